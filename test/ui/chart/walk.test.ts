/** The arrow keys walk what the eye sees, in both directions of writing. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { families, walk, waysUp } from '../../../ui/state/chart/walk.ts';

const box = (unit: string, under: string | null, x: number, y: number) => ({ unit, under, x, y });
const boxes = [box('top', null, 100, 0), box('a', 'top', 0, 50), box('b', 'top', 100, 50), box('c', 'top', 200, 50), box('b1', 'b', 110, 100), box('b2', 'b', 110, 150)];
const relations = [{ subordinate: 'b1', superior: 'b' }, { subordinate: 'b1', superior: 'c' }, { subordinate: 'b', superior: 'top' }, { subordinate: 'c', superior: 'top' }, { subordinate: 'a', superior: 'top' }];

/** A forest with its boxes anywhere. */
const someBoxes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.integer({ min: 0, max: 50 }), under: fc.integer({ min: -1, max: 30 }) }), { minLength: 1, maxLength: 25 })
  .map((all) => all.map(({ x, y, under }, index) => box(`u${String(index)}`, under >= 0 && under < index ? `u${String(under)}` : null, x, y)));

describe('walking a chart', () => {
  it('goes right to what stands right, whatever the direction', () => {
    expect(walk('b', 'right', boxes, relations, 'ltr')).toBe('c');
    expect(walk('b', 'left', boxes, relations, 'ltr')).toBe('a');
    const mirrored = boxes.map((each) => ({ ...each, x: 200 - each.x }));
    expect(walk('b', 'right', mirrored, relations, 'rtl')).toBe('a');
    expect(walk('b', 'left', mirrored, relations, 'rtl')).toBe('c');
  });

  it('goes up to the primary superior, and with Alt to a further one', () => {
    expect(walk('b1', 'up', boxes, relations, 'ltr')).toBe('b');
    expect(walk('b1', 'further', boxes, relations, 'ltr')).toBe('c');
    expect(walk('b', 'further', boxes, relations, 'ltr')).toBe('b');
  });

  it('stays where there is nothing that way', () => {
    expect(walk('top', 'up', boxes, relations, 'ltr')).toBe('top');
    expect(walk('b1', 'down', boxes, relations, 'ltr')).toBe('b1');
    expect(walk('c', 'right', boxes, relations, 'ltr')).toBe('c');
  });

  it('has every box in one family, and down then up comes back', () => {
    fc.assert(fc.property(someBoxes, fc.constantFrom('ltr', 'rtl'), (some, direction) => {
      expect([...families(some, direction).values()].flat().sort()).toEqual(some.map(({ unit }) => unit).sort());
      for (const { unit } of some) {
        const below = walk(unit, 'down', some, [], direction);
        if (below !== unit) expect(walk(below, 'up', some, [], direction)).toBe(unit);
      }
    }));
  });

  it('lights every way to the top once, and ends in a circle', () => {
    expect(waysUp('b1', relations)).toHaveLength(4);
    const circle = [{ subordinate: 'x', superior: 'y' }, { subordinate: 'y', superior: 'z' }, { subordinate: 'z', superior: 'x' }];
    expect(waysUp('x', circle)).toHaveLength(3);
  });
});
