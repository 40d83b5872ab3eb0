/**
 * Mapping files: what they may say, and the place of what they may not.
 */
import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadMapping, MappingInvalid, type Mapping } from '../../../../graph/bridges/sfm/index.ts';
import { inFolder, readTables, type Cells } from './read.ts';

const load = (text: string): Promise<Mapping | MappingInvalid> => inFolder<Mapping | MappingInvalid>((folder) => {
  const path = join(folder, 'mapping.yaml');
  writeFileSync(path, text);
  try {
    return Promise.resolve(loadMapping(path));
  } catch (error) {
    if (error instanceof MappingInvalid) return Promise.resolve(error);
    throw error;
  }
});

const named = { kind: 'name', class: { constant: 'canonical' }, about: 'unit', assert: { text: 'Name' } };
const table = { requires: ['Name'], records: { unit: { kind: 'Unit', name: 'Name' } }, claims: [named] };
const mapping = (changed: object = {}, more: object = {}): object => ({ format: 'sfm', edition: 'test', origin: 'sfm', tables: { units: { ...table, ...changed } }, ...more });
const wrong = (written: object | string): Promise<Mapping | MappingInvalid> => load(typeof written === 'string' ? written : stringify(written));

describe('a mapping file', () => {
  it('that conforms is read', async () => {
    expect(await wrong(mapping())).not.toBeInstanceOf(MappingInvalid);
  });

  for (const [what, written, at] of [
    ['lacks its tables', { format: 'sfm', edition: 'x', origin: 'sfm' }, ''],
    ['has an unknown key in a claim', mapping({ claims: [{ ...named, clas: 'x' }] }), 'tables.units.claims[0]'],
    ['has a claim of no known kind', mapping({ claims: [named, { ...named, kind: 'rumour' }] }), 'tables.units.claims[1].kind'],
    ['has a claim about a record that the table lacks', mapping({ claims: [{ ...named, about: 'person' }] }), 'tables.units.claims[0].about'],
    ['names an entity that the table lacks', mapping({ claims: [{ ...named, kind: 'relation', names: { superior: 'boss' } }] }), 'tables.units.claims[0].names.superior'],
    ['calls a record by an id and a name', mapping({ records: { unit: { kind: 'Unit', id: 'Id', name: 'Name' } } }), 'tables.units.records.unit'],
    ['has a date form that is none', mapping({}, { dates: ['lunar'] }), 'dates[0]'],
    ['is no YAML', 'format: [', 'line 1'],
    ['needs a table of words that is not there', mapping({ claims: [{ ...named, assert: { text: { column: 'Name', table: 'nowhere.yaml' } } }] }), ''],
  ] as const) {
    it(`that ${what} is refused at its place`, async () => {
      expect(await wrong(written)).toMatchObject({ code: 'bridge-mapping-invalid', at: expect.stringContaining(at) });
    });
  }

  it('that is not there is refused', () => {
    expect(() => loadMapping('/nowhere/at/all.yaml')).toThrow(MappingInvalid);
  });

  it('with a word for the time after that is none is refused when it is read', async () => {
    const claims = [{ kind: 'existence', class: { constant: 'existence' }, about: 'unit', time: { first: { text: 'Seen' }, after: { column: 'Open', words: { Y: 'forever' } } } }];
    await expect(readTables({ 'a.csv': [{ Name: 'A', Seen: '2012', Open: 'Y' }] }, { mapping: mapping({ claims }) })).rejects.toThrow(MappingInvalid);
  });
});

describe('a file', () => {
  it('without a column that its table needs is refused', async () => {
    await expect(readTables({ 'units.csv': [{ 'unit:name': 'A', 'unit:country': 'xa', 'unit:other_names': 'B' }] })).rejects.toMatchObject({ code: 'bridge-missing-column', column: 'unit:id:admin', table: 'units' });
  });

  it('that is none of the mapping\'s tables is refused', async () => {
    await expect(readTables({ 'animals.csv': [{ Animal: 'goat', Legs: '4' }] })).rejects.toMatchObject({ code: 'bridge-unknown-table' });
  });

  it('tells the columns that no mapping names, with their cells', async () => {
    const { prepared } = await readTables({ 'units.csv': [{ 'unit:id:admin': 'a', 'unit:name': 'A', Mood: 'good' }, { 'unit:id:admin': 'b', 'unit:name': 'B', Mood: '' }] });
    expect(prepared.unread).toEqual([{ file: 'units.csv', column: 'Mood', cells: 1, why: 'unmapped' }]);
  });
});

