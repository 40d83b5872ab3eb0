/**
 * Decided relations as the walk takes them.
 */
import type { Id } from '../claims/claim.ts';
import { conjunctionOfSegments, daysWhere, type DayBounds } from '../time/index.ts';
import type { Decidable } from './groups.ts';
import type { Step } from './walk.ts';

/** From each unit, the relations that lead on; those without a verdict lead nowhere. */
export function steps(relations: readonly Decidable[], direction: 'up' | 'down', on: DayBounds | null): (unit: Id) => readonly Step[] {
  const from = new Map<Id, Step[]>();
  for (const relation of relations) {
    const [unit, to] = direction === 'up' ? [relation.from, relation.to] : [relation.to, relation.from];
    const said = conjunctionOfSegments([relation.segments], on);
    if (said === null) continue;
    const step: Step = {
      hop: relation.id, to, verdict: said.verdict, reason: said.reason,
      certain: daysWhere(relation.segments, ['certain']),
      possible: daysWhere(relation.segments, ['certain', 'possible', 'contradicted']),
      agreed: daysWhere(relation.segments, ['certain', 'possible']),
    };
    const known = from.get(unit);
    if (known === undefined) from.set(unit, [step]);
    else known.push(step);
  }
  return (unit) => from.get(unit) ?? [];
}
