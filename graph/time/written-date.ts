/**
 * One date as a source writes it: a year, a month or a day, with `X` for digits it leaves open.
 *
 * Its bounds are the first and the last day of the calendar that the digits
 * allow, counted here and not by the library: `edtf` 4.11.1 makes 1 March of
 * `2011-02-29` and of `20XX-02-29`.
 */
import { dayNumber, daysInMonth } from './day.ts';
import type { DayBounds } from './types.ts';

/** `null` where no day of the calendar fits, or the text is no such date. */
export function boundsOfDigits(text: string): DayBounds | null {
  const parts = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text);
  if (parts === null) return null;
  const [, sign, yearDigits = '', monthDigits = 'XX', dayDigits = 'XX'] = parts;
  const years = fitting(yearDigits, 0, 9999).map((year) => (sign === '-' ? -year : year));
  if (sign === '-') years.reverse();
  const months = fitting(monthDigits, 1, 12);
  const days = fitting(dayDigits, 1, 31);
  const earliest = firstDay(years, months, days);
  const latest = firstDay(years.reverse(), months.reverse(), days.reverse());
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** The first day that there is, in the order given. */
function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]): number | null {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((each) => each <= daysInMonth(year, month));
      if (day !== undefined) return dayNumber({ year, month, day });
    }
  }
  return null;
}

/** Numbers from `from` to `to` that the digits allow, in order. */
function fitting(digits: string, from: number, to: number): number[] {
  const low = Math.max(from, Number(digits.replaceAll('X', '0')));
  const high = Math.min(to, Number(digits.replaceAll('X', '9')));
  const found: number[] = [];
  for (let number = low; number <= high; number += 1) {
    const written = String(number).padStart(digits.length, '0');
    if ([...digits].every((digit, at) => digit === 'X' || digit === written[at])) found.push(number);
  }
  return found;
}
