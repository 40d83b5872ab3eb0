/**
 * Sets of days: intervals in order, disjoint, and with a day between them.
 *
 * A walk carries such sets from unit to unit, since two links may each be
 * possible on different days.
 */
import type { DayBounds, Days, Interval, Segment, Verdict } from './types.ts';

export const NO_DAYS: Days = Object.freeze([]);
export const ALL_TIME: Days = Object.freeze([Object.freeze({ from: -Infinity, to: Infinity })]);

/** The days asked about; `null` asks about all time. */
export function daysAsked(on: DayBounds | null): Days {
  return on === null ? ALL_TIME : daysOf([{ from: on.earliest, to: on.latest }]);
}

/** Days on which a group says one of these verdicts. */
export function daysWhere(segments: readonly Segment[], verdicts: readonly Verdict[]): Days {
  return daysOf(segments.filter(({ verdict }) => verdicts.includes(verdict)));
}

/** From intervals in any order, overlapping or not. */
export function daysOf(intervals: readonly Interval[]): Days {
  const days: Interval[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => order(a.from, b.from))) {
    const before = days.at(-1);
    if (from > to) continue;
    if (before !== undefined && from <= before.to + 1) days[days.length - 1] = { from: before.from, to: Math.max(before.to, to) };
    else days.push({ from, to });
  }
  return frozen(days);
}

export function union(...sets: readonly Days[]): Days {
  return daysOf(sets.flat());
}

/** Of no sets at all: all time. */
export function intersect(...sets: readonly Days[]): Days {
  return sets.reduce(both, ALL_TIME);
}

export function complement(days: Days): Days {
  const gaps: Interval[] = [];
  let from = -Infinity;
  for (const interval of days) {
    if (from < interval.from) gaps.push({ from, to: interval.from - 1 });
    from = interval.to + 1;
  }
  if (from < Infinity) gaps.push({ from, to: Infinity });
  return frozen(gaps);
}

/** Every day of `inner` lies in `days`. */
export function covers(days: Days, inner: Days): boolean {
  return inner.every(({ from, to }) => days.some((interval) => interval.from <= from && to <= interval.to));
}

export function isEmpty(days: Days): boolean {
  return days.length === 0;
}

/** Infinity where a bound is missing. */
export function countDays(days: Days): number {
  return days.reduce((sum, { from, to }) => sum + (to - from + 1), 0);
}

/** What of the days lies within the days asked about; `null` asks about all time. */
export function clip(days: Days, on: DayBounds | null): Days {
  return both(days, daysAsked(on));
}

function both(a: Days, b: Days): Days {
  const days: Interval[] = [];
  for (let i = 0, j = 0; ; ) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return frozen(days);
    const common = { from: Math.max(left.from, right.from), to: Math.min(left.to, right.to) };
    if (common.from <= common.to) days.push(common);
    if (left.to < right.to) i += 1;
    else j += 1;
  }
}

/** Infinity less Infinity is no number, so bounds are compared, not subtracted. */
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function frozen(days: readonly Interval[]): Days {
  return Object.freeze(days.map((interval) => Object.freeze(interval)));
}
