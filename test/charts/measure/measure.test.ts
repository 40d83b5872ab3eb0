import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isArabic, measure } from '../../../charts/measure/measure.ts';
import { arabic, italicOf, sans, widthIn, type Weight } from './fonts.ts';

const invented = [
  '742nd Armoured Brigade', 'Col. Wāʾil ad-Darʿān', 'Maj. Gen. Rāḍī al-Mukaḥḥal', 'Taftanaz', 'W. Yalta, Av. T.', 'Régiment d’artillerie n° 12',
  '[2012-02-01 – 2013-02-01]', '… 2012-05-10 – 2013-01-31 …', '+14 units', '2 persons claimed in command', 'Žižkov Ťukař Đorđe', 'Бригада № 7',
  'اللواء ٧٤٢ مدرع', 'القيادة العامة لقوات سرّاط', 'غرفة العمليات المشتركة', '«خليج الصقر»', 'لا إله', 'فوج المدفعية ٧١٢٠', 'الكتيبة 7411',
  'مُحَمَّد بن عَلِيّ', 'لأول مرة', 'گردان پنجم', 'پاسگاه چهارم', 'می‌رود', 'ريف دمشق', 'العقيد وائل الدرعان', 'اللواء 742 (مدرع)', 'كتيبة بلا اسم',
];
const weights: readonly Weight[] = [400, 600];
const real = (text: string, weight: Weight) => widthIn((isArabic(text) ? arabic : sans)[weight], text);
const asMeasured = (text: string, weight: Weight) => measure(text, { size: 1000, weight });

describe.each(weights)('at weight %i', (weight) => {
  it.each(invented)('measures “%s” as the font sets it', (text) => {
    const difference = asMeasured(text, weight) / real(text, weight);
    expect(difference).toBeGreaterThan(0.99);
    expect(difference).toBeLessThan(1.01);
  });

  it('is never more than 1 % under, nor 4 % over, for words of Arabic letters in any order', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى'), minLength: 3, maxLength: 14 });
    fc.assert(fc.property(letters, (word) => {
      const ratio = asMeasured(word, weight) / real(word, weight);
      expect(ratio).toBeGreaterThan(0.99);
      expect(ratio).toBeLessThan(1.04);
    }), { numRuns: 1000 });
  });

  it('is exact for words of Latin letters and digits in any order', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,-'), minLength: 1, maxLength: 14 });
    fc.assert(fc.property(letters, (word) => {
      fc.pre(!/f[ffil]/u.test(word));
      expect(asMeasured(word, weight)).toBeCloseTo(real(word, weight), 3);
    }), { numRuns: 1000 });
  });

  it('holds for italic too, which is never wider', () => {
    for (const text of invented.filter((some) => !isArabic(some))) {
      expect(widthIn(italicOf(weight), text)).toBeLessThanOrEqual(asMeasured(text, weight));
    }
  });
});

it('takes a Han character, and what the fonts lack, as one em', () => {
  expect(measure('第七旅', { size: 10, weight: 400 })).toBe(30);
  expect(measure('𐎀', { size: 10, weight: 400 })).toBe(10);
});

it('gives the same width whether or not a word was measured before', () => {
  const text = 'Northern Corps';
  expect(measure(text, { size: 12, weight: 600 })).toBe(measure(text, { size: 12, weight: 600 }));
});

it('gives marks and signs that are not seen no room', () => {
  expect(measure('ma\u0301l', { size: 10, weight: 400 })).toBe(measure('mal', { size: 10, weight: 400 }));
  expect(measure('742\u202e', { size: 10, weight: 400 })).toBe(measure('742', { size: 10, weight: 400 }));
});
