/**
 * Imports into the real database: once, whole or resumed, told row by row.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto, loadMapping, prepareTables, textOf, type ImportOf, type ImportReport } from '../../../graph/bridges/index.ts';
import { cases, findCase } from '../../../graph/store/cases.ts';
import { StoreUnreachable } from '../../../graph/store/connection-errors.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore, testAddress } from '../../engine.ts';
import { graphOf, type Graph } from './graph-of.ts';
import { someArmy } from './sfm/army.ts';
import { fieldset2, type Tables } from './sfm/editions.ts';
import { maliIsHere, maliTables, unlessMali } from './sfm/mali.ts';
import { columnsOf, csvOf, inFolder, type Cells } from './sfm/read.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const conforms = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(project, 'graph', 'bridges', 'import-report.schema.json'), 'utf8')) as object);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const newId = (): string => randomBytes(16).toString('hex');
const newName = (): string => `import-${newId().slice(0, 12)}`;
const run = (caseName: string, paths: readonly string[], wishes: Partial<ImportOf> = {}, into: Store = store): Promise<ImportReport> => importInto(into, (existing) => prepareTables(loadMapping(), paths, existing), {
  case: caseName, dryRun: false, making: { newId, newKey: newId, now: Date.now, by: 'tester' }, holder: { id: newId(), alive: () => false }, ...wishes,
});
const graph = async (caseName: string): Promise<Graph> => graphOf(store, (await findCase(store, caseName)).id);
const written = (folder: string, tables: Tables): readonly string[] => Object.entries(tables).map(([name, rows]) => {
  const path = join(folder, name);
  writeFileSync(path, csvOf(columnsOf(rows), rows));
  return path;
});
const army = (seed: number): Tables => fieldset2(fc.sample(someArmy, { seed, numRuns: 1 })[0] ?? { units: [], persons: [], places: [] });
/** The same army several times over, each with ids of its own. */
const copies = (tables: Tables, times: number): Tables => Object.fromEntries(Object.entries(tables).map(([file, rows]) => [file, Array.from({ length: times }, (_, copy) => rows.map((row) => Object.fromEntries(
  Object.entries(row).map(([column, cell]) => [column, cell !== '' && /id:admin$|^unit:location$/u.test(column) ? `${String(copy)} ${cell}` : cell]),
))).flat()]));
const adds = ({ read, accepted, unchanged, rejected, notImported }: ImportReport['rows']): boolean => read === accepted + unchanged + rejected + notImported;

