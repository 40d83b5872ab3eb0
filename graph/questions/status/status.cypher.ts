/**
 * The counts of a case, of what the reader can see.
 */
import { clearance, cleared, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import { DOCUMENT_EXISTS, EXISTS_FOR_READER, JUDGED_SAME, OPEN_DOCUMENT } from '../pieces.cypher.ts';

/** A claim is seen by its shadow. */
const CLAIM_SEEN = `EXISTS { (c)-[:ABOUT]->(e:Entity)-[r]-() WHERE r.claim = c.id AND ${visible('r')} }`;

const TEXT = `MATCH (o:Case {id: $case}) WITH o AS here
CALL (here) {
  MATCH (e:Entity {case: $case}) WHERE e.kind IN $kinds AND ${EXISTS_FOR_READER('e')}
  WITH e.kind AS kind, count(*) AS number
  RETURN collect([kind, number]) AS entities
}
CALL (here) {
  MATCH (e:Entity {case: $case})-[same:SAME_AS]->(y:Entity)
  USING INDEX e:Entity(case, kind)
  WHERE e.kind IN $kinds AND ${JUDGED_SAME}
  RETURN collect([e.id, y.id]) AS same, collect(DISTINCT e) AS judgedSame
}
CALL (judgedSame) {
  UNWIND judgedSame AS e
  WITH e WHERE ${EXISTS_FOR_READER('e')}
  RETURN collect([e.id, e.kind]) AS seen
}
CALL (here) {
  MATCH (e:Entity {case: $case}) WHERE e.kind IN $kinds
  MATCH (e)-[r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE (type(r) IN ['CALLS', 'STATES'] OR startNode(r) = e) AND ${visible('r')}
  WITH r.kind AS kind, r.class AS class, r.status AS status, count(*) AS number
  RETURN collect([kind, class, status, number]) AS claims
}
CALL (here) {
  MATCH (o:Document {case: $case}) WHERE o.id >= '' AND ${OPEN_DOCUMENT} AND ${DOCUMENT_EXISTS}
  RETURN count(*) AS documents
}
CALL (here) {
  MATCH (s:Source {case: $case}) WHERE s.id >= '' AND (${cleared('s')}) AND EXISTS { (s)<-[:FROM]-(o:Document) WHERE (${cleared('o')}) AND ${DOCUMENT_EXISTS} }
  RETURN count(*) AS sources
}
CALL (here) {
  MATCH (j:Judgement {case: $case})
  WHERE j.kind IN ['identity', 'continuity', 'status'] AND (${cleared('j')}) AND j.at <= $known AND (j.withdrawnAt IS NULL OR j.withdrawnAt > $known)
    AND NOT EXISTS { (j)-[:ON]->(e:Entity) WHERE NOT ${EXISTS_FOR_READER('e')} }
    AND NOT EXISTS { (j)-[:ON]->(c:Claim) WHERE NOT ${CLAIM_SEEN} }
  WITH j.kind AS kind, count(*) AS number
  RETURN collect([kind, number]) AS judgements
}
RETURN entities, seen, same, claims, documents, sources, judgements`;

export const KINDS = ['Unit', 'Person', 'Incident', 'Location', 'CrimePattern'] as const;

export function statusStatement(asking: Asking): Statement {
  return { text: TEXT, parameters: { ...clearance(asking), kinds: [...KINDS] } };
}
