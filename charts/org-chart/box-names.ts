/**
 * The names of a unit in its box, and what is said of the unit itself.
 */
import { isArabic, measure } from '../measure/measure.ts';
import type { BoxOptions } from './box-content.ts';
import { say, type Column } from './box-column.ts';
import { shownNames } from './names.ts';
import { box as sizes, text as fonts } from './style.ts';
import type { Lookup } from './lookup.ts';
import type { ChartUnit } from './types.ts';

const firstLine = 17;

export function nameLines(column: Column, unit: ChartUnit, found: Lookup, gutter: number, options: BoxOptions): void {
  const { words, numbers } = options;
  const names = shownNames(unit.names, words, options.nameFirst);
  const start = sizes.padding + gutter;
  const unidentified = unit.standing === 'unknown';
  const corner = Math.max(0, ...found.above(unit.id)
    .map(({ id }) => measure(numbers.get(id) ?? '', { size: fonts.footnote, weight: 400 })));
  const first = names?.first.text ?? words.nameless;
  say(column, {
    part: 'name', text: first, start, lead: firstLine, size: fonts.name, weight: 600, italic: unidentified,
    language: names?.first.language ?? null, free: corner, data: { 'data-name': names === null ? 'none' : 'first' },
  });
  if (names?.second) {
    const after = isArabic(first) ? fonts.belowArabic : fonts.second * sizes.lineHeight + 1;
    say(column, { part: 'second-name', text: names.second.text, start, lead: after, size: fonts.second, colour: 'muted', italic: unidentified, language: names.second.language });
  }
  if (unidentified) say(column, { part: 'note', text: words.neverAccused, start, lead: fonts.note * sizes.lineHeight + 1, size: fonts.note, colour: 'muted', direction: words.direction });
  if (unit.disputed) say(column, { part: 'disputed', text: words.disputed, start, lead: fonts.note * sizes.lineHeight + 1, size: fonts.note, weight: 600, colour: 'conflict', direction: words.direction });
}
