/**
 * The walk from one unit to those above it, or below: who is reached, and on which days.
 *
 * Each unit carries the days on which it is reached: the union, over the ways
 * to it, of the days of the unit before and those of the hop (method.md §3.2).
 * Hops that share no day make no chain. Days only ever grow, so a circle ends.
 */
import type { Id } from '../claims/claim.ts';
import { covers, daysAsked, intersect, isEmpty, union, type DayBounds, type Days, type Reason, type Verdict } from '../time/index.ts';

/** One hop as the walk takes it. */
export interface Step {
  readonly hop: string;
  readonly to: Id;
  /** Days on which the hop is certain; not impossible; not impossible and not contradicted. */
  readonly certain: Days;
  readonly possible: Days;
  readonly agreed: Days;
  /** Of the hop alone, over the days asked. */
  readonly verdict: Verdict;
  readonly reason: Reason;
}

interface OnDays {
  readonly certain: Days;
  readonly possible: Days;
  readonly agreed: Days;
}

export interface Found extends OnDays {
  readonly depth: number;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

export interface Walked {
  /** Every unit reached, the first one too, at depth 0. */
  readonly reached: ReadonlyMap<Id, Found>;
  /** By hop: the days on which the way to it and the hop hold together; absent where there are none. */
  readonly hops: ReadonlyMap<string, Days>;
}

/** `on`: `null` for all time. Certain is a unit whose certain days cover all that is asked about. */
export function walk(from: Id, on: DayBounds | null, steps: (unit: Id) => readonly Step[]): Walked {
  const whole = daysAsked(on);
  const days = new Map<Id, OnDays>([[from, { certain: whole, possible: whole, agreed: whole }]]);
  const depth = new Map<Id, number>([[from, 0]]);
  for (let frontier = new Map(days), level = 1; frontier.size > 0; level += 1) {
    const next = new Map<Id, OnDays>();
    for (const [unit, before] of frontier) {
      for (const step of steps(unit)) {
        const arriving = together(before, step);
        if (isEmpty(arriving.possible)) continue;
        const known = next.get(step.to) ?? days.get(step.to);
        const grown = known === undefined ? arriving : either(known, arriving);
        if (known !== undefined && alike(known, grown)) continue;
        next.set(step.to, grown);
        if (!depth.has(step.to)) depth.set(step.to, level);
      }
    }
    for (const [unit, grown] of next) days.set(unit, grown);
    frontier = next;
  }
  const hops = hopDays(days, steps);
  const ways = bestWays(from, hops, steps);
  const reached = [...days].map(([unit, held]): [Id, Found] => [unit, { ...held, depth: depth.get(unit) ?? 0, ...verdictOf(held, on, ways.get(unit)) }]);
  return { reached: new Map(reached), hops };
}

function together(before: OnDays, step: OnDays): OnDays {
  return {
    certain: intersect(before.certain, step.certain), possible: intersect(before.possible, step.possible), agreed: intersect(before.agreed, step.agreed),
  };
}

function either(a: OnDays, b: OnDays): OnDays {
  return { certain: union(a.certain, b.certain), possible: union(a.possible, b.possible), agreed: union(a.agreed, b.agreed) };
}

function alike(a: OnDays, b: OnDays): boolean {
  return same(a.certain, b.certain) && same(a.possible, b.possible) && same(a.agreed, b.agreed);
}

function same(a: Days, b: Days): boolean {
  return a.length === b.length && a.every(({ from, to }, index) => b[index]?.from === from && b[index]?.to === to);
}

function hopDays(days: ReadonlyMap<Id, OnDays>, steps: (unit: Id) => readonly Step[]): ReadonlyMap<string, Days> {
  const hops = new Map<string, Days>();
  for (const [unit, { possible }] of days) {
    for (const step of steps(unit)) {
      const shared = intersect(possible, step.possible);
      if (!isEmpty(shared)) hops.set(step.hop, shared);
    }
  }
  return hops;
}

interface Way {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

const BEST_FIRST: readonly Verdict[] = ['certain', 'possible', 'contradicted', 'impossible'];
const rank = ({ verdict }: Way): number => BEST_FIRST.indexOf(verdict);

/** The way to each unit whose weakest hop is strongest; it gives the reason. Of equal ways, the one found in fewer hops. */
function bestWays(from: Id, hops: ReadonlyMap<string, Days>, steps: (unit: Id) => readonly Step[]): ReadonlyMap<Id, Way> {
  const ways = new Map<Id, Way>([[from, { verdict: 'certain', reason: 'claimed' }]]);
  for (let frontier: readonly Id[] = [from]; frontier.length > 0;) {
    const changed = new Set<Id>();
    for (const unit of frontier) {
      const before = ways.get(unit);
      if (before === undefined) continue;
      for (const step of steps(unit)) {
        if (!hops.has(step.hop)) continue;
        const way = weaker(before, step);
        const known = ways.get(step.to);
        if (known !== undefined && rank(known) <= rank(way)) continue;
        ways.set(step.to, way);
        changed.add(step.to);
      }
    }
    frontier = [...changed].sort();
  }
  return ways;
}

function weaker(before: Way, step: Way): Way {
  if (rank(step) > rank(before)) return { verdict: step.verdict, reason: step.reason };
  return before.reason === 'claimed' && rank(step) === rank(before) ? { verdict: before.verdict, reason: step.reason } : before;
}

function verdictOf(held: OnDays, on: DayBounds | null, way: Way | undefined): Way {
  const verdict: Verdict = covers(held.certain, daysAsked(on)) ? 'certain' : isEmpty(held.agreed) ? 'contradicted' : 'possible';
  if (way?.verdict === verdict) return way;
  switch (verdict) {
    case 'certain': return { verdict, reason: 'claimed' };
    case 'contradicted': return { verdict, reason: 'claims differ' };
    default: return { verdict, reason: 'imprecise date' };
  }
}
