/**
 * What an org chart is decided from: everything above and below the root, or every relation of the case.
 */
import { clearance, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import type { DayBounds } from '../../time/index.ts';
import { ASKED, DESCRIPTIONS, EDGE, IDENTITIES, POSTINGS, RECORDED_ENDS, STEP } from '../pieces.cypher.ts';
import { columnsOf } from '../rows.ts';

/** `reached`: the units of the structure. `aside`: their other superiors. `under`: what else stands directly under superiors, only to be counted. */
const FROM_ROOT = `${ASKED}
CALL (asked) {
  MATCH (asked) (()-[${STEP}]->())* (u:Unit)
  RETURN collect(DISTINCT u) AS above
}
CALL (asked) {
  MATCH (asked) (()<-[${STEP}]-())* (u:Unit)
  RETURN collect(DISTINCT u) AS below
}
CALL (above, below) {
  UNWIND above + below AS u
  WITH DISTINCT u
  MATCH (u)-[r:UNDER]->(v:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT v) AS aside, collect(${EDGE}) AS over
}
CALL (above, aside) {
  UNWIND above + aside AS v
  WITH DISTINCT v
  MATCH (v)<-[r:UNDER]-(u:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT u) AS counted, collect(${EDGE}) AS under
}
WITH asked.id AS asked, over, under, counted, above + below + aside AS reached`;

const OF_THE_CASE = `CALL () {
  MATCH (e:Entity {case: $case, kind: 'Unit'})
  MATCH (e)-[r:UNDER]->(v:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT e) + collect(DISTINCT v) AS reached, collect(${EDGE}) AS over
}
WITH null AS asked, over, [] AS under, [] AS counted, reached`;

const THE_REST = `${POSTINGS}
CALL (reached) {
  UNWIND reached AS u
  WITH DISTINCT u
  MATCH (u)<-[r:STATES]-(c:Claim) WHERE r.kind = 'vacancy' AND r.class IN $roles AND ${visible('r')}
  RETURN collect([u.id, u.id] + ${EDGE}[2..]) AS vacant
}
WITH asked, over, under, posted, vacant, counted + reached + persons AS met, over + under + posted + vacant AS dated
${IDENTITIES}
${DESCRIPTIONS}
${RECORDED_ENDS}
RETURN asked, over, under, posted, vacant, seen, same, described, detailed, externalIds, ends`;

const WITH_ROOT = `${FROM_ROOT}\n${THE_REST}`;
const WITHOUT_ROOT = `${OF_THE_CASE}\n${THE_REST}`;

export interface ChartWalk {
  readonly root: string | null;
  readonly on: DayBounds;
  readonly classes: readonly string[];
}

export function orgChartStatement(asking: Asking, { root, on, classes }: ChartWalk): Statement {
  const parameters = { ...clearance(asking), ...columnsOf(on), classes: [...classes], roles: ['commander'], details: true };
  return root === null ? { text: WITHOUT_ROOT, parameters } : { text: WITH_ROOT, parameters: { ...parameters, of: root, kind: 'Unit' } };
}
