import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteAt, rangeAt } from '../../../graph/sources/index.ts';

const text = 'first\n\nsecond, with words\f  third\n \nfourth';
const at = (locator: string): string | null => {
  const range = rangeAt(text, locator);
  return range === null ? null : text.slice(range.start, range.end);
};

describe('a locator', () => {
  it('names pages and paragraphs, counted from 1', () => {
    expect(at('p. 1')).toBe('first\n\nsecond, with words');
    expect(at('p. 1 ¶ 2')).toBe('second, with words');
    expect(at('p. 2 ¶ 2')).toBe('fourth');
    expect(at('¶ 1')).toBe('first');
  });

  it.each(['p. 3', 'p. 1 ¶ 3', '00:41-01:05', '', 'p. 0', 'units row 2 column name'])('«%s» names no place here', (locator) => {
    expect(at(locator)).toBeNull();
  });

  it('finds any paragraph of any text', () => {
    const paragraph = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/);
    fc.assert(fc.property(fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (pages) => {
      const whole = pages.map((page) => page.join('\n\n')).join('\f');
      pages.forEach((page, p) => page.forEach((said, n) => {
        const range = quoteAt(whole, `p. ${p + 1} ¶ ${n + 1}`, said);
        expect(range === null ? null : whole.slice(range.start, range.end)).toBe(said);
      }));
    }));
  });
});
