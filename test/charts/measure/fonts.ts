/**
 * The fonts that draw, and what they say of widths.
 *
 * The table that charts measure with (charts/measure/widths.ts) is made here from
 * the TTF files, so that nothing but numbers reaches the browser. Write it anew
 * with `MAKE_WIDTHS=1 npm test -- test/charts/measure`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { baseOf } from '../../../charts/measure/pairs.ts';
import { joinsBefore, joinsNext } from '../../../charts/measure/joining.ts';

export type Weight = 400 | 600;
const styleNames = { 400: '400Regular', 600: '600SemiBold' } as const;
const require = createRequire(import.meta.url);

function open(name: string, file: string): Font {
  return create(readFileSync(require.resolve(`@expo-google-fonts/${name}/${file}`)));
}

export const sans = { 400: sansOf(400), 600: sansOf(600) } as const;
export const arabic = { 400: arabicOf(400), 600: arabicOf(600) } as const;

function sansOf(weight: Weight): Font {
  return open('noto-sans', `${styleNames[weight]}/NotoSans_${styleNames[weight]}.ttf`);
}

function arabicOf(weight: Weight): Font {
  return open('noto-sans-arabic', `${styleNames[weight]}/NotoSansArabic_${styleNames[weight]}.ttf`);
}

export function italicOf(weight: Weight): Font {
  return open('noto-sans', `${styleNames[weight]}_Italic/NotoSans_${styleNames[weight]}_Italic.ttf`);
}

/** Placing marks changes no width, and fontkit stumbles over some of their anchors. */
export function widthIn(font: Font, text: string): number {
  return font.layout(text, { mark: false, mkmk: false }).advanceWidth;
}

const zeroWidthJoiner = '\u200d';
const latinRanges = [[0x20, 0x7e], [0xa0, 0x24f], [0x259, 0x259], [0x2b0, 0x2ff], [0x300, 0x36f], [0x370, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1eff],
  [0x2000, 0x206f], [0x2070, 0x209c], [0x20a0, 0x20bf], [0x2100, 0x214f], [0x2212, 0x2212], [0xfffd, 0xfffd]] as const;
const arabicRanges = [[0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfefc]] as const;
const kerned = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,-–()[]«»"“”‘’\':;/'];
const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىٱپچڈژڤکگھہیے'];

/** Everything the measure knows, as the text of charts/measure/widths.ts. */
export function widthsModule(): string {
  return [
    '/** Advance widths in thousandths of an em. Made from the fonts by test/charts/measure/fonts.ts; never edited. */',
    "import type { WidthTable } from './table.ts';",
    '',
    `export const widths: Readonly<Record<400 | 600, WidthTable>> = {\n${([400, 600] as const).map(tableOf).join('')}};`,
    '',
  ].join('\n');
}

function tableOf(weight: Weight): string {
  const rows = [
    ['plain', runs(latinRanges, (char) => widthIn(sans[weight], char), sans[weight])],
    ['isolated', runs(arabicRanges, (char) => widthIn(arabic[weight], char), arabic[weight])],
    ['initial', runs(arabicRanges, (char) => widthIn(arabic[weight], char + zeroWidthJoiner), arabic[weight])],
    ['medial', runs(arabicRanges, (char) => widthIn(arabic[weight], zeroWidthJoiner + char + zeroWidthJoiner), arabic[weight])],
    ['final', runs(arabicRanges, (char) => widthIn(arabic[weight], zeroWidthJoiner + char), arabic[weight])],
    ['amongArabic', runs(latinRanges, (char) => widthIn(arabic[weight], char), arabic[weight],
      (char) => widthIn(arabic[weight], char) !== widthIn(sans[weight], char))],
    ['kerning', kerning(sans[weight])],
    ['arabicPairs', arabicPairs(arabic[weight])],
  ] as const;
  return `  ${weight}: {\n${rows.map(([name, text]) => `    ${name}: ${JSON.stringify(text)},\n`).join('')}  },\n`;
}

/** `start:w w w;start:w …` with the start in base 36; a missing glyph ends a run. */
function runs(ranges: readonly (readonly [number, number])[], width: (char: string) => number, font: Font, wanted: (char: string) => boolean = () => true): string {
  const all: string[] = [];
  let open: { start: number; next: number; values: number[] } | null = null;
  const close = () => { if (open) all.push(`${open.start.toString(36)}:${open.values.join(' ')}`); open = null; };
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code += 1) {
      const char = String.fromCodePoint(code);
      if (!font.hasGlyphForCodePoint(code) || !wanted(char)) { close(); continue; }
      const current: { start: number; next: number; values: number[] } = open !== null && (open as { next: number }).next === code ? open : (close(), { start: code, next: code, values: [] });
      current.values.push(width(char));
      current.next = code + 1;
      open = current;
    }
  }
  close();
  return all.join(';');
}

/** `adjustment:pairs` by value; accents fall away, since kerning follows the letter. */
function kerning(font: Font): string {
  const groups = new Map<number, string>();
  const alone = new Map(kerned.map((char) => [char, widthIn(font, char)]));
  for (const left of kerned) {
    for (const right of kerned) {
      const by = widthIn(font, left + right) - (alone.get(left) ?? 0) - (alone.get(right) ?? 0);
      if (by !== 0 && baseOf(left) === left && baseOf(right) === right) groups.set(by, (groups.get(by) ?? '') + left + right);
    }
  }
  return JSON.stringify([...groups]);
}

/** Ligatures and contextual widths: `adjustment:quadruples` of left, right, whether joined before (1/0), whether joined after. */
function arabicPairs(font: Font): string {
  const groups = new Map<number, string>();
  const width = (text: string, before: boolean, after: boolean) => widthIn(font, `${before ? zeroWidthJoiner : ''}${text}${after ? zeroWidthJoiner : ''}`);
  for (const left of letters) {
    for (const right of letters) {
      const joined = joinsNext(left) && joinsBefore(right);
      for (const before of joinsBefore(left) ? [false, true] : [false]) {
        for (const after of joinsNext(right) ? [false, true] : [false]) {
          const by = width(left + right, before, after) - width(left, before, joined) - width(right, joined, after);
          if (by !== 0) groups.set(by, `${groups.get(by) ?? ''}${left}${right}${before ? 1 : 0}${after ? 1 : 0}`);
        }
      }
    }
  }
  return JSON.stringify([...groups]);
}
