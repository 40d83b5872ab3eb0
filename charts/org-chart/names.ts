/**
 * Which of a thing's names stand on the chart: the one in its own script, and the one that the reader reads.
 *
 * Transliterations go into Latin script, so a name in any other script is the
 * thing's own. Both names are shown, never one inside the other's line.
 */
import { plain } from '../picture/write.ts';
import type { ChartName } from './types.ts';
import type { ChartWords } from './words/index.ts';

export interface ShownNames {
  readonly first: ChartName;
  readonly second: ChartName | null;
}

export type NameFirst = 'own' | 'reader';

/** `null` for a thing without a name. */
export function shownNames(names: readonly ChartName[], words: ChartWords, first: NameFirst): ShownNames | null {
  const clean = names.map((name) => ({ ...name, text: plain(name.text) })).filter(({ text }) => text !== '');
  const inOrder = [...clean.filter(({ kind }) => kind === 'canonical'), ...clean.filter(({ kind }) => kind === 'alias')];
  const own = inOrder.find(({ script }) => script !== 'Latn' && script !== 'Zyyy') ?? inOrder[0];
  if (own === undefined) return null;
  const others = inOrder.filter(({ script }) => script !== own.script && script !== 'Zyyy');
  const other = others.find(({ script }) => script === words.script) ?? others.find(({ script }) => script === 'Latn') ?? others[0] ?? null;
  if (other === null || first === 'own') return { first: own, second: other };
  return readable(own, words) ? { first: own, second: other } : { first: other, second: own };
}

/** One name for running text: the one that the reader reads, else the thing's own. */
export function runningName(names: readonly ChartName[], words: ChartWords): string {
  const shown = shownNames(names, words, 'reader');
  return shown === null ? words.nameless : shown.first.text;
}

function readable({ script }: ChartName, words: ChartWords): boolean {
  return script === words.script;
}
