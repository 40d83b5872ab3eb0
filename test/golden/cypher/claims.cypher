CALL () {
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
  WHERE j.at <= $known AND (j.withdrawnAt IS NULL OR j.withdrawnAt > $known) AND ($everything OR all(m IN j.markings WHERE m IN $cleared))
  RETURN collect([c.id, j.at, j.id, j.note]) AS judged
}
CALL (found) {
  UNWIND found AS c
  MATCH (c)-[p:CITES]->(o:Document) WHERE ($everything OR all(m IN p.markings WHERE m IN $cleared)) AND ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
  RETURN collect([c.id, o.id, p.locator, p.quote, p.language, p.supports, p.reading]) AS cited, collect(DISTINCT o) AS passages
}
CALL (passages) {
  UNWIND passages AS d
  MATCH (d) (()-[:DERIVED_FROM]->())* (o:Document) WHERE ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
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
RETURN claims, named, judged, cited, held, derived
