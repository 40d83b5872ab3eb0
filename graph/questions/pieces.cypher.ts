/**
 * What the statements of several questions have in common, each said once.
 *
 * Every edge is filtered by what the reader may see where it is matched, before
 * anything is collected, counted or limited. Constants only: what a reader
 * types arrives as a parameter.
 */
import { cleared, known, visible } from '../access/index.ts';

/** An entity exists for a reader only through a visible claim. */
export const EXISTS_FOR_READER = (entity: 'e' | 'y' | 'x'): string =>
  `EXISTS { (${entity})-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE ${visible('r')} }`;

/** A document is open where its own markings and its source's are held. */
export const OPEN_DOCUMENT = `(${cleared('o')}) AND NOT EXISTS { (o)-[:FROM]->(s:Source) WHERE NOT (${cleared('s')}) }`;

/** One that nobody described, known by reference only, exists through a claim that cites it or a document made from it, where the reader may see those. */
export const DOCUMENT_EXISTS = `(o.known OR EXISTS {
    (o)<-[p:CITES]-(c:Claim)-[:ABOUT]->(e:Entity)-[r:CALLS|UNDER|POSTED|STATES|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]-() WHERE r.claim = c.id AND (${cleared('p')}) AND ${visible('r')}
  } OR EXISTS {
    (o)<-[:DERIVED_FROM]-(x:Document) WHERE (${cleared('x')}) AND NOT EXISTS { (x)-[:FROM]->(s:Source) WHERE NOT (${cleared('s')}) }
  })`;

/** `asked`: the entity asked about, by its id or by one that a source gave it (`origin|id`, or the bare id). */
export const ASKED = `CALL () {
  MATCH (e:Entity {case: $case, id: $of}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, value: $of}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, key: $of}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
}
WITH e WHERE ($kind IS NULL OR e.kind = $kind) AND ${EXISTS_FOR_READER('e')}
WITH e AS asked ORDER BY e.id LIMIT 1`;

export const JUDGED_SAME = `(${cleared('same')}) AND ${known('same')}`;

/** `cluster`: the entity asked about and all that is judged the same, by way of none that does not exist for the reader. */
export const CLUSTER = `CALL (asked) {
  MATCH (asked) (()-[same:SAME_AS WHERE ${JUDGED_SAME}]->(y WHERE ${EXISTS_FOR_READER('y')}))* (z:Entity)
  RETURN collect(DISTINCT z) AS cluster
}`;

/** Some day of the question may be one of the claim's; a claim that hides an end admits any. */
const ADMITS = '(r.earliest <= $to AND r.latest >= $from) OR (NOT $everything AND (r.firstNeeds IS NOT NULL OR r.lastNeeds IS NOT NULL))';

/** One step of the walk: a relation that admits the days, a judged continuity, a judged identity. It takes too much, never too little. */
export const STEP = `r:UNDER|JOINED|SAME_AS WHERE ${visible('r')} AND (type(r) <> 'UNDER' OR (r.class IN $classes AND (${ADMITS})))`;

/** The ends of a claim that its passages withhold from this reader: 1 the first day, 2 the last, 3 both. */
const LOST = `CASE WHEN $everything OR (r.firstNeeds IS NULL AND r.lastNeeds IS NULL) THEN 0 ELSE
      CASE WHEN r.firstNeeds IS NULL OR any(need IN r.firstNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 1 END
    + CASE WHEN r.lastNeeds IS NULL OR any(need IN r.lastNeeds WHERE all(m IN split(need, ',') WHERE m IN $cleared)) THEN 0 ELSE 2 END END`;

/** The columns of an edge, in the order in which rows.ts reads them. */
export const COLUMNS = `r.claim, r.class, r.status, r.f0, r.f1, r.l0, r.l1, r.startKnown, r.after, ${LOST}`;
export const EDGE = `[startNode(r).id, endNode(r).id, ${COLUMNS}]`;

