/**
 * The checker can fail: a picture spoilt in one way breaks the invariant that
 * forbids it.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layout } from '../../../charts/org-chart/layout.ts';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import { someStructure, type Structure } from '../../generators/structures.ts';
import { mirror, siblings } from './compared.ts';
import { readLayout } from './from-layout.ts';
import { piecesOf } from './geometry.ts';
import { violations } from './invariants.ts';
import type { ReadLine, Reading } from './reading.ts';

describe('the checker of the invariants', () => {
  let input: ChartInput;
  let good: Reading;
  let page: Structure['page'];

  beforeAll(() => {
    ({ input, good, page } = richPicture());
  });

  const broken = (spoilt: Partial<Reading>) => new Set(violations(input, { ...good, ...spoilt }).map(({ invariant }) => invariant));
  const firstFurther = () => found(good.lines.find(({ way }) => way === 'further'));

  it('finds nothing wrong with a good picture', () => {
    expect(violations(input, good)).toEqual([]);
  });

  it('1: misses a line that is not drawn', () => {
    expect(broken({ lines: good.lines.filter((line) => line !== firstFurther()) })).toContain(1);
  });

  it('1: misses a shared piece', () => {
    const shared = good.lines.find(({ relations }) => relations.length > 1);
    expect(broken({ lines: good.lines.filter((line) => line !== shared) })).toContain(1);
  });

  it('1: notices a relation told twice, in words in one box only, or of another answer', () => {
    const [id = ''] = firstFurther().relations;
    const { subordinate, superior } = found(input.relations.find((relation) => relation.id === id));
    expect(broken({ words: [...good.words, { relation: id, unit: subordinate }, { relation: id, unit: superior }] })).toContain(1);
    expect(broken({ words: [...good.words, { relation: id, unit: subordinate }] })).toContain(1);
    expect(broken({ words: [...good.words, { relation: 'other', unit: subordinate }] })).toContain(1);
  });

  it('1: notices a line that leads to another unit', () => {
    const line = firstFurther();
    const end = found(line.points.at(-1));
    expect(broken({ lines: replaced(good.lines, line, { ...line, points: [...line.points.slice(0, -1), { ...end, x: end.x + 300 }] }) })).toContain(1);
  });

  it('2: notices a box on another, one outside its block, and one in a foreign block', () => {
    const [one, other] = good.boxes;
    expect(broken({ boxes: good.boxes.map((box) => (box === one ? { ...box, x: found(other).x + 6, y: found(other).y + 6 } : box)) })).toContain(2);
    const block = found(good.blocks.find(({ height }) => height > 200));
    expect(broken({ blocks: good.blocks.map((each) => (each === block ? { ...each, height: 60 } : each)) })).toContain(2);
    expect(broken({ blocks: good.blocks.map((each) => ({ ...each, x: 0, width: good.width })) })).toContain(2);
  });

  it('3: notices a line through a foreign box, and one too near to it', () => {
    const line = firstFurther();
    const ends = new Set(input.relations.filter(({ id }) => line.relations.includes(id)).flatMap(({ subordinate, superior }) => [subordinate, superior]));
    const foreign = found(good.boxes.find(({ unit }) => !ends.has(unit)));
    const level = (y: number) => ({ lines: replaced(good.lines, line, { ...line, points: [...line.points, { x: foreign.x - 20, y }, { x: foreign.x + foreign.width + 20, y }] }) });
    expect(broken(level(foreign.y + 6))).toContain(3);
    expect(broken(level(foreign.y - 4))).toContain(3);
  });

  it('4: notices two owners on one piece, and a bend on a foreign line', () => {
    const shared = found(good.lines.find(({ way }) => way === 'primary'));
    const line = firstFurther();
    expect(broken({ lines: [...good.lines, { ...line, points: shared.points }] })).toContain(4);
    const { from, to } = found(good.lines.flatMap(({ way, points }) => (way === 'primary' ? piecesOf(points) : [])).find((piece) => piece.to.y - piece.from.y > 12));
    const middle = { x: from.x, y: (from.y + to.y) / 2 };
    expect(broken({ lines: [...good.lines, { ...line, points: [{ x: middle.x - 6, y: middle.y }, middle] }] })).toContain(4);
  });

  it('5: notices a hop left out, a hop over nothing, and a joint without its dot', () => {
    expect(broken({ hops: good.hops.slice(1) })).toEqual(new Set([5]));
    expect(broken({ hops: [...good.hops, { ...found(good.hops[0]), y: 1 }] })).toEqual(new Set([5]));
    expect(broken({ joints: good.joints.slice(1) })).toContain(5);
    expect(broken({ joints: [...good.joints, { ...found(good.joints[0]), y: 1 }] })).toEqual(new Set([5]));
  });

  it('5: notices a joint of two owners', () => {
    const [joint] = good.joints;
    expect(broken({ lines: good.lines.map((line) => (line.relations.includes(found(joint).relation) ? { ...line, owner: 'somebody else' } : line)) })).toContain(5);
  });

  it('6: notices that primary lines cross', () => {
    const hop = found(good.hops.find(({ x, y, relation }) => good.lines.some((line) => line.way === 'primary' && piecesOf(line.points).some(({ from, to }) =>
      !line.relations.includes(relation) && x >= Math.min(from.x, to.x) && x <= Math.max(from.x, to.x) && y >= Math.min(from.y, to.y) && y <= Math.max(from.y, to.y)))));
    expect(broken({ lines: good.lines.map((line) => (line.relations.includes(hop.relation) ? { ...line, way: 'primary' as const } : line)) })).toContain(6);
  });

  it('7: notices a mark that is missing, elsewhere, or on another', () => {
    const [one, other] = good.marks;
    expect(broken({ marks: good.marks.slice(1) })).toEqual(new Set([7]));
    expect(broken({ marks: good.marks.map((mark) => (mark === one ? { ...mark, x: mark.x + 30 } : mark)) })).toContain(7);
    expect(broken({ marks: good.marks.map((mark) => (mark === one ? { ...mark, x: found(other).x, y: found(other).y } : mark)) })).toContain(7);
  });

  it('8: reads another order of siblings from boxes that changed places', () => {
    const families = siblings(input, good, page.direction);
    const [one, other] = found([...families.values()].find((family) => family.length > 1));
    const swap = new Map([[one, other], [other, one]]);
    const swapped = { ...good, boxes: good.boxes.map((box) => ({ ...box, unit: swap.get(box.unit) ?? box.unit })) };
    expect(siblings(input, swapped, page.direction)).not.toEqual(families);
  });

  it('10: tells a picture from its mirror image', () => {
    expect(mirror(good)).not.toEqual(good);
  });
});

/** A picture that has everything: families, several further lines, hops and a joint. */
function richPicture(): { readonly input: ChartInput; readonly good: Reading; readonly page: Structure['page'] } {
  for (const { input, sizes, page } of fc.sample(someStructure({ from: 20, to: 40 }), { seed: 11, numRuns: 400 })) {
    const good = readLayout(input, layout(input, sizes, page));
    const crossesPrimary = good.hops.length > 2;
    if (crossesPrimary && good.joints.length > 0 && good.lines.some(({ relations }) => relations.length > 1)) return { input, good, page };
  }
  throw new Error('no random structure has a joint and three hops');
}

function replaced(lines: readonly ReadLine[], old: ReadLine, next: ReadLine): readonly ReadLine[] {
  return lines.map((line) => (line === old ? next : line));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the picture lacks what this test spoils');
  return value;
}
