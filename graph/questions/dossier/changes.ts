/**
 * The days on which an answer changes, each with the claim and the end of it that changes it.
 */
import type { Decidable } from '../groups.ts';
import type { Dossier } from './answer.ts';

/** A bound of a claim that alters no verdict is no change. */
export function changesOf(groups: readonly Decidable[]): Dossier['changes'] {
  const changes = new Map<string, Dossier['changes'][number]>();
  for (const { edges, segments } of groups) {
    const borders = new Set(segments.map(({ from }) => from).filter(Number.isFinite));
    const add = (day: number, claim: string, end: 'first' | 'last'): void => {
      if (borders.has(day)) changes.set(JSON.stringify([day, claim, end]), Object.freeze({ day, claim, end }));
    };
    for (const { claim, span, status } of edges) {
      if (span === null || (status !== 'accepted' && status !== 'work_needed')) continue;
      for (const day of [span.first.earliest, span.first.latest]) add(day, claim, 'first');
      for (const day of [span.last.earliest + 1, span.last.latest + 1]) add(day, claim, 'last');
    }
  }
  return [...changes.values()].sort((a, b) => a.day - b.day || (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : a.end < b.end ? -1 : 1));
}
