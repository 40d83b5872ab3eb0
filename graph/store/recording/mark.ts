/**
 * Marking a claim, or what claims rest on: at once on every shadow.
 */
import type { Id } from '../../claims/index.ts';
import { serially } from '../serial.ts';
import type { Store } from '../types.ts';
import { raise } from './raise.ts';
import { reprojectClaims, reprojectJudgements } from './reproject.ts';
import type { Making } from './record.ts';

/** Adds words to the marking of an entity, a document or a source. */
export async function mark(store: Store, caseId: string, id: Id, words: readonly string[], { newId }: Pick<Making, 'newId'>): Promise<void> {
  await serially(store, caseId, newId, async () => ({ statements: (await raise(store, caseId, new Map([[id, words]]))).statements, answer: undefined }));
}

/** Adds words to a claim's own marking. */
export async function markClaim(store: Store, caseId: string, id: Id, words: readonly string[], { newId }: Pick<Making, 'newId'>): Promise<void> {
  const more = (markings: readonly string[]): readonly string[] => [...new Set([...markings, ...words])].sort();
  await serially(store, caseId, newId, async () => {
    const claim = { claim: <T extends { readonly claim: { readonly id: string; readonly markings: readonly string[] } }>(of: T): T =>
      (of.claim.id === id ? { ...of, claim: { ...of.claim, markings: more(of.claim.markings) } } : of) };
    const judgements = await store.read({
      text: "MATCH (:Claim {case: $case, id: $id})<-[:ON]-(j:Judgement {kind: 'continuity'}) RETURN j.id AS id", parameters: { case: caseId, id },
    });
    return {
      statements: [
        {
          text: `MATCH (c:Claim {case: $case, id: $id}) UNWIND c.markings + $words AS word
WITH c, word ORDER BY word WITH c, collect(DISTINCT word) AS words SET c.markings = words`,
          parameters: { case: caseId, id, words },
        },
        ...await reprojectClaims(store, caseId, [id], claim),
        ...await reprojectJudgements(store, caseId, judgements.map((row) => String(row['id'])), claim),
      ],
      answer: undefined,
    };
  });
}
