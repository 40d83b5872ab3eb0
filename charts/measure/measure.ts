/**
 * How wide a text is, for the fonts that draw it: the same answer on the server and on the screen.
 *
 * Noto Sans draws Latin, Greek and Cyrillic, Noto Sans Arabic draws Arabic (each
 * letter by the form it takes between its neighbours), a Han character is one em,
 * and so is whatever neither font has. Widths are kept by word: measuring was the
 * slow part of a chart.
 */
import { formOf, isMark, joinsBefore, joinsNext } from './joining.ts';
import { baseOf } from './pairs.ts';
import { table, type Unpacked, type Weight } from './table.ts';

export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  readonly weight: Weight;
}

const em = 1000;
const longestKept = 48;
const mostKept = 50_000;
const kept: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 600: new Map() };
const arabicScript = /\p{Script=Arabic}/u;
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/u;

/** Whether Noto Sans Arabic draws it: one text has one first font. */
export function isArabic(text: string): boolean {
  return arabicScript.test(text);
}

/** The width in px. */
export function measure(text: string, { size, weight }: TextStyle): number {
  const among = isArabic(text);
  const widths = table(weight);
  const space = (among ? widths.amongArabic.get(0x20) : undefined) ?? widths.plain.get(0x20) ?? em;
  const words = text.split(' ');
  const total = words.reduce((sum, word) => sum + wordWidth(word, weight, among), 0);
  return ((total + space * (words.length - 1)) * size) / em;
}

function wordWidth(word: string, weight: Weight, among: boolean): number {
  if (word.length > longestKept) return shape(word, table(weight), among);
  const key = among ? `a${word}` : word;
  const words = kept[weight];
  const known = words.get(key);
  if (known !== undefined) return known;
  const width = shape(word, table(weight), among);
  if (words.size >= mostKept) words.clear();
  words.set(key, width);
  return width;
}

interface Placed {
  readonly char: string;
  readonly before: boolean;
  readonly after: boolean;
}

function shape(word: string, widths: Unpacked, among: boolean): number {
  const letters = join([...word].filter((char) => !isMark(char)));
  let total = 0;
  letters.forEach((letter, index) => {
    total += alone(letter, widths, among);
    const next = letters[index + 1];
    if (next) total += together(letter, next, widths);
  });
  return total;
}

/** Each character that takes room, with whether it joins its neighbours. */
function join(chars: readonly string[]): readonly Placed[] {
  return chars.map((char, index) => {
    const previous = chars[index - 1];
    const next = chars[index + 1];
    const before = previous !== undefined && joinsNext(previous) && joinsBefore(char);
    const after = next !== undefined && joinsNext(char) && joinsBefore(next);
    return { char, before, after };
  }).filter(({ char }) => !unseen.test(char));
}

function alone({ char, before, after }: Placed, widths: Unpacked, among: boolean): number {
  const code = char.codePointAt(0) ?? 0;
  const shaped = widths[formOf(before, after)].get(code);
  if (shaped !== undefined) return shaped;
  return (among ? widths.amongArabic.get(code) : undefined) ?? widths.plain.get(code) ?? em;
}

function together(left: Placed, right: Placed, widths: Unpacked): number {
  const arabic = widths.arabicPairs.get(`${left.char}${right.char}${left.before ? 1 : 0}${right.after ? 1 : 0}`);
  return arabic ?? widths.kerning.get(baseOf(left.char) + baseOf(right.char)) ?? 0;
}
