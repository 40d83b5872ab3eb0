/**
 * How a name answers what was typed, and how well.
 *
 * Only the text of the name and the text typed count: never how many others
 * there are, so a name out of reach cannot move one within it.
 */
import { fold, scriptOf, skeleton, words } from '../../claims/index.ts';
import anyAscii from 'any-ascii';
import type { Hit } from './answer.ts';

export type How = Hit['how'];

export const BEST_FIRST: readonly How[] = ['id', 'exact', 'prefix', 'spelling', 'script'];

export interface Match {
  readonly how: How;
  /** 0 (nothing alike) to 1000 (the same). */
  readonly likeness: number;
}

/** `null` where the name only shares a beginning that the table of tokens keeps shorter than the words themselves. */
export function matchOf(name: string, typed: string): Match | null {
  const [one, other] = [plain(name), plain(typed)];
  if (one === other) return { how: 'exact', likeness: 1000 };
  const likeness = alike(romanised(name), romanised(typed));
  if (begins(one.split(' '), other.split(' '))) return { how: 'prefix', likeness };
  const sameScript = scriptOf(name) === scriptOf(typed) || scriptOf(typed) === 'Zyyy';
  if (begins(words(name), words(typed))) return { how: 'spelling', likeness };
  if (begins(words(name).map(soundOf), words(typed).map(soundOf))) return { how: sameScript ? 'spelling' : 'script', likeness };
  return null;
}

/** Letters and spaces as typed, but for case and compatibility forms. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Every word typed begins a word of the name. */
function begins(name: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => name.some((own) => own.startsWith(word)));
}

/** Its consonants; a number in it stays what it is, and comes first, so that no other begins with it. */
function soundOf(word: string): string {
  const [consonants, digits] = [skeleton(word), word.replace(/\P{N}+/gu, '')];
  return consonants === '' ? word : digits === '' ? consonants : `${digits} ${consonants}`;
}

function romanised(text: string): string {
  return anyAscii(fold(text)).toLowerCase().slice(0, 64);
}

/** 1000 less the share of letters to change (Levenshtein). */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return Math.round(1000 * (1 - (row[b.length] ?? longest) / longest));
}
