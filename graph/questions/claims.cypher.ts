/**
 * Claims with what they cite: the second statement of a question.
 *
 * The ids come from edges that the reader was seen to see; passages, documents
 * and sources are filtered once more, since a passage may have markings of its own.
 */
import { clearance, cleared, type Asking } from '../access/index.ts';
import type { Id } from '../claims/claim.ts';
import type { Statement } from '../store/types.ts';
import { OPEN_DOCUMENT } from './pieces.cypher.ts';

const TEXT = `CALL () {
  UNWIND $wanted.claims AS id
  MATCH (c:Claim {case: $case, id: id})-[:ABOUT]->(e:Entity)
  RETURN collect(c) AS found, collect([c.id, c.kind, c.class, c.note, e.id, c.assert, c.first, c.last, c.startKnown, c.after, c.basis,
    c.credibility, c.agreement, c.markings + e.markings, c.knownFrom, c.by, c.originFormat, c.originRecord]) AS claims
}
CALL (found) {
  UNWIND found AS c
  MATCH (c)-[n:NAMES]->(e:Entity)
  RETURN collect([c.id, n.as, e.id, e.markings]) AS named
}
CALL (found) {
  UNWIND found AS c
  MATCH (c)<-[:ON]-(j:Judgement {kind: 'status'})
  WHERE j.at <= $known AND (j.withdrawnAt IS NULL OR j.withdrawnAt > $known) AND (${cleared('j')})
  RETURN collect([c.id, j.at, j.id, j.note]) AS judged
}
CALL (found) {
  UNWIND found AS c
  MATCH (c)-[p:CITES]->(o:Document) WHERE (${cleared('p')}) AND ${OPEN_DOCUMENT}
  RETURN collect([c.id, o.id, p.locator, p.quote, p.language, p.supports, p.reading]) AS cited, collect(DISTINCT o) AS passages
}
CALL (passages) {
  UNWIND passages AS d
  MATCH (d) (()-[:DERIVED_FROM]->())* (o:Document) WHERE ${OPEN_DOCUMENT}
  RETURN collect(DISTINCT o) AS documents
}
CALL (documents) {
  UNWIND documents AS d
  OPTIONAL MATCH (d)-[:FROM]->(s:Source)
  RETURN collect([d.id, d.title, d.externalIds, d.date, d.text IS NOT NULL, d.markings, s.id, s.name, s.reliability, s.markings]) AS held
}
CALL (documents) {
  UNWIND documents AS d
  MATCH (d)-[:DERIVED_FROM]->(o:Document) WHERE o IN documents
  RETURN collect([d.id, o.id]) AS derived
}
RETURN claims, named, judged, cited, held, derived`;

/** In a map: the database plans anew for lists of other lengths, but not for what a map holds. */
export function claimsStatement(asking: Asking, claims: readonly Id[]): Statement {
  return { text: TEXT, parameters: { ...clearance(asking), wanted: { claims: [...claims] } } };
}
