/**
 * The ten invariants of charts.md §3, read off the SVG that is written, never off the layout's numbers.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arranged } from '../../../charts/org-chart/chart.ts';
import { draw } from '../../../charts/org-chart/draw.ts';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import { chartWords, type Direction } from '../../../charts/org-chart/words/index.ts';
import { write } from '../../../charts/picture/write.ts';
import { someStructure } from '../../generators/structures.ts';
import { mirror } from './compared.ts';
import { example } from './example.ts';
import { readLayout } from './from-layout.ts';
import { violations } from './invariants.ts';
import { maliIsHere, wholeOfMali } from './mali.ts';
import { expected, looks, readBack } from './read-back.ts';

const drawn = (input: ChartInput, page: { readonly width: number; readonly height: number }, direction: Direction) => {
  const options = { words: chartWords[direction === 'rtl' ? 'ar' : 'en'], numerals: 'latn', nameFirst: 'own', namesOnly: false, numbers: new Map<string, string>() } as const;
  const { layout, boxes } = arranged(input, options, { ...page, direction });
  return { svg: write(draw(input, layout, boxes, options)), layout };
};

describe('the chart that is written', () => {
  it.each(['ltr', 'rtl'] as const)('keeps the invariants 1 to 7 on 300 random structures, %s', (direction) => {
    fc.assert(fc.property(someStructure(), ({ input, page }) => {
      expect(violations(input, readBack(drawn(input, page, direction).svg))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('shows exactly what the layout placed', () => {
    fc.assert(fc.property(someStructure(), ({ input, page }) => {
      const { svg, layout } = drawn(input, page, page.direction);
      expect(sorted(readBack(svg))).toEqual(sorted(readLayout(input, layout)));
    }), { numRuns: 100 });
  });

  it('tells class and verdict by the form of each mark and line alone', () => {
    fc.assert(fc.property(someStructure(), ({ input, page }) => {
      const { svg, layout } = drawn(input, page, page.direction);
      const lines = new Set(layout.relations.filter(({ way }) => way !== 'words').map(({ relation }) => relation));
      const read = [...looks(svg)].sort((a, b) => (a.relation < b.relation ? -1 : 1));
      expect(read).toEqual(input.relations.filter(({ id }) => lines.has(id)).map(expected).sort((a, b) => (a.relation < b.relation ? -1 : 1)));
    }), { numRuns: 100 });
  });

  it('is the same to the byte when drawn again', () => {
    fc.assert(fc.property(someStructure({ to: 30 }), ({ input, page }) => {
      expect(drawn(structuredClone(input), page, page.direction).svg).toBe(drawn(input, page, page.direction).svg);
    }), { numRuns: 50 });
  });

  it('is in right-to-left the mirror image', () => {
    const page = { width: 1503, height: 750 };
    const options = { words: chartWords.en, numerals: 'latn', nameFirst: 'own', namesOnly: false, numbers: new Map<string, string>() } as const;
    const read = (direction: Direction) => {
      const { layout, boxes } = arranged(example, options, { ...page, direction });
      return readBack(write(draw(example, layout, boxes, options)));
    };
    expect(sorted(mirror(read('ltr')))).toEqual(sorted(read('rtl')));
    expect(mirror(mirror(read('ltr')))).toEqual(read('ltr'));
  });

  (maliIsHere ? it : it.skip)('keeps them for the whole of Mali', () => {
    const { input } = wholeOfMali(2018);
    expect(input.units.length).toBeGreaterThan(300);
    for (const direction of ['ltr', 'rtl'] as const) expect(violations(input, readBack(drawn(input, { width: 1503, height: 900 }, direction).svg))).toEqual([]);
  });
});

function sorted(reading: ReturnType<typeof readBack>) {
  const byText = <T>(items: readonly T[]) => items.map((item) => JSON.stringify(rounded(item))).sort();
  return Object.fromEntries(Object.entries(reading).map(([name, value]) => [name, Array.isArray(value) ? byText(value) : value]));
}

/** Numbers as they are drawn; keys in one order. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000;
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, rounded(inner)]));
}
