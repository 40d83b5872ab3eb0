/**
 * Recording a judgement, and its withdrawal.
 */
import { UnknownClaim, type Id, type JudgementDraft } from '../../claims/index.ts';
import {
  AlreadyWithdrawn, JudgedDifferent, JudgedSame, NotOneGroup, NotOneKind, ReasonMissing, StatusMarked, checkJudgement, type Judgement, type StatusJudgement,
} from '../../judgements/index.ts';
import { effectiveMarkings, endOf, projectJudgement } from '../../projection/index.ts';
import { instantOf } from '../../time/index.ts';
import { serially } from '../serial.ts';
import type { Statement, Store } from '../types.ts';
import { readClaims, readJudgements, type Recorded } from './read.ts';
import type { Making } from './record.ts';
import { createJudged, reprojectClaims, reprojectJudgements } from './reproject.ts';

/** Records a judgement and projects it; answers its id. The same id recorded again changes nothing. */
export async function judge(store: Store, caseId: string, draft: JudgementDraft, making: Making): Promise<Id> {
  const judgement = judgementOf(draft, making);
  return serially(store, caseId, making.newId, async () => {
    const [there] = await readJudgements(store, caseId, [judgement.id]);
    if (there !== undefined) return { statements: [], answer: judgement.id };
    const shadows = judgement.kind === 'identity' ? await judgeIdentity(store, caseId, judgement) : await judgeClaims(store, caseId, judgement);
    return { statements: [create(caseId, judgement), ...shadows], answer: judgement.id };
  });
}

/** Withdraws a judgement: every answer is then as it was before it. */
export async function withdraw(store: Store, caseId: string, id: Id, reason: string, { newId, now, by }: Making): Promise<void> {
  if (reason.trim() === '') throw new ReasonMissing();
  await serially(store, caseId, newId, async () => {
    const [recorded] = await readJudgements(store, caseId, [id]);
    if (recorded === undefined) throw new UnknownClaim(id);
    if (recorded.judgement.withdrawnAt !== null) throw new AlreadyWithdrawn(id);
    const at = now();
    const set: Statement = {
      text: 'MATCH (j:Judgement {case: $case, id: $id}) SET j.withdrawnAt = $at, j.withdrawnBy = $by, j.withdrawnReason = $reason',
      parameters: { case: caseId, id, at, by, reason },
    };
    const withdrawn = (other: StatusJudgement): StatusJudgement => (other.id === id ? { ...other, withdrawnAt: at } : other);
    const shadows = recorded.judgement.kind === 'status'
      ? await reprojectClaims(store, caseId, recorded.judgement.on, { claim: (of) => ({ ...of, judgements: of.judgements.map((j) => withdrawn(j as StatusJudgement)) }) })
      : await reprojectJudgements(store, caseId, [id], { judgement: (of) => ({ ...of, judgement: { ...of.judgement, withdrawnAt: at } }) });
    return { statements: [set, ...shadows], answer: undefined };
  });
}

function judgementOf(draft: JudgementDraft, { newId }: Making): Judgement {
  checkJudgement(draft);
  return {
    id: draft.id ?? newId(), kind: draft.kind, on: draft.on, decision: draft.decision, reason: draft.reason, note: draft.note ?? null,
    by: draft.by, at: instantOf(draft.at), markings: [...(draft.markings ?? [])].sort(), withdrawnAt: null,
  } as unknown as Judgement;
}

function create(caseId: string, judgement: Judgement): Statement {
  const { id, on, ...properties } = judgement;
  const text = judgement.kind === 'identity'
    ? 'CREATE (j:Judgement {case: $case, id: $id}) SET j += $properties, j.on = $on WITH j UNWIND $on AS end MATCH (e:Entity {case: $case, id: end}) CREATE (j)-[:ON]->(e)'
    : 'CREATE (j:Judgement {case: $case, id: $id}) SET j += $properties, j.on = $on WITH j UNWIND $on AS end MATCH (c:Claim {case: $case, id: end}) CREATE (j)-[:ON]->(c)';
  return { text, parameters: { case: caseId, id, on, properties } };
}

