/**
 * Claims by themselves: one by its id, or those of an entity, page by page.
 *
 * A claim exists for a reader through its shadow edge; the page is cut among
 * the edges that the reader sees, so nothing hidden shapes it.
 */
import { clearance, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import { ASKED, DESCRIPTIONS, EDGE, IDENTITIES, JUDGED_SAME } from '../pieces.cypher.ts';

const SHADOW = 'r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN';

const ONE = `MATCH (c:Claim {case: $case, id: $id})-[:ABOUT]->(e:Entity)
MATCH (e)-[${SHADOW}]-() WHERE r.claim = c.id AND ${visible('r')}
WITH c, e, collect(${EDGE})[0..1] AS edges
OPTIONAL MATCH (c)-[:NAMES]->(o:Entity)
WITH e, edges, collect(o) AS named
WITH edges, named + [e] AS met
${IDENTITIES}
${DESCRIPTIONS}
RETURN edges, seen, same, names, states, externalIds, joint`;

export function claimStatement(asking: Asking, id: string): Statement {
  return { text: ONE, parameters: { ...clearance(asking), id } };
}

const PAGE = `${ASKED}
CALL (asked) {
  MATCH (asked) (()-[same:SAME_AS WHERE ${JUDGED_SAME}]->())* (x:Entity)
  WITH DISTINCT x
  MATCH (x)-[${SHADOW}]-() WHERE ${visible('r')}
  WITH DISTINCT r
  RETURN count(r) AS total, collect(r) AS all
}
CALL (all) {
  UNWIND all AS r
  WITH r WHERE r.claim > $after
  WITH r ORDER BY r.claim LIMIT $limit
  RETURN collect(r) AS page
}
CALL (page) {
  UNWIND page AS r
  RETURN collect(${EDGE}) AS edges, collect(CASE WHEN startNode(r):Entity THEN startNode(r) ELSE endNode(r) END) + collect(endNode(r)) AS ends
}
WITH asked, total, edges, ends + [asked] AS met
${IDENTITIES}
${DESCRIPTIONS}
RETURN asked.id AS asked, total, edges, seen, same, names, states, externalIds, joint`;

/** `after`: the last claim of the page before; `''` for the first page. */
export function pageStatement(asking: Asking, { of, limit, after }: { readonly of: string; readonly limit: number; readonly after: string }): Statement {
  return { text: PAGE, parameters: { ...clearance(asking), of, kind: null, limit, after } };
}