describe('an import', () => {
  it('brings every claim once; again, it writes no claim and no edge', async () => {
    await inFolder(async (folder) => {
      const [name, paths] = [newName(), written(folder, army(1))];
      const first = await run(name, paths);
      const after = await graph(name);
      expect([first.claims.accepted, first.claims.unchanged, adds(first.rows)]).toEqual([after.claims.length, 0, true]);
      const second = await run(name, paths);
      expect([second.claims.accepted, second.claims.unchanged, second.rows.accepted]).toEqual([0, first.claims.accepted, 0]);
      expect(await graph(name)).toEqual(after);
    });
  });

  it('of rows and columns in another order gives the same graph, and over the first changes nothing', async () => {
    await inFolder(async (folder) => {
      const [one, other, tables] = [newName(), newName(), army(2)];
      await run(one, written(folder, tables));
      const before = await graph(one);
      const turned = Object.fromEntries(Object.entries(tables).map(([file, rows]) => [file, [...rows].reverse().map((row: Cells) => Object.fromEntries(Object.entries(row).reverse()))]));
      const paths = [...written(folder, turned)].reverse();
      await run(other, paths);
      expect(await graph(other)).toEqual(before);
      expect((await run(one, paths)).claims.accepted).toBe(0);
      expect((await graph(one)).claims).toEqual(before.claims);
    });
  });

  it('on trial tells the same and writes nothing, not even the case', async () => {
    await inFolder(async (folder) => {
      const [name, paths] = [newName(), written(folder, army(3))];
      const trial = await run(name, paths, { dryRun: true });
      expect((await cases(store)).some(({ name: each }) => each === name)).toBe(false);
      const real = await run(name, paths);
      expect([trial.rows, trial.claims]).toEqual([real.rows, real.claims]);
      expect((await run(name, paths, { dryRun: true })).claims).toEqual({ accepted: 0, unchanged: real.claims.accepted, rejected: 0 });
    });
  });

  it('of a file that is none of its tables leaves no trace', async () => {
    await inFolder(async (folder) => {
      const [name, paths] = [newName(), [...written(folder, army(4)), ...written(folder, { 'z.csv': [{ Animal: 'goat', Legs: '4' }] })]];
      await expect(run(name, paths)).rejects.toMatchObject({ code: 'bridge-unknown-table' });
      expect((await cases(store)).some(({ name: each }) => each === name)).toBe(false);
    });
  });

  it('finds in the case what another file brought before', async () => {
    await inFolder(async (folder) => {
      const name = newName();
      const [first = '', second = ''] = written(folder, {
        'one.csv': [{ 'unit:id:admin': 'over', 'unit:name': 'Over' }],
        'two.csv': [{ 'unit:id:admin': 'below', 'unit:name': 'Below', 'unit:relation_type': 'child', 'unit:related_unit_id:admin': 'over', 'unit:related_unit_class': 'Command' }],
      });
      await run(name, [first]);
      expect((await run(name, [second])).rows).toMatchObject({ accepted: 1, rejected: 0 });
    });
  });

  it('stopped on request has recorded whole batches, and goes on when it is run again', async () => {
    await inFolder(async (folder) => {
      const [name, whole, paths] = [newName(), newName(), written(folder, army(5))];
      const stop = new AbortController();
      const stopped = await run(name, paths, { claimsAtOnce: 10, signal: stop.signal, onProgress: () => { stop.abort(); } });
      expect([stopped.interrupted, stopped.claims.accepted === (await graph(name)).claims.length]).toEqual([true, true]);
      const rest = await run(name, paths);
      const inOne = await run(whole, paths);
      expect(stopped.claims.accepted + rest.claims.accepted).toBe(inOne.claims.accepted);
      expect(await graph(name)).toEqual(await graph(whole));
    });
  });

  it('whose database goes away says so; what was confirmed stays, and the next import completes it', async () => {
    await inFolder(async (folder) => {
      const [name, whole, paths] = [newName(), newName(), written(folder, army(7))];
      let batches = 0;
      const failing: Store = {
        read: (statement) => store.read(statement), close: () => Promise.resolve(), sent: 0,
        write: (statements) => {
          batches += statements.some(({ text }) => text.includes('CREATE (c:Claim')) ? 1 : 0;
          return batches > 2 ? Promise.reject(new StoreUnreachable()) : store.write(statements);
        },
      };
      await expect(run(name, paths, { claimsAtOnce: 15 }, failing)).rejects.toMatchObject({ code: 'store-unreachable' });
      await run(name, paths);
      await run(whole, paths);
      expect(await graph(name)).toEqual(await graph(whole));
    });
  });

  it('reports by the committed schema, in text too, with every row counted once', async () => {
    await inFolder(async (folder) => {
      const paths = written(folder, {
        'units.csv': [
          { 'unit:status:admin': '3', 'unit:id:admin': 'a', 'unit:name': 'A', Mood: 'good' }, { 'unit:status:admin': '3', 'unit:id:admin': 'a', 'unit:name': 'A' },
          { 'unit:status:admin': 'X', 'unit:id:admin': 'b', 'unit:name': 'B' }, { 'unit:status:admin': '?', 'unit:id:admin': 'c', 'unit:name': 'C\u001b[2J' },
        ],
      });
      const report = await run(newName(), paths);
      expect([conforms(report), conforms.errors]).toEqual([true, null]);
      expect(report.rows).toEqual({ read: 4, accepted: 1, unchanged: 1, rejected: 1, notImported: 1 });
      expect(report.columns).toEqual([{ file: 'units.csv', column: 'Mood', cells: 1, why: 'unmapped' }]);
      const text = textOf(report);
      expect(text).toContain('read 4 = accepted 1 + unchanged 1 + rejected 1 + not imported 1');
      expect(text).toContain('row 5, unit:status:admin: "?" the mapping does not know this status [bridge-status-unknown; row rejected]');
      expect(text).toContain('Mood, 1 cells');
      expect(/[\u0000-\u0009\u000b-\u001f]/u.test(text)).toBe(false);
    });
  });

  it('names the rows it is at, and how many a second', async () => {
    await inFolder(async (folder) => {
      const said: number[] = [];
      const report = await run(newName(), written(folder, army(6)), { claimsAtOnce: 20, onProgress: ({ rows, of, rowsPerSecond }) => { said.push(rows); expect([of > 0, rowsPerSecond > 0]).toEqual([true, true]); } });
      expect(said).toEqual([...said].sort((a, b) => a - b));
      expect(said.at(-1)).toBe(report.rows.read);
    });
  });
});

