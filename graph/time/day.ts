/**
 * Days of the calendar as whole numbers, and back.
 *
 * Days are counted since 1970-01-01 in the proleptic Gregorian calendar. A day
 * that is in no calendar is refused, never rolled over into the next month.
 */
import { BadDate } from './errors.ts';
import type { Day } from './types.ts';

export interface CalendarDay {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** `2012-02-29`; with a sign before a negative year, and six digits beyond 9999 (as `isoOf` writes them). Throws BadDate. */
export function dayOf(iso: string): Day {
  const parts = /^(\d{4}|-(?!0000)\d{4}|[+-](?!00)\d{6})-(\d\d)-(\d\d)$/.exec(iso);
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  if (parts === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new BadDate(iso);
  return dayNumber({ year, month, day });
}

/** ISO 8601; `..` where there is no bound. */
export function isoOf(day: Day): string {
  if (!Number.isFinite(day)) return '..';
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${isoYear(year)}-${two(month)}-${two(ofMonth)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Counts from 1 March, so that the leap day ends a year (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: CalendarDay): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function calendarDay(number: Day): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** The same day of another month, or that month's last day where it has no such day. */
export function addMonths(number: Day, months: number): Day {
  if (!Number.isFinite(number) || months === 0) return number;
  const { year, month, day } = calendarDay(number);
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
  return dayNumber({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) });
}

function isoYear(year: number): string {
  const digits = String(Math.abs(year));
  if (year > 9999 || year < -9999) return `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`;
  return `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
