/**
 * Rules of charts.md §3 beyond the ten invariants: where a further line may
 * touch a box, where it may join, and when there is none.
 */
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { layout, layoutBlocks, routeFurther } from '../../../charts/org-chart/layout.ts';
import type { ChartInput, ChartRelation, DrawnRelation, Layout, PlacedBox, Point } from '../../../charts/org-chart/types.ts';
import { someStructure } from '../../generators/structures.ts';

jest.setTimeout(240_000);

const many = { numRuns: 150 };

interface Ends {
  readonly drawn: DrawnRelation;
  readonly relation: ChartRelation;
  readonly subordinate: PlacedBox;
  readonly superior: PlacedBox;
}

describe('the line of a further superior', () => {
  it('leaves its superior at the bottom or in the lower half of a side, and never where a spine enters', () => {
    fc.assert(fc.property(someStructure({ to: 40 }), ({ input, sizes, page }) => {
      for (const { drawn, superior } of furtherOf(input, layout(input, sizes, page))) {
        if (drawn.joint !== null) continue;
        const { x, y } = drawn.points[0] ?? { x: 0, y: 0 };
        expect(y).toBeGreaterThanOrEqual(superior.y + superior.height / 2);
        if (superior.entered === 'side' && y < superior.y + superior.height) expect(x).toBe(page.direction === 'ltr' ? superior.x + superior.width : superior.x);
      }
    }), many);
  });

  it('enters its subordinate at the top or a side, straight for 12 px, and never where a spine enters', () => {
    fc.assert(fc.property(someStructure({ to: 40 }), ({ input, sizes, page }) => {
      for (const { drawn, subordinate } of furtherOf(input, layout(input, sizes, page))) {
        const [last = { x: 0, y: 0 }, before = { x: 0, y: 0 }] = drawn.points.slice(-2).reverse();
        expect(last.y).toBeLessThan(subordinate.y + subordinate.height);
        expect(Math.abs(last.x - before.x) + Math.abs(last.y - before.y)).toBeGreaterThanOrEqual(12);
        const startSide = page.direction === 'ltr' ? subordinate.x : subordinate.x + subordinate.width;
        if (subordinate.entered === 'side' && last.y > subordinate.y) expect(last.x).not.toBe(startSide);
        expect(drawn.mark).toEqual({ ...last, side: last.y === subordinate.y ? 'top' : last.x === subordinate.x ? 'left' : 'right' });
      }
    }), many);
  });

  it('keeps 12 px from any other line at a box', () => {
    fc.assert(fc.property(someStructure({ to: 40 }), ({ input, sizes, page }) => {
      const drawn = layout(input, sizes, page);
      for (const box of drawn.boxes) {
        const shared = drawn.shared.filter(({ owner }) => owner === box.unit).flatMap(({ points }) => points.filter((at) => touches(box, at)));
        const own = furtherOf(input, drawn).flatMap(({ drawn: { points } }) => [points[0], points.at(-1)]).filter((at) => at !== undefined && touches(box, at));
        const entered = drawn.relations.filter(({ way }) => way === 'primary').flatMap(({ mark }) => (mark !== null && touches(box, mark) ? [mark] : []));
        const others = [...distinct(shared), ...entered];
        own.forEach((at, index) => {
          for (const other of [...others, ...own.slice(index + 1)]) if (at !== undefined && other !== undefined) expect(apart(at, other)).toBeGreaterThanOrEqual(12);
        });
      }
    }), many);
  });

  it('joins an earlier one of its owner 48 px from every subordinate of it, and no line weaker than itself', () => {
    let joints = 0;
    fc.assert(fc.property(someStructure({ from: 6, to: 30 }), ({ input, sizes, page }) => {
      const further = furtherOf(input, layout(input, sizes, page));
      for (const { drawn, relation } of further) {
        const { joint } = drawn;
        if (joint === null) continue;
        joints += 1;
        const earlier = further.filter((other) => other.drawn.owner === drawn.owner && other.drawn !== drawn && passes(other.drawn.points, joint));
        expect(earlier.length).toBeGreaterThan(0);
        expect(earlier.some((other) => strength(other.relation) <= strength(relation))).toBe(true);
        for (const { drawn: other, subordinate } of earlier) {
          expect(away(subordinate, joint)).toBeGreaterThanOrEqual(48);
          expect(passes(other.points.slice(-2), joint)).toBe(other.joint !== null && apart(other.joint, joint) === 0);
        }
      }
    }), many);
    expect(joints).toBeGreaterThan(0);
  });

  it('is left out, for words in both boxes, in a chart of more than 60 of them', () => {
    const input = crowd(62);
    const sizes = new Map(input.units.map(({ id }) => [id, { width: 144, height: 36 }]));
    const page = { width: 1503, height: 900, direction: 'ltr' } as const;
    const ways = (answer: ChartInput) => new Set(layout(answer, sizes, page).relations.map(({ way }) => way));
    expect(ways(input)).toEqual(new Set(['primary', 'words']));
    expect(ways({ ...input, relations: input.relations.slice(3) })).toContain('further');
  });

  it('is left out in a chart of more than 400 boxes', () => {
    const units = crowd(0, 401).units;
    const input = { ...crowd(0, 401), relations: [...crowd(0, 401).relations, under('further', 'u400', 'u001', 'membership')] };
    const sizes = new Map(units.map(({ id }) => [id, { width: 144, height: 36 }]));
    expect(layout(input, sizes, { width: 1503, height: 900, direction: 'ltr' }).relations.find(({ relation }) => relation === 'further')?.way).toBe('words');
  });

  it('is left out where words are wished for, and moves no box', () => {
    fc.assert(fc.property(someStructure({ to: 40 }), ({ input, sizes, page }) => {
      const blocks = layoutBlocks(input, sizes, page);
      const open = blocks.relations.filter(({ way }) => way === 'words').map(({ relation }) => relation);
      expect(routeFurther(input, blocks, { words: new Set(open) })).toEqual(blocks);
      expect(routeFurther(input, structuredClone(blocks)).boxes).toEqual(blocks.boxes);
    }));
  });
});

