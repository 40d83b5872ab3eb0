/**
 * What lies in a box: lines of text with their places, rules, the pill.
 */
import type { NameFirst } from './names.ts';
import type { Numerals } from './digits.ts';
import type { Colours } from './style.ts';
import type { ChartRelation, ChartUnit } from './types.ts';
import type { ChartWords } from './words/index.ts';

export type CommanderSign = 'certain' | 'possible' | 'inferred' | 'contradicted';

/** A sign drawn beside a line, its middle counted from the start edge and from the top. */
export type Beside =
  | { readonly kind: 'commander'; readonly sign: CommanderSign; readonly start: number; readonly y: number }
  | { readonly kind: 'relation'; readonly class: ChartRelation['class']; readonly verdict: ChartRelation['verdict']; readonly start: number; readonly y: number };

export interface BoxLine {
  readonly part: 'name' | 'second-name' | 'note' | 'disputed' | 'claimed' | 'commander' | 'range' | 'vacant' | 'not-known' | 'also-under' | 'also-over' | 'footnote';
  readonly text: string;
  /** From the edge at which reading begins. */
  readonly start: number;
  /** From the top. */
  readonly baseline: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: keyof Colours;
  readonly italic: boolean;
  /** `null`: as the first letter says. */
  readonly direction: 'ltr' | 'rtl' | null;
  readonly language: string | null;
  readonly beside: Beside | null;
  /** Footnote numbers at its end. */
  readonly raised: string | null;
  /** What it stands for, as `data-` attributes. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Pill {
  readonly text: string;
  readonly y: number;
  readonly width: number;
}

export interface Box {
  readonly unit: ChartUnit;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly BoxLine[];
  readonly rules: readonly number[];
  readonly pill: Pill | null;
  readonly asked: boolean;
}

export interface BoxOptions {
  readonly words: ChartWords;
  readonly numerals: Numerals;
  readonly nameFirst: NameFirst;
  /** Without commanders, and narrower. */
  readonly namesOnly: boolean;
  /** The numbers beside each relation, posting or vacant unit. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Relations that no line could be drawn for: both boxes say them. */
  readonly told: ReadonlySet<string>;
}
