/**
 * Charts know nothing of the graph, yet its answer is what they draw: the type check of this file is the proof.
 */
import { expect, it } from '@jest/globals';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import { boxes } from '../../../charts/org-chart/box.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import type { OrgChart } from '../../../graph/questions/org-chart/answer.ts';

const asInput = (chart: OrgChart): ChartInput => chart;

it('takes the graph’s answer as it is', () => {
  const empty: OrgChart = {
    root: null, question: { root: null, on: '2012-09-15', depth: null, classes: ['command'], leads: false, remote: false }, knownAt: null,
    units: [], persons: [], relations: [], commanders: [], others: [], claims: [], leftOut: { beforeFirstMention: 0, afterLastMention: 0, undated: 0 },
  };
  expect(boxes(asInput(empty), { words: chartWords.en, numerals: 'latn', nameFirst: 'own', namesOnly: false, numbers: new Map(), told: new Set() }).size).toBe(0);
});
