/**
 * How blocks stand: charts.md §2, read from a layout in left-to-right.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layoutBlocks } from '../../../charts/org-chart/layout.ts';
import type { ChartInput, ChartRelation, ChartUnit, Layout, PlacedBox } from '../../../charts/org-chart/types.ts';
import { someStructure, type Structure } from '../../generators/structures.ts';

const many = { numRuns: 300 };

describe('blocks', () => {
  it('lie on the grid of 6 px, inside the chart', () => {
    holds(({ boxes, width, height }) => {
      for (const { x, y, block } of boxes) {
        expect([x, y, block.x, block.y, block.width, block.height].every((length) => length % 6 === 0)).toBe(true);
        expect(block.x >= 0 && block.y >= 0 && block.x + block.width <= width && block.y + block.height <= height).toBe(true);
      }
    });
  });

  it('stand in a row with their tops aligned, at least 24 px apart, or in lists at least 12 px apart', () => {
    holds((layout) => {
      for (const { children } of families(layout)) {
        const ways = new Set(children.map(({ entered }) => entered));
        expect(ways.size).toBe(1);
        if (ways.has('top')) expect(new Set(children.map(({ y }) => y)).size).toBe(1);
        for (const one of children) {
          for (const other of children) {
            const across = other.block.x - one.block.x - one.block.width;
            const down = other.block.y - one.block.y - one.block.height;
            if (one !== other) expect(across >= 24 || down >= 12 || -across >= 24 + one.block.width || -down >= 12 + one.block.height).toBe(true);
          }
        }
      }
    });
  });

  it('are entered from above in the middle, 12 px under the bus, or from the side 12 px below the top', () => {
    holds((layout) => {
      const entries = new Map(layout.relations.flatMap(({ owner, points, mark }) => (mark === null ? [] : [[`${owner} ${mark.x} ${mark.y}`, points] as const])));
      for (const { superior, children } of families(layout)) {
        for (const { x, y, width, entered } of children) {
          const at = entered === 'top' ? { x: x + width / 2, y } : { x, y: y + 12 };
          const from = entered === 'top' ? { x: at.x, y: y - 12 } : { x: x - 12, y: at.y };
          expect(entries.get(`${superior.unit} ${at.x} ${at.y}`)).toEqual([from, at]);
        }
      }
    });
  });

  it('are calm: a unit entered from the side starts its block and has one list, or many leaves', () => {
    holds((layout) => {
      for (const { superior, children } of families(layout)) {
        if (superior.entered !== 'side') continue;
        expect(superior.x).toBe(superior.block.x);
        expect(children.every(({ entered }) => entered === 'side')).toBe(true);
        const columns = new Set(children.map(({ x }) => x)).size;
        const onlyLeaves = children.every(({ unit }) => !layout.boxes.some(({ under }) => under === unit));
        expect(columns === 1 || (onlyLeaves && children.length > 16)).toBe(true);
      }
    });
  });

  it('put one list under the start of its superior: spine 6 px in, boxes 18 px in', () => {
    holds((layout) => {
      for (const { superior, children } of families(layout)) {
        const single = children.every(({ entered, x }) => entered === 'side' && x === children[0]?.x);
        if (!single || superior.entered !== 'side') continue;
        expect(children[0]?.x).toBe(superior.x + 18);
        for (const { owner, points } of layout.shared) if (owner === superior.unit) expect(points.map(({ x }) => x)).toEqual([superior.x + 6, superior.x + 6]);
      }
    });
  });

  it('of tops tied to nothing else stand in the strip, and no others', () => {
    fc.assert(fc.property(someStructure(), ({ input, sizes, page }) => {
      const { boxes, unconnected } = layoutBlocks(input, sizes, { ...page, direction: 'ltr' });
      const company = companies(input);
      const apart = boxes.filter(({ y }) => unconnected !== null && y >= unconnected.y).map(({ unit }) => unit);
      const main = boxes.filter(({ unit }) => !apart.includes(unit)).map(({ unit }) => company.get(unit));
      expect(new Set(main).size).toBeLessThanOrEqual(1);
      expect(apart.some((unit) => company.get(unit) === main[0])).toBe(false);
    }), many);
  });

  it('of tied tops stand beside the largest, aligned to its top, while names stay readable so', () => {
    const { input, sizes, page } = tiedTops(5);
    const tops = layoutBlocks(input, sizes, page).boxes.filter(({ under }) => under === null);
    expect(new Set(tops.map(({ y }) => y)).size).toBe(1);
    expect([...tops].sort((a, b) => a.x - b.x)[0]?.unit).toBe('u00');
  });

  it('of many tied tops with nothing below them stand in fewer columns when the page asks for it', () => {
    const { input, sizes, page } = tiedTops(30);
    const { boxes, width } = layoutBlocks(input, sizes, page);
    expect(new Set(boxes.filter(({ under }) => under === null).map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(width).toBeLessThan(30 * 180);
  });

  it('keep wider gaps in families that further lines pass, if names stay readable', () => {
    const { input, sizes, page } = tiedTops(2);
    const gap = ({ boxes }: Layout) => boxes.filter(({ under }) => under === 'u00').map(({ block }) => block.y).sort((a, b) => a - b);
    const plain = { ...input, relations: input.relations.filter(({ class: kind }) => kind === 'command') };
    const roomy = gap(layoutBlocks(input, sizes, { ...page, width: 400, height: 1500 }));
    const narrow = gap(layoutBlocks(plain, sizes, { ...page, width: 400, height: 1500 }));
    expect((roomy[1] ?? 0) - (roomy[0] ?? 0)).toBe((narrow[1] ?? 0) - (narrow[0] ?? 0) + 6);
  });

  it('take the proportions of the page', () => {
    const { input, sizes } = tiedTops(1, 40);
    const wide = layoutBlocks(input, sizes, { width: 2000, height: 500, direction: 'ltr' });
    const high = layoutBlocks(input, sizes, { width: 500, height: 2000, direction: 'ltr' });
    expect(wide.width / wide.height).toBeGreaterThan(2);
    expect(high.height / high.width).toBeGreaterThan(2);
  });

  it('refuse a unit without a size, or with one off the grid', () => {
    const { input, sizes, page } = tiedTops(1);
    expect(() => layoutBlocks(input, new Map(), page)).toThrow(expect.objectContaining({ code: 'unit-without-size' }));
    expect(() => layoutBlocks(input, new Map([...sizes].map(([unit]) => [unit, { width: 150, height: 36 }])), page)).toThrow(expect.objectContaining({ code: 'size-off-the-grid' }));
  });
});

interface FamilyOf {
  readonly superior: PlacedBox;
  readonly children: readonly PlacedBox[];
}

function holds(check: (layout: Layout) => void): void {
  fc.assert(fc.property(someStructure(), ({ input, sizes, page }) => {
    check(layoutBlocks(input, sizes, { ...page, direction: 'ltr' }));
  }), many);
}

function families({ boxes }: Layout): readonly FamilyOf[] {
  return boxes.map((superior) => ({ superior, children: boxes.filter(({ under }) => under === superior.unit) })).filter(({ children }) => children.length > 0);
}

/** Units with the same name here hang together by relations of any kind. */
function companies({ units, relations }: ChartInput): ReadonlyMap<string, string> {
  const named = new Map(units.map(({ id }) => [id, id]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { subordinate, superior } of relations) {
      const least = [named.get(subordinate) ?? '', named.get(superior) ?? ''].sort()[0] ?? '';
      for (const unit of [subordinate, superior]) {
        if (named.get(unit) !== least) {
          named.set(unit, least);
          changed = true;
        }
      }
    }
  }
  return named;
}

