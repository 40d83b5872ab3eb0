import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, scriptOf, skeleton, tokensOf, words } from '../../../graph/claims/names/index.ts';

describe('a name folds', () => {
  it.each([
    ['الفرقة الرابعة', 'الفرقه الرابعه'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['اللواء ٤٢', 'اللواء 42'],
    ['لواء ۴۲', 'لواء 42'],
    ['Wāʾil ad-Darʿān', 'wail ad daran'],
    ['BRIGADE', 'brigade'],
  ])('%s like %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('never makes two numbers equal', () => {
    fc.assert(fc.property(fc.nat(9_999), fc.nat(9_999), (a, b) => {
      expect(fold(`Brigade ${a}`) === fold(`Brigade ${b}`)).toBe(a === b);
    }));
  });

  it('whatever the text, and twice as once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }));
  });

  it('without the signs that turn writing round or stand for nothing', () => {
    expect(fold('a\u202eb\u0000c\u200f')).toBe('abc');
  });
});

describe('consonants', () => {
  it.each([['محمد', 'Mohammed'], ['محمد', 'Muhamad'], ['حسن', 'Hassan'], ['حسين', 'Husayn'], ['علي', 'Ali']])('of %s and %s are the same', (a, b) => {
    expect(skeleton(words(a)[0] ?? '')).toBe(skeleton(words(b)[0] ?? ''));
  });

  it('of a number are none, so that numbers match exactly or not at all', () => {
    expect(skeleton('42')).toBe('');
  });
});

describe('tokens', () => {
  it('drop the article and join the servant of', () => {
    expect(words('عبد الرحمن')).toEqual(words('عبدالرحمن'));
    expect(words('الفرقة')).toEqual(words('فرقة'));
  });

  it('are few and short whatever the name', () => {
    const tokens = tokensOf('x'.repeat(100_000) + ' y'.repeat(10_000));
    expect(tokens.length).toBeLessThanOrEqual(48);
    expect(Math.max(...tokens.map((token) => token.length))).toBeLessThanOrEqual(65);
  });
});

it('tells the script most letters are in', () => {
  expect([scriptOf('Brigade اللواء المدرع الثاني'), scriptOf('Brigade'), scriptOf('бригада'), scriptOf('第四师'), scriptOf('42')])
    .toEqual(['Arab', 'Latn', 'Cyrl', 'Hans', 'Zyyy']);
});
