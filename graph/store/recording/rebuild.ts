/**
 * Every shadow of a case made again from its claims and judgements, a page at a time.
 *
 * Readers keep their answers meanwhile: each page is replaced in one transaction.
 */
import { serially } from '../serial.ts';
import type { Store } from '../types.ts';
import { page } from './read.ts';
import { reprojectClaims, reprojectJudgements } from './reproject.ts';

const PAGE = 1_000;

export interface Rebuilt {
  readonly claims: number;
  readonly judgements: number;
  /** Edges found that no claim or judgement stood behind. */
  readonly strays: number;
}

export async function rebuild(store: Store, caseId: string, newId: () => string, told: (claims: number) => void = () => undefined): Promise<Rebuilt> {
  const strays = await sweep(store, caseId);
  const claims = await pages(store, caseId, 'Claim', newId, (ids) => reprojectClaims(store, caseId, ids), told);
  const judgements = await pages(store, caseId, 'Judgement', newId, (ids) => reprojectJudgements(store, caseId, ids), () => undefined);
  return { claims, judgements, strays };
}

async function pages(
  store: Store, caseId: string, of: 'Claim' | 'Judgement', newId: () => string,
  again: (ids: readonly string[]) => ReturnType<typeof reprojectClaims>, told: (done: number) => void,
): Promise<number> {
  let done = 0;
  let after = '';
  for (;;) {
    const ids = (await store.read(page(of, caseId, after, PAGE))).map((row) => String(row['id']));
    const last = ids.at(-1);
    if (last === undefined) return done;
    await serially(store, caseId, newId, async () => ({ statements: await again(ids), answer: undefined }));
    done += ids.length;
    after = last;
    told(done);
  }
}

const STRAY_CLAIMS = `MATCH (e:Entity {case: $case})-[r:UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]->()
WHERE NOT EXISTS { MATCH (:Claim {case: $case, id: r.claim}) } DELETE r RETURN count(*) AS strays`;
const STRAY_TOKENS = `MATCH (t:Token {case: $case})-[r:OF]->() WHERE NOT EXISTS { MATCH (:Claim {case: $case, id: r.claim}) } DELETE r RETURN count(*) AS strays`;
const STRAY_JUDGED = `MATCH (e:Entity {case: $case})-[r:SAME_AS|JOINED]->()
WHERE NOT EXISTS { MATCH (:Judgement {case: $case, id: r.judgement}) } DELETE r RETURN count(*) AS strays`;

async function sweep(store: Store, caseId: string): Promise<number> {
  const swept = await store.write([STRAY_CLAIMS, STRAY_TOKENS, STRAY_JUDGED].map((text) => ({ text, parameters: { case: caseId } })));
  return swept.reduce((sum, rows) => sum + Number(rows[0]?.['strays'] ?? 0), 0);
}
