CALL () {
  MATCH (e:Entity {case: $case, id: $of}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, value: $of}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, key: $of}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
}
WITH e WHERE ($kind IS NULL OR e.kind = $kind) AND EXISTS { (e)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known }
WITH e AS asked ORDER BY e.id LIMIT 1
CALL (asked) {
  MATCH (asked) (()-[r:UNDER|JOINED|SAME_AS WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known AND (type(r) <> 'UNDER' OR (r.class IN $classes AND ((r.earliest <= $to AND r.latest >= $from) OR (NOT $everything AND (r.firstNeeds IS NOT NULL OR r.lastNeeds IS NOT NULL)))))]->())* (u:Unit)
  RETURN collect(DISTINCT u) AS above
}
CALL (above) {
  UNWIND above AS u
  MATCH (u)-[r:UNDER]->(v:Unit) WHERE r.class IN $classes AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  RETURN collect(DISTINCT v) AS superiors, collect([startNode(r).id, endNode(r).id, r.claim, r.class, r.status, r.f0, r.f1, r.l0, r.l1, r.startKnown, r.after, CASE WHEN $everything OR (r.firstNeeds IS NULL AND r.lastNeeds IS NULL) THEN 0 ELSE
      CASE WHEN r.firstNeeds IS NULL OR any(need IN r.firstNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 1 END
    + CASE WHEN r.lastNeeds IS NULL OR any(need IN r.lastNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 2 END END]) AS over
}
CALL (asked) {
  MATCH (asked) (()<-[r:UNDER|JOINED|SAME_AS WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known AND (type(r) <> 'UNDER' OR (r.class IN $classes AND ((r.earliest <= $to AND r.latest >= $from) OR (NOT $everything AND (r.firstNeeds IS NOT NULL OR r.lastNeeds IS NOT NULL)))))]-())* (u:Unit)
  RETURN collect(DISTINCT u) AS below
}
CALL (below) {
  UNWIND below AS u
  MATCH (u)<-[r:UNDER]-(v:Unit) WHERE r.class IN $classes AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  RETURN collect(DISTINCT v) AS subordinates, collect([startNode(r).id, endNode(r).id, r.claim, r.class, r.status, r.f0, r.f1, r.l0, r.l1, r.startKnown, r.after, CASE WHEN $everything OR (r.firstNeeds IS NULL AND r.lastNeeds IS NULL) THEN 0 ELSE
      CASE WHEN r.firstNeeds IS NULL OR any(need IN r.firstNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 1 END
    + CASE WHEN r.lastNeeds IS NULL OR any(need IN r.lastNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 2 END END]) AS under
}
WITH asked, above + below AS reached, superiors + subordinates AS ends, over + under AS relations
CALL (reached) {
  UNWIND reached AS u
  MATCH (u)<-[r:POSTED|JOINED]-(p:Person) WHERE (type(r) = 'JOINED' OR r.class IN $roles) AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  WITH p, collect(r) AS held
  WHERE EXISTS { (p)-[:SAME_AS]->() } OR any(r IN held WHERE type(r) = 'JOINED' OR (r.earliest <= $to AND r.latest >= $from) OR (NOT $everything AND (r.firstNeeds IS NOT NULL OR r.lastNeeds IS NOT NULL)))
  UNWIND held AS r
  WITH p, r WHERE type(r) = 'POSTED'
  RETURN collect(DISTINCT p) AS persons, collect([startNode(r).id, endNode(r).id, r.claim, r.class, r.status, r.f0, r.f1, r.l0, r.l1, r.startKnown, r.after, CASE WHEN $everything OR (r.firstNeeds IS NULL AND r.lastNeeds IS NULL) THEN 0 ELSE
      CASE WHEN r.firstNeeds IS NULL OR any(need IN r.firstNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 1 END
    + CASE WHEN r.lastNeeds IS NULL OR any(need IN r.lastNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 2 END END]) AS posted
}
WITH asked, relations, posted, reached + ends + persons AS met, relations + posted AS dated
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
RETURN asked.id AS asked, relations, posted, seen, same, described, detailed, externalIds, ends
