/** The chart's words in every language of the screens. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ChartLanguage, ChartWords } from './words.ts';
import { zh } from './zh.ts';

export type { ChartLanguage, ChartWords, Direction, Echelon, LegendKey } from './words.ts';

export const chartWords: Readonly<Record<ChartLanguage, ChartWords>> = { en, ar, fr, zh };
