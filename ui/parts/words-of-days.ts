/**
 * Days, ranges and segments in the reader's words, as plain text.
 */
import { plain, reach } from '../state/day/calendar.ts';
import { rangeWords } from '../state/day/range.ts';
import type { Dates } from '../state/day/range.ts';
import { writeDay, writeDayNumber } from '../state/day/write.ts';
import type { Speech } from '../words/language.ts';

/** A day, a month ("some day of September 2012"), a span, or all time. */
export function asOfWords(on: string | null, { say, writing }: Speech): string {
  if (on === null) return say('asOf.allTime');
  const known = plain(on);
  if (known?.precision === 'day') return writeDay(on, writing);
  if (known) return say('asOf.someDayOf', { day: writeDay(on, writing) });
  const [first, last] = on.split('/');
  return first !== undefined && last !== undefined && reach(on) ? say('asOf.between', { first: writeDay(first, writing), last: writeDay(last, writing) }) : on;
}

export function rangeText(dates: Dates, { say, writing }: Speech): string {
  const words = rangeWords(dates);
  const day = (edtf: string | null): string => (edtf === null ? '' : writeDay(edtf, writing));
  if (words.kind === 'undated') return say('range.undated');
  if (words.kind === 'cited' || words.kind === 'on') return say(`range.${words.kind}`, { day: day(words.day) });
  const end = words.end === 'assumed' && words.last === null ? 'assumedOpen' : words.end;
  return say('range.both', { start: say(`range.${words.start}`, { day: day(words.first) }), end: say(`range.${end}`, { day: day(words.last) }) });
}

/** "1 April 2012 to 9 May 2012", with open ends in words. */
export function segmentText({ from, to }: { readonly from: number; readonly to: number }, { say, writing }: Speech): string {
  const finite = { from: Math.abs(from) < 99_999_999 && Number.isFinite(from), to: Math.abs(to) < 99_999_999 && Number.isFinite(to) };
  if (!finite.from && !finite.to) return say('segments.always');
  if (!finite.to) return say('segments.from', { day: writeDayNumber(from, writing) });
  if (!finite.from) return say('segments.until', { day: writeDayNumber(to, writing) });
  if (from === to) return say('segments.on', { day: writeDayNumber(from, writing) });
  return say('segments.between', { first: writeDayNumber(from, writing), last: writeDayNumber(to, writing) });
}
