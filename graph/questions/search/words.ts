/**
 * What a search looks for: the words of a text, each as the tokens that may stand for it.
 *
 * Whatever is typed becomes words and nothing else; no part of it is ever read
 * as a query. Short words are looked up whole, since half the names begin so.
 */
import { fold, skeleton, words } from '../../claims/index.ts';

export interface Wanted {
  /** The word folded, and its consonants where other spellings count. */
  readonly exact: readonly string[];
  /** Beginnings of tokens. */
  readonly prefixes: readonly string[];
}

/** More of a text than this is not read. */
export const MOST_CHARACTERS = 1_000;
const MOST_WORDS = 8;

/** The word that few names share first, as far as one can tell: it drives the search, the others only check what it brings. */
export function wantedWords(text: string, spellings: boolean): readonly Wanted[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const found = [...new Set(orArticle(words(read), read))].slice(0, MOST_WORDS);
  return [...found].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).map((word) => wanted(word, spellings));
}

/** A number of some digits is rarer than a word. */
function rarity(word: string): number {
  return [...word].length + (/^\p{N}{3,}$/u.test(word) ? MOST_CHARACTERS : 0);
}

/** An article alone may be the beginning of a name: `al` of Alpha. */
function orArticle(found: readonly string[], read: string): readonly string[] {
  return found.length > 0 ? found : fold(read).split(' ').filter((word) => word !== '');
}

function wanted(word: string, spellings: boolean): Wanted {
  const consonants = spellings ? skeleton(word) : '';
  const tokens = [`=${word}`, ...(consonants === '' ? [] : [`~${consonants}`])];
  return { exact: tokens.filter((token) => !longEnough(token)), prefixes: tokens.filter(longEnough) };
}

/** Two letters, or one that is a word by itself (Chinese); a sign of the table comes before them. */
function longEnough(token: string): boolean {
  return [...token].length > 2 || /\p{Script=Han}/u.test(token);
}
