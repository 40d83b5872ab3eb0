/**
 * How one reader reads: language, digits, month names, order of scripts, single-letter keys.
 *
 * It is the reader's, never the link's, and is kept in the browser only.
 */
import type { Digits, Language, Writing } from '../day/write.ts';

export interface Reading extends Writing {
  /** Names in their own script first, or the reader's script first. */
  readonly namesFirst: 'own' | 'reader';
  /** Single letters act as keys. */
  readonly letters: boolean;
  /** Width of the claims panel, px. */
  readonly panel: number;
}

const known: readonly Language[] = ['en', 'ar', 'fr', 'zh'];

/** Before the reader has chosen: the first of the browser's languages that we have. */
export function readingAtFirst(preferred: readonly string[]): Reading {
  const wanted = preferred.map((tag) => tag.split('-')[0]);
  const language = wanted.flatMap((tag) => known.filter((each) => each === tag))[0] ?? 'en';
  return { language, digits: 'latn', months: 'both', namesFirst: 'own', letters: true, panel: 400 };
}

export type Choice = (reading: Reading) => Reading;

export const readIn = (language: Language): Choice => (reading) => ({ ...reading, language });
export const withDigits = (digits: Digits): Choice => (reading) => ({ ...reading, digits });
export const withMonths = (months: Writing['months']): Choice => (reading) => ({ ...reading, months });
export const withNames = (namesFirst: Reading['namesFirst']): Choice => (reading) => ({ ...reading, namesFirst });
export const withLetters = (letters: boolean): Choice => (reading) => ({ ...reading, letters });
/** Between 280 and 720 px. */
export const panelAt = (width: number): Choice => (reading) => ({ ...reading, panel: Math.min(720, Math.max(280, Math.round(width))) });

/** Reads what was kept; anything that does not fit stays at its first value. */
export function readingKept(kept: string | null, first: Reading): Reading {
  const from = object(kept);
  return {
    language: known.find((each) => each === from['language']) ?? first.language,
    digits: from['digits'] === 'arab' ? 'arab' : 'latn',
    months: from['months'] === 'levant' || from['months'] === 'latin' ? from['months'] : 'both',
    namesFirst: from['namesFirst'] === 'reader' ? 'reader' : 'own',
    letters: from['letters'] !== false,
    panel: typeof from['panel'] === 'number' ? panelAt(from['panel'])(first).panel : first.panel,
  };
}

function object(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
