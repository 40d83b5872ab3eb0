/**
 * The known answers of sfm-mapping.md on the real tables, as drafts.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ClaimDraft, ClaimKind } from '../../../../graph/claims/index.ts';
import { dayOf, decide, spanOf } from '../../../../graph/time/index.ts';
import { mali, maliIsHere, maliSlim, maliTables, unlessMali } from './mali.ts';
import { csvOf, inFolder, readPaths, withoutRows, type Read } from './read.ts';

const suite = maliIsHere ? describe : describe.skip;

suite(`the tables of Mali${unlessMali}`, () => {
  let read: Read;
  beforeAll(async () => {
    read = await readPaths(maliTables);
  });
  const of = (kind: ClaimKind, type?: string): readonly ClaimDraft[] => read.claims.filter((claim) => claim.kind === kind && (type === undefined || claim.class === type));
  const about = (claims: readonly ClaimDraft[]): number => new Set(claims.map(({ about: { id } }) => id)).size;
  const codes = (table: string, code: string): number => read.findings.filter((finding) => finding.table === table && finding.code === code).length;

  it('name 405 units, 100 persons, 114 incidents and 262 locations', () => {
    const entities = new Map(read.rows.flatMap(({ entities: found }) => found.map(({ ref }) => [ref.id, ref.kind] as const)));
    const kinds = [...entities.values()];
    expect(['Unit', 'Person', 'Incident', 'Location'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([405, 100, 114, 262]);
  });

  it('hold 398 command and 17 membership relations', () => {
    expect([of('relation', 'command').length, of('relation', 'membership').length, of('relation').length]).toEqual([398, 17, 415]);
  });

  it('hold 356 sites and 292 areas of operations, and one area that names no place is rejected with its reason', () => {
    expect([of('presence', 'site').length, of('presence', 'area of operations').length]).toEqual([356, 292]);
    expect(read.findings.filter(({ code }) => code === 'bridge-part-missing')).toEqual([expect.objectContaining({ table: 'units', column: 'unit:location', effect: 'claim rejected' })]);
  });

  it('hold 124 postings, 112 of them commander and 3 without a role', () => {
    expect([of('posting').length, of('posting', 'commander').length, of('posting', 'unsaid').length]).toEqual([124, 112, 3]);
  });

  it('hold 18 unknown and 2 unnamed units', () => {
    const standing = of('attribute', 'standing');
    expect(['unknown', 'unnamed'].map((word) => standing.filter(({ assert }) => assert['value'] === word).length)).toEqual([18, 2]);
  });

  it('have 246 command relations without a last date, 7 without a first, 6 of them without either', () => {
    const command = of('relation', 'command').map(({ time }) => time);
    expect([command.filter(({ last }) => last === undefined).length, command.filter(({ first }) => first === undefined).length,
      command.filter(({ first, last }) => first === undefined && last === undefined).length]).toEqual([246, 7, 6]);
  });

  it('leave 4 postings and 48 presences undated as they are, the rejected area among them', () => {
    const undated = (claims: readonly ClaimDraft[]): number => claims.filter(({ time: { first, last } }) => first === undefined && last === undefined).length;
    expect([undated(of('posting')), undated(of('presence')) + 1]).toEqual([4, 48]);
  });

  it('hold 20, 2 and 3 date cells whose columns differ, each reported; 4 command relations need work for it', () => {
    expect(['units', 'persons', 'incidents'].map((table) => codes(table, 'bridge-date-differs'))).toEqual([20, 2, 3]);
    expect(of('relation', 'command').filter(({ status }) => status === 'work_needed')).toHaveLength(4);
  });

  it('grade one relation and two postings differently in their parts: the lowest is taken and the cell reported', () => {
    const differing = read.findings.filter(({ code }) => code === 'bridge-confidence-differs');
    expect(differing.filter(({ column }) => column === 'unit:related_unit:confidence')).toHaveLength(1);
    expect(differing.filter(({ table }) => table === 'persons')).toHaveLength(2);
    expect(new Set([...of('relation'), ...of('posting')].map(({ agreement }) => agreement))).toEqual(new Set(['low']));
  });

  it('hold one row with an address as its status: the row is rejected, the rest goes in', () => {
    expect(read.findings.filter(({ effect }) => effect === 'row rejected')).toEqual([expect.objectContaining({ table: 'persons', column: 'person:status:admin', code: 'bridge-status-unknown' })]);
  });

  it('cite 412 documents, none of them described', () => {
    const cited = read.claims.flatMap(({ passages }) => passages.filter(({ reading }) => reading !== true).map(({ document }) => `${document.origin}|${document.id}`));
    expect(new Set(cited).size).toBe(412);
    expect(read.rows.flatMap(({ documents }) => documents).every(({ ref }) => ref.origin === 'file')).toBe(true);
  });

  it('rest every claim on the cell it was read in, quoted as it stands', () => {
    const cells = read.claims.map(({ passages }) => passages.filter(({ reading }) => reading === true));
    expect(cells.every((found) => found.length > 0)).toBe(true);
    expect(cells.flat().every(({ locator, quote }) => /^\w+ row \d+ column \S/u.test(locator) && quote !== undefined && quote !== '')).toBe(true);
  });

  it('are named in every column: only what the mapping leaves out on purpose goes unread', () => {
    expect(read.prepared.unread.filter(({ why }) => why === 'unmapped')).toEqual([]);
  });

  it('keep every allegation: 114 incidents with a day, 113 with a place, 7 against a unit', () => {
    expect([about(of('existence').filter(({ about: { kind } }) => kind === 'Incident')), of('occurrence').length, of('allegation', 'unit').length]).toEqual([114, 113, 7]);
  });

  it('keep the comments of every row, on a claim of it', () => {
    const comments = read.claims.map(({ comment = '' }) => comment).join('\n');
    expect(comments.length).toBeGreaterThan(5_000);
  });

  const verdicts = (accepted: readonly string[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { status, time } of of('relation', 'command')) {
      if (!accepted.includes(status)) continue;
      const decision = decide({ claims: [{ id: 'a', status: 'accepted', span: spanOf(time) }], continuity: [] }, { earliest: dayOf('2015-01-01'), latest: dayOf('2015-01-01') });
      for (const key of [decision?.verdict ?? '', ...(decision?.verdict === 'possible' ? [decision.reason] : [])]) counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };

  it('say of 2015-01-01 that 38 accepted command relations are certain, 100 impossible, 256 possible, and why', () => {
    expect(verdicts(['accepted'])).toEqual({ certain: 38, impossible: 100, possible: 256, 'before first mention': 213, 'assumed to continue': 23, 'after last mention': 14, undated: 6 });
    expect(verdicts(['accepted', 'work_needed'])).toMatchObject({ certain: 39, impossible: 100, possible: 259 });
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  (python ? it : it.skip)('say the same as a plain script over the CSV, on the first day of every year', () => {
    const years = [2005, 2010, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];
    for (const year of years) {
      const on = `${String(year)}-01-01`;
      const { stdout } = spawnSync('python3', [join(import.meta.dirname, '..', '..', '..', 'oracles', 'mali-verdicts.py'), mali('units'), on], { encoding: 'utf8' });
      const oracle = JSON.parse(stdout) as { pairs: Record<string, readonly string[]> };
      const ours: Record<string, string[]> = {};
      for (const { about: unit, names, status, time } of of('relation', 'command')) {
        if (status !== 'accepted') continue;
        const decision = decide({ claims: [{ id: 'a', status, span: spanOf(time) }], continuity: [] }, { earliest: dayOf(on), latest: dayOf(on) });
        (ours[`${unit.id.slice(0, 8)} ${names['superior']?.id.slice(0, 8) ?? ''}`] ??= []).push(`${decision?.verdict ?? ''}: ${decision?.reason ?? ''}`);
      }
      expect(ours).toEqual(oracle.pairs);
    }
  });

  it('give the same claims when their rows and columns are turned about', async () => {
    const turned = await inFolder((folder) => readPaths(['locations', 'incidents', 'persons', 'units'].map((table) => {
      const [heading = [], ...rows] = parse(readFileSync(mali(table))) as string[][];
      const path = join(folder, `${table}.csv`);
      writeFileSync(path, csvOf([...heading].reverse(), [...rows].reverse().map((cells) => Object.fromEntries(cells.map((cell, index) => [heading[index] ?? '', cell])))));
      return path;
    })));
    expect(withoutRows(turned.claims)).toEqual(withoutRows(read.claims));
  });

  it('come also as the publisher\'s smaller table of relations, parted by tabs', async () => {
    const slim = await readPaths([maliSlim], undefined, (refs) => Promise.resolve(new Set(refs.map(({ origin, id }) => `${origin}|${id}`))));
    expect(slim.prepared.files[0]?.table).toBe('units');
    expect(slim.claims.filter(({ kind }) => kind === 'relation').length).toBeGreaterThan(300);
    expect(slim.findings.filter(({ effect }) => effect !== 'reported')).toEqual([]);
  });
});
