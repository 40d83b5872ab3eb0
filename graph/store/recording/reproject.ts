/**
 * Making shadows again: of claims whose status, markings or clock changed, and of judgements on them.
 */
import { project, projectJudgement, type JudgedEdge } from '../../projection/index.ts';
import type { Statement, Store } from '../types.ts';
import { createShadows, removeShadows } from './edges.ts';
import { readClaims, readJudgements, type Recorded, type RecordedJudgement } from './read.ts';

/** How the record will be once the write has happened of which these statements are a part. */
export interface Becoming {
  readonly claim?: (recorded: Recorded) => Recorded;
  readonly judgement?: (recorded: RecordedJudgement) => RecordedJudgement;
}

export async function reprojectClaims(store: Store, caseId: string, claims: readonly string[], becoming: Becoming = {}): Promise<readonly Statement[]> {
  const recorded = (await readClaims(store, caseId, claims)).map(becoming.claim ?? same);
  return [...removeShadows(caseId, claims), ...createShadows(caseId, recorded.map(({ claim, ...surroundings }) => project(claim, surroundings)))];
}

const REMOVE = `UNWIND $judgements AS id
MATCH (j:Judgement {case: $case, id: id})
CALL (j) {
  MATCH (j)-[:ON]->(a:Entity)-[r:SAME_AS]->() WHERE r.judgement = j.id DELETE r
}
CALL (j) {
  MATCH (j)-[:ON]->(:Claim)-[:ABOUT]->(a:Entity)-[r:JOINED]->() WHERE r.judgement = j.id DELETE r
}`;
const SAME_AS = `UNWIND $rows AS row
MATCH (a:Entity {case: $case, id: row.from}) MATCH (b:Entity {case: $case, id: row.to}) CREATE (a)-[r:SAME_AS]->(b) SET r = row.properties`;
const JOINED = `UNWIND $rows AS row
MATCH (a:Entity {case: $case, id: row.from}) MATCH (b:Entity {case: $case, id: row.to}) CREATE (a)-[r:JOINED]->(b) SET r = row.properties`;

export async function reprojectJudgements(store: Store, caseId: string, judgements: readonly string[], becoming: Becoming = {}): Promise<readonly Statement[]> {
  const recorded = (await readJudgements(store, caseId, judgements)).map(becoming.judgement ?? same);
  if (recorded.length === 0) return [];
  const claims = await readClaims(store, caseId, [...new Set(recorded.flatMap(({ judgement }) => (judgement.kind === 'continuity' ? judgement.on : [])))]);
  const byId = new Map(claims.map(becoming.claim ?? same).map((of) => [of.claim.id, of]));
  const edges = recorded.flatMap(({ judgement, entities }) =>
    projectJudgement(judgement, { entities, claims: judgement.on.flatMap((id) => byId.get(id) ?? []) }));
  return [{ text: REMOVE, parameters: { case: caseId, judgements } }, ...createJudged(caseId, edges)];
}

export function createJudged(caseId: string, edges: readonly JudgedEdge[]): readonly Statement[] {
  return ([['SAME_AS', SAME_AS], ['JOINED', JOINED]] as const).flatMap(([type, text]) => {
    const rows = edges.filter((edge) => edge.type === type).map(({ from, to, properties }) => ({ from, to, properties }));
    return rows.length === 0 ? [] : [{ text, parameters: { case: caseId, rows } }];
  });
}

function same<T>(value: T): T {
  return value;
}
