/**
 * How Arabic letters join: the width of a letter depends on its neighbours.
 *
 * Marks (short vowels, shadda, Quranic signs) stand on a letter and are passed
 * over; a zero-width non-joiner parts two letters that would join.
 */
export type Form = 'isolated' | 'initial' | 'medial' | 'final';

const alone = /[\u0621\u0674\u200c]/u;
const onlyBefore = /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779\u08aa-\u08ac\u08ae\u08b1\u08b2\u08b9]/u;
const letter = /[\p{Script=Arabic}\u0640\u200d]/u;
const mark = /\p{Mn}/u;

export function isMark(char: string): boolean {
  return mark.test(char);
}

/** Whether it joins to the letter after it. */
export function joinsNext(char: string): boolean {
  return joins(char) && !onlyBefore.test(char);
}

/** Whether it joins to the letter before it. */
export function joinsBefore(char: string): boolean {
  return joins(char);
}

function joins(char: string): boolean {
  return letter.test(char) && /[\p{L}\u0640\u200d]/u.test(char) && !alone.test(char) && !/[\ufb50-\ufdff\ufe70-\ufefc]/u.test(char);
}

export function formOf(before: boolean, after: boolean): Form {
  if (before) return after ? 'medial' : 'final';
  return after ? 'initial' : 'isolated';
}
