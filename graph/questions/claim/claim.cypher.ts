/**
 * One claim, or all of one entity: found by their shadows, since a claim without a visible one does not exist for the reader.
 */
import { clearance, visible, type Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Statement } from '../../store/types.ts';
import { ASKED, CLUSTER, COLUMNS, DESCRIPTIONS, IDENTITIES, RECORDED_ENDS } from '../pieces.cypher.ts';

const SHADOW = 'r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN';

/** `dated`: the claims; from here on their ends, and what is called what. */
const THE_REST = `CALL (dated) {
  UNWIND [row IN dated | row[2]] AS id
  MATCH (c:Claim {case: $case, id: id})-[:ABOUT|NAMES]->(x:Entity)
  RETURN collect(DISTINCT x) AS met
}
${IDENTITIES}
${DESCRIPTIONS}
${RECORDED_ENDS}
RETURN total, dated, seen, same, described, detailed, externalIds, ends`;

const ONE = `MATCH (c:Claim {case: $case, id: $id})-[:ABOUT]->(a:Entity)-[${SHADOW}]-()
WHERE r.claim = c.id AND ${visible('r')}
WITH 1 AS total, collect([a.id, a.id, ${COLUMNS}])[..1] AS dated
WHERE size(dated) > 0
${THE_REST}`;

const ALL = `${ASKED}
${CLUSTER}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)-[${SHADOW}]-() WHERE ${visible('r')}
  RETURN count(DISTINCT r.claim) AS total
}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)-[${SHADOW}]-() WHERE r.claim > $after AND ${visible('r')}
  WITH DISTINCT r ORDER BY r.claim LIMIT $limit
  RETURN collect([null, null, ${COLUMNS}]) AS dated
}
${THE_REST}`;

export function claimStatement(asking: Asking, id: Id): Statement {
  return { text: ONE, parameters: { ...clearance(asking), id, details: true } };
}

export function claimsOfStatement(asking: Asking, { of, limit, after }: { readonly of: string; readonly limit: number; readonly after: string }): Statement {
  return { text: ALL, parameters: { ...clearance(asking), of, kind: null, limit, after, details: true } };
}
