MATCH (o:Case {id: $case}) WITH o AS here
CALL (here) {
  CALL () {
    UNWIND $search.prefixes AS prefix
    MATCH (t:Token {case: $case}) WHERE t.token STARTS WITH prefix
    RETURN t
    UNION
    UNWIND $search.exact AS token
    MATCH (t:Token {case: $case, token: token})
    RETURN t
  }
  MATCH (t)-[r:OF]->(e:Entity) WHERE e.kind IN $search.kinds AND ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known
  WITH DISTINCT e, r.claim AS claim, r.text AS text
  WHERE all(word IN $search.others WHERE EXISTS {
    MATCH (e)<-[x:OF]-(y:Token) WHERE x.claim = claim AND (y.token IN word.exact OR any(prefix IN word.prefixes WHERE y.token STARTS WITH prefix))
  })
  WITH e, claim, text ORDER BY size(text), text, claim LIMIT $names
  RETURN collect(DISTINCT e) AS called, collect([e.id, claim, text]) AS names
}
CALL (here) {
  MATCH (e:Entity {case: $case, id: $search.text}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, value: $search.text}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, key: $search.text}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
  UNION
  RETURN null AS e
}
WITH here, called, names, e
WHERE e IS NULL OR (e.kind IN $search.kinds AND EXISTS { (e)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known })
WITH here, called, names, collect(e) AS known
CALL (here) {
  MATCH (o:Document {case: $case}) WHERE $search.titles AND o.id >= '' AND o.title IS NOT NULL
    AND (o.id = $search.text OR any(external IN o.externalIds WHERE external = $search.text OR split(external, '|')[1] = $search.text) OR all(word IN $search.inTitle WHERE toLower(o.title) CONTAINS word)) AND ($everything OR all(m IN o.markings WHERE m IN $cleared)) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT ($everything OR all(m IN s.markings WHERE m IN $cleared)) }
  WITH o ORDER BY size(o.title), o.title, o.id LIMIT $documents
  RETURN collect([o.id, o.title]) AS documents
}
WITH names, known, documents, called + known AS met
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
RETURN names, [e IN known | e.id] AS ids, documents, seen, same
