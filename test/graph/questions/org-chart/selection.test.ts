import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupsOf, type Decidable } from '../../../../graph/questions/groups.ts';
import { identities } from '../../../../graph/questions/identity.ts';
import { select } from '../../../../graph/questions/org-chart/selection.ts';
import { NOTHING_LOST, type Edge } from '../../../../graph/questions/rows.ts';

const UNITS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const ON = { earliest: 5, latest: 5 };
const pair = fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS)).filter(([from, to]) => from !== to);
const structure = fc.array(pair, { maxLength: 12 });

/** Relations that are certain on the day. */
function relations(pairs: readonly (readonly [string, string])[]): readonly Decidable[] {
  const day = { earliest: 0, latest: 0 };
  const edges = pairs.map(([from, to], index): Edge => ({
    from, to, claim: `c${index}`, class: 'command', status: 'accepted', lost: NOTHING_LOST,
    span: { first: day, last: { earliest: 9, latest: 9 }, startKnown: true, after: 'ended' },
  }));
  return groupsOf(edges, identities(UNITS, []), [], false);
}

/** Everybody that repeated steps along the pairs lead to, at most so many of them. */
function reached(from: string, pairs: readonly (readonly [string, string])[], steps = Infinity): Set<string> {
  const found = new Set([from]);
  for (let step = 0, size = 0; step < steps && size < found.size; step += 1) {
    size = found.size;
    for (const [one, other] of pairs.filter(([start]) => new Set(found).has(start))) if (found.has(one)) found.add(other);
  }
  return found;
}

/** The same, level by level. */
function within(from: string, pairs: readonly (readonly [string, string])[], depth: number): Set<string> {
  let found = new Set([from]);
  for (let level = 0; level < depth; level += 1) found = new Set([...found, ...pairs.filter(([start]) => found.has(start)).map(([, to]) => to)]);
  return found;
}

const turned = (pairs: readonly (readonly [string, string])[]) => pairs.map(([from, to]) => [to, from] as const);

describe('what a chart draws', () => {
  it('is all above the root, all below to the depth, and their other superiors', () => {
    fc.assert(fc.property(structure, fc.constantFrom(...UNITS), fc.option(fc.integer({ min: 0, max: 3 })), (pairs, root, depth) => {
      const { units } = select(relations(pairs), { root, on: ON, depth, remote: false });
      const own = new Set([...reached(root, pairs), ...(depth === null ? reached(root, turned(pairs)) : within(root, turned(pairs), depth))]);
      const expected = new Set([...own, ...pairs.filter(([from]) => own.has(from)).map(([, to]) => to)]);
      expect([...units].sort()).toEqual([...expected].sort());
    }), { numRuns: 500 });
  });

  it('has a line for every relation of a unit drawn with its superiors, and none to a unit that is not drawn', () => {
    fc.assert(fc.property(structure, fc.constantFrom(...UNITS), fc.option(fc.integer({ min: 0, max: 3 })), (pairs, root, depth) => {
      const { units, relations: lines } = select(relations(pairs), { root, on: ON, depth, remote: false });
      const own = new Set([...reached(root, pairs), ...(depth === null ? reached(root, turned(pairs)) : within(root, turned(pairs), depth))]);
      expect(lines.map(([{ id }]) => id).sort()).toEqual([...new Set(pairs.filter(([from]) => own.has(from)).map(([from, to]) => `${from}-${to}-command`))].sort());
      for (const [{ from, to }] of lines) expect([units.has(from), units.has(to)]).toEqual([true, true]);
    }), { numRuns: 500 });
  });

  it('counts nobody below that is drawn, and leaves nobody out below the root uncounted', () => {
    fc.assert(fc.property(structure, fc.constantFrom(...UNITS), fc.integer({ min: 0, max: 2 }), (pairs, root, depth) => {
      const { units, below } = select(relations(pairs), { root, on: ON, depth, remote: false });
      const hidden = [...reached(root, turned(pairs))].filter((unit) => !units.has(unit));
      const counted = [...below.values()].reduce((sum, count) => sum + count, 0);
      expect(counted === 0).toBe(hidden.length === 0 && pairs.every(([from, to]) => !units.has(to) || units.has(from)));
      expect(counted).toBeGreaterThanOrEqual(hidden.length === 0 ? 0 : 1);
    }), { numRuns: 500 });
  });

  it('without a root is every unit with a relation on the day', () => {
    fc.assert(fc.property(structure, (pairs) => {
      expect([...select(relations(pairs), { root: null, on: ON, depth: null, remote: false }).units].sort()).toEqual([...new Set(pairs.flat())].sort());
      expect(select(relations(pairs), { root: null, on: { earliest: 20, latest: 20 }, depth: null, remote: true }).units.size).toBe(0);
    }));
  });
});
