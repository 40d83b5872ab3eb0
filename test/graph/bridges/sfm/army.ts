/**
 * An invented army, any one: what the same facts look like in two editions of tables is in editions.ts.
 */
import fc from 'fast-check';

/** A date as known: a year, a month or a day. */
export type Known = readonly [number] | readonly [number, number] | readonly [number, number, number];

export interface Held {
  readonly first: Known | null;
  readonly last: Known | null;
  readonly startKnown: boolean;
  readonly after: 'E' | 'Y' | 'N' | '';
}

export interface Sourced {
  readonly sources: readonly string[];
  readonly confidence: 'Low' | 'Medium' | 'High' | '';
}

export interface ArmyUnit extends Sourced {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly classes: readonly string[];
  readonly held: Held;
  readonly superiors: readonly (Held & Sourced & { readonly unit: number })[];
  readonly operations: readonly (Sourced & { readonly unit: number })[];
  readonly sites: readonly (Held & Sourced & { readonly place: number; readonly base: string })[];
}

export interface ArmyPerson extends Sourced {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly postings: readonly (Held & Sourced & { readonly unit: number; readonly role: string; readonly title: string; readonly rank: string })[];
}

export interface Army {
  readonly units: readonly ArmyUnit[];
  readonly persons: readonly ArmyPerson[];
  readonly places: readonly string[];
}

const known: fc.Arbitrary<Known> = fc.oneof(
  fc.tuple(fc.integer({ min: 2000, max: 2020 })), fc.tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
);
const text = ([...parts]: Known): string => parts.map((part) => String(part).padStart(2, '0')).join('-');

const held: fc.Arbitrary<Held> = fc.record({
  dates: fc.array(known, { maxLength: 2 }), startKnown: fc.boolean(), after: fc.constantFrom('E' as const, 'Y' as const, 'N' as const, '' as const),
}).map(({ dates, startKnown, after }) => {
  const [first = null, last = null] = [...dates].sort((a, b) => a[0] - b[0]);
  const fits = first === null || last === null || first[0] < last[0] || text(first).slice(0, Math.min(text(first).length, text(last).length)) <= text(last).slice(0, Math.min(text(first).length, text(last).length));
  const end = fits ? last : null;
  return { first, last: end, startKnown: startKnown && first !== null, after: end === null && after === 'E' ? '' : after };
});
const sourced = { sources: fc.uniqueArray(fc.constantFrom('doc-1', 'doc-2', 'doc-3', 'https://example.org/report'), { maxLength: 3 }), confidence: fc.constantFrom('Low' as const, 'Medium' as const, 'High' as const, '' as const) };
const alias = fc.constantFrom('Lions', 'The Second', 'كتيبة الحرس', 'Garde', 'Old Guard');
const COUNTRIES = ['xa', 'xb'];
const UNITS = ['General Staff', '1 Region', '2 Region', 'River Brigade', 'Hill Battalion', 'Unknown Company', 'Unnamed Post (Harbour)', 'Operation Dawn'];
const PERSONS = ['Ada Brunn', 'Bassam Toro', 'Chidi Vell', 'Dara Quist'];

/** Units named alike stand in two countries; a superior is another unit of the same country. */
export const someArmy: fc.Arbitrary<Army> = fc.record({ each: fc.integer({ min: 2, max: UNITS.length }), persons: fc.integer({ min: 1, max: PERSONS.length }) }).chain(({ each, persons }) => {
  const count = each * COUNTRIES.length;
  const place = fc.integer({ min: 0, max: 2 });
  const unit = (index: number): fc.Arbitrary<ArmyUnit> => {
    const home = Math.floor(index / each) * each;
    const other = fc.integer({ min: 1, max: each - 1 }).map((step) => home + ((index - home + step) % each));
    return fc.record({
      name: fc.constant(UNITS[index % each] ?? ''), country: fc.constant(COUNTRIES[Math.floor(index / each)] ?? ''), aliases: fc.uniqueArray(alias, { maxLength: 2 }),
      classes: fc.uniqueArray(fc.constantFrom('Army', 'Military', 'Police'), { maxLength: 2 }), held, ...sourced,
      superiors: fc.array(fc.tuple(held, fc.record({ unit: other, ...sourced })).map(([time, rest]) => ({ ...time, ...rest })), { maxLength: 2 }),
      operations: fc.uniqueArray(fc.record({ unit: other, ...sourced }), { maxLength: 2, selector: ({ unit: index2 }) => index2 }),
      sites: fc.array(fc.tuple(held, fc.record({ place, base: fc.constantFrom('', 'Camp Nine'), ...sourced })).map(([time, rest]) => ({ ...time, ...rest })), { maxLength: 1 }),
    });
  };
  const person = (index: number): fc.Arbitrary<ArmyPerson> => fc.record({
    name: fc.constant(PERSONS[index] ?? ''), country: fc.constantFrom(...COUNTRIES), aliases: fc.uniqueArray(alias, { maxLength: 2 }), ...sourced,
    postings: fc.array(fc.tuple(held, fc.record({
      unit: fc.integer({ min: 0, max: count - 1 }), role: fc.constantFrom('Commander', 'Deputy Commander', ''), title: fc.constantFrom('', 'Head of Mission'), rank: fc.constantFrom('', 'Colonel'), ...sourced,
    })).map(([time, rest]) => ({ ...time, ...rest })), { maxLength: 3 }),
  });
  return fc.record({
    units: fc.tuple(...Array.from({ length: count }, (_, index) => unit(index))), persons: fc.tuple(...Array.from({ length: persons }, (_, index) => person(index))),
    places: fc.constant(['Harbour Town', 'Stone Ford', 'North Pass']),
  });
});
