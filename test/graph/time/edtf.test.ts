import { describe, expect, it } from '@jest/globals';
import edtf from 'edtf';
import fc from 'fast-check';
import { boundsOf, dayOf, fuzzyBoundsOf, isoOf } from '../../../graph/time/index.ts';
import { RUNS } from './some.ts';

function strict(text: string): string {
  const { earliest, latest } = boundsOf(text);
  return `${isoOf(earliest)} ${isoOf(latest)}`;
}

function fuzzy(text: string): string {
  const { earliest, latest } = fuzzyBoundsOf(text);
  return `${isoOf(earliest)} ${isoOf(latest)}`;
}

function causeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

describe('a date as written', () => {
  it.each([
    ['2012', '2012-01-01 2012-12-31'],
    ['2012-05', '2012-05-01 2012-05-31'],
    ['2012-05-17', '2012-05-17 2012-05-17'],
    ['2011-03/2013-02', '2011-03-01 2013-02-28'],
    ['[2012-05-03,2012-05-09]', '2012-05-03 2012-05-09'],
    ['2012-05/..', '2012-05-01 ..'],
    ['../2012-05', '.. 2012-05-31'],
  ])('%s lies in %s', (text, bounds) => {
    expect(strict(text)).toBe(bounds);
  });

  it.each([
    ['an unknown end', '2012-05/', '2012-05-01 ..'],
    ['an unknown beginning', '/2012-05', '.. 2012-05-31'],
    ['an unknown end after a qualified beginning', '2012-05~/', '2012-05-01 ..'],
    ['nothing known of either end', '../..', '.. ..'],
    ['an unknown month', '2012-XX', '2012-01-01 2012-12-31'],
    ['an unknown year of a decade', '201X', '2010-01-01 2019-12-31'],
    ['an unknown year of a century', '20XX', '2000-01-01 2099-12-31'],
    ['an unknown day of a leap February', '2012-02-XX', '2012-02-01 2012-02-29'],
    ['a day of an unknown month', '2012-XX-31', '2012-01-31 2012-12-31'],
    ['a half-known month', '2012-1X', '2012-10-01 2012-12-31'],
    ['a half-known day of February', '2011-02-2X', '2011-02-20 2011-02-28'],
    ['a leap day of an unknown year', '20XX-02-29', '2000-02-29 2096-02-29'],
    ['a season, which depends on the hemisphere', '2012-21', '2012-01-01 2012-12-31'],
    ['a season of the southern hemisphere', '2012-31', '2012-01-01 2012-12-31'],
    ['a half-year', '2012-41', '2012-01-01 2012-12-31'],
    ['seasons in an interval', '2012-21/2013-23', '2012-01-01 2013-12-31'],
    ['a season in a list', '[2012-21,2014-05]', '2012-01-01 2014-05-31'],
    ['all of several dates', '{2012-03,2012-05}', '2012-03-01 2012-05-31'],
    ['a range in a list of all', '{2012-05..2012-09}', '2012-05-01 2012-09-30'],
    ['a range in a list of one', '[2012-05..2012-09,2014]', '2012-05-01 2014-12-31'],
    ['a list open to the past', '[..2012-05]', '.. 2012-05-31'],
    ['a list open to the future', '[2012-05..]', '2012-05-01 ..'],
    ['a list out of order', '[2014,2012]', '2012-01-01 2014-12-31'],
    ['a time of day, its day as written', '2012-05-03T23:30:00-05:00', '2012-05-03 2012-05-03'],
    ['a year before our era', '-0044-03', '-0044-03-01 -0044-03-31'],
    ['an unknown year before our era', '-004X', '-0049-01-01 -0040-12-31'],
  ])('may be %s: %s', (_, text, bounds) => {
    expect(strict(text)).toBe(bounds);
  });

  it.each([
    '2012-05?', '2012-05~', '2012-05%', '2012?-05', '?2012-05', '2012-~05', '2012?-~05',
  ])('has strict bounds that leave the qualifiers of %s aside', (text) => {
    expect(strict(text)).toBe('2012-05-01 2012-05-31');
  });

  it.each([
    ['2012-05', '2012-05-01 2012-05-31'],
    ['2012-05-10?', '2012-05-07 2012-05-13'],
    ['2012-05-10~', '2012-05-07 2012-05-13'],
    ['2012-05-10%', '2012-05-04 2012-05-16'],
    ['2012-03?', '2012-02-01 2012-04-30'],
    ['2012-03~', '2012-02-01 2012-04-30'],
    ['2012-03%', '2012-01-01 2012-05-31'],
    ['2012~', '2011-01-01 2013-12-31'],
    ['2012%', '2010-01-01 2014-12-31'],
    ['201X~', '2009-01-01 2020-12-31'],
    ['2012-XX?', '2011-12-01 2013-01-31'],
    ['2012-21~', '2011-01-01 2013-12-31'],
    ['2012?-05', '2011-05-01 2013-05-31'],
    ['2012-?05', '2012-04-01 2012-06-30'],
    ['2012?-~05', '2011-04-01 2013-06-30'],
    ['2012-05?-31', '2012-04-30 2012-06-30'],
    ['2012-05?/2013%', '2012-04-01 2015-12-31'],
    ['2012-05~/', '2012-04-01 ..'],
    ['[2012-05-10~,2012-06-10]', '2012-05-07 2012-06-10'],
  ])('%s is padded by the documented policy', (text, bounds) => {
    expect(fuzzy(text)).toBe(bounds);
  });

  it('agrees with the library wherever the library is right', () => {
    const someYear = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
    const someDate = fc.tuple(someYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 2, 3), fc.constantFrom('', '?', '~', '%', 'X'))
      .map(([year, month, day, parts, mark]) => {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-');
        return mark === 'X' ? text.replace(/.$/, 'X') : text + mark;
      })
      .filter((text) => !/-02-2X$/.test(text));
    fc.assert(fc.property(someDate, (text) => {
      const { min, max } = edtf(text, { types: ['Date'] }) as unknown as { readonly min: number; readonly max: number };
      expect(boundsOf(text)).toEqual({ earliest: Math.floor(min / 86_400_000), latest: Math.floor(max / 86_400_000) });
    }), RUNS);
  });

  it('padded never lies outside what is padded more', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(4, 7, 10), (day, length) => {
      const text = isoOf(day).slice(0, length);
      const [plain, once, twice] = [boundsOf(text), fuzzyBoundsOf(`${text}~`), fuzzyBoundsOf(`${text}%`)];
      expect(twice.earliest < once.earliest && once.earliest < plain.earliest && plain.latest < once.latest && once.latest < twice.latest).toBe(true);
    }), RUNS);
  });
});

