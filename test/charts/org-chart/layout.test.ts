/**
 * The ten invariants of charts.md §3, on random structures, by a checker that
 * knows nothing of how the layout works.
 */
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { layout, layoutBlocks } from '../../../charts/org-chart/layout.ts';
import { someStructure } from '../../generators/structures.ts';
import { mirror, siblings } from './compared.ts';
import { readLayout } from './from-layout.ts';
import { violations } from './invariants.ts';

jest.setTimeout(240_000);

const many = { numRuns: 300 };

describe('the layout of an org chart', () => {
  it('keeps the invariants 1 to 7 before any further superior is routed', () => {
    fc.assert(fc.property(someStructure(), ({ input, sizes, page }) => {
      expect(violations(input, readLayout(input, layoutBlocks(input, sizes, page)))).toEqual([]);
    }), many);
  });

  it('keeps the invariants 1 to 7, with every further superior as a line or in words', () => {
    fc.assert(fc.property(someStructure(), ({ input, sizes, page }) => {
      expect(violations(input, readLayout(input, layout(input, sizes, page)))).toEqual([]);
    }), many);
  });

  it('is the same to the byte in whatever order the answer arrives', () => {
    fc.assert(fc.property(someStructure({ to: 30 }), fc.infiniteStream(fc.nat()), ({ input, sizes, page }, draws) => {
      const shuffled = <T>(items: readonly T[]): readonly T[] =>
        items.map((item) => ({ item, draw: draws.next().value ?? 0 })).sort((a, b) => a.draw - b.draw).map(({ item }) => item);
      const again = { ...input, units: shuffled(input.units), relations: shuffled(input.relations) };
      expect(JSON.stringify(layout(again, new Map(shuffled([...sizes])), page))).toBe(JSON.stringify(layout(input, sizes, page)));
    }), many);
  });

  it('keeps the order of siblings when other units come or go', () => {
    fc.assert(fc.property(someStructure(), fc.nat(), ({ input, sizes, page }, pick) => {
      const gone = input.units[pick % input.units.length]?.id;
      const fewer = without(input, (unit) => unit === gone);
      const before = siblings(input, readLayout(input, layoutBlocks(input, sizes, page)), page.direction);
      const after = siblings(fewer, readLayout(fewer, layoutBlocks(fewer, sizes, page)), page.direction);
      for (const [superior, family] of after) {
        const earlier = before.get(superior) ?? [];
        expect(family.filter((unit) => earlier.includes(unit))).toEqual(earlier.filter((unit) => family.includes(unit)));
      }
    }), many);
  });

  it('is not shaped by what was left out of the answer', () => {
    fc.assert(fc.property(someStructure({ to: 30 }), fc.nat({ max: 4 }), ({ input, sizes, page }, secret) => {
      const seen = without(input, (unit) => Number(unit.slice(1)) % 5 === secret);
      if (seen.units.length === 0) return;
      const never = structuredClone({ input: seen, sizes: new Map([...sizes].filter(([unit]) => seen.units.some(({ id }) => id === unit))) });
      layout(input, sizes, page);
      expect(layout(seen, sizes, page)).toEqual(layout(never.input, never.sizes, page));
    }), many);
  });

  it('is the same picture mirrored twice, and keeps the invariants mirrored once', () => {
    fc.assert(fc.property(someStructure(), ({ input, sizes, page }) => {
      const one = readLayout(input, layout(input, sizes, { ...page, direction: 'ltr' }));
      const other = readLayout(input, layout(input, sizes, { ...page, direction: 'rtl' }));
      expect(mirror(one)).toEqual(other);
      expect(mirror(mirror(one))).toEqual(one);
      expect(violations(input, other)).toEqual([]);
    }), many);
  });
});

type Answer = Parameters<typeof layout>[0];

/** The answer as one gets it who may not see some units. */
function without(input: Answer, hidden: (unit: string) => boolean): Answer {
  return {
    ...input,
    root: input.root !== null && hidden(input.root) ? null : input.root,
    units: input.units.filter(({ id }) => !hidden(id)),
    relations: input.relations.filter(({ subordinate, superior }) => !hidden(subordinate) && !hidden(superior)),
  };
}
