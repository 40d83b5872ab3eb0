/**
 * What the worker is sent, and what it brings back.
 */
import type { Numerals } from '../../../charts/org-chart/digits.ts';
import type { Arranged } from '../../../charts/org-chart/chart.ts';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import type { Page } from '../../../charts/org-chart/layout.ts';
import type { ChartLanguage } from '../../../charts/org-chart/words/index.ts';

export interface Errand {
  readonly input: ChartInput;
  readonly language: ChartLanguage;
  readonly numerals: Numerals;
  readonly nameFirst: 'own' | 'reader';
  readonly page: Page;
}

export interface Return {
  readonly arranged: Arranged;
}
