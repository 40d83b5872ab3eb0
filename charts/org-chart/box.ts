/**
 * The box of a unit: what it says, where in the box, and so how large it is.
 *
 * Nothing is cut: names wrap and the box grows. Places are counted from the edge
 * at which reading begins, so that one box serves both directions. A unit that is
 * not identified carries no persons and is never accused.
 */
import type { Box, BoxOptions } from './box-content.ts';
import { commanderLines } from './box-commanders.ts';
import { nameLines } from './box-names.ts';
import { pillOf, toldLines } from './box-told.ts';
import { column } from './box-column.ts';
import { isEchelon } from './echelons.ts';
import { lookup, type Lookup } from './lookup.ts';
import { box as sizes, grid } from './style.ts';
import type { ChartInput, ChartUnit } from './types.ts';

export type { Box, BoxOptions } from './box-content.ts';

/** Every unit's box by its id; the map also serves the layout as its sizes. */
export function boxes(input: ChartInput, options: BoxOptions): ReadonlyMap<string, Box> {
  const found = lookup(input);
  const gutter = input.units.some(({ echelon }) => isEchelon(echelon)) ? sizes.gutter : 0;
  return new Map(input.units.map((unit) => [unit.id, boxOf(unit, found, gutter, options)]));
}

function boxOf(unit: ChartUnit, found: Lookup, gutter: number, options: BoxOptions): Box {
  const width = options.namesOnly ? sizes.narrow : sizes.width;
  const content = column(width);
  nameLines(content, unit, found, gutter, options);
  if (!options.namesOnly) commanderLines(content, unit, found, options);
  toldLines(content, unit, found, options);
  const pill = pillOf(content, unit, options);
  const bottom = content.y + sizes.bottom + (unit.disputed ? sizes.tooth : 0) + (unit.joint ? 2 : 0);
  return Object.freeze({
    unit, width, height: Math.ceil(bottom / grid) * grid, lines: content.lines, rules: content.rules, pill,
    asked: unit.id === found.root,
  });
}
