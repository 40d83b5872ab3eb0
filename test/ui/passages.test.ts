/** Quotes are found where their locator says, and nowhere else. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rangeAt } from '../../graph/sources/index.ts';
import { marked } from '../../ui/state/passages.ts';

const text = 'One order.\n\nThe unit moved.\fSecond page.\n\nThe unit moved.\n\nThe unit moved and stayed.';
const all = (of: ReturnType<typeof marked>) => of.pages.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\f');
const lit = (of: ReturnType<typeof marked>, id: string) => of.pages.flatMap(({ number, pieces }) => pieces.filter(({ passages }) => passages.includes(id)).map((piece) => `${number}: ${piece.text}`));

describe('passages in a text', () => {
  it('light the quote at its locator, not the same words elsewhere', () => {
    const shown = marked(text, [{ id: 'a', quote: 'The unit moved.', locator: 'p. 2 ¶ 2' }]);
    expect(lit(shown, 'a')).toEqual(['2: The unit moved.']);
  });

  it('may overlap', () => {
    const shown = marked(text, [{ id: 'a', quote: 'unit moved and', locator: 'p. 2 ¶ 3' }, { id: 'b', quote: 'moved and stayed', locator: 'p. 2 ¶ 3' }]);
    expect(lit(shown, 'a')).toEqual(['2: unit ', '2: moved and']);
    expect(lit(shown, 'b')).toEqual(['2: moved and', '2:  stayed']);
  });

  it('are said to be missing where the text has them not', () => {
    expect(marked(text, [{ id: 'a', quote: 'Second', locator: 'p. 1' }, { id: 'b', quote: null, locator: 'p. 1' }, { id: 'c', quote: 'One', locator: 'row 3' }]).missing).toEqual(['a', 'b', 'c']);
  });

  it('leave the text as it was, and stand where the graph says', () => {
    const words = fc.array(fc.constantFrom('moved', 'unit', '\n\n', '\f', ' ', 'اللواء'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom('unit', 'moved', 'اللواء'), (written, page, paragraph, quote) => {
      const locator = `p. ${page} ¶ ${paragraph}`;
      const shown = marked(written, [{ id: 'a', quote, locator }]);
      const range = rangeAt(written, locator);
      expect(all(shown)).toBe(written);
      expect(shown.missing.length === 0).toBe(range !== null && written.slice(range.start, range.end).includes(quote));
    }));
  });
});
