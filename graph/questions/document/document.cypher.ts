/**
 * A document and the claims that cite it, both as far as the reader may see them.
 */
import { clearance, cleared, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import { DESCRIPTIONS, EDGE, IDENTITIES } from '../pieces.cypher.ts';

const OPEN = `(${cleared('o')}) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT (${cleared('s')}) }`;

const TEXT = `CALL () {
  MATCH (o:Document {case: $case, id: $id}) RETURN o
  UNION
  MATCH (x:ExternalId {case: $case, value: $id, kind: 'Document'}) MATCH (o:Document {case: $case, id: x.entity}) RETURN o
  UNION
  MATCH (x:ExternalId {case: $case, key: $id, kind: 'Document'}) MATCH (o:Document {case: $case, id: x.entity}) RETURN o
}
WITH o WHERE ${OPEN}
WITH o AS document ORDER BY o.id LIMIT 1
CALL (document) {
  OPTIONAL MATCH (document)-[:FROM]->(s:Source)
  RETURN s {.id, .name, .reliability} AS source
}
CALL (document) {
  MATCH (document)-[:DERIVED_FROM]->(o:Document) WHERE ${OPEN}
  WITH o ORDER BY o.id
  RETURN collect(o.id) AS derivedFrom
}
CALL (document) {
  MATCH (document)<-[p:CITES]-(c:Claim) WHERE (${cleared('p')})
  WITH DISTINCT c
  MATCH (c)-[:ABOUT]->(e:Entity)-[r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-()
  WHERE r.claim = c.id AND ${visible('r')}
  WITH DISTINCT r
  RETURN count(r) AS total, collect(r) AS all
}
CALL (all) {
  UNWIND all AS r
  WITH r ORDER BY r.claim LIMIT $limit
  RETURN collect(${EDGE}) AS edges, collect(CASE WHEN startNode(r):Entity THEN startNode(r) ELSE endNode(r) END) + collect(endNode(r)) AS met
}
${IDENTITIES}
${DESCRIPTIONS}
RETURN document {.id, .title, .externalIds, .date, .language, .text, .sha256} AS document, source, derivedFrom, total, edges,
  seen, same, names, states, externalIds, joint`;

export function documentStatement(asking: Asking, { id, limit }: { readonly id: string; readonly limit: number }): Statement {
  return { text: TEXT, parameters: { ...clearance(asking), id, limit } };
}
