import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALL_TIME, clip, complement, countDays, covers, daysOf, intersect, isEmpty, NO_DAYS, union } from '../../../graph/time/index.ts';
import type { Days, Interval } from '../../../graph/time/index.ts';
import { DAYS, RUNS } from './some.ts';

const bound = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -2, max: 11 }) }, { weight: 1, arbitrary: fc.constantFrom(-Infinity, Infinity) });
const interval: fc.Arbitrary<Interval> = fc.tuple(bound, bound)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  .filter(({ from, to }) => from < Infinity && to > -Infinity);
const some = fc.array(interval, { maxLength: 5 }).map((intervals) => ({ intervals, days: daysOf(intervals) }));

/** Day by day; the first and the last stand for all time before and after. */
function list(days: readonly Interval[]): readonly boolean[] {
  return DAYS.map((day) => days.some(({ from, to }) => from <= day && day <= to));
}

function wellFormed(days: Days): boolean {
  return days.every(({ from, to }, at) => from <= to && (at === 0 || (days[at - 1]?.to ?? Infinity) + 1 < from));
}

describe('sets of days', () => {
  it('hold the days of their intervals, in order, with a gap between two', () => {
    fc.assert(fc.property(some, ({ intervals, days }) => {
      expect([list(days), wellFormed(days)]).toEqual([list(intervals), true]);
    }), RUNS);
  });

  it('are joined, met and turned round day by day', () => {
    fc.assert(fc.property(some, some, ({ days: a }, { days: b }) => {
      const [inA, inB] = [list(a), list(b)];
      expect(list(union(a, b))).toEqual(inA.map((held, at) => held || inB[at] === true));
      expect(list(intersect(a, b))).toEqual(inA.map((held, at) => held && inB[at] === true));
      expect(list(complement(a))).toEqual(inA.map((held) => !held));
      expect([union(a, b), intersect(a, b), complement(a)].every(wellFormed)).toBe(true);
    }), RUNS);
  });

  it('cover exactly what they lose nothing of', () => {
    fc.assert(fc.property(some, some, ({ days: a }, { days: b }) => {
      expect(covers(a, b)).toBe(isEmpty(intersect(b, complement(a))));
      expect(covers(union(a, b), b)).toBe(true);
    }), RUNS);
  });

  it('turned round twice are themselves', () => {
    fc.assert(fc.property(some, ({ days }) => {
      expect(complement(complement(days))).toEqual(days);
    }), RUNS);
  });

  it('are counted, and never end where a bound is missing', () => {
    fc.assert(fc.property(some, ({ days }) => {
      const bounded = days.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
      expect(countDays(days)).toBe(bounded ? list(days).filter((held) => held).length : Infinity);
    }), RUNS);
  });

  it('are cut to the days asked about, and left whole where all time is', () => {
    expect(clip(daysOf([{ from: 0, to: 5 }, { from: 8, to: 9 }]), { earliest: 4, latest: 8 })).toEqual([{ from: 4, to: 5 }, { from: 8, to: 8 }]);
    expect(clip(ALL_TIME, null)).toEqual(ALL_TIME);
    expect([complement(ALL_TIME), complement(NO_DAYS), intersect()]).toEqual([NO_DAYS, ALL_TIME, ALL_TIME]);
  });

  it('cannot be changed by who receives them', () => {
    const days = daysOf([{ from: 0, to: 5 }]);
    expect([Object.isFrozen(days), Object.isFrozen(days[0]), Object.isFrozen(intersect(days, ALL_TIME)[0])]).toEqual([true, true, true]);
  });
});
