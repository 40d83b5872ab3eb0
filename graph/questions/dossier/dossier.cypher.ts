/**
 * Everything claimed of one entity: the claims about it and those that name it, with the incidents they belong to.
 */
import { clearance, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import { ASKED, CLUSTER, COLUMNS, DESCRIPTIONS, EDGE, IDENTITIES, RECORDED_ENDS } from '../pieces.cypher.ts';

/** Of what is said of an entity alone: the columns, then the kind of claim and what it says. */
const SAID = `[x.id, x.id, ${COLUMNS}, r.kind, coalesce(r.text, c.assert)]`;

const TEXT = `${ASKED}
${CLUSTER}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)-[r:UNDER]-(o:Unit) WHERE ${visible('r')}
  RETURN collect(DISTINCT o) AS structure, collect(${EDGE}) AS relations
}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)-[r:POSTED]-(o:Entity) WHERE ${visible('r')}
  RETURN collect(DISTINCT o) AS staff, collect(${EDGE}) AS posted
}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)-[r:PRESENT_AT]-(o:Entity) WHERE ${visible('r')}
  RETURN collect(DISTINCT o) AS places, collect(${EDGE}) AS present
}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)-[r:ALLEGED_AGAINST|OCCURRED_AT|IN_PATTERN]-(o:Entity) WHERE ${visible('r')}
  RETURN collect(DISTINCT o) AS linked
}
WITH *, [x IN cluster + linked WHERE x.kind = 'Incident'] AS incidents
CALL (incidents) {
  UNWIND incidents AS x
  WITH DISTINCT x
  MATCH (x)-[r:ALLEGED_AGAINST|OCCURRED_AT|IN_PATTERN]->(o:Entity) WHERE ${visible('r')}
  RETURN collect(DISTINCT o) AS ends, collect(${EDGE} + [type(r)]) AS incidental
}
CALL (incidents) {
  UNWIND incidents AS x
  WITH DISTINCT x
  MATCH (x)<-[r:STATES]-(c:Claim) WHERE r.kind IN ['allegation', 'occurrence'] AND ${visible('r')}
  RETURN collect(${SAID}) AS stated
}
CALL (cluster) {
  UNWIND cluster AS x
  MATCH (x)<-[r:CALLS|STATES]-(c:Claim) WHERE ${visible('r')}
  RETURN collect(${SAID}) AS said
}
WITH asked, relations, posted, present, incidental, stated, said, cluster + structure + staff + places + linked + ends AS met,
  relations + posted + present + incidental + stated + said AS dated
${IDENTITIES}
${DESCRIPTIONS}
${RECORDED_ENDS}
RETURN asked.id AS asked, relations, posted, present, incidental, stated, said, seen, same, described, detailed, externalIds, ends`;

export function dossierStatement(asking: Asking, of: string): Statement {
  return { text: TEXT, parameters: { ...clearance(asking), of, kind: null, details: true } };
}
