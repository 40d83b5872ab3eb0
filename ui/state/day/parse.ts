/**
 * A day as a reader types it, in any of the four languages.
 *
 * Everything unambiguous is accepted and nothing is guessed: 03/04/2012 gives
 * two choices, a day without a year is asked for its year. A month or a year is
 * a real answer (some day inside it).
 */
import { daysIn, iso, plain, reach } from './calendar.ts';
import { monthNamed } from './months.ts';
import { move } from './step.ts';

export type Wrong = 'year-missing' | 'year-short' | 'no-such-day' | 'not-understood' | 'no-day-to-move' | 'no-incident';

export type Typed =
  | { readonly kind: 'day'; readonly edtf: string }
  | { readonly kind: 'choice'; readonly edtfs: readonly [string, string] }
  | { readonly kind: 'wrong'; readonly why: Wrong };

export interface TypedContext {
  /** The as-of day now, to move from; `null`: all time. */
  readonly on: string | null;
  /** The day of the incident in view, if one is. */
  readonly incident: string | null;
}

const wrong = (why: Wrong): Typed => ({ kind: 'wrong', why });

function found(year: number, month?: number, day?: number): Typed {
  const edtf = iso(year, month, day);
  return plain(edtf) ? { kind: 'day', edtf } : wrong('no-such-day');
}

const zeros = [0x0660, 0x06f0, 0xff10];

/** Latin digits, no direction marks, one kind of space, dash and slash. */
function tidy(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(/[‐‑–−]/g, '-')
    .replace(/[／⁄]/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number alone is a day or a year by its length. */
const isYear = (digits: string): boolean => digits.length === 4;

export function parseDay(text: string, context: TypedContext): Typed {
  const typed = tidy(text);
  if (/^(incident|fait|حادثة|الحادثة|事件)$/i.test(typed)) {
    return context.incident === null ? wrong('no-incident') : { kind: 'day', edtf: context.incident };
  }
  return moved(typed, context.on) ?? chinese(typed) ?? numeric(typed) ?? written(typed) ?? wrong('not-understood');
}

const unitOf: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  '': 'days', d: 'days', j: 'days', 日: 'days', 天: 'days', ي: 'days',
  w: 'weeks', s: 'weeks', 周: 'weeks', أ: 'weeks',
  m: 'months', 月: 'months', ش: 'months',
  y: 'years', a: 'years', 年: 'years', س: 'years',
};

/** `+1m`, `-7`. */
function moved(typed: string, on: string | null): Typed | null {
  const match = /^([+-]) ?(\d{1,5}) ?(\D?)$/.exec(typed);
  if (!match) return null;
  const unit = unitOf[(match[3] ?? '').toLowerCase()];
  if (!unit) return wrong('not-understood');
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const edtf = on === null ? null : move(on, unit === 'weeks' ? { days: count * 7 } : { [unit]: count });
  return edtf === null ? wrong('no-day-to-move') : { kind: 'day', edtf };
}

/** 2012年9月15日, 2012年9月, 2012年. */
function chinese(typed: string): Typed | null {
  const match = /^(?:(\d+) ?年)? ?(?:(\d{1,2}) ?月)? ?(?:(\d{1,2}) ?[日号])?$/.exec(typed);
  if (!match || typed === '') return null;
  const [, year, month, day] = match;
  if (year === undefined) return wrong('year-missing');
  if (!isYear(year)) return wrong('year-short');
  if (month === undefined) return day === undefined ? found(Number(year)) : wrong('not-understood');
  return found(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

/** 2012-09-15, 2012-09, 2012, 2012/9/15, 15.9.2012, 15/9/2012, and a span of ISO expressions. */
function numeric(typed: string): Typed | null {
  if (/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/.test(typed)) {
    return reach(typed) ? { kind: 'day', edtf: typed } : wrong('no-such-day');
  }
  const match = /^(\d+)(?:([-./ ])(\d+)(?:\2(\d+))?)?$/.exec(typed);
  if (!match) return null;
  const [, first = '', separator = '', second, third] = match;
  if (second === undefined) return isYear(first) ? found(Number(first)) : wrong(first.length <= 2 ? 'year-missing' : 'not-understood');
  if (isYear(first)) return found(Number(first), Number(second), third === undefined ? undefined : Number(third));
  if (third === undefined) return isYear(second) && first.length <= 2 ? found(Number(second), Number(first)) : wrong('year-missing');
  if (third.length === 2) return wrong('year-short');
  if (!isYear(third) || first.length > 2 || second.length > 2) return wrong('not-understood');
  return separator === '.' ? found(Number(third), Number(second), Number(first)) : eitherOrder(Number(first), Number(second), Number(third));
}

function eitherOrder(first: number, second: number, year: number): Typed {
  const dayFirst = found(year, second, first);
  const monthFirst = found(year, first, second);
  if (dayFirst.kind !== 'day') return monthFirst;
  if (monthFirst.kind !== 'day' || monthFirst.edtf === dayFirst.edtf) return dayFirst;
  return { kind: 'choice', edtfs: [dayFirst.edtf, monthFirst.edtf] };
}

/** 15 September 2012, Sept 15, 2012, 1er septembre 2012, ١٥ أيلول ٢٠١٢, Sept 2012. */
function written(typed: string): Typed | null {
  const numbers: string[] = [];
  const names: string[] = [];
  for (const word of typed.replace(/[,،]/g, ' ').split(/ |(?<=\p{L}\.?)(?=\d)|(?<=\d)(?=\p{L})|-/u)) {
    const number = /^(\d+)\.?$/.exec(word);
    if (number?.[1] !== undefined) numbers.push(number[1]);
    else if (word !== '' && !/^(er|st|nd|rd|th|le|of|the|de)$/i.test(word)) names.push(word);
  }
  const month = monthNamed(names.join(' '));
  if (month === null) return null;
  const years = numbers.filter(isYear);
  const days = numbers.filter((digits) => digits.length <= 2);
  if (years.length + days.length !== numbers.length || years.length > 1) return wrong('not-understood');
  const [year] = years;
  if (year === undefined) return wrong(days.length > 1 ? 'year-short' : 'year-missing');
  if (days.length > 1) return wrong('not-understood');
  const day = days[0] === undefined ? undefined : Number(days[0]);
  if (day !== undefined && (day < 1 || day > daysIn(Number(year), month))) return wrong('no-such-day');
  return found(Number(year), month, day);
}
