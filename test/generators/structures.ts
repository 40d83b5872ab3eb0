/**
 * Structures on a day as they come: several tops, cycles, units under two
 * superiors at once, joint bodies, levels that nobody identified, every class
 * and verdict.
 */
import fc from 'fast-check';
import type { BoxSizes, ChartInput, ChartRelation, ChartUnit } from '../../charts/org-chart/types.ts';

export interface Structure {
  readonly input: ChartInput;
  readonly sizes: BoxSizes;
  readonly page: { readonly width: number; readonly height: number; readonly direction: 'ltr' | 'rtl' };
}

const pages = [[1503, 700], [1038, 1100], [1038, 560], [710, 760], [2400, 1300]] as const;

interface DrawnUnit {
  readonly standing: ChartUnit['standing'];
  readonly joint: boolean;
  readonly name: string;
  readonly arabic: boolean;
  readonly wide: boolean;
  readonly lines: number;
  readonly below: number;
}

const someUnit: fc.Arbitrary<DrawnUnit> = fc.record({
  standing: fc.constantFrom('known', 'known', 'known', 'known', 'unknown', 'unnamed'),
  joint: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  name: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('Brigade', 'Battalion', 'Division', 'Region')).map(([n, word]) => `${n} ${word}`),
  arabic: fc.boolean(),
  wide: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  lines: fc.integer({ min: 0, max: 10 }),
  below: fc.constantFrom(0, 0, 0, 0, 7),
});

/** How a structure hangs together: a forest over the units in order, then some relations anywhere, cycles included. */
interface Ties {
  readonly superior: readonly number[];
  readonly topEvery: number;
  readonly anywhere: readonly (readonly [number, number])[];
  /** Units that are also members of one joint operation: the first is the superior of the others. */
  readonly members: readonly number[];
  readonly fan: number;
}

function someTies(units: number): fc.Arbitrary<Ties> {
  return fc.record({
    superior: fc.array(fc.nat(), { minLength: units, maxLength: units }),
    topEvery: fc.constantFrom(5, 12, 1000, 1000),
    anywhere: fc.array(fc.tuple(fc.nat({ max: units - 1 }), fc.nat({ max: units - 1 })), { maxLength: Math.ceil(units / 5) }),
    members: fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat({ max: units - 1 }), { maxLength: 6 })),
    fan: fc.constantFrom(1, 3, 8, 1000),
  });
}

interface Kind {
  readonly class: ChartRelation['class'];
  readonly verdict: ChartRelation['verdict'];
  readonly began: number | null;
}

const someKind: fc.Arbitrary<Kind> = fc.record({
  class: fc.constantFrom('command', 'command', 'command', 'membership', 'administrative', 'training'),
  verdict: fc.constantFrom('certain', 'certain', 'possible', 'possible', 'contradicted'),
  began: fc.option(fc.integer({ min: 14_000, max: 16_000 }), { freq: 6 }),
});

/** Pairs (subordinate, superior) of indexes; of the last kind, members of a joint operation. */
type Pair = readonly [number, number, 'any' | 'member'];

function pairsOf({ superior, topEvery, anywhere, members: [room, ...members], fan }: Ties): readonly Pair[] {
  const pairs: Pair[] = [];
  superior.forEach((draw, index) => {
    if (index === 0 || draw % topEvery === 1) return;
    const nearest = Math.max(0, index - 1 - (fan === 1000 ? index : fan));
    pairs.push([index, nearest + (draw % (index - nearest)), 'any']);
  });
  return [
    ...pairs,
    ...anywhere.filter(([from, to]) => from !== to).map(([from, to]) => [from, to, 'any'] as const),
    ...(room === undefined ? [] : members.map((member) => [member, room, 'member'] as const)),
  ];
}

/** Structures of `from` to `to` units with their box sizes and a page. */
export function someStructure({ from = 2, to = 60 } = {}): fc.Arbitrary<Structure> {
  return fc.integer({ min: from, max: to }).chain((count) =>
    fc.tuple(
      fc.array(someUnit, { minLength: count, maxLength: count }),
      someTies(count).chain((ties) => {
        const pairs = pairsOf(ties);
        return fc.tuple(fc.constant(pairs), fc.array(someKind, { minLength: pairs.length, maxLength: pairs.length }));
      }),
      fc.constantFrom(...pages),
      fc.constantFrom('ltr', 'rtl'),
      fc.integer({ min: 0, max: 3 }),
    ).map(([units, [pairs, kinds], [width, height], direction, asked]) => ({
      input: inputOf(units, pairs, kinds, asked === 0 ? null : `u${String(asked % count).padStart(3, '0')}`),
      sizes: new Map(units.map(({ wide, lines }, index) => [idOf(index), { width: wide ? 192 : 144, height: 36 + 6 * lines }])),
      page: { width, height, direction },
    })),
  );
}

function idOf(index: number): string {
  return `u${String(index).padStart(3, '0')}`;
}

function inputOf(units: readonly DrawnUnit[], pairs: readonly Pair[], kinds: readonly Kind[], root: string | null): ChartInput {
  return {
    root,
    units: units.map(({ standing, joint, name, arabic, below }, index) => ({
      id: idOf(index),
      names: [{ text: name, script: arabic ? 'Arab' : 'Latn', language: null, kind: 'canonical' }],
      standing, joint, echelon: null, below, vacant: [], disputed: false,
    })),
    persons: [],
    relations: pairs.flatMap(([subordinate, superior, tie], index) => {
      const kind = kinds[index];
      return kind === undefined ? [] : [{
        id: `r${String(index).padStart(3, '0')}`, subordinate: idOf(subordinate), superior: idOf(superior),
        class: tie === 'member' ? 'membership' : kind.class, ground: null, verdict: kind.verdict, reason: 'claimed', began: kind.began, claims: [`c${index}`],
      }];
    }),
    commanders: [],
    leftOut: { beforeFirstMention: 0, afterLastMention: 0, undated: 0 },
  };
}
