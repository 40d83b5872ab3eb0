/**
 * What days a date as written may be: EDTF (ISO 8601-2) in, bounds out.
 *
 * The grammar of a date is the library's; everything around it is read here,
 * because of what the library does (method.md §3.1): an unknown end of an
 * interval becomes 1970, a range inside `{}` loses its end, seasons fail in
 * intervals, an impossible day rolls into the next month. Seasons count as
 * their year, since they depend on the hemisphere. Years have four digits;
 * `Y17000` and `1950S2` are refused, as are decades and centuries without `X`.
 */
import edtf from 'edtf';
import { BadDate, InvertedRange } from './errors.ts';
import { NO_PADDING, pad, paddingOf } from './padding.ts';
import type { Padding, Part } from './padding.ts';
import type { DayBounds, Edtf } from './types.ts';
import { boundsOfDigits } from './written-date.ts';

/** No source writes a longer one; keeps hostile texts cheap. */
const LONGEST = 1000;

/** One date of the text: strictly, and padded. */
interface Reading {
  readonly strict: DayBounds;
  readonly fuzzy: DayBounds;
}

/**
 * The first and the last day that the text may mean; `?`, `~` and `%` are left aside. An open (`..`) or unknown end has
 * no bound (±Infinity). Also reads the day of a question: a day, an uncertain day, a month, a span.
 * Throws BadDate, or InvertedRange for a span that ends before it begins.
 */
export function boundsOf(text: Edtf): DayBounds {
  return hull(readingsOf(text).map(({ strict }) => strict));
}

/** The same with every qualified date padded by the policy of padding.ts. Throws BadDate or InvertedRange. */
export function fuzzyBoundsOf(text: Edtf): DayBounds {
  return hull(readingsOf(text).map(({ fuzzy }) => fuzzy));
}

function hull(all: readonly DayBounds[]): DayBounds {
  return Object.freeze({
    earliest: Math.min(...all.map(({ earliest }) => earliest)),
    latest: Math.max(...all.map(({ latest }) => latest)),
  });
}

function readingsOf(text: Edtf): readonly Reading[] {
  if (text.length > LONGEST) throw new BadDate(text);
  const list = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  if (list !== null) return (list[1] ?? list[2] ?? '').split(',').map((member) => memberOf(member.trim(), text));
  if (text.includes('/')) return [rangeOf(text.split('/'), text)];
  return [dateOf(text, text)];
}

/** A member of a list: a date, or a range of them (`a..b`, `..b`, `a..`). */
function memberOf(member: string, text: Edtf): Reading {
  if (!member.includes('..')) return dateOf(member, text);
  const ends = member.split('..');
  if (ends.every((end) => end === '')) throw new BadDate(text);
  return rangeOf(ends, text);
}

function rangeOf(ends: readonly string[], text: Edtf): Reading {
  const [first, last] = ends;
  if (first === undefined || last === undefined || ends.length !== 2) throw new BadDate(text);
  const from = endOf(first, text);
  const to = endOf(last, text);
  if (to.strict.latest < from.strict.earliest) throw new InvertedRange(from.strict.earliest, to.strict.latest);
  return {
    strict: { earliest: from.strict.earliest, latest: to.strict.latest },
    fuzzy: { earliest: from.fuzzy.earliest, latest: to.fuzzy.latest },
  };
}

function endOf(end: string, text: Edtf): Reading {
  if (end === '' || end === '..') return UNBOUNDED;
  return dateOf(end, text);
}

const UNBOUNDED: Reading = {
  strict: { earliest: -Infinity, latest: Infinity },
  fuzzy: { earliest: -Infinity, latest: Infinity },
};

/** `text` is the whole expression, for the error. */
function dateOf(date: string, text: Edtf): Reading {
  const [digits, padding] = digitsOf(yearOfSeason(date), text);
  const strict = boundsOfDigits(digits);
  if (strict === null) throw new BadDate(text);
  return { strict, fuzzy: pad(strict, padding) };
}

/** `2012-21` (spring, somewhere) → `2012`. */
function yearOfSeason(date: string): string {
  return date.replace(/^(-?\d{4})-(?:2[1-9]|3\d|4[01])([?~%]?)$/, '$1$2');
}

function digitsOf(date: string, text: Edtf): readonly [digits: string, padding: Padding] {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return [date, NO_PADDING];
  // The library refuses a qualifier after open digits (`201X~`), which the standard allows.
  const open = /^([-\dX]*X[-\dX]*)([?~%])$/.exec(date);
  if (open?.[1] !== undefined) {
    const part = PARTS[open[1].replace(/^-/, '').split('-').length - 1] ?? 'day';
    return [parse(open[1], text).digits, paddingOf(open[2] === '~' ? null : part, open[2] === '?' ? null : part)];
  }
  const { digits, uncertain, approximate } = parse(date, text);
  return [digits, paddingOf(uncertain, approximate)];
}

const PARTS: readonly Part[] = ['year', 'month', 'day'];

/** By the library: is it a date at all, and which of its parts are qualified? A time of day is left off, its day kept as written. */
function parse(date: string, text: Edtf): { readonly digits: string; readonly uncertain: Part | null; readonly approximate: Part | null } {
  try {
    const { uncertain, approximate } = edtf(date, { types: ['Date'] });
    return { digits: date.replace(/T.*$/, '').replace(/[?~%]/g, ''), uncertain: finest(uncertain.value), approximate: finest(approximate.value) };
  } catch {
    throw new BadDate(text);
  }
}

function finest(bits: number): Part | null {
  if ((bits & 192) !== 0) return 'day';
  if ((bits & 48) !== 0) return 'month';
  return (bits & 15) !== 0 ? 'year' : null;
}
