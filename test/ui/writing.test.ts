/** Days, ranges and numbers as written; density; how a reader reads. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { density } from '../../ui/state/day/density.ts';
import { rangeWords } from '../../ui/state/day/range.ts';
import { writeDay, writeNumber } from '../../ui/state/day/write.ts';
import { panelAt, readingAtFirst, readingKept, withDigits } from '../../ui/state/reading/reading.ts';

const writing = (language: 'en' | 'ar' | 'fr' | 'zh', digits: 'latn' | 'arab' = 'latn', months: 'both' | 'levant' | 'latin' = 'both') => ({ language, digits, months });

describe('a day in prose', () => {
  it.each([
    [writing('en'), '2012-09-15', '15 September 2012'], [writing('fr'), '2012-09-01', '1er septembre 2012'], [writing('fr'), '2012-09-15', '15 septembre 2012'],
    [writing('zh'), '2012-09-15', '2012年9月15日'], [writing('ar'), '2012-09-15', '15 أيلول/سبتمبر 2012'], [writing('ar', 'arab'), '2012-09-15', '١٥ أيلول/سبتمبر ٢٠١٢'],
    [writing('ar', 'latn', 'levant'), '2012-09', 'أيلول 2012'], [writing('ar', 'latn', 'latin'), '2012-11', 'نوفمبر 2012'], [writing('en'), '2012', '2012'], [writing('en'), '2012-09-15~', '2012-09-15~'],
  ])('is written as its language writes it', (how, edtf, text) => {
    expect(writeDay(edtf, how)).toBe(text);
  });

  it('has the digits that were chosen, never those of the browser', () => {
    expect(writeNumber(1234, writing('ar'))).toMatch(/^1.?234$/);
    expect(writeNumber(7, writing('ar', 'arab'))).toBe('٧');
  });
});

describe('a range in words', () => {
  const claim = { first: '2012-05-10', last: null, startKnown: false, after: 'unsaid' };
  it('never says "to present"', () => {
    expect(rangeWords({ ...claim, startKnown: true })).toEqual({ kind: 'range', start: 'from', first: '2012-05-10', end: 'endNotKnown', last: null });
  });
  it('tells a first mention from a beginning, and a last mention from an end', () => {
    expect(rangeWords({ ...claim, last: '2013-01-31' })).toMatchObject({ start: 'firstCited', end: 'lastCited' });
    expect(rangeWords({ ...claim, last: '2013-01-31', after: 'ended' })).toMatchObject({ end: 'until' });
    expect(rangeWords({ ...claim, last: '2013-01-31', after: 'assumed to continue' })).toMatchObject({ end: 'assumed' });
  });
  it('knows a single citation from a single day', () => {
    expect(rangeWords({ ...claim, last: '2012-05-10' })).toEqual({ kind: 'cited', day: '2012-05-10' });
    expect(rangeWords({ first: '2012-05-10', last: '2012-05-10', startKnown: true, after: 'ended' })).toEqual({ kind: 'on', day: '2012-05-10' });
    expect(rangeWords({ first: null, last: null, startKnown: false, after: 'unsaid' })).toEqual({ kind: 'undated' });
  });
});

describe('density', () => {
  it('counts every dated event once, between the first and the last', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 10_000, max: 20_000 }), { minLength: 1 }), fc.integer({ min: 1, max: 80 }), (days, bins) => {
      const made = density([...days, Infinity, -Infinity], bins);
      expect(made?.bins.reduce((sum, count) => sum + count, 0)).toBe(days.length);
      expect([made?.from, made?.to]).toEqual([Math.min(...days), Math.max(...days)]);
      expect(made?.bins[0]).toBeGreaterThan(0);
      if (made && made.to - made.from + 1 >= bins) expect(made.bins.at(-1)).toBeGreaterThan(0);
    }));
  });
  it('is nothing where nothing is dated', () => {
    expect(density([Infinity], 10)).toBeNull();
  });
});

describe('how a reader reads', () => {
  it('begins with the first of the browser’s languages that we have', () => {
    expect(readingAtFirst(['de-DE', 'ar-SY', 'en']).language).toBe('ar');
    expect(readingAtFirst(['de']).language).toBe('en');
  });
  it('comes back as it was kept, and survives what is broken', () => {
    const first = readingAtFirst([]);
    const chosen = panelAt(2000)(withDigits('arab')(first));
    expect(chosen.panel).toBe(720);
    expect(readingKept(JSON.stringify(chosen), first)).toEqual(chosen);
    for (const broken of [null, '{', '7', '[]', '{"language":"xx","panel":"wide"}']) expect(readingKept(broken, first)).toEqual(first);
  });
});
