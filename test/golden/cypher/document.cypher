CALL () {
  MATCH (o:Document {case: $case, id: $id}) RETURN o
  UNION
  MATCH (x:ExternalId {case: $case, value: $id}) MATCH (o:Document {case: $case, id: x.entity}) RETURN o
  UNION
  MATCH (x:ExternalId {case: $case, key: 'Document:' + $id}) MATCH (o:Document {case: $case, id: x.entity}) RETURN o
}
WITH o WHERE ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) } AND (o.known OR EXISTS {
    (o)<-[p:CITES]-(c:Claim)-[:ABOUT]->(e:Entity)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND ($everything OR all(m IN p.markings WHERE m IN $cleared)) AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  } OR EXISTS {
    (o)<-[:DERIVED_FROM]-(x:Document) WHERE ($everything OR all(m IN x.markings WHERE m IN $cleared)) AND NOT EXISTS { (x)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
  })
WITH o AS d ORDER BY o.id LIMIT 1
CALL (d) {
  OPTIONAL MATCH (d)-[:FROM]->(s:Source)
  RETURN collect([s.id, s.name, s.reliability])[0] AS source
}
CALL (d) {
  MATCH (d)-[:DERIVED_FROM]->(o:Document) WHERE ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
  RETURN collect(o.id) AS derivedFrom
}
CALL (d) {
  MATCH (d)<-[p:CITES]-(c:Claim)-[:ABOUT]->(a:Entity) WHERE $everything OR all(m IN p.markings WHERE m IN $cleared)
  MATCH (a)-[r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  RETURN count(DISTINCT c) AS total
}
CALL (d) {
  MATCH (d)<-[p:CITES]-(c:Claim)-[:ABOUT]->(a:Entity) WHERE $everything OR all(m IN p.markings WHERE m IN $cleared)
  MATCH (a)-[r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  WITH DISTINCT c, r ORDER BY c.id LIMIT $limit
  RETURN collect(DISTINCT c) AS citing, collect([null, null, r.claim, r.class, r.status, r.f0, r.f1, r.l0, r.l1, r.startKnown, r.after, CASE WHEN $everything OR (r.firstNeeds IS NULL AND r.lastNeeds IS NULL) THEN 0 ELSE
      CASE WHEN r.firstNeeds IS NULL OR any(need IN r.firstNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 1 END
    + CASE WHEN r.lastNeeds IS NULL OR any(need IN r.lastNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 2 END END]) AS dated
}
CALL (citing) {
  UNWIND citing AS c
  MATCH (c)-[:ABOUT|NAMES]->(x:Entity)
  RETURN collect(DISTINCT x) AS met
}
CALL (met) {
  UNWIND met AS x
  WITH DISTINCT x WHERE EXISTS { (x)-[:SAME_AS]->() }
  MATCH (x) (()-[same:SAME_AS WHERE ($everything OR all(m IN same.markings WHERE m IN $cleared)) AND same.knownFrom <= $known AND same.knownUntil > $known]->())* (y:Entity)
  WITH DISTINCT y
  RETURN collect(y) AS crossed, collect(CASE WHEN EXISTS { (y)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known } THEN y END) AS others
}
CALL (others) {
  UNWIND others AS y
  MATCH (y)-[same:SAME_AS]->(o:Entity) WHERE y.id < o.id AND o IN others AND ($everything OR all(m IN same.markings WHERE m IN $cleared)) AND same.knownFrom <= $known AND same.knownUntil > $known
  RETURN collect([y.id, o.id]) AS same
}
CALL (met, crossed, others) {
  UNWIND [x IN met WHERE NOT x IN crossed] + others AS e
  WITH DISTINCT e
  RETURN collect(e) AS entities, collect([e.id, e.kind]) AS seen
}
CALL (entities) {
  UNWIND entities AS e
  MATCH (e)<-[r:CALLS|JOINED]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  RETURN collect(CASE type(r)
    WHEN 'CALLS' THEN [e.id, 'CALLS', r.claim, r.text, r.nameKind, r.language, r.status]
    ELSE [e.id, 'JOINED', r.judgement, r.first, r.second, r.decision] END) AS described
}
CALL (entities) {
  UNWIND CASE WHEN $details THEN entities ELSE [] END AS e
  MATCH (e)<-[r:STATES|UNDER]-(c)
  WHERE ((type(r) = 'STATES' AND r.kind = 'attribute' AND r.class IN ['standing', 'echelon', 'body']) OR (type(r) = 'UNDER' AND r.class = 'membership'))
    AND r.status = 'accepted' AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  RETURN collect(CASE type(r) WHEN 'STATES' THEN [e.id, 'STATES', r.class, c.assert] ELSE [e.id, 'UNDER'] END) AS detailed
}
CALL (entities) {
  UNWIND CASE WHEN $details THEN entities ELSE [] END AS e
  MATCH (x:ExternalId {case: $case, entity: e.id})
  RETURN collect([e.id, x.origin, x.value]) AS externalIds
}
CALL (dated) {
  UNWIND [row IN dated WHERE row[11] > 0 | row[2]] AS id
  MATCH (c:Claim {case: $case, id: id})
  RETURN collect(DISTINCT [c.id, c.first, c.last, c.startKnown, c.after]) AS ends
}
RETURN d {.id, .title, .externalIds, .date, .language, .text, .sha256, .known, .markings} AS document, source, derivedFrom, total, dated,
  seen, same, described, detailed, externalIds, ends
