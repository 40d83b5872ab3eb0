/**
 * Runs of days as the server writes them (ISO, `null` without a bound), and what a view makes of them.
 */
import { dayNumber, plain } from '../day/calendar.ts';

export interface IsoSegment {
  readonly from: string | null;
  readonly to: string | null;
  readonly verdict: string;
  readonly reason: string;
  readonly by: readonly string[];
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly verdict: string;
  readonly reason: string;
  readonly by: readonly string[];
}

/** A day's number, or the bound given for none. */
export function numbered(day: string | null, unbounded: number): number {
  const civil = day === null ? null : plain(day);
  return civil ? dayNumber(civil) : unbounded;
}

export function inNumbers(segments: readonly IsoSegment[]): readonly Segment[] {
  return segments.map(({ from, to, ...rest }) => ({ ...rest, from: numbered(from, -Infinity), to: numbered(to, Infinity) }));
}

export interface Turn<Group> {
  readonly day: number;
  readonly group: Group;
  readonly verdict: string;
  readonly reason: string;
}

/** Every day on which a group turns to another verdict or reason, ascending. */
export function turns<Group extends { readonly segments: readonly IsoSegment[] }>(groups: readonly Group[]): readonly Turn<Group>[] {
  return groups
    .flatMap((group) => inNumbers(group.segments).filter(({ from }) => Number.isFinite(from)).map(({ from, verdict, reason }) => ({ day: from, group, verdict, reason })))
    .sort((a, b) => a.day - b.day);
}

/** The first and the last finite day of all segments; `null` where there is none. */
export function extent(segments: readonly Segment[]): { readonly from: number; readonly to: number } | null {
  const days = segments.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** The earliest day with the most groups certain, to begin with where no day is asked; `null` if none is certain on any. */
export function fullestDay(groups: readonly { readonly segments: readonly IsoSegment[] }[]): { readonly day: number; readonly groups: number } | null {
  const steps = new Map<number, number>();
  for (const { from, to, verdict } of groups.flatMap(({ segments }) => inNumbers(segments))) {
    if (verdict !== 'certain' || !Number.isFinite(from)) continue;
    steps.set(from, (steps.get(from) ?? 0) + 1);
    if (Number.isFinite(to)) steps.set(to + 1, (steps.get(to + 1) ?? 0) - 1);
  }
  let now = 0;
  let best: { day: number; groups: number } | null = null;
  for (const [day, step] of [...steps].sort(([a], [b]) => a - b)) {
    now += step;
    if (now > (best?.groups ?? 0)) best = { day, groups: now };
  }
  return best;
}
