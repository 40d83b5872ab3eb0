/**
 * The structure as the layout works on it: units by number, in the order in
 * which siblings stand, each under its primary superior.
 *
 * Numbers follow the sibling order, so comparing two numbers compares two
 * siblings, and the order in which an answer arrives is forgotten here.
 */
import { SizeOffTheGrid, UnitWithoutSize } from '../errors.ts';
import { superiors } from './primary.ts';
import { inSiblingOrder } from './siblings.ts';
import type { BoxSizes, ChartInput, ChartRelation } from './types.ts';

export const grid = 6;

export interface Forest {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** −1: a top. */
  readonly superior: readonly number[];
  readonly subordinates: readonly (readonly number[])[];
  readonly tops: readonly number[];
  /** Every unit after those below it. */
  readonly upwards: readonly number[];
  /** Units in the block, itself included. */
  readonly size: readonly number[];
  readonly primary: ReadonlyMap<string, ChartRelation>;
  readonly further: readonly ChartRelation[];
  readonly circles: ReadonlySet<string>;
}

export function forestOf(input: ChartInput, sizes: BoxSizes): Forest {
  const { primary, further, circles } = superiors(input);
  const ids = inSiblingOrder(input.units).map(({ id }) => id);
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const measured = ids.map((id) => sizeOf(id, sizes));
  const superior = ids.map((id) => {
    const relation = primary.get(id);
    return relation === undefined ? -1 : numberOf.get(relation.superior) ?? -1;
  });
  const subordinates: number[][] = ids.map(() => []);
  superior.forEach((above, unit) => subordinates[above]?.push(unit));
  const tops = ids.map((_, unit) => unit).filter((unit) => superior[unit] === -1);
  const upwards = belowFirst(tops, subordinates);
  return {
    ids, numberOf, superior, subordinates, tops, upwards, primary, further, circles,
    widths: measured.map(({ width }) => width),
    heights: measured.map(({ height }) => height),
    size: sizesOfBlocks(upwards, subordinates),
  };
}

function sizeOf(id: string, sizes: BoxSizes): { readonly width: number; readonly height: number } {
  const size = sizes.get(id);
  if (size === undefined) throw new UnitWithoutSize(id);
  const { width, height } = size;
  if (width % (2 * grid) !== 0 || height % grid !== 0 || width < 2 * grid || height < 4 * grid) throw new SizeOffTheGrid(id, width, height);
  return size;
}

function belowFirst(tops: readonly number[], subordinates: readonly (readonly number[])[]): readonly number[] {
  const downwards: number[] = [];
  const open = [...tops];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    downwards.push(unit);
    open.push(...subordinates[unit] ?? []);
  }
  return downwards.reverse();
}

function sizesOfBlocks(upwards: readonly number[], subordinates: readonly (readonly number[])[]): readonly number[] {
  const size: number[] = [];
  for (const unit of upwards) size[unit] = (subordinates[unit] ?? []).reduce((sum, below) => sum + (size[below] ?? 0), 1);
  return size;
}
