import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collapse } from '../../../charts/org-chart/collapse.ts';
import { superiors } from '../../../charts/org-chart/primary.ts';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import { someStructure } from '../../generators/structures.ts';

describe('a large chart shown by levels', () => {
  it('is unchanged while it has no more units than the limit', () => {
    fc.assert(fc.property(someStructure(), ({ input }) => {
      expect(collapse(input, { limit: input.units.length, keep: new Set() })).toBe(input);
    }));
  });

  it('counts every unit that is not drawn in a box above it, once', () => {
    fc.assert(fc.property(someStructure(), fc.integer({ min: 1, max: 40 }), fc.nat(), ({ input }, limit, opened) => {
      const keep = new Set([`u${String(opened % input.units.length).padStart(3, '0')}`]);
      const shown = collapse(input, { limit, keep });
      expect(counted(shown)).toBe(counted(input));
    }));
  });

  it('draws whole levels, never more than the limit but for tops and what has to stay', () => {
    fc.assert(fc.property(someStructure(), fc.integer({ min: 1, max: 40 }), ({ input }, limit) => {
      const shown = collapse({ ...input, root: null }, { limit, keep: new Set() });
      const depths = depthsOf(input);
      const drawn = new Set(shown.units.map(({ id }) => id));
      const deepest = Math.max(...[...drawn].map((id) => depths.get(id) ?? 0));
      expect([...depths].filter(([, depth]) => depth <= deepest).map(([id]) => id).sort()).toEqual([...drawn].sort());
      expect(drawn.size <= limit || deepest === 0).toBe(true);
      const next = [...depths.values()].filter((depth) => depth <= deepest + 1).length;
      expect(next > limit || next === drawn.size).toBe(true);
    }));
  });

  it('keeps the asked unit with all its superiors, and opened units with those right below them', () => {
    fc.assert(fc.property(someStructure({ from: 10 }), fc.nat(), fc.nat(), ({ input }, asked, opened) => {
      const root = input.units[asked % input.units.length]?.id ?? '';
      const open = input.units[opened % input.units.length]?.id ?? '';
      const shown = new Set(collapse({ ...input, root }, { limit: 3, keep: new Set([open]) }).units.map(({ id }) => id));
      const { primary } = superiors(input);
      for (const unit of above(input, root)) expect(shown).toContain(unit);
      expect(shown).toContain(open);
      for (const [unit, { superior }] of primary) if (superior === open) expect(shown).toContain(unit);
    }));
  });
});

function counted({ units }: ChartInput): number {
  return units.reduce((sum, { below }) => sum + 1 + below, 0);
}

function depthsOf(input: ChartInput): ReadonlyMap<string, number> {
  const { primary } = superiors(input);
  const depth = (unit: string): number => {
    const superior = primary.get(unit)?.superior;
    return superior === undefined ? 0 : 1 + depth(superior);
  };
  return new Map(input.units.map(({ id }) => [id, depth(id)]));
}

function above({ relations }: ChartInput, unit: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(unit)) return seen;
  seen.add(unit);
  for (const relation of relations) if (relation.subordinate === unit) above({ relations } as ChartInput, relation.superior, seen);
  return seen;
}