async function judgeClaims(store: Store, caseId: string, judgement: Exclude<Judgement, { kind: 'identity' }>): Promise<readonly Statement[]> {
  const recorded = await readClaims(store, caseId, judgement.on);
  const missing = judgement.on.find((id) => !recorded.some(({ claim }) => claim.id === id));
  if (missing !== undefined) throw new UnknownClaim(missing);
  if (judgement.kind === 'status') {
    const more = judgement.markings.filter((word) => !recorded.some(({ claim, marked }) => effectiveMarkings(claim, marked).includes(word)));
    if (more.length > 0) throw new StatusMarked(more);
    return reprojectClaims(store, caseId, judgement.on, { claim: (of) => ({ ...of, judgements: [...of.judgements, judgement] }) });
  }
  const [first, second] = judgement.on;
  if (!(await oneGroup(store, caseId, recorded))) throw new NotOneGroup(first, second);
  return createJudged(caseId, projectJudgement(judgement, { entities: [], claims: recorded }));
}

/** Two claims of one relation, posting or presence: their ends the same, or judged so. */
async function oneGroup(store: Store, caseId: string, [a, b]: readonly Recorded[]): Promise<boolean> {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a.claim, b.claim];
  if (one.kind !== other.kind || one.class !== other.class) return false;
  const ends = [endOf(one), endOf(other)];
  if (ends[0] === undefined || ends[1] === undefined) return false;
  const [about, end] = [await cluster(store, caseId, one.about.id), await cluster(store, caseId, ends[0])];
  return about.has(other.about.id) && end.has(ends[1]);
}

/** An entity and all that standing judgements hold to be the same. */
async function cluster(store: Store, caseId: string, id: Id): Promise<ReadonlySet<Id>> {
  const rows = await store.read({
    text: 'MATCH (e:Entity {case: $case, id: $id}) MATCH (e)((a)-[r:SAME_AS WHERE r.knownUntil > $now]->(b)){0,40}(o) RETURN DISTINCT o.id AS id',
    parameters: { case: caseId, id, now: 8_639_999_999_999_999 },
  });
  return new Set(rows.map((row) => String(row['id'])));
}

async function judgeIdentity(store: Store, caseId: string, judgement: Extract<Judgement, { kind: 'identity' }>): Promise<readonly Statement[]> {
  const rows = await store.read({
    text: 'UNWIND $on AS id MATCH (e:Entity {case: $case, id: id}) RETURN e.id AS id, e.kind AS kind, e.markings AS markings', parameters: { case: caseId, on: judgement.on },
  });
  const entities = rows.map((row) => ({ id: String(row['id']), kind: row['kind'] as never, markings: row['markings'] as string[] }));
  const [a, b] = judgement.on;
  if (entities.length !== 2 || entities[0]?.kind !== entities[1]?.kind) throw new NotOneKind(a, b);
  if (judgement.decision === 'same') await refuseDifferent(store, caseId, a, b);
  if (judgement.decision === 'different' && (await cluster(store, caseId, a)).has(b)) throw new JudgedSame(a, b);
  return createJudged(caseId, projectJudgement(judgement, { entities, claims: [] }));
}

/** *Same* may not join, through any chain, two that a standing judgement holds to be different. */
async function refuseDifferent(store: Store, caseId: string, a: Id, b: Id): Promise<void> {
  const [one, other] = [await cluster(store, caseId, a), await cluster(store, caseId, b)];
  const rows = await store.read({
    text: `MATCH (j:Judgement {case: $case, kind: 'identity', decision: 'different'}) WHERE j.withdrawnAt IS NULL AND any(id IN j.on WHERE id IN $one) AND any(id IN j.on WHERE id IN $other)
RETURN j.id AS id LIMIT 1`,
    parameters: { case: caseId, one: [...one], other: [...other] },
  });
  const [found] = rows;
  if (found !== undefined) throw new JudgedDifferent(String(found['id']));
}
