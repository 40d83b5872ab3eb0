/**
 * What lies above and below one unit, decided, and what of it an answer shows.
 */
import type { Id } from '../../claims/claim.ts';
import type { Row } from '../../store/types.ts';
import { NO_DAYS, daysWhere, union, type DayBounds, type Days } from '../../time/index.ts';
import { entitiesOf, type Entities } from '../entities.ts';
import { continuityOf, groupsOf, type Decidable } from '../groups.ts';
import { shareDays } from '../relations.ts';
import { edgesOf } from '../rows.ts';
import type { ChainQuestion, Reached } from './answer.ts';
import { steps } from '../steps.ts';
import { walk, type Walked } from '../walk.ts';

export interface Structure {
  readonly of: Id;
  readonly entities: Entities;
  /** Hops that share a day with the way to them, and those days. */
  readonly hops: readonly (readonly [Decidable, Days])[];
  /** Relations with a verdict of the units reached that lead no further. */
  readonly apart: readonly Decidable[];
  /** Relations and postings without a verdict, of the units reached: what is in conflict with the answer, or still a lead. */
  readonly beside: readonly Decidable[];
  readonly postings: readonly Decidable[];
  readonly reached: readonly Reached[];
  /** Units whose superiors were asked for: the one asked about, and those above it. */
  readonly upwards: ReadonlySet<Id>;
}

interface Way {
  readonly direction: Reached['direction'];
  readonly walked: Walked;
}

export function structureOf(row: Row, { direction, leads }: ChainQuestion, on: DayBounds | null): Structure {
  const entities = entitiesOf(row);
  const judged = continuityOf(row);
  const relations = groupsOf(edgesOf(row, ['relations']), entities.who, judged, leads);
  const of = entities.who.of(row['asked'] as Id);
  const ways = (['up', 'down'] as const)
    .filter((way) => direction === way || direction === 'both')
    .map((way): Way => ({ direction: way, walked: walk(of, on, steps(relations, way, on)) }));
  const hops = relations.flatMap((relation) => {
    const days = union(...ways.map(({ walked }) => walked.hops.get(relation.id) ?? NO_DAYS));
    return days.length === 0 ? [] : [[relation, days] as const];
  });
  const shown = new Set(hops.map(([{ id }]) => id));
  const listed = ways.map((way) => (on === null ? everClaimed(of, relations, way) : way));
  const others = relations.filter((relation) => !shown.has(relation.id) && listed.some((way) => startsAt(way, relation)));
  const apart = others.filter(({ segments }) => segments.length > 0);
  const postings = groupsOf(edgesOf(row, ['posted']), entities.who, judged, leads).filter(({ to }) => heldIn(to, ways).length > 0);
  return {
    of, entities, hops, apart,
    beside: [...others, ...postings].filter(({ segments }) => segments.length === 0),
    postings: postings.filter((posting) => shareDays(heldIn(posting.to, ways), possible(posting))),
    reached: ways.flatMap((way) => reachedBy(way, of)),
    upwards: new Set(ways.filter((way) => way.direction === 'up').flatMap(({ walked }) => [...walked.reached.keys()])),
  };
}

/** The days on which a unit is reached, either way. */
function heldIn(unit: Id, ways: readonly Way[]): Days {
  return union(...ways.map(({ walked }) => walked.reached.get(unit)?.possible ?? NO_DAYS));
}

function possible({ segments }: Decidable): Days {
  return daysWhere(segments, ['certain', 'possible', 'contradicted']);
}

interface Listed {
  readonly direction: Reached['direction'];
  readonly walked: { readonly reached: Pick<ReadonlySet<Id>, 'has'> };
}

function startsAt({ direction, walked }: Listed, { from, to }: Decidable): boolean {
  return walked.reached.has(direction === 'up' ? from : to);
}

/** All that claims lead to, whether or not the days of one relation are those of the next: over all time every relation is told, reached or apart. */
function everClaimed(of: Id, relations: readonly Decidable[], { direction }: Way): Listed {
  const reached = new Set([of]);
  for (const unit of reached) {
    for (const { from, to, segments } of relations) {
      const [near, far] = direction === 'up' ? [from, to] : [to, from];
      if (near === unit && segments.length > 0) reached.add(far);
    }
  }
  return { direction, walked: { reached } };
}

/** Nearest first, then by id; the unit asked about is not above or below itself. */
function reachedBy({ direction, walked }: Way, of: Id): readonly Reached[] {
  return [...walked.reached]
    .filter(([unit]) => unit !== of)
    .map(([unit, { depth, verdict, reason, certain, possible: possibleDays }]): Reached => Object.freeze({ unit, direction, depth, verdict, reason, certainDays: certain, possibleDays }))
    .sort((a, b) => a.depth - b.depth || (a.unit < b.unit ? -1 : 1));
}
