/**
 * A date as a table gives it: a text, or columns for year, month and day, or both.
 *
 * The columns decide where the text is not ISO; where the text is ISO it is
 * taken, and a disagreement is told (sfm-mapping.md, "Days"). Nothing is made
 * finer than the table has it.
 */
import type { Edtf } from '../../time/types.ts';
import type { Cells } from './cells.ts';
import { Refused } from './errors.ts';
import type { DateForm, DateParts } from './mapping.ts';
import type { Oddity } from './row-context.ts';
import { valueOf, type Told } from './value.ts';

export interface Calendar {
  readonly forms: readonly DateForm[];
  /** Names of months in small letters, 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
}

export interface ReadDate {
  /** Absent: the row gives none. */
  readonly edtf?: Edtf;
  /** The cells it was read from. */
  readonly from: readonly string[];
  /** Text and columns are both valid and say different days. */
  readonly differs?: { readonly column: string; readonly value: string; readonly other: string };
}

type Parts = readonly number[];

/** With or without a trailing hyphen; the hour that a spreadsheet adds says nothing. */
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{2}:\d{2}[\d:.Z+]*)?)?)?-?$/u;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const MONTH_SLASHED = /^(\d{1,2})[/.-](\d{4})$/u;
const YEAR_SLASHED = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/u;
const NAMED = /^(?:(\d{1,2})[\s-]+)?(\p{L}+)\.?(?:\s+(\d{1,2}),)?[\s-]+(\d{4})$/u;

/** Throws `Refused` for a date that cannot be, or cannot be understood. */
export function dateOf(parts: DateParts | undefined, cells: Cells, calendar: Calendar): ReadDate {
  if (parts === undefined) return { from: [] };
  const text = parts.text === undefined ? { text: '', from: [] } : valueOf(parts.text, cells, null);
  const columns = columnsOf(parts, cells);
  if (text.text === '') {
    if (columns === null) return { from: [] };
    return { edtf: written(possible(columns.parts, columns.from[0], columns.text)), from: columns.from };
  }
  const iso = ISO.test(text.text);
  const said = iso ? possible(isoParts(text.text), text.from[0], text.text) : otherForm(text, calendar, columns !== null);
  const valid = columns !== null && isDate(columns.parts) ? columns : null;
  const differs = said !== null && valid !== null && written(said) !== written(valid.parts)
    ? { differs: { column: text.from[0] ?? '', value: text.text, other: written(valid.parts) } } : {};
  if (!iso && valid !== null) return { edtf: written(valid.parts), from: [...text.from, ...valid.from], ...differs };
  if (said === null) throw new Refused('bridge-date-not-understood', 'this is not understood as a date', text.from[0] ?? null, text.text);
  return { edtf: written(said), from: 'differs' in differs && valid !== null ? [...text.from, ...valid.from] : text.from, ...differs };
}

interface Columns {
  readonly parts: Parts;
  readonly from: readonly string[];
  readonly text: string;
}

function columnsOf({ year, month, day }: DateParts, cells: Cells): Columns | null {
  const told = [year, month, day].map((value) => (value === undefined ? { text: '', from: [] } : valueOf(value, cells, null)));
  const last = told.findLastIndex(({ text }) => text !== '');
  if (last === -1) return null;
  const texts = told.slice(0, last + 1).map(({ text }) => text);
  return { parts: texts.map((text) => (/^\d{1,4}$/u.test(text) ? Number(text) : NaN)), from: told.flatMap(({ from }) => from), text: texts.join('-') };
}

function isoParts(text: string): Parts {
  return (ISO.exec(text)?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
}

/** A text that is not ISO, by the forms that the mapping admits; `null`: none of them fits. */
function otherForm(text: Told, { forms, months }: Calendar, columnsDecide: boolean): Parts | null {
  for (const form of forms) {
    const parts = byForm(form, text.text, months);
    if (parts === null) continue;
    if (isDate(parts)) return parts;
    if (!columnsDecide) return possible(parts, text.from[0], text.text);
  }
  return null;
}

function byForm(form: DateForm, text: string, months: Readonly<Record<string, number>>): Parts | null {
  const numbers = (found: RegExpExecArray | null): readonly number[] => (found?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
  switch (form) {
    case 'iso': return null;
    case 'month-name': {
      const [, before, name, after, year] = NAMED.exec(text) ?? [];
      const month = name === undefined ? undefined : months[name.toLowerCase()];
      if (month === undefined) return null;
      const day = before ?? after;
      return day === undefined ? [Number(year), month] : [Number(year), month, Number(day)];
    }
    case 'month-first':
    case 'day-first': {
      const [one, other, year] = numbers(SLASHED.exec(text));
      if (one === undefined || other === undefined || year === undefined) return reversed(numbers(MONTH_SLASHED.exec(text)));
      return form === 'month-first' ? [year, one, other] : [year, other, one];
    }
    case 'year-first': {
      const found = numbers(YEAR_SLASHED.exec(text));
      return found.length === 0 ? null : found;
    }
  }
}

function reversed(parts: Parts): Parts | null {
  return parts.length === 0 ? null : [...parts].reverse();
}

function isDate([year, month, day]: Parts): boolean {
  if (year === undefined || !(year >= 1000 && year <= 9999)) return false;
  if (month === undefined) return true;
  if (!(month >= 1 && month <= 12)) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function possible(parts: Parts, column: string | undefined, value: string): Parts {
  if (!isDate(parts)) throw new Refused('bridge-impossible-date', 'no calendar has this day', column ?? null, value);
  return parts;
}

function written([year, ...rest]: Parts): Edtf {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Whether every day of the last comes before every day of the first. */
export function endsBeforeItBegins(first: Edtf, last: Edtf): boolean {
  const length = Math.min(first.length, last.length);
  return last.slice(0, length) < first.slice(0, length);
}

/** A disagreement of text and columns, told. */
export function differing({ differs }: ReadDate): readonly Oddity[] {
  if (differs === undefined) return [];
  return [{ code: 'bridge-date-differs', reason: `the columns beside it say ${differs.other}; the claim needs work`, column: differs.column, value: differs.value }];
}
