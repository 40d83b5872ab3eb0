/**
 * Days, ranges and numbers as each language writes them, with the digits the reader chose.
 *
 * Written out by our own tables and an explicit numbering system, so that no
 * browser's idea of "ar" can change a digit or a month. Arabic has both month
 * names, as in UN usage, or one of them by choice. Never slashes between
 * numbers, never "to present".
 */
import { isoOfDay, plain } from './calendar.ts';
import { arabic, english, french } from './months.ts';

export type Language = 'en' | 'ar' | 'fr' | 'zh';
export type Digits = 'latn' | 'arab';

export interface Writing {
  readonly language: Language;
  readonly digits: Digits;
  /** Which of the Arabic month names. */
  readonly months: 'both' | 'levant' | 'latin';
}

/** Replaces the digits of a text; signs are left. */
export function inDigits(text: string, digits: Digits): string {
  return digits === 'latn' ? text : text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

const writers = new Map<string, Intl.NumberFormat>();

export function writeNumber(value: number, { language, digits }: Writing): string {
  const tag = `${language}-u-nu-${digits}`;
  const writer = writers.get(tag) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  writers.set(tag, writer);
  return writer.format(value);
}

function arabicMonth(month: number, choice: Writing['months']): string {
  const both = arabic.printed[month - 1] ?? '';
  const [levant = both, latin = both] = both.split('/');
  return choice === 'both' ? both : choice === 'levant' ? levant : latin;
}

function prose(year: number, month: number | null, day: number | null, { language, months }: Writing): string {
  if (language === 'zh') return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
  const name = month === null ? null
    : language === 'ar' ? arabicMonth(month, months)
    : (language === 'fr' ? french : english).printed[month - 1] ?? null;
  const dayText = day === null ? null : language === 'fr' && day === 1 ? '1er' : String(day);
  return [dayText, name, String(year)].filter((part) => part !== null).join(' ');
}

/** EDTF in prose where it is a plain day, month or year; anything else as it stands. */
export function writeDay(edtf: string, writing: Writing): string {
  const known = plain(edtf);
  if (!known) return edtf;
  const text = prose(known.year, known.precision === 'year' ? null : known.month, known.precision === 'day' ? known.day : null, writing);
  return inDigits(text, writing.digits);
}

export function writeDayNumber(day: number, writing: Writing): string {
  return writeDay(isoOfDay(day), writing);
}
