/**
 * What a box says in words because no line could be drawn, and how many units lie below unseen.
 */
import { joinIds } from '../picture/ids.ts';
import { among } from '../picture/parts.ts';
import { measure } from '../measure/measure.ts';
import type { BoxOptions, Pill } from './box-content.ts';
import { say, type Column } from './box-column.ts';
import { inDigits } from './digits.ts';
import { runningName } from './names.ts';
import { box as sizes, mark, text as fonts } from './style.ts';
import type { Lookup } from './lookup.ts';
import type { ChartRelation, ChartUnit } from './types.ts';

const lead = 12;
const gap = 4;

export function toldLines(column: Column, unit: ChartUnit, found: Lookup, options: BoxOptions): void {
  const { words, numerals, told } = options;
  for (const relation of found.above(unit.id).filter(({ id }) => told.has(id))) alsoUnder(column, relation, found, options);
  const below = found.below(unit.id).filter(({ id }) => told.has(id));
  if (below.length === 0) return;
  const count = new Set(below.map(({ subordinate }) => subordinate)).size;
  say(column, {
    part: 'also-over', text: words.alsoOver(count, inDigits(count, numerals)), lead, size: fonts.note, direction: words.direction,
    data: { 'data-relations': joinIds(below.map(({ id }) => id)) },
  });
}

/** "also under Joint Operations Room ◇²⁸": the sign and the numbers follow the last word. */
function alsoUnder(column: Column, relation: ChartRelation, found: Lookup, { words, numbers, numerals }: BoxOptions): void {
  const superior = found.unit(relation.superior);
  const data = {
    'data-relation': relation.id, 'data-subordinate': relation.subordinate, 'data-superior': relation.superior, 'data-class': relation.class,
    'data-verdict': relation.verdict, 'data-reason': relation.reason, 'data-claims': joinIds(relation.claims),
  };
  const style = { size: fonts.note, weight: 400 } as const;
  say(column, { part: 'also-under', text: words.alsoUnder(among(runningName(superior?.names ?? [], words), words.direction)), lead, ...style, direction: words.direction, data });
  const number = numbers.get(relation.id);
  const shown = number === undefined ? '' : inDigits(number, numerals);
  const last = column.lines.at(-1);
  const room = gap + 2 * mark.diamond + measure(shown, { size: fonts.footnote, weight: 400 }) + 2;
  let end = sizes.padding + measure(last?.text ?? '', style);
  if (end + room > column.width - sizes.padding) {
    column.y += lead;
    end = sizes.padding - gap;
  }
  column.lines.push({
    part: 'footnote', text: shown, start: end + gap + 2 * mark.diamond + 2, baseline: column.y - 3, size: fonts.footnote, weight: 400, colour: 'ink', italic: false, direction: 'ltr', language: null, raised: null, data,
    beside: { kind: 'relation', class: relation.class, verdict: relation.verdict, start: end + gap + mark.diamond, y: column.y - fonts.note * 0.33 },
  });
}

/** "+14 units", inside the lower edge; `null` if nothing lies below. */
export function pillOf(column: Column, unit: ChartUnit, { words, numerals }: BoxOptions): Pill | null {
  if (unit.below <= 0) return null;
  const text = words.moreUnits(unit.below, inDigits(unit.below, numerals));
  const y = column.y + gap + 1;
  column.y = y + sizes.pill - 3;
  return { text, y, width: Math.min(column.width - 2 * sizes.padding, measure(text, { size: fonts.pill, weight: 600 }) + 18) };
}
