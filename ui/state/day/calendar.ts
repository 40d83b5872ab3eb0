/**
 * Calendar days as the screens count them: whole days since 1970-01-01, proleptic Gregorian, without time zones.
 *
 * The screens need only what a reader types and reads: a day, a month, a year,
 * or a span of them. Whatever else a source wrote stays as it is written.
 */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const milliseconds = 86_400_000;

/** The days of a month, `month` from 1 to 12. */
export function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/** The day's number; the civil day must exist. */
export function dayNumber({ year, month, day }: Civil): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / milliseconds);
}

export function civil(number: number): Civil {
  const date = new Date(number * milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** ISO 8601, by as much as is given. */
export function iso(year: number, month?: number, day?: number): string {
  const parts = [padded(year, 4)];
  if (month !== undefined) parts.push(padded(month, 2));
  if (day !== undefined) parts.push(padded(day, 2));
  return parts.join('-');
}

export function isoOfDay(number: number): string {
  const { year, month, day } = civil(number);
  return iso(year, month, day);
}

export type Precision = 'day' | 'month' | 'year';

/** A plain day, month or year; `null` for any other EDTF. */
export interface Plain extends Civil {
  readonly precision: Precision;
}

/** Reads `2012`, `2012-09` or `2012-09-15`; `null` for what is none or does not exist. */
export function plain(edtf: string): Plain | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  const precision: Precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { year, month: month ?? 1, day: day ?? 1, precision };
}

/** First and last day of a plain expression or of a span `a/b`; `null` for any other. */
export function reach(edtf: string): { readonly from: number; readonly to: number } | null {
  const [first, last, ...rest] = edtf.split('/');
  if (first === undefined || rest.length > 0) return null;
  if (last !== undefined) {
    const from = reach(first);
    const to = reach(last);
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
  }
  const start = plain(first);
  if (!start) return null;
  const { year, month } = start;
  if (start.precision === 'day') return { from: dayNumber(start), to: dayNumber(start) };
  const lastMonth = start.precision === 'year' ? 12 : month;
  return { from: dayNumber(start), to: dayNumber({ year, month: lastMonth, day: daysIn(year, lastMonth) }) };
}
