/**
 * Another edition is another mapping and no change of code; the order of rows and columns means nothing.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimDraft, EntityRef } from '../../../../graph/claims/index.ts';
import { someArmy, type Army } from './army.ts';
import { fieldset2, olderEdition, olderMapping, type Tables } from './editions.ts';
import { readTables, withoutRows, type Cells } from './read.ts';

/** What a claim says and rests on, its entities called by kind, scope and name instead of an id; cells apart. */
function toldApartByNames(claims: readonly ClaimDraft[], nameOf: (ref: EntityRef) => string): readonly string[] {
  return claims.filter(({ about }) => about.kind !== 'Location').map(({ kind, class: type, about, names, assert, time, passages, status, agreement, basis }) => JSON.stringify({
    kind, type, about: nameOf(about), names: Object.entries(names).map(([as, ref]) => [as, nameOf(ref)]), assert: Object.entries(assert).sort(), time: [time.first, time.last, time.startKnown, time.after],
    cites: passages.filter(({ reading }) => reading !== true).map(({ document, supports }) => [document, supports]), status, agreement, basis,
  })).sort();
}

const idNames = (army: Army) => ({ kind, id }: EntityRef): string => {
  const at = Number(/\d+$/u.exec(id)?.[0]);
  const unit = army.units[at];
  const person = army.persons[at];
  if (kind === 'Unit') return `Unit / ${unit?.country ?? ''} / ${unit?.name ?? ''}`;
  return kind === 'Person' ? `Person / ${person?.country ?? ''} / ${person?.name ?? ''}` : `Location / ${army.places[at] ?? ''}`;
};

describe('an older layout of the same army', () => {
  it('gives the same claims by a mapping alone: no ids, other headings, several files, month-first days', async () => {
    await fc.assert(fc.asyncProperty(someArmy, async (army) => {
      const now = await readTables(fieldset2(army));
      const older = await readTables(olderEdition(army), { mapping: olderMapping });
      expect(older.findings).toEqual([]);
      expect(now.claims.length).toBeGreaterThan(army.units.length);
      expect(toldApartByNames(older.claims, ({ id }) => id)).toEqual(toldApartByNames(now.claims, idNames(army)));
    }), { numRuns: 60 });
  });
});

describe('rows and columns in another order', () => {
  it('give the same claims but for the file and the cells\' rows', async () => {
    await fc.assert(fc.asyncProperty(someArmy, fc.infiniteStream(fc.nat()), async (army, chance) => {
      const shuffled = <T>(list: readonly T[]): readonly T[] => list.map((item) => ({ item, key: Number(chance.next().value) })).sort((a, b) => a.key - b.key).map(({ item }) => item);
      const tables = withComments(fieldset2(army));
      const inOrder = await readTables(tables);
      const columns = new Map<string, readonly string[]>();
      const mixed = Object.fromEntries(Object.entries(tables).map(([file, rows]) => {
        const order = columns.get(file) ?? shuffled([...new Set(rows.flatMap((row) => Object.keys(row)))]);
        columns.set(file, order);
        return [file, shuffled(rows).map((row) => Object.fromEntries(order.map((column) => [column, row[column] ?? ''])))];
      })) as Tables;
      const inAnother = await readTables(mixed);
      expect(withoutRows(inAnother.claims)).toEqual(withoutRows(inOrder.claims));
    }), { numRuns: 60 });
  });
});

/** Comments, statuses and other names that differ from row to row of one unit. */
function withComments(tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).map(([file, rows]) => [file, rows.map((row: Cells, index) => (file !== 'units.csv' ? row : {
    ...row, 'unit:comments:admin': index % 3 === 0 ? `comment ${String(index)}` : '', 'unit:owner:admin': `O${String(index % 2)}`, 'unit:status:admin': index % 4 === 0 ? '1' : '3',
    'unit:other_names': [row['unit:other_names'] ?? '', index % 2 === 0 ? 'Second Name' : ''].filter((name) => name !== '').join(';'),
  }))]));
}