describe('a value', () => {
  const value = async (assert: unknown, row: Cells): Promise<readonly (string | undefined)[]> => {
    const claims = [{ kind: 'attribute', class: { constant: 'note' }, about: 'unit', assert: { value: assert } }];
    const read = await readTables({ 'a.csv': [{ Name: 'A', Land: 'xa', ...row }] }, { mapping: mapping({ claims }, { blank: ['n/a'] }) });
    return [...read.claims.map(({ assert: { value: text } }) => text), ...read.findings.filter(({ effect }) => effect !== 'reported').map(({ code }) => code)];
  };

  it('may be a column, the first that is filled, several joined, a constant, a piece, a text with words before it', async () => {
    expect(await value('X', { X: ' x ' })).toEqual(['x']);
    expect(await value({ column: ['X', 'Y'] }, { X: '', Y: 'y' })).toEqual(['y']);
    expect(await value({ column: ['X', 'Z', 'Y'], join: ' < ' }, { X: 'x', Z: '', Y: 'y' })).toEqual(['x < y']);
    expect(await value({ constant: 'c' }, {})).toEqual(['c']);
    expect(await value({ column: 'X', piece: { by: '/', number: 2 } }, { X: 'ocd-division/country:xa' })).toEqual(['country:xa']);
    expect(await value({ column: 'X', before: 'level ' }, { X: '4' })).toEqual(['level 4']);
  });

  it('may be a word of a table, by the whole cell, its beginning, a part; other words are rejected, kept, dropped or replaced', async () => {
    const words = { column: 'X', words: { Y: 'yes' }, begins: { No: 'no' }, contains: { perhaps: 'maybe' } };
    expect(await value(words, { X: 'Y' })).toEqual(['yes']);
    expect(await value(words, { X: 'No way' })).toEqual(['no']);
    expect(await value(words, { X: 'well perhaps' })).toEqual(['maybe']);
    expect(await value(words, { X: 'Z' })).toEqual(['bridge-word-unknown']);
    expect(await value({ ...words, otherwise: 'keep' }, { X: 'Z' })).toEqual(['Z']);
    expect(await value({ ...words, otherwise: 'blank' }, { X: 'Z' })).toEqual([]);
    expect(await value({ ...words, otherwise: { constant: 'other' } }, { X: 'Z' })).toEqual(['other']);
    expect(await value({ ...words, fold: true, words: { y: 'yes' } }, { X: 'Y' })).toEqual(['yes']);
  });

  it('says nothing where the cell is blank or holds a sign for it, unless the mapping says what a blank stands for', async () => {
    expect(await value('X', { X: 'n/a' })).toEqual([]);
    expect(await value({ column: 'X', blank: 'unsaid' }, { X: '  ' })).toEqual(['unsaid']);
  });
});

describe('a record named by its name', () => {
  const scoped = mapping({
    records: { unit: { kind: 'Unit', name: 'Name', scope: [{ column: 'Land', blank: 'xa' }] } },
    claims: [named, { kind: 'relation', class: { constant: 'command' }, about: 'unit', names: { superior: { kind: 'Unit', name: 'Over', scope: [{ column: 'Land', blank: 'xa' }], absent: 'make' } } }],
  });

  it('is another in another scope, and the same whatever the spaces', async () => {
    const { rows } = await readTables({ 'a.csv': [{ Name: 'Guard  One', Land: 'xa' }, { Name: ' Guard One', Land: '' }, { Name: 'Guard One', Land: 'xb' }] }, { mapping: scoped });
    expect(new Set(rows.flatMap(({ entities }) => entities.map(({ ref }) => ref.id)))).toEqual(new Set(['Unit / xa / Guard One', 'Unit / xb / Guard One']));
  });

  it('may be made of its name where no row brings it into being', async () => {
    const { claims, findings } = await readTables({ 'a.csv': [{ Name: 'Guard One', Land: 'xa', Over: 'High Staff' }] }, { mapping: scoped });
    expect(claims.map(({ kind, about: { id }, assert }) => [kind, id, assert['text'] ?? ''])).toEqual([
      ['name', 'Unit / xa / Guard One', 'Guard One'], ['relation', 'Unit / xa / Guard One', ''], ['name', 'Unit / xa / High Staff', 'High Staff'],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('a table', () => {
  const land = { kind: 'attribute', class: { constant: 'country' }, about: 'unit', assert: { value: { fileName: 'units-*.csv' } } };

  it('may take a value from the name of its file', async () => {
    const { claims } = await readTables({ 'units-xa.csv': [{ Name: 'A', Land: '' }] }, { mapping: mapping({ claims: [land] }) });
    expect(claims.map(({ assert: { value } }) => value)).toEqual(['xa']);
  });

  it('may have rows between its heading and the first that says something', async () => {
    const { claims, prepared } = await readTables({ 'a.csv': [{ Name: 'the unit\'s name', Land: 'two letters' }, { Name: 'A', Land: 'xa' }] }, { mapping: mapping({ firstRow: 3 }) });
    expect([claims.map(({ assert: { text } }) => text), prepared.rows]).toEqual([['A'], 1]);
  });

  it('may list those below a unit instead of those above', async () => {
    const below = { kind: 'relation', class: { constant: 'command' }, each: { column: 'Commands', list: [','] }, about: { kind: 'Unit', name: { item: true } }, names: { superior: 'unit' } };
    const { claims } = await readTables({ 'a.csv': [{ Name: 'A', Commands: 'B, C' }, { Name: 'B', Commands: '' }, { Name: 'C', Commands: '' }] }, { mapping: mapping({ claims: [below] }) });
    expect(claims.map(({ about: { id }, names: { superior } }) => [id, superior?.id])).toEqual([['Unit / B', 'Unit / A'], ['Unit / C', 'Unit / A']]);
  });

  it('may have dates of its own form', async () => {
    const seen = { kind: 'existence', class: { constant: 'existence' }, about: 'unit', time: { first: { text: 'Seen' } } };
    const { claims } = await readTables({ 'a.csv': [{ Name: 'A', Seen: '3/4/2012' }] }, { mapping: mapping({ claims: [seen], dates: ['day-first'] }, { dates: ['month-first'] }) });
    expect(claims.map(({ time: { first } }) => first)).toEqual(['2012-04-03']);
  });

  it('may bring several kinds of record into being, one or the other on a row', async () => {
    const records = { unit: { kind: 'Unit', name: 'Name' }, person: { kind: 'Person', name: 'Person' } };
    const claims = [named, { ...named, about: 'person', assert: { text: 'Person' } }];
    const read = await readTables({ 'a.csv': [{ Name: 'A', Person: '' }, { Name: '', Person: 'Pat Invented' }] }, { mapping: mapping({ records, claims, declares: ['unit', 'person'] }) });
    expect(read.claims.map(({ about: { id } }) => id)).toEqual(['Unit / A', 'Person / Pat Invented']);
  });
});
