/** Every language says everything, with the same things put in and all its plurals. */
import { describe, expect, it } from '@jest/globals';
import { flat, languages, speech } from '../../ui/words/language.ts';
import { asOfWords, rangeText } from '../../ui/parts/words-of-days.ts';

const codes = Object.keys(languages) as (keyof typeof languages)[];
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const english = flat(languages.en.words);
const counted = [...new Set(Object.keys(english).filter((key) => base(key) !== key).map(base))];

describe.each(codes)('the words in %s', (code) => {
  const texts = flat(languages[code].words);

  it('say everything that the English ones say, and nothing else', () => {
    expect([...new Set(Object.keys(texts).map(base))].sort()).toEqual([...new Set(Object.keys(english).map(base))].sort());
  });

  it('are never empty, and put in what the English ones put in', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      if (base(key) === key) expect([key, placesIn(text)]).toEqual([key, placesIn(english[key] ?? '')]);
    }
  });

  it('have a text for each plural of the language', () => {
    const plurals = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const key of counted) for (const plural of plurals) expect([key, plural, texts[`${key}_${plural}`]]).toEqual([key, plural, expect.any(String)]);
  });

  it('leave no place open when spoken', () => {
    const spoken = speech({ language: code, digits: 'latn', months: 'both' });
    for (const number of [0, 1, 2, 3, 11, 100]) for (const key of counted) expect(spoken.count(key as 'panel.claims', number)).not.toMatch(/[{}]/);
  });
});

describe('what is spoken', () => {
  const arabic = speech({ language: 'ar', digits: 'arab', months: 'both' });
  const plain = speech({ language: 'en', digits: 'latn', months: 'both' });

  it('chooses the Arabic plural and the digits', () => {
    expect(arabic.count('chart.units', 2)).toBe('وحدتان');
    expect(arabic.count('chart.units', 3)).toBe('٣ وحدات');
    expect(arabic.count('chart.units', 11)).toBe('١١ وحدة');
  });

  it('says a day, a month and all time as what they are', () => {
    expect(asOfWords('2012-09-15', plain)).toBe('15 September 2012');
    expect(asOfWords('2012-09', plain)).toBe('some day of September 2012');
    expect(asOfWords(null, plain)).toBe('All time');
  });

  it('says what is known of the ends of a range', () => {
    expect(rangeText({ first: '2012-05-10', last: null, startKnown: true, after: 'unsaid' }, plain)).toBe('from 10 May 2012, end not known');
    expect(rangeText({ first: '2012-05-10', last: '2013-01-31', startKnown: false, after: 'unsaid' }, plain)).toBe('first cited 10 May 2012, last cited 31 January 2013, end not known');
    expect(rangeText({ first: '2012-05-10', last: null, startKnown: true, after: 'unsaid' }, arabic)).toBe('من ١٠ أيار/مايو ٢٠١٢، النهاية غير معروفة');
  });
});
