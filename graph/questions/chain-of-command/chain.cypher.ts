/**
 * What a chain of command is decided from: units and pairs, never paths.
 *
 * The walk may take too much, never too little; the relations of the units it
 * reaches then come whatever their days, since a known end that rules the day
 * out lies outside it.
 */
import { clearance, visible, type Asking } from '../../access/index.ts';
import type { Statement } from '../../store/types.ts';
import type { DayBounds } from '../../time/index.ts';
import { ASKED, CONTINUITIES, DESCRIPTIONS, EDGE, IDENTITIES, POSTINGS, RECORDED_ENDS, STEP } from '../pieces.cypher.ts';
import { columnsOf } from '../rows.ts';

const TEXT = `${ASKED}
CALL (asked) {
  MATCH (asked) (()-[${STEP}]->())* (u:Unit) WHERE $up
  RETURN collect(DISTINCT u) AS above
}
CALL (asked) {
  MATCH (asked) (()<-[${STEP}]-())* (u:Unit) WHERE $down
  RETURN collect(DISTINCT u) AS below
}
CALL (above) {
  UNWIND above AS u
  MATCH (u)-[r:UNDER]->(v:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT v) AS superiors, collect(${EDGE}) AS over
}
CALL (below) {
  UNWIND below AS u
  MATCH (u)<-[r:UNDER]-(v:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT v) AS subordinates, collect(${EDGE}) AS under
}
WITH asked, over, under, superiors, subordinates, above + below AS reached
${POSTINGS}
WITH asked, over, under, posted, reached + superiors + subordinates + persons AS met, over + under + posted AS dated
${IDENTITIES}
${DESCRIPTIONS}
${CONTINUITIES}
${RECORDED_ENDS}
RETURN asked.id AS asked, over, under, posted, seen, same, names, states, externalIds, joint, joined, ends`;

export interface ChainWalk {
  readonly of: string;
  readonly on: DayBounds | null;
  readonly up: boolean;
  readonly down: boolean;
  readonly classes: readonly string[];
}

export function chainStatement(asking: Asking, { of, on, up, down, classes }: ChainWalk): Statement {
  return {
    text: TEXT,
    parameters: { ...clearance(asking), of, kind: 'Unit', ...columnsOf(on), up, down, classes: [...classes], roles: ['commander'] },
  };
}
