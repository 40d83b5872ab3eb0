import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { independentSources, type Cited } from '../../../graph/sources/index.ts';

const article = (document: string, derivedFrom: readonly string[] = [], source: string | null = null): Cited => ({ document, derivedFrom, sources: source === null ? [] : [source], reading: false });

describe('independent sources', () => {
  it('are one where five articles copy one press release', () => {
    expect(independentSources(['a', 'b', 'c', 'd', 'e'].map((name) => article(name, ['release'])))).toBe(1);
  });

  it('are one where documents come from one source', () => {
    expect(independentSources([article('a', [], 's'), article('b', [], 's'), article('c', [], 't')])).toBe(2);
  });

  it('do not count the cell a claim was read from beside a document', () => {
    expect(independentSources([article('a'), { ...article('table'), reading: true }])).toBe(1);
    expect(independentSources([{ ...article('table'), reading: true }])).toBe(1);
  });

  it('are none where nothing is cited', () => {
    expect(independentSources([])).toBe(0);
  });

  it('are the connected groups, as a search through the graph finds them', () => {
    const cited = fc.array(fc.record({
      document: fc.constantFrom('a', 'b', 'c', 'd', 'e'), derivedFrom: fc.subarray(['a', 'x', 'y']), sources: fc.subarray(['s', 't', 'v']), reading: fc.constant(false),
    }), { maxLength: 8 });
    fc.assert(fc.property(cited, (citations) => {
      expect(independentSources(citations)).toBe(groupsBySearch(citations));
    }));
  });
});

/** Brute force: spread a colour from each document until nothing changes. */
function groupsBySearch(citations: readonly Cited[]): number {
  const near = (a: Cited, b: Cited): boolean => {
    const reach = ({ document, derivedFrom, sources }: Cited): string[] => [document, ...derivedFrom, ...sources.map((source) => `source ${source}`)];
    return reach(a).some((one) => reach(b).includes(one));
  };
  const colour = citations.map((_, index) => index);
  for (let changed = true; changed;) {
    changed = false;
    citations.forEach((a, i) => citations.forEach((b, j) => {
      const [x, y] = [colour[i] ?? 0, colour[j] ?? 0];
      if (x !== y && near(a, b)) {
        colour[i] = colour[j] = Math.min(x, y);
        changed = true;
      }
    }));
  }
  return new Set(colour).size;
}
