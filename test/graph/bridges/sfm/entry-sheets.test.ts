/**
 * The real tables written out in the publisher's layout of 2019, which names units and places, give the same claims by its mapping.
 */
import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ClaimDraft, EntityRef } from '../../../../graph/claims/index.ts';
import { mali, maliIsHere, maliTables, unlessMali } from './mali.ts';
import { columnsOf, csvOf, inFolder, readPaths, readTables, type Cells } from './read.ts';

const mapping = join(import.meta.dirname, '..', '..', '..', '..', 'graph', 'bridges', 'sfm', 'entry-sheets-2019.yaml');
const rowsOf = (table: string): readonly Cells[] => parse(readFileSync(mali(table)), { columns: true, bom: true }) as Cells[];

interface Places {
  readonly osm: ReadonlyMap<string, string>;
  readonly name: ReadonlyMap<string, string>;
}

const renamed = (row: Cells, from: string, to: string): Cells => Object.fromEntries(Object.entries(row).filter(([column]) => column.startsWith(from)).map(([column, cell]) => [to + column.slice(from.length), cell]));
const without = (row: Cells, ...beginnings: readonly string[]): Cells => Object.fromEntries(Object.entries(row).filter(([column]) => !beginnings.some((beginning) => column.startsWith(beginning))));

function unitOf(row: Cells, places: Places): Cells {
  return { ...without(row, 'unit:relation_type', 'unit:related_unit', 'unit:location', 'unit:base_name'), ...superiorOf(row), ...presenceOf(row, places) };
}

function superiorOf(row: Cells): Cells {
  const dated = renamed(row, 'unit:related_unit', 'unit:related_unit');
  if (row['unit:relation_type'] === 'child') return without(dated, 'unit:related_unit_id:admin');
  if (row['unit:relation_type'] !== 'member') return {};
  return {
    ...without(renamed(dated, 'unit:related_unit_', 'unit:membership_'), 'unit:membership_id:admin', 'unit:membership_class', 'unit:membership_open'),
    'unit:membership_name': row['unit:related_unit'] ?? '', 'unit:membership_name:source': row['unit:related_unit:source'] ?? '', 'unit:membership_name:confidence': row['unit:related_unit:confidence'] ?? '',
    'unit:membership_last_cited_date_end': { E: 'Y', N: 'N' }[row['unit:related_unit_open'] ?? ''] ?? '',
  };
}

function presenceOf(row: Cells, { osm, name }: Places): Cells {
  const place = row['unit:location'] ?? '';
  if (place === '') return {};
  const site = row['unit:location_type'] === 'site';
  const stem = site ? 'unit:site' : 'unit:area_ops';
  const called = site ? 'unit:site_nearest_settlement' : 'unit:area_ops';
  return {
    ...without(renamed(row, 'unit:location_', `${stem}_`), `${stem}_type`, 'unit:area_ops_first_cited_date_founding'), ...renamed(row, 'unit:base_name', 'unit:base_name'),
    ...(site ? {} : { 'unit:area_ops_first_cited_date_start': row['unit:location_first_cited_date_founding'] ?? '' }),
    [`${called}_name`]: name.get(place) ?? '', [`${called}_id`]: osm.get(place) ?? '', [`${called}_name:source`]: row['unit:location:source'] ?? '', [`${called}_name:confidence`]: row['unit:location:confidence'] ?? '',
  };
}

function incidentOf(row: Cells, { osm, name }: Places, unitName: ReadonlyMap<string, string>): Cells {
  const place = row['incident:location'] ?? '';
  return { ...without(row, 'incident:location', 'incident:perpetrator'), 'incident:location_description': row['incident:location_description'] ?? '', 'incident:site_settlement_name': name.get(place) ?? '', 'incident:site_settlement_id': osm.get(place) ?? '',
    'incident:site_country': 'ml', 'incident:perpetrator_unit': unitName.get(row['incident:perpetrator_unit_id:admin'] ?? '') ?? '', 'incident:perpetrator_classification': row['incident:perpetrator_classification'] ?? '' };
}

