/**
 * Routes the further superiors away from the screen's own thread: shortest paths over a whole country take a second.
 */
import { arranged } from '../../../charts/org-chart/chart.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import type { Errand, Return } from './errand.ts';

self.addEventListener('message', ({ data: errand }: MessageEvent<Errand>) => {
  const { input, language, numerals, nameFirst, page } = errand;
  const made = arranged(input, { words: chartWords[language], numerals, nameFirst, namesOnly: false, numbers: new Map() }, page);
  self.postMessage({ arranged: made } satisfies Return);
});
