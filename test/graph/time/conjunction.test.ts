import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certainDays, clip, conjunction, contradictedDays, covers, decide, intersect, possibleDays, segmentsOf } from '../../../graph/time/index.ts';
import type { Days, DayBounds, Decision, Group, Verdict } from '../../../graph/time/index.ts';
import { verdictOn } from './day-by-day.ts';
import { ASKED } from './enumeration.ts';
import { DAYS, RUNS, someGroup, someOn } from './some.ts';

/** Method.md §3.2 for a day known only to lie in an interval, by trying each day of it. */
function tried(groups: readonly Group[], on: DayBounds | null): Verdict {
  const days = on === null ? DAYS : DAYS.filter((day) => on.earliest <= day && day <= on.latest);
  const verdicts = days.map((day) => groups.map((group) => verdictOn(group, day)?.verdict));
  if (verdicts.every((all) => all.every((each) => each === 'certain'))) return 'certain';
  const open = verdicts.filter((all) => !all.includes('impossible'));
  if (open.length === 0) return 'impossible';
  return open.every((all) => all.includes('contradicted')) ? 'contradicted' : 'possible';
}

const decided = someGroup.filter((group) => segmentsOf(group).length > 0);

describe('several groups on one uncertain day', () => {
  it('are what trying every day finds', () => {
    fc.assert(fc.property(fc.array(decided, { minLength: 1, maxLength: 3 }), someOn, (groups, on) => {
      expect(conjunction(groups, on)?.verdict).toBe(tried(groups, on));
    }), RUNS);
  });

  it('on one exact day are as sure as the least sure of them', () => {
    const worst: readonly Verdict[] = ['impossible', 'contradicted', 'possible', 'certain'];
    fc.assert(fc.property(fc.array(decided, { minLength: 1, maxLength: 3 }), fc.constantFrom(...ASKED), (groups, day) => {
      const each = groups.map((group) => decide(group, { earliest: day, latest: day })?.verdict);
      expect(conjunction(groups, { earliest: day, latest: day })?.verdict).toBe(worst.find((verdict) => each.includes(verdict)));
    }), RUNS);
  });

  it('give no reason that none of them gives on those days, but that the date asked is imprecise where they hold for certain on some of its days alone', () => {
    fc.assert(fc.property(fc.array(decided, { minLength: 1, maxLength: 3 }), someOn, (groups, on) => {
      const decision = conjunction(groups, on);
      const asked = on ?? { earliest: -Infinity, latest: Infinity };
      const segments = groups.flatMap((group) => segmentsOf(group)).filter(({ from, to }) => from <= asked.latest && asked.earliest <= to);
      const certain = intersect(...groups.map((group) => certainDays(group)));
      const onSome = decision?.verdict === 'possible' && covers(certain, clip(intersect(...groups.map((group) => possibleDays(group))), on));
      expect(onSome ? ['imprecise date'] : segments.map(({ reason }) => reason)).toContain(decision?.reason);
      expect(segments.some(({ rules }) => rules !== undefined) || decision?.rules === undefined).toBe(true);
    }), RUNS);
  });

  it('are never possible for a reason that makes impossible', () => {
    fc.assert(fc.property(fc.array(decided, { minLength: 1, maxLength: 3 }), someOn, (groups, on) => {
      const decision = conjunction(groups, on);
      if (decision?.verdict === 'possible') expect(['before the start', 'after the end', 'claimed', 'inferred']).not.toContain(decision.reason);
      if (decision?.verdict === 'impossible') expect(['before the start', 'after the end']).toContain(decision.reason);
    }), RUNS);
  });

  it('are marked as inferred exactly where claims alone would not rule them out', () => {
    fc.assert(fc.property(fc.array(decided, { minLength: 1, maxLength: 3 }), someOn, (groups, on) => {
      const [all, claimed] = [conjunction(groups, on), conjunction(groups, on, { inferences: false })];
      if (all?.verdict === 'impossible') expect(all.rules !== undefined).toBe(claimed?.verdict !== 'impossible');
    }), RUNS);
  });

  it('are marked as inferred if one day of a span is left to an inferred bound', () => {
    const on = (day: number): DayBounds => ({ earliest: day, latest: day });
    const begun: Group = { claims: [{ id: 'a', status: 'accepted', span: { first: on(5), last: on(5), startKnown: true, after: 'unsaid' } }], continuity: [] };
    const mentioned: Group = {
      claims: [{ id: 'b', status: 'accepted', span: { first: on(8), last: on(8), startKnown: false, after: 'unsaid' } }],
      continuity: [],
      inferred: [{ end: 'start', day: 6, rule: 'replaced', claims: ['a'] }],
    };
    expect(conjunction([begun, mentioned], { earliest: 3, latest: 5 })).toEqual({ verdict: 'impossible', reason: 'before the start', rules: ['replaced'] });
    expect(conjunction([begun, mentioned], { earliest: 3, latest: 4 })).toEqual({ verdict: 'impossible', reason: 'before the start' });
  });

  it('have no verdict where one of them has none, or there are none', () => {
    const lead: Group = { claims: [{ id: 'a', status: 'work_needed', span: null }], continuity: [] };
    const sure: Group = { claims: [{ id: 'b', status: 'accepted', span: null }], continuity: [] };
    expect([conjunction([sure, lead], null), conjunction([], null), decide(lead, null), segmentsOf(lead)]).toEqual([null, null, null, []]);
    expect(conjunction([sure, lead], null, { leads: true })).toEqual({ verdict: 'possible', reason: 'undated' } satisfies Decision);
  });
});

describe('one group', () => {
  it('on an exact day says what its segment says, reason and all', () => {
    fc.assert(fc.property(decided, fc.constantFrom(...ASKED), (group, day) => {
      const segment = segmentsOf(group).find(({ from, to }) => from <= day && day <= to);
      const { verdict, reason, rules } = segment ?? {};
      expect(decide(group, { earliest: day, latest: day })).toEqual({ verdict, reason, ...(rules !== undefined && { rules }) });
    }), RUNS);
  });

  it('lends a walk its certain and its possible days', () => {
    const on = (days: Days): readonly number[] => ASKED.filter((day) => days.some(({ from, to }) => from <= day && day <= to));
    fc.assert(fc.property(decided, (group) => {
      const verdicts = ASKED.map((day) => [day, verdictOn(group, day)?.verdict] as const);
      const where = (...wanted: readonly Verdict[]): readonly number[] => verdicts.filter(([, verdict]) => verdict !== undefined && wanted.includes(verdict)).map(([day]) => day);
      expect([on(certainDays(group)), on(possibleDays(group)), on(contradictedDays(group))])
        .toEqual([where('certain'), where('certain', 'possible', 'contradicted'), where('contradicted')]);
    }), RUNS);
  });
});