/** A superior with units below it, and other tops over the first of them. */
function tiedTops(tops: number, below = 8): Structure {
  const id = (index: number) => `u${String(index).padStart(2, '0')}`;
  const unit = (index: number): ChartUnit => ({ id: id(index), names: [], standing: 'known', joint: false, echelon: null, below: 0, vacant: [], disputed: false });
  const under = (subordinate: number, superior: number, kind: ChartRelation['class']): ChartRelation => ({
    id: `r${subordinate} ${superior}`, subordinate: id(subordinate), superior: id(superior), class: kind, ground: null,
    verdict: 'certain', reason: 'claimed', began: null, claims: [],
  });
  const units = Array.from({ length: below + tops }, (_, index) => unit(index));
  const subordinates = units.slice(1, below + 1).map((_, index) => under(index + 1, 0, 'command'));
  const others = Array.from({ length: tops - 1 }, (_, index) => under(1, below + 1 + index, 'membership'));
  return {
    input: { root: null, persons: [], commanders: [], units, relations: [...subordinates, ...others], leftOut: { beforeFirstMention: 0, afterLastMention: 0, undated: 0 } },
    sizes: new Map(units.map((each) => [each.id, { width: 144, height: 36 }])),
    page: { width: 1503, height: 700, direction: 'ltr' },
  };
}
