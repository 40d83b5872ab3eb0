/**
 * Loading a case file: its records in batches, then its judgements. Loading it again changes nothing.
 */
import { entityKey, judge, recorder, type Making } from '../../store/recording/index.ts';
import { resolve } from '../../store/recording/resolve.ts';
import { describeCase } from '../../store/cases.ts';
import type { Store } from '../../store/types.ts';
import { BadCaseFile } from './errors.ts';
import { ORIGIN, type ReadCase } from './read.ts';

const AT_ONCE = 1_000;

export interface Loaded {
  readonly accepted: number;
  readonly unchanged: number;
  readonly judgements: number;
}

/** Records what a case file holds. A claim that the vocabulary refuses fails the whole file, since its writer can mend it. */
export async function loadCase(store: Store, caseId: string, file: string, read: ReadCase, making: Making): Promise<Loaded> {
  const recording = await recorder(store, caseId, making);
  const ids = new Map<string, string>();
  let accepted = 0;
  for (let start = 0; start === 0 || start < read.claims.length; start += AT_ONCE) {
    const claims = read.claims.slice(start, start + AT_ONCE);
    const first = start === 0;
    const batch = { entities: first ? read.entities : [], sources: first ? read.sources : [], documents: first ? read.documents : [], claims };
    if (first) await refuseFaults(file, read, recording);
    for (const [index, outcome] of (await recording.record(batch)).entries()) {
      const key = read.keys[start + index] ?? null;
      if (outcome.outcome === 'rejected') throw new BadCaseFile(file, `/claims/${start + index}`, outcome.error.message);
      if (outcome.outcome === 'accepted') accepted += 1;
      if (key !== null) ids.set(key, outcome.id);
    }
  }
  const entities = await resolve(store, caseId, read.entities.map(({ ref }) => entityKey(ref)));
  for (const [index, judgement] of read.judgements.entries()) {
    const on = judgement.on.map((key) => ids.get(key) ?? entities.get(`${ORIGIN}|${key}`)?.id);
    const missing = judgement.on.find((_, position) => on[position] === undefined);
    if (missing !== undefined) throw new BadCaseFile(file, `/judgements/${index}/on`, `there is no claim or entity "${missing}"`);
    await judge(store, caseId, { ...judgement, on: on.filter((id) => id !== undefined) }, making);
  }
  if (read.says !== null) await describeCase(store, caseId, read.says);
  return { accepted, unchanged: read.claims.length - accepted, judgements: read.judgements.length };
}

/** A claim that cannot stand is told before anything is written. */
async function refuseFaults(file: string, read: ReadCase, recording: Awaited<ReturnType<typeof recorder>>): Promise<void> {
  for (let start = 0; start < read.claims.length; start += AT_ONCE) {
    const claims = read.claims.slice(start, start + AT_ONCE);
    const outcomes = await recording.rehearse({ entities: read.entities, sources: read.sources, documents: read.documents, claims });
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.outcome === 'rejected') throw new BadCaseFile(file, `/claims/${start + index}`, outcome.error.message);
    }
  }
}
