/**
 * One document with the claims that cite it, where the reader may see both.
 */
import { clearance, cleared, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import { COLUMNS, DESCRIPTIONS, DOCUMENT_EXISTS, IDENTITIES, OPEN_DOCUMENT, RECORDED_ENDS } from '../pieces.cypher.ts';
import type { DocumentQuestion } from './answer.ts';

const CITING = `MATCH (d)<-[p:CITES]-(c:Claim)-[:ABOUT]->(a:Entity) WHERE ${cleared('p')}
  MATCH (a)-[r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND ${visible('r')}`;

const TEXT = `CALL () {
  MATCH (o:Document {case: $case, id: $id}) RETURN o
  UNION
  MATCH (x:ExternalId {case: $case, value: $id}) MATCH (o:Document {case: $case, id: x.entity}) RETURN o
  UNION
  MATCH (x:ExternalId {case: $case, key: 'Document:' + $id}) MATCH (o:Document {case: $case, id: x.entity}) RETURN o
}
WITH o WHERE ${OPEN_DOCUMENT} AND ${DOCUMENT_EXISTS}
WITH o AS d ORDER BY o.id LIMIT 1
CALL (d) {
  OPTIONAL MATCH (d)-[:FROM]->(s:Source)
  RETURN collect([s.id, s.name, s.reliability])[0] AS source
}
CALL (d) {
  MATCH (d)-[:DERIVED_FROM]->(o:Document) WHERE ${OPEN_DOCUMENT}
  RETURN collect(o.id) AS derivedFrom
}
CALL (d) {
  ${CITING}
  RETURN count(DISTINCT c) AS total
}
CALL (d) {
  ${CITING}
  WITH DISTINCT c, r ORDER BY c.id LIMIT $limit
  RETURN collect(DISTINCT c) AS citing, collect([null, null, ${COLUMNS}]) AS dated
}
CALL (citing) {
  UNWIND citing AS c
  MATCH (c)-[:ABOUT|NAMES]->(x:Entity)
  RETURN collect(DISTINCT x) AS met
}
${IDENTITIES}
${DESCRIPTIONS}
${RECORDED_ENDS}
RETURN d {.id, .title, .externalIds, .date, .language, .text, .sha256, .known, .markings} AS document, source, derivedFrom, total, dated,
  seen, same, described, detailed, externalIds, ends`;

export function documentStatement(asking: Asking, { id, limit }: DocumentQuestion): Statement {
  return { text: TEXT, parameters: { ...clearance(asking), id, limit, details: true } };
}
