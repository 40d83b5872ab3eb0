/**
 * Stepping the as-of day: by days, months and years, and to the day on which a view changes.
 *
 * A month stays a month when stepped by months; stepped by days it is left by
 * the side one walks to, since nothing is known of the day inside it.
 */
import { civil, dayNumber, daysIn, iso, isoOfDay, plain, reach } from './calendar.ts';

export interface Step {
  readonly days?: number;
  readonly months?: number;
  readonly years?: number;
}

/** Moves a plain expression or a span; `null` if it is neither, or would leave the years 0001 to 9999. */
export function move(on: string, { days = 0, months = 0, years = 0 }: Step): string | null {
  const whole = plain(on);
  const span = reach(on);
  if (!span) return null;
  const shift = months + 12 * years;
  if (shift !== 0 && whole && !(whole.precision === 'year' && months !== 0)) return shifted(whole.year, whole.month, shift, whole.precision === 'day' ? whole.day : whole.precision);
  const from = civil(days + shift < 0 ? span.from : span.to);
  if (shift !== 0) return shifted(from.year, from.month, shift, from.day);
  return within(dayNumber(from) + days);
}

function shifted(year: number, month: number, months: number, rest: number | 'month' | 'year'): string | null {
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  if (toYear < 1 || toYear > 9999) return null;
  if (rest === 'year') return iso(toYear);
  if (rest === 'month') return iso(toYear, toMonth);
  return iso(toYear, toMonth, Math.min(rest, daysIn(toYear, toMonth)));
}

function within(day: number): string | null {
  const { year } = civil(day);
  return year >= 1 && year <= 9999 ? isoOfDay(day) : null;
}

export interface Change {
  readonly day: number;
}

/** The next day after the as-of on which the view changes, or the last before it; `null` if there is none. Without an as-of: the first, or the last, of all. */
export function changeFrom<C extends Change>(changes: readonly C[], on: string | null, way: 'next' | 'previous'): C | null {
  const span = on === null ? null : reach(on);
  const ordered = [...changes].sort((a, b) => a.day - b.day);
  if (way === 'next') return ordered.find(({ day }) => !span || day > span.to) ?? null;
  return ordered.filter(({ day }) => !span || day < span.from).at(-1) ?? null;
}