function furtherOf(input: ChartInput, { boxes, relations }: Layout): readonly Ends[] {
  const box = new Map(boxes.map((one) => [one.unit, one]));
  return relations.filter(({ way }) => way === 'further').flatMap((drawn) => {
    const relation = input.relations.find(({ id }) => id === drawn.relation);
    const subordinate = box.get(relation?.subordinate ?? '');
    const superior = box.get(relation?.superior ?? '');
    return relation === undefined || subordinate === undefined || superior === undefined ? [] : [{ drawn, relation, subordinate, superior }];
  });
}

function under(id: string, subordinate: string, superior: string, kind: ChartRelation['class'] = 'command'): ChartRelation {
  return { id, subordinate, superior, class: kind, ground: null, verdict: 'certain', reason: 'claimed', began: null, claims: [] };
}

/** One superior with units below it, some of which have a second relation to it. */
function crowd(further: number, units = 70): ChartInput {
  const id = (index: number) => `u${String(index).padStart(3, '0')}`;
  const below = Array.from({ length: units - 1 }, (_, index) => id(index + 1));
  return {
    root: null, persons: [], commanders: [], leftOut: { beforeFirstMention: 0, afterLastMention: 0, undated: 0 },
    units: [id(0), ...below].map((unit) => ({ id: unit, names: [], standing: 'known', joint: false, echelon: null, below: 0, vacant: [], disputed: false })),
    relations: [...below.slice(0, further).map((unit) => under(`a${unit}`, unit, id(0), 'administrative')), ...below.map((unit) => under(`c${unit}`, unit, id(0)))],
  };
}

function touches({ x, y, width, height }: PlacedBox, at: Point): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

function apart(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function away({ x, y, width, height }: PlacedBox, at: Point): number {
  return Math.max(0, x - at.x, at.x - x - width) + Math.max(0, y - at.y, at.y - y - height);
}

function distinct(points: readonly Point[]): readonly Point[] {
  return points.filter((at, index) => points.findIndex((other) => apart(at, other) === 0) === index);
}

function passes(points: readonly Point[], { x, y }: Point): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    return x >= Math.min(from.x, to.x) && x <= Math.max(from.x, to.x) && y >= Math.min(from.y, to.y) && y <= Math.max(from.y, to.y);
  });
}

function strength({ verdict }: ChartRelation): number {
  return ['certain', 'possible', 'contradicted', 'impossible'].indexOf(verdict);
}
