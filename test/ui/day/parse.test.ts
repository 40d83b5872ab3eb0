/** A day as typed, in four languages: accepted where unambiguous, asked back where not. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civil, dayNumber, iso, isoOfDay, plain, reach } from '../../../ui/state/day/calendar.ts';
import { monthNamed } from '../../../ui/state/day/months.ts';
import { parseDay } from '../../../ui/state/day/parse.ts';
import { changeFrom, move } from '../../../ui/state/day/step.ts';
import { writeDay } from '../../../ui/state/day/write.ts';

const nothing = { on: null, incident: null };
const read = (text: string, on: string | null = null) => {
  const typed = parseDay(text, { on, incident: null });
  return typed.kind === 'day' ? typed.edtf : typed.kind === 'choice' ? typed.edtfs : typed.why;
};

describe('a typed day', () => {
  it.each([
    ['2012-09-15', '2012-09-15'], ['15.9.2012', '2012-09-15'], ['Sept 2012', '2012-09'], ['١٥ أيلول ٢٠١٢', '2012-09-15'], ['2012年9月15日', '2012-09-15'],
    ['15 September 2012', '2012-09-15'], ['15 sep 2012', '2012-09-15'], ['Sept. 15, 2012', '2012-09-15'], ['September 15th 2012', '2012-09-15'], ['2012', '2012'], ['2012-09', '2012-09'],
    ['1er septembre 2012', '2012-09-01'], ['le 15 août 2012', '2012-08-15'], ['15 aout 2012', '2012-08-15'], ['déc. 2012', '2012-12'],
    ['15 أيلول/سبتمبر 2012', '2012-09-15'], ['١٥ سبتمبر ٢٠١٢', '2012-09-15'], ['تشرين الثاني 2012', '2012-11'], ['اب 2012', '2012-08'], ['۱۵ ايلول ۲۰۱۲', '2012-09-15'],
    ['2012年9月', '2012-09'], ['2012年', '2012'], ['２０１２年９月１５日', '2012-09-15'],
    ['2012/9/15', '2012-09-15'], ['15/9/2012', '2012-09-15'], ['9/15/2012', '2012-09-15'], ['04/04/2012', '2012-04-04'], ['9.2012', '2012-09'], ['2012-01/2012-03', '2012-01/2012-03'],
    ['\u200f15.9.2012\u200f', '2012-09-15'], ['15sep2012', '2012-09-15'],
  ])('reads %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it('asks "3 April or 4 March?" and never guesses', () => {
    expect(read('03/04/2012')).toEqual(['2012-04-03', '2012-03-04']);
    expect(read('3-4-2012')).toEqual(['2012-04-03', '2012-03-04']);
  });

  it.each([
    ['15 September', 'year-missing'], ['9月15日', 'year-missing'], ['15', 'year-missing'], ['15 sep 12', 'year-short'], ['15.9.12', 'year-short'],
    ['2012-02-30', 'no-such-day'], ['31 April 2012', 'no-such-day'], ['2012-13', 'no-such-day'], ['2012-03/2012-01', 'no-such-day'],
    ['yesterday', 'not-understood'], ['', 'not-understood'], ['D4', 'not-understood'], ['+1m', 'no-day-to-move'], ['incident', 'no-incident'],
  ])('says of %p what is missing', (text, why) => {
    expect(read(text)).toBe(why);
  });

  it.each([
    ['+1m', '2012-01-31', '2012-02-29'], ['-7', '2012-03-01', '2012-02-23'], ['+1', '2012-12-31', '2013-01-01'], ['−1y', '2012-02-29', '2011-02-28'], ['+2w', '2012-09-15', '2012-09-29'],
    ['+1m', '2012-12', '2013-01'], ['+١', '2012-09-15', '2012-09-16'], ['+1月', '2012-09-15', '2012-10-15'],
  ])('moves by %s from %s to %s', (text, from, to) => {
    expect(read(text, from)).toBe(to);
  });

  it('takes the day of the incident in view', () => {
    expect(parseDay('incident', { on: null, incident: '2012-09-15' })).toEqual({ kind: 'day', edtf: '2012-09-15' });
    expect(parseDay('fait', { on: null, incident: '2012-09-15' })).toEqual({ kind: 'day', edtf: '2012-09-15' });
  });

  it('reads back every day as each language writes it', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom('en', 'ar', 'fr', 'zh'), fc.constantFrom('latn', 'arab'), fc.constantFrom('both', 'levant', 'latin'), (day, language, digits, months) => {
      const edtf = isoOfDay(day);
      const written = writeDay(edtf, { language, digits, months });
      expect(parseDay(written, nothing)).toEqual({ kind: 'day', edtf });
    }));
  });

  it('gives a day that exists, two that exist, or a reason, for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./ +-]{1,12}$/), fc.stringMatching(/^[0-9]{1,2} (sep|مايو|mai|may) [0-9]{1,5}$/)), (text) => {
      const typed = parseDay(text, { on: '2012-09-15', incident: null });
      const given = typed.kind === 'day' ? [typed.edtf] : typed.kind === 'choice' ? typed.edtfs : [];
      for (const edtf of given) expect(reach(edtf)).not.toBeNull();
    }), { numRuns: 1000 });
  });
});

describe('the calendar', () => {
  it('goes from number to day and back', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      expect(dayNumber(civil(day))).toBe(day);
    }));
  });

  it('reaches over a whole month or year, leap days included', () => {
    expect(reach('2012-02')).toEqual({ from: dayNumber({ year: 2012, month: 2, day: 1 }), to: dayNumber({ year: 2012, month: 2, day: 29 }) });
    const year = reach('2011');
    expect(year && year.to - year.from + 1).toBe(365);
  });

  it('holds 29 February of leap years only', () => {
    expect(plain('2012-02-29')).not.toBeNull();
    expect(plain('2011-02-29')).toBeNull();
    expect(plain('2012-02-29~')).toBeNull();
  });

  it('knows every month in both Arabic names', () => {
    expect([monthNamed('كانون الثاني'), monthNamed('يناير'), monthNamed('جويلية')]).toEqual([1, 1, 7]);
  });
});

describe('stepping', () => {
  it('goes forward and back again to the same day', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 1, max: 500 }), (day, days) => {
      const there = move(isoOfDay(day), { days });
      expect(there).not.toBeNull();
      expect(move(there ?? '', { days: -days })).toBe(isoOfDay(day));
    }));
  });

  it('leaves a month by the side one walks to', () => {
    expect(move('2012-09', { days: 1 })).toBe('2012-10-01');
    expect(move('2012-09', { days: -1 })).toBe('2012-08-31');
    expect(move('2012', { years: 1 })).toBe('2013');
    expect(move('2012', { months: 1 })).toBe('2013-01-31');
  });

  it('never leaves the years that have four digits', () => {
    expect(move('9999-12-31', { days: 1 })).toBeNull();
    expect(move('0001-01', { months: -1 })).toBeNull();
    expect(move(iso(2012) + '~', { days: 1 })).toBeNull();
  });

  it('finds the next and the previous change of a view, as a plain search does', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 15_000, max: 15_100 })), fc.integer({ min: 14_990, max: 15_110 }), (days, at) => {
      const changes = days.map((day) => ({ day }));
      const later = days.filter((day) => day > at);
      const earlier = days.filter((day) => day < at);
      expect(changeFrom(changes, isoOfDay(at), 'next')?.day).toBe(later.length > 0 ? Math.min(...later) : undefined);
      expect(changeFrom(changes, isoOfDay(at), 'previous')?.day).toBe(earlier.length > 0 ? Math.max(...earlier) : undefined);
    }));
  });
});
