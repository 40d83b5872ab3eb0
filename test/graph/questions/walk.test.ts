import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { walk, type Step } from '../../../graph/questions/walk.ts';
import { daysOf, type Days, type Verdict } from '../../../graph/time/index.ts';

const DAYS = 8;
type DayVerdict = 'certain' | 'possible' | 'contradicted' | 'impossible';

/** One relation: from, to, and what it says of each of the days. */
interface Relation {
  readonly from: string;
  readonly to: string;
  readonly says: readonly DayVerdict[];
}

const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const relation: fc.Arbitrary<Relation> = fc.record({
  from: unit, to: unit, says: fc.array(fc.constantFrom<DayVerdict>('certain', 'possible', 'contradicted', 'impossible', 'impossible'), { minLength: DAYS, maxLength: DAYS }),
}).filter(({ from, to }) => from !== to);
const structure = fc.array(relation, { maxLength: 14 });
const span = fc.tuple(fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 0, max: DAYS - 1 })).map(([a, b]) => ({ earliest: Math.min(a, b), latest: Math.max(a, b) }));

const within = (on: { earliest: number; latest: number }): readonly number[] => Array.from({ length: DAYS }, (_, day) => day).filter((day) => day >= on.earliest && day <= on.latest);
const daysOn = ({ says }: Relation, words: readonly DayVerdict[]): Days => daysOf(says.flatMap((word, day) => (words.includes(word) ? [{ from: day, to: day }] : [])));

function stepsOf(relations: readonly Relation[], on: { earliest: number; latest: number }): (unit: string) => readonly Step[] {
  return (from) => relations.flatMap((one, index) => (one.from === from ? [{
    hop: String(index), to: one.to, certain: daysOn(one, ['certain']), possible: daysOn(one, ['certain', 'possible', 'contradicted']), agreed: daysOn(one, ['certain', 'possible']),
    verdict: over(within(on).map((day) => one.says[day] ?? 'impossible')), reason: 'claimed' as const,
  }] : []));
}

/** The table for days that may be any of several (method.md §3.2). */
function over(words: readonly DayVerdict[]): Verdict {
  if (words.every((word) => word === 'certain')) return 'certain';
  if (words.every((word) => word === 'impossible')) return 'impossible';
  return words.every((word) => word === 'impossible' || word === 'contradicted') ? 'contradicted' : 'possible';
}

/** Day by day and word by word: which units can be reached by relations that say one of the words on that day. */
function reachableOn(day: number, from: string, relations: readonly Relation[], words: readonly DayVerdict[]): ReadonlyMap<string, number> {
  const depth = new Map([[from, 0]]);
  for (let frontier = [from], level = 1; frontier.length > 0; level += 1) {
    const next = relations.filter((one) => frontier.includes(one.from) && words.includes(one.says[day] ?? 'impossible') && !depth.has(one.to)).map(({ to }) => to);
    for (const to of next) depth.set(to, level);
    frontier = [...new Set(next)];
  }
  return depth;
}

describe('the walk', () => {
  it('reaches on each day the units that a search of that day alone reaches', () => {
    fc.assert(fc.property(structure, span, (relations, on) => {
      const { reached } = walk('a', on, stepsOf(relations, on));
      for (const [kind, words] of [['possible', ['certain', 'possible', 'contradicted']], ['certain', ['certain']], ['agreed', ['certain', 'possible']]] as const) {
        const found = within(on).map((day) => [...reached].filter(([, one]) => one[kind].some(({ from, to }) => from <= day && day <= to)).map(([to]) => to).sort().join(' '));
        expect(found).toEqual(within(on).map((day) => [...reachableOn(day, 'a', relations, words).keys()].sort().join(' ')));
      }
    }), { numRuns: 500 });
  });

  it('gives the verdict that the days give: certain on all, contradicted on each possible one, else possible', () => {
    fc.assert(fc.property(structure, span, (relations, on) => {
      const { reached } = walk('a', on, stepsOf(relations, on));
      for (const [to, { verdict }] of reached) {
        const words = within(on).map((day): DayVerdict => {
          if (reachableOn(day, 'a', relations, ['certain']).has(to)) return 'certain';
          if (reachableOn(day, 'a', relations, ['certain', 'possible']).has(to)) return 'possible';
          return reachableOn(day, 'a', relations, ['certain', 'possible', 'contradicted']).has(to) ? 'contradicted' : 'impossible';
        });
        expect(verdict).toBe(over(words));
      }
    }), { numRuns: 500 });
  });

  it('gives as depth the fewest hops of a way that holds on some day', () => {
    fc.assert(fc.property(structure, span, (relations, on) => {
      const { reached } = walk('a', on, stepsOf(relations, on));
      for (const [to, { depth }] of reached) {
        const depths = within(on).flatMap((day) => reachableOn(day, 'a', relations, ['certain', 'possible', 'contradicted']).get(to) ?? []);
        expect(depth).toBe(Math.min(...depths));
      }
    }), { numRuns: 500 });
  });

  it('takes every hop on the days on which its beginning is reached, and no other', () => {
    fc.assert(fc.property(structure, span, (relations, on) => {
      const { hops } = walk('a', on, stepsOf(relations, on));
      relations.forEach((one, index) => {
        const expected = within(on).filter((day) => one.says[day] !== 'impossible' && reachableOn(day, 'a', relations, ['certain', 'possible', 'contradicted']).has(one.from));
        const days = hops.get(String(index)) ?? [];
        expect(within(on).filter((day) => days.some(({ from, to }) => from <= day && day <= to))).toEqual(expected);
      });
    }), { numRuns: 500 });
  });

  it('makes no chain of hops that share no day', () => {
    const says = (word: (day: number) => DayVerdict): readonly DayVerdict[] => Array.from({ length: DAYS }, (_, day) => word(day));
    const relations: readonly Relation[] = [
      { from: 'a', to: 'b', says: says((day) => (day < 3 ? 'possible' : 'impossible')) }, { from: 'b', to: 'c', says: says((day) => (day >= 5 ? 'possible' : 'impossible')) },
    ];
    const on = { earliest: 0, latest: DAYS - 1 };
    expect([...walk('a', on, stepsOf(relations, on)).reached.keys()]).toEqual(['a', 'b']);
  });

  it('gives the reason of the weakest hop of the strongest way', () => {
    const all: Days = [{ from: 0, to: 0 }];
    const step = (hop: string, to: string, verdict: Verdict, reason: Step['reason']): Step =>
      ({ hop, to, verdict, reason, certain: verdict === 'certain' ? all : [], possible: all, agreed: verdict === 'contradicted' ? [] : all });
    const steps: Readonly<Record<string, readonly Step[]>> = {
      a: [step('1', 'b', 'certain', 'claimed'), step('2', 'c', 'possible', 'undated'), step('3', 'd', 'contradicted', 'claims differ')],
      b: [step('4', 'd', 'possible', 'after last mention'), step('6', 'e', 'certain', 'inferred')], c: [step('5', 'd', 'certain', 'claimed')],
    };
    const { reached } = walk('a', { earliest: 0, latest: 0 }, (from) => steps[from] ?? []);
    expect(['b', 'd', 'e'].map((to) => reached.get(to)).map((found) => [found?.verdict, found?.reason, found?.depth]))
      .toEqual([['certain', 'claimed', 1], ['possible', 'after last mention', 1], ['certain', 'inferred', 2]]);
  });
});
