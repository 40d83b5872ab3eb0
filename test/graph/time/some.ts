import fc from 'fast-check';
import type { After, Continuity, DatedClaim, DayBounds, Group, InferredBound, Span } from '../../../graph/time/index.ts';

/** Random claims and groups on a few days, so that a brute force can go through all of them. */

export const RUNS = { numRuns: 10_000 };

/** The calendar of these tests: days 0–9 are dated, those around stand for all time before and after. */
export const DATED = { from: 0, to: 9 };
export const DAYS: readonly number[] = Array.from({ length: 16 }, (_, at) => at - 3);

const someDay = fc.integer({ min: DATED.from, max: DATED.to });
const someBounds: fc.Arbitrary<DayBounds> = fc.oneof(
  someDay.map((day) => ({ earliest: day, latest: day })),
  fc.tuple(someDay, someDay).map(([a, b]) => ({ earliest: Math.min(a, b), latest: Math.max(a, b) })),
);
const someAfter = fc.constantFrom<After>('ended', 'ended', 'assumed to continue', 'not assumed', 'unsaid');

/** Two dates as they would be recorded, before they narrow each other; one may be missing. */
export interface RawTime {
  readonly first: DayBounds | null;
  readonly last: DayBounds | null;
  readonly startKnown: boolean;
  readonly after: After;
}

export const someTime: fc.Arbitrary<RawTime> = fc
  .record({ first: fc.option(someBounds, { freq: 8 }), last: fc.option(someBounds, { freq: 3 }), startKnown: fc.boolean(), after: someAfter })
  .map((time) => (time.first !== null && time.last !== null && time.last.latest < time.first.earliest ? { ...time, first: time.last, last: time.first } : time));

/** Normalised as the method says, written anew: the tests that start from EDTF text show that `spanOf` does the same. */
export function spanOfRaw({ first, last, startKnown, after }: RawTime): Span | null {
  if (first === null && last === null) return null;
  const f = first ?? (last as DayBounds);
  const l = last ?? (first as DayBounds);
  return {
    first: { earliest: f.earliest, latest: Math.min(f.latest, l.latest) },
    last: { earliest: Math.max(f.earliest, l.earliest), latest: l.latest },
    startKnown,
    after,
  };
}

const someStatus = fc.constantFrom<DatedClaim['status']>('accepted', 'accepted', 'accepted', 'accepted', 'work_needed', 'conflict', 'issue');

/** Claims `a`, `b`, … in any order. */
export function someClaims(status: fc.Arbitrary<DatedClaim['status']> = someStatus, most = 4): fc.Arbitrary<readonly DatedClaim[]> {
  return fc.array(fc.record({ time: someTime, status }), { minLength: 1, maxLength: most })
    .map((all) => all.map((each, at) => ({ id: 'dbcaef'.charAt(at), status: each.status, span: spanOfRaw(each.time) })));
}

const someContinuity: fc.Arbitrary<Continuity> = fc.record({
  judgement: fc.constantFrom('j1', 'j2', 'j3'),
  between: fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('a', 'b', 'c', 'd')),
  decision: fc.constantFrom<Continuity['decision']>('continuous', 'separate'),
});

const someBound: fc.Arbitrary<InferredBound> = fc.record({
  end: fc.constantFrom<InferredBound['end']>('start', 'end'),
  day: someDay,
  rule: fc.constantFrom('replaced', 'died'),
  claims: fc.constantFrom(['x'], ['y', 'z']),
});

export const someGroup: fc.Arbitrary<Group> = fc.record({
  claims: someClaims(),
  continuity: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(someContinuity, { maxLength: 3 }) }),
  inferred: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(someBound, { maxLength: 2 }) }),
});

export const someOn: fc.Arbitrary<DayBounds | null> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: -2, max: 11 }), fc.integer({ min: -2, max: 11 })).map(([a, b]) => ({ earliest: Math.min(a, b), latest: Math.max(a, b) })) },
  { weight: 1, arbitrary: fc.constant(null) },
);
