/**
 * The days that a group lends to a walk: C, on which it surely holds, and P, on which it is not impossible (method.md §3.2).
 *
 * Contradicted days are walked like possible ones.
 */
import { daysWhere } from './days.ts';
import { segmentsOf } from './segments.ts';
import type { Deciding } from './segments.ts';
import type { Days, Group } from './types.ts';

/** C: days on which the group is certain. */
export function certainDays(group: Group, options: Deciding = {}): Days {
  return daysWhere(segmentsOf(group, options), ['certain']);
}

/** P, which holds C: days on which the group is not impossible. */
export function possibleDays(group: Group, options: Deciding = {}): Days {
  return daysWhere(segmentsOf(group, options), ['certain', 'possible', 'contradicted']);
}

export function contradictedDays(group: Group, options: Deciding = {}): Days {
  return daysWhere(segmentsOf(group, options), ['contradicted']);
}