/**
 * `posted`, `persons`: all that is claimed, whatever its days, of those who may have held one of `$roles` in the units `reached`:
 * one of their claims admits the days, or a judgement does, or joins them to somebody whose claim may.
 */
export const POSTINGS = `CALL (reached) {
  UNWIND reached AS u
  MATCH (u)<-[r:POSTED|JOINED]-(p:Person) WHERE (type(r) = 'JOINED' OR r.class IN $roles) AND ${visible('r')}
  WITH p, collect(r) AS held
  WHERE EXISTS { (p)-[:SAME_AS]->() } OR any(r IN held WHERE type(r) = 'JOINED' OR ${ADMITS})
  UNWIND held AS r
  WITH p, r WHERE type(r) = 'POSTED'
  RETURN collect(DISTINCT p) AS persons, collect(${EDGE}) AS posted
}`;

/**
 * `entities`: all that were `met`, and what they were judged the same as; `same`: the judged pairs among them.
 * A walk may have come by an entity that no claim within reach speaks of, since a judgement on it was: it is left out, with its judgements.
 */
export const IDENTITIES = `CALL (met) {
  UNWIND met AS x
  WITH DISTINCT x WHERE EXISTS { (x)-[:SAME_AS]->() }
  MATCH (x) (()-[same:SAME_AS WHERE ${JUDGED_SAME}]->())* (y:Entity)
  WITH DISTINCT y
  RETURN collect(y) AS crossed, collect(CASE WHEN ${EXISTS_FOR_READER('y')} THEN y END) AS others
}
CALL (others) {
  UNWIND others AS y
  MATCH (y)-[same:SAME_AS]->(o:Entity) WHERE y.id < o.id AND o IN others AND ${JUDGED_SAME}
  RETURN collect([y.id, o.id]) AS same
}
CALL (met, crossed, others) {
  UNWIND [x IN met WHERE NOT x IN crossed] + others AS e
  WITH DISTINCT e
  RETURN collect(e) AS entities, collect([e.id, e.kind]) AS seen
}`;

/**
 * `described`: what the entities are called, and which of their claims were judged one stay or two, each by one edge that ends at them;
 * `detailed`: what kind of unit each is said to be, and who is a member of it; `externalIds`: the ids that sources gave them.
 * The last two only where `$details` asks for them.
 */
export const DESCRIPTIONS = `CALL (entities) {
  UNWIND entities AS e
  MATCH (e)<-[r:CALLS|JOINED]-() WHERE ${visible('r')}
  RETURN collect(CASE type(r)
    WHEN 'CALLS' THEN [e.id, 'CALLS', r.claim, r.text, r.nameKind, r.language, r.status]
    ELSE [e.id, 'JOINED', r.judgement, r.first, r.second, r.decision] END) AS described
}
CALL (entities) {
  UNWIND CASE WHEN $details THEN entities ELSE [] END AS e
  MATCH (e)<-[r:STATES|UNDER]-(c)
  WHERE ((type(r) = 'STATES' AND r.kind = 'attribute' AND r.class IN ['standing', 'echelon', 'body']) OR (type(r) = 'UNDER' AND r.class = 'membership'))
    AND r.status = 'accepted' AND ${visible('r')}
  RETURN collect(CASE type(r) WHEN 'STATES' THEN [e.id, 'STATES', r.class, c.assert] ELSE [e.id, 'UNDER'] END) AS detailed
}
CALL (entities) {
  UNWIND CASE WHEN $details THEN entities ELSE [] END AS e
  MATCH (x:ExternalId {case: $case, entity: e.id})
  RETURN collect([e.id, x.origin, x.value]) AS externalIds
}`;

/** `ends`: the dates, as recorded, of the claims in `dated` one of whose ends is lost to the reader. */
export const RECORDED_ENDS = `CALL (dated) {
  UNWIND [row IN dated WHERE row[11] > 0 | row[2]] AS id
  MATCH (c:Claim {case: $case, id: id})
  RETURN collect(DISTINCT [c.id, c.first, c.last, c.startKnown, c.after]) AS ends
}`;
