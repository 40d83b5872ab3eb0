import { describe, expect, it } from '@jest/globals';
import { boundsOf, conjunction, dayOf, decide, segmentsOf, spanOf } from '../../../graph/time/index.ts';
import type { ClaimTime, Continuity, DatedClaim, DayBounds, Group, Segment } from '../../../graph/time/index.ts';

/** The known answers of method.md §3.2, word for word. */

const exactly = (iso: string): DayBounds => boundsOf(iso);

function claim(id: string, time: Partial<ClaimTime>, status: DatedClaim['status'] = 'accepted'): DatedClaim {
  return { id, status, span: spanOf({ startKnown: false, after: 'unsaid', ...time }) };
}

function group(claims: readonly DatedClaim[], continuity: readonly Continuity[] = []): Group {
  return { claims, continuity };
}

function judged(decision: Continuity['decision'], ...between: readonly [string, string]): Continuity {
  return { judgement: 'j', between, decision };
}

const P1 = group([claim('p1', { first: '2010-01-01', last: '2012-03-31', startKnown: true, after: 'ended' })]);
const P2: Group = {
  ...group([claim('p2', { first: '2012-05-10', last: '2013-01' })]),
  inferred: [{ end: 'start', day: dayOf('2012-04-01'), rule: 'B replaced A', claims: ['p1'] }],
};

describe('two commanders, one after the other', () => {
  it.each([
    ['2012-03-31', { verdict: 'certain', reason: 'claimed' }, { verdict: 'impossible', reason: 'before the start' }],
    ['2012-04-01', { verdict: 'impossible', reason: 'after the end' }, { verdict: 'possible', reason: 'before first mention' }],
    ['2012-05-09', { verdict: 'impossible', reason: 'after the end' }, { verdict: 'possible', reason: 'before first mention' }],
    ['2012-05-10', { verdict: 'impossible', reason: 'after the end' }, { verdict: 'certain', reason: 'claimed' }],
    ['2013-01-01', { verdict: 'impossible', reason: 'after the end' }, { verdict: 'certain', reason: 'claimed' }],
    ['2013-01-15', { verdict: 'impossible', reason: 'after the end' }, { verdict: 'possible', reason: 'imprecise date' }],
    ['2014-06-01', { verdict: 'impossible', reason: 'after the end' }, { verdict: 'possible', reason: 'after last mention' }],
  ] as const)('are decided on %s', (day, first, second) => {
    expect(decide(P1, exactly(day))).toEqual(first);
    expect(decide(P2, exactly(day))).toMatchObject(second);
  });

  it('marks what only an inferred start rules out, and takes it back when inferences are off', () => {
    expect(decide(P2, exactly('2012-03-31'))?.rules).toEqual(['B replaced A']);
    expect(segmentsOf(P2)[0]).toMatchObject({ verdict: 'impossible', by: ['p1'], rules: ['B replaced A'] });
    expect(decide(P2, exactly('2012-03-31'), { inferences: false })).toEqual({ verdict: 'possible', reason: 'before first mention' });
  });

  it('have a gap of 39 days without a certain commander, and never a day with two', () => {
    const day = dayOf('2012-04-01');
    const verdicts = (at: number): readonly (string | undefined)[] => [P1, P2].map((each) => decide(each, { earliest: at, latest: at })?.verdict);
    expect(Array.from({ length: 39 }, (_, at) => verdicts(day + at).includes('certain'))).not.toContain(true);
    expect([verdicts(day - 1), verdicts(day + 39)]).toEqual([['certain', 'impossible'], ['impossible', 'certain']]);
  });
});

it('finds a single imprecise mention possible on every day and certain on none', () => {
  const verdicts = new Set(segmentsOf(group([claim('a', { first: '2012-05' })])).map(({ verdict }) => verdict));
  expect([...verdicts]).toEqual(['possible']);
});

it('finds two links that are possible in different months impossible together', () => {
  const a = group([claim('a', { first: '2012-01', last: '2012-01', startKnown: true, after: 'ended' })]);
  const b = group([claim('b', { first: '2012-03', last: '2012-03', startKnown: true, after: 'ended' })]);
  expect(decide(a, boundsOf('2012-01/2012-03'))?.verdict).toBe('possible');
  expect(decide(b, boundsOf('2012-01/2012-03'))?.verdict).toBe('possible');
  expect(conjunction([a, b], boundsOf('2012-01/2012-03'))?.verdict).toBe('impossible');
});

describe('a gap in January', () => {
  const a = [claim('a1', { first: '2012-01-01', last: '2012-01-10' }), claim('a2', { first: '2012-01-20', last: '2012-01-30' })];
  const b = group([claim('b', { first: '2012-01-01', last: '2012-01-31' })]);
  const on = boundsOf('2012-01-05/2012-01-25');

  it('leaves a day of 5–25 January possible', () => {
    expect(conjunction([group(a), b], on)).toEqual({ verdict: 'possible', reason: 'between mentions' });
  });

  it('is bridged by the judgement continuous', () => {
    expect(conjunction([group(a, [judged('continuous', 'a1', 'a2')]), b], on)).toEqual({ verdict: 'certain', reason: 'inferred' });
  });
});

describe('a known end, and a mention after it', () => {
  const claims = [claim('a', { first: '2012-01-01', last: '2012-06-30', after: 'ended' }), claim('b', { first: '2012-08-01' })];

  it('contradict each other on the day of the mention, and leave the days between impossible', () => {
    expect(decide(group(claims), exactly('2012-08-01'))).toEqual({ verdict: 'contradicted', reason: 'claims differ' });
    expect(decide(group(claims), exactly('2012-07-15'))).toEqual({ verdict: 'impossible', reason: 'after the end' });
  });

  it('judged separate are two stays', () => {
    const apart = group(claims, [judged('separate', 'b', 'a')]);
    expect(decide(apart, exactly('2012-08-01'))).toEqual({ verdict: 'certain', reason: 'claimed' });
    expect(decide(apart, exactly('2012-07-15'))).toEqual({ verdict: 'possible', reason: 'before first mention' });
  });
});

it('finds two known starts contradicted until the later one', () => {
  const both = group([
    claim('a', { first: '2010-01-01', last: '2012', startKnown: true, after: 'ended' }),
    claim('b', { first: '2010-02-01', last: '2012', startKnown: true, after: 'ended' }),
  ]);
  const shown = segmentsOf(both).map(({ from, to, verdict }): Segment['verdict'] | string => `${String(from)} ${String(to)} ${verdict}`);
  expect(shown.slice(1, 3)).toEqual([
    `${String(dayOf('2010-01-01'))} ${String(dayOf('2010-01-31'))} contradicted`,
    `${String(dayOf('2010-02-01'))} ${String(dayOf('2012-01-01'))} certain`,
  ]);
});
