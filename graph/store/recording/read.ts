/**
 * Claims and judgements as they were recorded, with all that their projection needs.
 */
import type { Citation, ClaimRecord, End } from '../../claims/index.ts';
import type { Judgement, StatusJudgement } from '../../judgements/index.ts';
import type { Surroundings } from '../../projection/index.ts';
import type { Row, Statement, Store } from '../types.ts';

const RECORDS = `UNWIND $claims AS id
MATCH (c:Claim {case: $case, id: id})
RETURN c {.*} AS claim,
  [(c)-[:ABOUT]->(a:Entity) | a {.id, .kind, .markings}][0] AS about,
  [(c)-[n:NAMES]->(e:Entity) | {as: n.as, id: e.id, kind: e.kind, markings: e.markings}] AS names,
  [(c)-[x:CITES]->(d:Document) | x {.*, document: d.id, documentMarkings: d.markings + coalesce([(d)-[:FROM]->(s:Source) | s.markings][0], [])}] AS citations,
  [(j:Judgement {kind: 'status'})-[:ON]->(c) | j {.id, .at, .withdrawnAt, .decision}] AS judgements
ORDER BY id`;

export interface Recorded extends Surroundings {
  readonly claim: ClaimRecord;
}

/** The records of these claims, by id; unknown ids are absent. */
export async function readClaims(store: Store, caseId: string, claims: readonly string[]): Promise<readonly Recorded[]> {
  if (claims.length === 0) return [];
  return (await store.read({ text: RECORDS, parameters: { case: caseId, claims } })).map(recordedOf);
}

function recordedOf(row: Row): Recorded {
  const claim = row['claim'] as Record<string, unknown>;
  const about = row['about'] as End & { markings: string[] };
  const names = row['names'] as readonly (End & { as: string; markings: string[] })[];
  const citations = row['citations'] as readonly (Citation & { documentMarkings: string[] })[];
  const markings = new Map<string, readonly string[]>([[about.id, about.markings]]);
  for (const { id, markings: words } of names) markings.set(id, words);
  for (const { document, documentMarkings } of citations) markings.set(document, documentMarkings);
  return {
    claim: claimOf(claim, about, names, citations),
    marked: { markingsOf: (id) => markings.get(id) ?? [] },
    judgements: row['judgements'] as readonly Pick<StatusJudgement, 'id' | 'at' | 'withdrawnAt' | 'decision'>[],
  };
}

function claimOf(node: Record<string, unknown>, about: End, names: readonly (End & { as: string })[], citations: readonly Citation[]): ClaimRecord {
  const text = (key: string): string | null => (node[key] as string | null | undefined) ?? null;
  const time = {
    ...(text('first') === null ? {} : { first: String(node['first']) }),
    ...(text('last') === null ? {} : { last: String(node['last']) }),
    startKnown: node['startKnown'] === true, after: node['after'] as ClaimRecord['time']['after'],
  };
  return Object.freeze({
    id: String(node['id']), kind: node['kind'] as ClaimRecord['kind'], class: String(node['class']),
    about: { id: about.id, kind: about.kind },
    names: Object.fromEntries(names.map(({ as, id, kind }) => [as, { id, kind }])),
    assert: JSON.parse(String(node['assert'])) as Record<string, string>, time,
    citations: citations.map(({ document, locator, quote, language, supports, markings, reading }) => ({
      document, locator, quote: quote ?? null, language: language ?? null, supports, markings, reading,
    })),
    status: node['status'] as ClaimRecord['status'], note: text('note'), basis: node['basis'] as ClaimRecord['basis'],
    credibility: (node['credibility'] as number | null | undefined) ?? null, agreement: text('agreement') as ClaimRecord['agreement'],
    markings: node['markings'] as string[], comment: text('comment'), author: text('author'), by: text('by'),
    knownFrom: Number(node['knownFrom']), supersededAt: (node['supersededAt'] as number | null | undefined) ?? null,
    origin: { format: String(node['originFormat']), record: String(node['originRecord']) },
  });
}

const JUDGEMENTS = `UNWIND $judgements AS id
MATCH (j:Judgement {case: $case, id: id})
RETURN j {.*} AS judgement, [(j)-[:ON]->(e:Entity) | e {.id, .kind, .markings}] AS entities ORDER BY id`;

export interface RecordedJudgement {
  readonly judgement: Judgement;
  /** Of an identity judgement: its entities. */
  readonly entities: readonly (End & { readonly markings: readonly string[] })[];
}

export async function readJudgements(store: Store, caseId: string, judgements: readonly string[]): Promise<readonly RecordedJudgement[]> {
  if (judgements.length === 0) return [];
  const rows = await store.read({ text: JUDGEMENTS, parameters: { case: caseId, judgements } });
  return rows.map((row) => ({ judgement: judgementOf(row['judgement'] as Record<string, unknown>), entities: row['entities'] as RecordedJudgement['entities'] }));
}

/** A judgement from its node; `note` and `withdrawnAt` are null where absent. */
export function judgementOf(node: Record<string, unknown>): Judgement {
  return Object.freeze({ note: null, ...node, withdrawnAt: (node['withdrawnAt'] as number | undefined) ?? null }) as unknown as Judgement;
}

/** Ids of a case's claims or judgements, a page at a time, in order. */
export function page(of: 'Claim' | 'Judgement', caseId: string, after: string, limit: number): Statement {
  const text = of === 'Claim'
    ? 'MATCH (c:Claim {case: $case}) WHERE c.id > $after RETURN c.id AS id ORDER BY c.id LIMIT toInteger($limit)'
    : 'MATCH (j:Judgement {case: $case}) WHERE j.id > $after RETURN j.id AS id ORDER BY j.id LIMIT toInteger($limit)';
  return { text, parameters: { case: caseId, after, limit } };
}
