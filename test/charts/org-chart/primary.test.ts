import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { superiors } from '../../../charts/org-chart/primary.ts';
import type { ChartRelation, ChartUnit } from '../../../charts/org-chart/types.ts';
import { someStructure } from '../../generators/structures.ts';

function under(id: string, subordinate: string, superior: string, more: Partial<ChartRelation> = {}): ChartRelation {
  return { id, subordinate, superior, class: 'command', ground: null, verdict: 'certain', reason: 'claimed', began: 15_000, claims: [], ...more };
}

function structure(...relations: ChartRelation[]): { units: ChartUnit[]; relations: ChartRelation[] } {
  const ids = new Set(relations.flatMap(({ subordinate, superior }) => [subordinate, superior]));
  return { relations, units: [...ids].map((id) => ({ id, names: [], standing: 'known', joint: false, echelon: null, below: 0, vacant: [], disputed: false })) };
}

function primaryOf(unit: string, ...relations: ChartRelation[]): string | undefined {
  return superiors(structure(...relations)).primary.get(unit)?.id;
}

describe('the primary superior', () => {
  it('is by command before membership before administrative, however sure those are', () => {
    const member = under('b', 'u', 'y', { class: 'membership' });
    const files = under('c', 'u', 'z', { class: 'administrative' });
    expect(primaryOf('u', files, member, under('a', 'u', 'x', { verdict: 'possible' }))).toBe('a');
    expect(primaryOf('u', files, member)).toBe('b');
  });

  it('is the certain one of one class', () => {
    expect(primaryOf('u', under('a', 'u', 'x', { verdict: 'possible', began: 1 }), under('b', 'u', 'y'))).toBe('b');
  });

  it('is one that itself has superiors, before the one that began first', () => {
    expect(primaryOf('u', under('a', 'u', 'x', { began: 1 }), under('b', 'u', 'y'), under('c', 'y', 'z'))).toBe('b');
  });

  it('is the relation that began first, so that an attachment of a month moves nobody', () => {
    expect(primaryOf('u', under('a', 'u', 'bureau', { began: 15_500 }), under('b', 'u', 'brigade', { began: 14_600 }))).toBe('b');
    expect(primaryOf('u', under('a', 'u', 'x', { began: null }), under('b', 'u', 'y'))).toBe('b');
  });

  it('is by id where all else is equal', () => {
    expect(primaryOf('u', under('b', 'u', 'x'), under('a', 'u', 'y'))).toBe('a');
  });

  it('is never the weakest step of a circle, which says that it closes one', () => {
    const { primary, further, circles } = superiors(structure(under('a', 'gs', 'd4', { verdict: 'possible' }), under('b', 'd4', 'c2'), under('c', 'c2', 'gs')));
    expect([...circles]).toEqual(['a']);
    expect(further.map(({ id }) => id)).toEqual(['a']);
    expect(primary.has('gs')).toBe(false);
  });

  it('is not the unit itself', () => {
    const { primary, circles } = superiors(structure(under('a', 'u', 'u')));
    expect([primary.size, [...circles]]).toEqual([0, ['a']]);
  });

  it('never makes a circle, and every circle of relations has a step that says so', () => {
    fc.assert(fc.property(someStructure(), ({ input }) => {
      const { primary, further, circles } = superiors(input);
      expect(primary.size + further.length).toBe(input.relations.length);
      expect(acyclic(input.units, [...primary.values()])).toBe(true);
      expect(acyclic(input.units, input.relations.filter(({ id }) => !circles.has(id)))).toBe(true);
    }), { numRuns: 500 });
  });

  it('marks nothing where there is no circle', () => {
    fc.assert(fc.property(someStructure(), ({ input }) => {
      const relations = input.relations.filter(({ subordinate, superior }) => subordinate > superior);
      expect(superiors({ ...input, relations }).circles.size).toBe(0);
    }));
  });

  it('refuses a relation to a unit that is not in the answer', () => {
    const { relations } = structure(under('a', 'u', 'x'));
    expect(() => superiors({ units: [], relations })).toThrow(expect.objectContaining({ code: 'relation-without-unit', relation: 'a', unit: 'u' }));
  });
});

/** By taking away, again and again, units with nobody above them. */
function acyclic(units: readonly ChartUnit[], relations: readonly ChartRelation[]): boolean {
  let left = units.map(({ id }) => id);
  for (;;) {
    const bound = new Set(relations.filter(({ superior }) => left.includes(superior)).map(({ subordinate }) => subordinate));
    const next = left.filter((id) => bound.has(id));
    if (next.length === left.length) return left.length === 0;
    left = next;
  }
}
