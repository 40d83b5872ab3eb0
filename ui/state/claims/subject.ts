/**
 * What the claims panel is asked for, found in the answer of the view that is open.
 *
 * A subject is a group of claims (a relation, a posting, a presence, a value), or
 * a unit, which stands for every group that touches it.
 */
import type { IsoSegment } from './segments.ts';

export interface Group {
  readonly id: string;
  readonly what: 'relation' | 'posting' | 'presence' | 'value' | 'vacancy' | 'incident' | 'contrary';
  /** The entities it is about, for the unit's own panel. */
  readonly touches: readonly string[];
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly segments: readonly IsoSegment[];
  readonly claims: readonly string[];
}

/** The groups that the panel shows; empty where the answer holds none of them. */
export function subjectIn(groups: readonly Group[], panel: string | null): readonly Group[] {
  const subject = subjectOf(panel);
  if (subject === null) return [];
  const own = groups.filter(({ id }) => id === subject);
  return own.length > 0 ? own : groups.filter(({ touches, claims }) => touches.includes(subject) || claims.includes(subject));
}

export function subjectOf(panel: string | null): string | null {
  return panel?.startsWith('claims:') ? panel.slice('claims:'.length) : null;
}
