/**
 * The consonants of a word, the same for its spellings in Arabic and Latin letters.
 *
 * It brings candidates only: Hussein and Hassan share a skeleton (method.md §6),
 * so the words themselves decide the order.
 */
import anyAscii from 'any-ascii';

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/ph/g, 'f'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/sh|ch/g, 's'],
  [/th/g, 't'],
  [/dh|z/g, 'd'],
  [/q/g, 'k'],
  [/c/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
];

/** Consonants of a folded word; empty where it has none, or is a number. */
export function skeleton(word: string): string {
  if (/^\p{N}+$/u.test(word)) return '';
  let latin = anyAscii(word).toLowerCase().replace(/[^a-z]/g, '');
  for (const [spelling, sound] of DIGRAPHS) latin = latin.replace(spelling, sound);
  return latin.replace(/[aeiouyw]/g, '').replace(/(.)\1+/g, '$1');
}
