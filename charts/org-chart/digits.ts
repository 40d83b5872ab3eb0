/**
 * Digits and days as the reader chose them; the numbering system is always said, never guessed.
 *
 * Names keep the digits of their source.
 */
import type { ChartWords } from './words/words.ts';

/** Latin or Arabic-Indic, as `Intl` names them. */
export type Numerals = 'latn' | 'arab';

export function inDigits(text: string | number, numerals: Numerals): string {
  const latin = String(text);
  return numerals === 'latn' ? latin : latin.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** A day, month or year in prose: "15 September 2012", "2012年9月15日"; anything else of EDTF as it stands. */
export function prose(edtf: string, words: ChartWords, numerals: Numerals): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(edtf) ?? [];
  if (year === undefined || month === undefined) return inDigits(edtf, numerals);
  const name = words.months[Number(month) - 1];
  if (name === undefined) return inDigits(edtf, numerals);
  const said = day === undefined ? words.proseMonth(name, year) : words.proseDay(String(Number(day)), name, year);
  return inDigits(said, numerals);
}
