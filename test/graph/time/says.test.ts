import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { earliestOf, latestOf, says, spanOf } from '../../../graph/time/index.ts';
import type { Saying, Span } from '../../../graph/time/index.ts';
import { agrees, ASKED, EVERY_WAY, holdsOn } from './enumeration.ts';
import { RUNS, someTime, spanOfRaw } from './some.ts';

const span = spanOf({ first: '2012-03', last: '2013-02-10', startKnown: true, after: 'ended' });

describe('one claim', () => {
  it('says yes exactly on days in every set of days that satisfies it, and no exactly on days in none', () => {
    fc.assert(fc.property(someTime, (time) => {
      const ways = EVERY_WAY.filter((held) => agrees(held, time));
      const expected = ASKED.map((day): Saying => {
        const on = ways.filter((held) => holdsOn(held, day)).length;
        return on === ways.length ? 'yes' : on === 0 ? 'no' : 'maybe';
      });
      expect([ways.length > 0, ...ASKED.map((day) => says(spanOfRaw(time), day).saying)]).toEqual([true, ...expected]);
    }), RUNS);
  });

  it('gives the first reason that fits, as the method lists them', () => {
    fc.assert(fc.property(someTime, (time) => {
      const known = spanOfRaw(time);
      const said = ASKED.map((day) => says(known, day));
      expect(said.map(({ reason }) => reason)).toEqual(ASKED.map((day, at) => reasonOn(known, day, said[at]?.saying ?? 'maybe')));
    }), RUNS);
  });

  it('says no exactly outside the bounds that a walk is given', () => {
    fc.assert(fc.property(someTime, (time) => {
      const known = spanOfRaw(time);
      const within = ASKED.map((day) => earliestOf(known) <= day && day <= latestOf(known));
      expect(ASKED.map((day) => says(known, day).saying !== 'no')).toEqual(within);
    }), RUNS);
  });

  it.each([
    ['2012-02-29', 'no', 'before the start'],
    ['2012-03-01', 'maybe', 'imprecise date'],
    ['2012-03-30', 'maybe', 'imprecise date'],
    ['2012-03-31', 'yes', 'claimed'],
    ['2013-02-10', 'yes', 'claimed'],
    ['2013-02-11', 'no', 'after the end'],
  ] as const)('with a month for its start is read on %s', (day, saying, reason) => {
    expect(says(span, Date.parse(day) / 86_400_000)).toEqual({ saying, reason });
  });
});

/** Method.md §3.2, line by line. */
function reasonOn(known: Span | null, day: number, saying: Saying): string | undefined {
  if (known === null) return 'undated';
  const [f0, f1, l0, l1] = [known.first.earliest, known.first.latest, known.last.earliest, known.last.latest];
  const fits: Readonly<Record<Saying, readonly (readonly [boolean, string])[]>> = {
    yes: [[f1 <= day && day <= l0, 'claimed']],
    no: [[known.startKnown && day < f0, 'before the start'], [known.after === 'ended' && day > l1, 'after the end']],
    maybe: [
      [(f0 <= day && day < f1) || (l0 < day && day <= l1), 'imprecise date'],
      [day < f0, 'before first mention'],
      [day > l1 && known.after === 'assumed to continue', 'assumed to continue'],
      [day > l1, 'after last mention'],
    ],
  };
  return fits[saying].find(([holds]) => holds)?.[1];
}
