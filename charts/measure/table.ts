/**
 * The committed table of advance widths, unpacked when it is first asked.
 *
 * It is kept as text, `start:w w w;…` with the first code point in base 36,
 * since a browser has to load it.
 */
import { unpackPairs } from './pairs.ts';
import { widths } from './widths.ts';

export type Weight = 400 | 600;

/** All in thousandths of an em. */
export interface WidthTable {
  /** Noto Sans. */
  readonly plain: string;
  readonly isolated: string;
  readonly initial: string;
  readonly medial: string;
  readonly final: string;
  /** Signs that Noto Sans Arabic draws with another width than Noto Sans. */
  readonly amongArabic: string;
  readonly kerning: string;
  readonly arabicPairs: string;
}

type Widths = ReadonlyMap<number, number>;

export interface Unpacked {
  readonly plain: Widths;
  readonly isolated: Widths;
  readonly initial: Widths;
  readonly medial: Widths;
  readonly final: Widths;
  readonly amongArabic: Widths;
  readonly kerning: ReadonlyMap<string, number>;
  readonly arabicPairs: ReadonlyMap<string, number>;
}

const unpacked = new Map<Weight, Unpacked>();

export function table(weight: Weight): Unpacked {
  const known = unpacked.get(weight) ?? unpack(widths[weight]);
  unpacked.set(weight, known);
  return known;
}

function unpack(packed: WidthTable): Unpacked {
  return {
    plain: unpackRuns(packed.plain), isolated: unpackRuns(packed.isolated), initial: unpackRuns(packed.initial),
    medial: unpackRuns(packed.medial), final: unpackRuns(packed.final), amongArabic: unpackRuns(packed.amongArabic),
    kerning: unpackPairs(packed.kerning, 2), arabicPairs: unpackPairs(packed.arabicPairs, 4),
  };
}

function unpackRuns(text: string): Widths {
  const all = new Map<number, number>();
  for (const run of text === '' ? [] : text.split(';')) {
    const [start = '', values = ''] = run.split(':');
    values.split(' ').forEach((width, offset) => all.set(parseInt(start, 36) + offset, Number(width)));
  }
  return all;
}
