MATCH (o:Case {id: $case}) WITH o AS here
CALL (here) {
  MATCH (e:Entity {case: $case}) WHERE e.kind IN $kinds AND EXISTS { (e)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known }
  WITH e.kind AS kind, count(*) AS number
  RETURN collect([kind, number]) AS entities
}
CALL (here) {
  MATCH (e:Entity {case: $case})-[same:SAME_AS]->(y:Entity)
  USING INDEX e:Entity(case, kind)
  WHERE e.kind IN $kinds AND ($everything OR all(m IN same.markings WHERE m IN $cleared)) AND same.knownFrom <= $known AND same.knownUntil > $known
  RETURN collect([e.id, y.id]) AS same, collect(DISTINCT e) AS judgedSame
}
CALL (judgedSame) {
  UNWIND judgedSame AS e
  WITH e WHERE EXISTS { (e)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known }
  RETURN collect([e.id, e.kind]) AS seen
}
CALL (here) {
  MATCH (e:Entity {case: $case}) WHERE e.kind IN $kinds
  MATCH (e)-[r:CALLS|STATES|UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE (type(r) IN ['CALLS', 'STATES'] OR startNode(r) = e) AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  WITH r.kind AS kind, r.class AS class, r.status AS status, count(*) AS number
  RETURN collect([kind, class, status, number]) AS claims
}
CALL (here) {
  MATCH (o:Document {case: $case}) WHERE o.id >= '' AND ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) } AND (o.known OR EXISTS {
    (o)<-[p:CITES]-(c:Claim)-[:ABOUT]->(e:Entity)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND ($everything OR all(m IN p.markings WHERE m IN $cleared)) AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  } OR EXISTS {
    (o)<-[:DERIVED_FROM]-(x:Document) WHERE ($everything OR all(m IN x.markings WHERE m IN $cleared)) AND NOT EXISTS { (x)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
  })
  RETURN count(*) AS documents
}
CALL (here) {
  MATCH (s:Source {case: $case}) WHERE s.id >= '' AND ($everything OR all(m IN s.markings WHERE m IN $cleared)) AND EXISTS { (s)<-[:FROM]-(o:Document) WHERE ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND (o.known OR EXISTS {
    (o)<-[p:CITES]-(c:Claim)-[:ABOUT]->(e:Entity)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND ($everything OR all(m IN p.markings WHERE m IN $cleared)) AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  } OR EXISTS {
    (o)<-[:DERIVED_FROM]-(x:Document) WHERE ($everything OR all(m IN x.markings WHERE m IN $cleared)) AND NOT EXISTS { (x)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
  }) }
  RETURN count(*) AS sources
}
CALL (here) {
  MATCH (j:Judgement {case: $case})
  WHERE j.kind IN ['identity', 'continuity', 'status'] AND ($everything OR all(m IN j.markings WHERE m IN $cleared)) AND j.at <= $known AND (j.withdrawnAt IS NULL OR j.withdrawnAt > $known)
    AND NOT EXISTS { (j)-[:ON]->(e:Entity) WHERE NOT EXISTS { (e)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known } }
    AND NOT EXISTS { (j)-[:ON]->(c:Claim) WHERE NOT EXISTS { (c)-[:ABOUT]->(e:Entity)-[r]-() WHERE r.claim = c.id AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known } }
  WITH j.kind AS kind, count(*) AS number
  RETURN collect([kind, number]) AS judgements
}
RETURN entities, seen, same, claims, documents, sources, judgements
