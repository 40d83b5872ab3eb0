UNWIND $found.ids AS id
MATCH (e:Entity {case: $case, id: id}) WHERE EXISTS { (e)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known }
WITH collect(e) AS met
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
RETURN seen, same, described, detailed, externalIds
