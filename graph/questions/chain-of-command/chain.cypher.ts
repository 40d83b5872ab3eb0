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
import { ASKED, DESCRIPTIONS, EDGE, IDENTITIES, POSTINGS, RECORDED_ENDS, STEP } from '../pieces.cypher.ts';
import { columnsOf } from '../rows.ts';
import type { Direction } from './answer.ts';

const ABOVE = `CALL (asked) {
  MATCH (asked) (()-[${STEP}]->())* (u:Unit)
  RETURN collect(DISTINCT u) AS above
}
CALL (above) {
  UNWIND above AS u
  MATCH (u)-[r:UNDER]->(v:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT v) AS superiors, collect(${EDGE}) AS over
}`;

const BELOW = `CALL (asked) {
  MATCH (asked) (()<-[${STEP}]-())* (u:Unit)
  RETURN collect(DISTINCT u) AS below
}
CALL (below) {
  UNWIND below AS u
  MATCH (u)<-[r:UNDER]-(v:Unit) WHERE r.class IN $classes AND ${visible('r')}
  RETURN collect(DISTINCT v) AS subordinates, collect(${EDGE}) AS under
}`;

const THE_REST = `${POSTINGS}
WITH asked, relations, posted, reached + ends + persons AS met, relations + posted AS dated
${IDENTITIES}
${DESCRIPTIONS}
${RECORDED_ENDS}
RETURN asked.id AS asked, relations, posted, seen, same, described, detailed, externalIds, ends`;

const TEXTS: Readonly<Record<Direction, string>> = {
  up: `${ASKED}\n${ABOVE}\nWITH asked, above AS reached, superiors AS ends, over AS relations\n${THE_REST}`,
  down: `${ASKED}\n${BELOW}\nWITH asked, below AS reached, subordinates AS ends, under AS relations\n${THE_REST}`,
  both: `${ASKED}\n${ABOVE}\n${BELOW}\nWITH asked, above + below AS reached, superiors + subordinates AS ends, over + under AS relations\n${THE_REST}`,
};

export interface ChainWalk {
  readonly of: string;
  readonly on: DayBounds | null;
  readonly direction: Direction;
  readonly classes: readonly string[];
  /** Kinds of units and the ids that sources gave, too. */
  readonly details?: boolean;
}

export function chainStatement(asking: Asking, { of, on, direction, classes, details = false }: ChainWalk): Statement {
  return {
    text: TEXTS[direction],
    parameters: { ...clearance(asking), of, kind: 'Unit', ...columnsOf(on), classes: [...classes], roles: ['commander'], details },
  };
}
