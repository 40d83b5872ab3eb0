import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, dayOf, isoOf, spanOf } from '../../../graph/time/index.ts';
import type { ClaimTime, Edtf, Span } from '../../../graph/time/index.ts';
import { RUNS } from './some.ts';

function span(first: Edtf | undefined, last: Edtf | undefined, ends: Partial<ClaimTime> = {}): Span | null {
  return spanOf({ first, last, startKnown: false, after: 'unsaid', ...ends });
}

/** f0 f1 l0 l1 */
function bounds(known: Span | null): readonly string[] | null {
  return known === null ? null : [known.first.earliest, known.first.latest, known.last.earliest, known.last.latest].map(isoOf);
}

const someDate = fc.oneof(
  fc.integer({ min: 15_000, max: 16_000 }).map(isoOf),
  fc.integer({ min: 15_000, max: 16_000 }).map((day) => isoOf(day).slice(0, 7)),
  fc.integer({ min: 15_000, max: 16_000 }).map((day) => isoOf(day).slice(0, 4)),
);

describe('the time of a claim', () => {
  it('takes the one date that is given for both', () => {
    expect(bounds(span('2012-05', undefined))).toEqual(['2012-05-01', '2012-05-31', '2012-05-01', '2012-05-31']);
    expect(bounds(span(undefined, '2012-05-03'))).toEqual(['2012-05-03', '2012-05-03', '2012-05-03', '2012-05-03']);
  });

  it('without any date is undated, not an error', () => {
    expect(span(undefined, undefined)).toBeNull();
  });

  it('lets each date narrow the other', () => {
    expect(bounds(span('2012', '2012-05-10'))).toEqual(['2012-01-01', '2012-05-10', '2012-05-10', '2012-05-10']);
    expect(bounds(span('2012-05-10', '2012'))).toEqual(['2012-05-10', '2012-05-10', '2012-05-10', '2012-12-31']);
  });

  it('is narrowed as the method says, whatever the dates', () => {
    fc.assert(fc.property(someDate, someDate, (first, last) => {
      const [f, l] = [boundsOf(first), boundsOf(last)];
      if (l.latest < f.earliest) {
        expect(() => span(first, last)).toThrow(expect.objectContaining({ code: 'inverted-range', first: f.earliest, last: l.latest }));
      } else {
        expect(span(first, last)).toEqual({
          first: { earliest: f.earliest, latest: Math.min(f.latest, l.latest) },
          last: { earliest: Math.max(l.earliest, f.earliest), latest: l.latest },
          startKnown: false,
          after: 'unsaid',
        });
      }
    }), RUNS);
  });

  it('moves f0 and l1 outward and f1 and l0 inward where a date is qualified', () => {
    expect(bounds(span('2012-05-10~', '2012-08?'))).toEqual(['2012-05-07', '2012-05-13', '2012-07-01', '2012-09-30']);
    expect(bounds(span('2012%', '2016'))).toEqual(['2010-01-01', '2014-12-31', '2016-01-01', '2016-12-31']);
  });

  it('covers no day for certain where a single day needs padding', () => {
    const known = span('2012-05-10?', undefined);
    expect(bounds(known)).toEqual(['2012-05-07', '2012-05-13', '2012-05-07', '2012-05-13']);
  });

  it('may end in the month in which it begins', () => {
    expect(bounds(span('2012-05-20', '2012-05'))).toEqual(['2012-05-20', '2012-05-20', '2012-05-20', '2012-05-31']);
  });

  it('that ends before it begins is refused with both days', () => {
    expect(() => span('2012-06', '2012-05')).toThrow(expect.objectContaining({ code: 'inverted-range', first: dayOf('2012-06-01'), last: dayOf('2012-05-31') }));
  });

  it('keeps what is said of its ends', () => {
    expect(span('2012', '2013', { startKnown: true, after: 'ended' })).toMatchObject({ startKnown: true, after: 'ended' });
  });

  it('refuses a date that is none', () => {
    expect(() => span('2012-02-30', undefined)).toThrow(expect.objectContaining({ code: 'bad-date', value: '2012-02-30' }));
  });
});