/** Two places of the tables may have one OpenStreetMap id: what is said of both is then one claim. */
function told(claims: readonly ClaimDraft[], place: (ref: EntityRef) => string): readonly string[] {
  return [...new Set(claims.filter(({ about: { kind } }) => kind !== 'Location').map(({ kind, class: type, about, names, assert, time, passages, status, agreement, comment, author }) => JSON.stringify({
    kind, type, about: about.id, names: Object.entries(names).map(([as, ref]) => [as, ref.kind === 'Location' ? place(ref) : ref.id]), assert,
    time: type === 'membership' && time.after === 'assumed to continue' ? { ...time, after: 'unsaid' } : time, status, agreement, ...(kind === 'presence' ? {} : { comment, author }),
    cites: passages.filter(({ reading }) => reading !== true).map(({ document: { id }, supports }) => [id, supports]),
  })))].sort();
}

(maliIsHere ? describe : describe.skip)(`the layout of 2019${unlessMali}`, () => {
  it('gives the same claims of units, persons and incidents, though it calls superiors, posts and places by their names', async () => {
    const locations = rowsOf('locations');
    const key = (row: Cells): string => row['location:humane_id:admin'] ?? '';
    const places: Places = { osm: new Map(locations.map((row) => [key(row), row['location:id'] ?? ''])), name: new Map(locations.map((row) => [key(row), row['location:name'] ?? ''])) };
    const units = rowsOf('units');
    const unitName = new Map(units.map((row) => [row['unit:id:admin'] ?? '', row['unit:name'] ?? '']));
    const persons = rowsOf('persons').map((row) => ({
      ...without(row, 'person:posting_unit'), 'person:posting': unitName.get(row['person:posting_unit_id:admin'] ?? '') ?? '', 'person:posting:source': row['person:posting_unit:source'] ?? '', 'person:posting:confidence': row['person:posting_unit:confidence'] ?? '',
    }));
    const tables = { 'units.csv': units.map((row) => unitOf(row, places)), 'persons.csv': persons, 'incidents.csv': rowsOf('incidents').map((row) => incidentOf(row, places, unitName)) };
    const older = await inFolder((folder) => readPaths(Object.entries(tables).map(([file, rows]) => {
      const path = join(folder, file);
      writeFileSync(path, csvOf(columnsOf(rows), rows));
      return path;
    }), mapping));
    const now = await readPaths(maliTables);
    expect(older.findings.filter(({ code }) => !['bridge-date-differs', 'bridge-confidence-differs', 'bridge-status-unknown'].includes(code))).toEqual([]);
    expect(told(older.claims, ({ id }) => id)).toEqual(told(now.claims, ({ id }) => `osm ${places.osm.get(id) ?? ''}`));
  });
});

describe('a unit called by its name', () => {
  const sheet = (rows: readonly Cells[]): ReturnType<typeof readTables> => inFolder(async (folder) => {
    const path = join(folder, 'units.csv');
    writeFileSync(path, csvOf(columnsOf(rows), rows));
    return readPaths([path], mapping);
  });
  const unit = (id: string, name: string, country: string, superior = ''): Cells => ({ 'unit:id:admin': id, 'unit:name': name, 'unit:country': country, 'unit:related_unit': superior, 'unit:related_unit_class': superior === '' ? '' : 'Command' });
  const superiors = async (rows: readonly Cells[]): Promise<readonly unknown[]> => {
    const { claims, findings } = await sheet(rows);
    return [...claims.filter(({ kind }) => kind === 'relation').map(({ names }) => names['superior']?.id), ...findings.map(({ code }) => code)];
  };

  it('is the one of its own country before any other, whichever row comes first', async () => {
    expect(await superiors([unit('a', 'Company', 'xa', 'Staff'), unit('s1', 'Staff', 'xa'), unit('s2', 'Staff', 'xb')])).toEqual(['s1']);
  });

  it('is the only one of that name elsewhere, if its own country has none', async () => {
    expect(await superiors([unit('a', 'Company', 'xa', 'Staff'), unit('s2', 'Staff', 'xb')])).toEqual(['s2']);
  });

  it('is refused, not guessed, where several have the name, and where none has', async () => {
    expect(await superiors([unit('a', 'Company', 'xa', 'Staff'), unit('s2', 'Staff', 'xb'), unit('s3', 'Staff', 'xc')])).toEqual(['bridge-name-ambiguous']);
    expect(await superiors([unit('a', 'Company', 'xa', 'Staff'), unit('s1', 'Staff', 'xa'), unit('s2', 'Staff', 'xa')])).toEqual(['bridge-name-ambiguous']);
    expect(await superiors([unit('a', 'Company', 'xa', 'Staff')])).toEqual(['bridge-unknown-record']);
  });
});