describe('an import that is killed', () => {
  const seed = Number(process.env['LINKAGE_SEED'] ?? randomInt(1_000_000));
  it(`from outside, at any moment, is completed by the next: nothing lost, nothing twice (seed ${String(seed)})`, async () => {
    await inFolder(async (folder) => {
      const [killed, whole, paths] = [newName(), newName(), written(folder, copies(army(seed), 6))];
      const address = await testAddress();
      await run(whole, paths, { claimsAtOnce: 50 });
      const moments = fc.sample(fc.record({ batches: fc.integer({ min: 0, max: 3 }), milliseconds: fc.integer({ min: 0, max: 200 }) }), { seed, numRuns: 3 });
      for (const { batches, milliseconds } of moments) {
        const child = spawn(process.execPath, ['--import', join(project, 'bin', 'typescript.mjs'), join(import.meta.dirname, 'import-child.ts'), JSON.stringify({ address, caseName: killed, paths })], { stdio: ['ignore', 'pipe', 'inherit'] });
        await new Promise<void>((resolve) => {
          let seen = 0;
          const kill = (): void => { setTimeout(() => child.kill('SIGKILL'), milliseconds); };
          if (batches === 0) setTimeout(kill, 800);
          child.stdout.on('data', (lines: Buffer) => {
            seen += lines.toString().split('\n').length - 1;
            if (batches > 0 && seen >= batches) kill();
          });
          child.on('exit', () => { resolve(); });
        });
      }
      const last = await run(killed, paths);
      expect(last.claims.rejected).toBe(0);
      expect(await graph(killed)).toEqual(await graph(whole));
    });
  }, 300_000);
});

(maliIsHere ? describe : describe.skip)(`the tables of Mali in the database${unlessMali}`, () => {
  it('give one node a record and one edge a relation, and nothing the second time', async () => {
    const name = newName();
    const report = await run(name, maliTables);
    expect([conforms(report), report.rows]).toEqual([true, { read: 1595, accepted: 1585, unchanged: 8, rejected: 2, notImported: 0 }]);
    const { id } = await findCase(store, name);
    const count = async (text: string): Promise<unknown> => Object.values((await store.read({ text, parameters: { case: id } }))[0] ?? {})[0];
    expect([await count('MATCH (n:Unit {case: $case}) RETURN count(n)'), await count('MATCH (n:Person {case: $case}) RETURN count(n)'), await count('MATCH (n:Incident {case: $case}) RETURN count(n)'), await count('MATCH (n:Location {case: $case}) RETURN count(n)')]).toEqual([405, 100, 114, 262]);
    expect([
      await count("MATCH (:Unit {case: $case})-[r:UNDER {class: 'command'}]->() RETURN count(r)"), await count("MATCH (:Unit {case: $case})-[r:UNDER {class: 'membership'}]->() RETURN count(r)"),
      await count('MATCH (:Person {case: $case})-[r:POSTED]->() RETURN count(r)'), await count('MATCH (:Unit {case: $case})-[r:PRESENT_AT]->() RETURN count(r)'),
    ]).toEqual([398, 17, 124, 648]);
    expect(await count("MATCH (d:Document {case: $case}) WHERE NOT d.known RETURN count(d)")).toBe(412);
    const before = await graph(name);
    expect((await run(name, maliTables)).claims).toEqual({ accepted: 0, unchanged: before.claims.length, rejected: 1 });
    expect(await graph(name)).toEqual(before);
  }, 600_000);
});
