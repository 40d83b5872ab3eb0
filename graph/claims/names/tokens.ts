/**
 * The words under which a name is found: each word folded (`=`), and its consonants (`~`).
 *
 * Both are kept in a range-indexed table, so that a prefix is found as quickly
 * as a whole word, and so that no text a reader types is ever parsed.
 */
import { fold } from './fold.ts';
import { skeleton } from './skeleton.ts';

/** ISO 15924. */
export type Script = 'Latn' | 'Arab' | 'Cyrl' | 'Hans' | 'Zyyy';

/** A name of more words than this is found by its first ones. */
const MOST_WORDS = 24;
const LONGEST_WORD = 64;

/** The folded words of a name, in order. The Arabic article is taken off, since writers join and drop it. */
export function words(name: string): readonly string[] {
  return fold(name.slice(0, 4_000))
    .replace(/(^| )عبد (?=\p{L})/gu, '$1عبد')
    .split(' ')
    .map((word) => withoutArticle(word).slice(0, LONGEST_WORD))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** The tokens of a name: `=word` and `~consonants`, each once. */
export function tokensOf(name: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of words(name)) {
    tokens.add(`=${word}`);
    const consonants = skeleton(word);
    if (consonants !== '') tokens.add(`~${consonants}`);
  }
  return [...tokens];
}

function withoutArticle(word: string): string {
  if (/^(al|el|ul|ad|ar|as|at|an|az)$/u.test(word)) return '';
  return word.replace(/^ال(?=\p{L}{2})/u, '');
}
