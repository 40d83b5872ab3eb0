import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, dayOf, isoOf } from '../../../graph/time/index.ts';
import { RUNS } from './some.ts';

const MS = 86_400_000;

describe('a day of the calendar', () => {
  it('is counted as the platform counts it, over 20,000 years', () => {
    fc.assert(fc.property(fc.integer({ min: -4_300_000, max: 4_300_000 }), (day) => {
      const iso = new Date(day * MS).toISOString().slice(0, -14);
      expect(dayOf(isoOf(day))).toBe(day);
      if (/^\d{4}-/.test(iso)) expect(isoOf(day)).toBe(iso);
    }), RUNS);
  });

  it('that does not exist is refused, never rolled over', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 40 }), (year, month, day) => {
      const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const read = new Date(`${iso}T00:00:00Z`);
      const exists = !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(iso);
      if (exists) expect(dayOf(iso)).toBe(read.valueOf() / MS);
      else expect(() => dayOf(iso)).toThrow(expect.objectContaining({ code: 'bad-date', value: iso }));
    }), RUNS);
  });

  it.each(['2012-02-30', '2011-02-29', '1900-02-29', '2012-5-1', '2012-05', '2012-05-01 ', '2012-05-01\n', '20120501', '٢٠١٢-٠٥-٠١', '-0000-01-01', '', 'X'.repeat(10_000)])('is not %j', (text) => {
    expect(() => dayOf(text)).toThrow(expect.objectContaining({ code: 'bad-date', value: text }));
  });

  it('has a leap day every fourth year but three centuries of four', () => {
    expect(['2012-02-29', '2000-02-29', '-0004-02-29'].map((iso) => isoOf(dayOf(iso)))).toEqual(['2012-02-29', '2000-02-29', '-0004-02-29']);
  });

  it('without a bound is written as EDTF writes it', () => {
    expect([isoOf(Infinity), isoOf(-Infinity)]).toEqual(['..', '..']);
  });

  it('moved by months stays within the month it comes to', () => {
    expect([1, 13, -11, -1].map((months) => isoOf(addMonths(dayOf('2012-01-31'), months)))).toEqual(['2012-02-29', '2013-02-28', '2011-02-28', '2011-12-31']);
  });
});