describe('what is no date', () => {
  it.each([
    '2012-02-30', '2011-02-29', '2012-04-31', '2012-13', '2012-00', '2012-05-00', '2012-05-32', '2012-02-3X', '2001-X2-31X', '20X1-02-29',
    '2012-02-31/2013', '[2012-02-30,2013]', '{2012,2011-02-29}', '2012/2011-02-29',
    '', ' ', '..', '2012 ', ' 2012', '2012-5', '12/05/2012', '2/15/2007', 'July 2010', '2013-01-', '٢٠١٢', '２０１２', '2012\n', '2012\0',
    '201', '20', 'Y17000', 'Y17E7', '1950S2', '9'.repeat(5), '2012/2013/2014', '[..]', '[]', '{}', '[2012', '2012]', '[2012}', '[2012,]', '[2012/2013]', '2012-05?~', 'null', '-',
  ])('is refused whole: %j', (text) => {
    expect(causeOf(() => boundsOf(text))).toMatchObject({ code: 'bad-date', value: text });
  });

  it('is refused if it ends before it begins', () => {
    expect(causeOf(() => boundsOf('2013/2012'))).toMatchObject({ code: 'inverted-range', first: dayOf('2013-01-01'), last: dayOf('2012-12-31') });
    expect(causeOf(() => boundsOf('{2013..2012}'))).toMatchObject({ code: 'inverted-range' });
  });

  it('shows only its beginning in the message, and keeps all of it', () => {
    const text = 'X'.repeat(10_000);
    expect(causeOf(() => boundsOf(text))).toMatchObject({ value: text, message: expect.stringMatching(/^.{1,100}$/) });
  });

  it('is refused, however hostile', () => {
    const hostile = [`[${'2012,'.repeat(2000)}2013]`, `[${'2012..2013,'.repeat(900)}2013]`, `Y${'9'.repeat(10_000)}`, '2012~?%'.repeat(1400), '{'.repeat(10_000), '2012-'.repeat(2000), '/'.repeat(10_000), '..'.repeat(5000)];
    for (const text of [...hostile, ...hostile.map((each) => each.slice(0, 999))]) {
      expect(causeOf(() => boundsOf(text))).toMatchObject({ code: 'bad-date' });
    }
  });

  it('never brings anything but bounds or one of the two errors', () => {
    const pieces = fc.constantFrom('2012', '-05', '-17', '-02-30', '/', '..', '[', ']', '{', '}', ',', '?', '~', '%', 'X', '-21', 'T10:00', 'Z', ' ', 'Y', 'E', 'S', '\u202e', '\0', '-');
    fc.assert(fc.property(fc.oneof(fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')), fc.string({ unit: 'binary' })), (text) => {
      const read = causeOf(() => boundsOf(text));
      if (read instanceof Error) {
        expect(['bad-date', 'inverted-range']).toContain((read as unknown as { readonly code: unknown }).code);
      } else {
        const { earliest, latest } = boundsOf(text);
        expect(earliest <= latest).toBe(true);
      }
    }), RUNS);
  });
});
