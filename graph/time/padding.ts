/**
 * How far `?`, `~` and `%` reach: the documented policy of fuzzy dates.
 *
 * A date uncertain (`?`) or approximate (`~`) to the day may be wrong by 3 days,
 * to the month by 1 month, to the year or more by 1 year; both at once (`%`) by
 * twice as much. Where only a part of a date is qualified, the finest qualified
 * part counts: `2012?-05` may be off by a year, `2012-05?` by a month. What
 * holds only thanks to this padding is never certain.
 */
import { addMonths } from './day.ts';
import type { DayBounds } from './types.ts';

export interface Padding {
  readonly days: number;
  readonly months: number;
}

/** A part of a date, from the coarsest to the finest. */
export type Part = 'year' | 'month' | 'day';

export const NO_PADDING: Padding = Object.freeze({ days: 0, months: 0 });

export const PADDING: Readonly<Record<Part, Padding>> = Object.freeze({
  day: Object.freeze({ days: 3, months: 0 }),
  month: Object.freeze({ days: 0, months: 1 }),
  year: Object.freeze({ days: 0, months: 12 }),
});

/** `uncertain` and `approximate`: the finest part so qualified, `null` where none is. */
export function paddingOf(uncertain: Part | null, approximate: Part | null): Padding {
  const [a, b] = [uncertain, approximate].map((part) => (part === null ? NO_PADDING : PADDING[part]));
  return { days: (a?.days ?? 0) + (b?.days ?? 0), months: (a?.months ?? 0) + (b?.months ?? 0) };
}

/** Both bounds moved outward; whole months stay whole months. */
export function pad({ earliest, latest }: DayBounds, { days, months }: Padding): DayBounds {
  if (days === 0 && months === 0) return { earliest, latest };
  return { earliest: addMonths(earliest, -months) - days, latest: addMonths(latest + 1, months) - 1 + days };
}
