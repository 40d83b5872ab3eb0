/**
 * The real tables of Mali from the command line, as typed: counts, verdicts on a day, what is odd.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mali, maliIsHere, unlessMali } from '../../graph/bridges/sfm/mali.ts';
import { PROJECT } from '../../imports.ts';
import { linkage, newCaseName } from './linkage.ts';

const name = newCaseName();
const folder = mkdtempSync(join(tmpdir(), 'linkage-mali-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Hop {
  readonly subordinate: string;
  readonly superior: string;
  readonly verdict: string;
  readonly reason: string;
}

interface ChainAnswer {
  readonly of: string;
  readonly units: readonly { readonly id: string; readonly externalIds: readonly { readonly id: string }[] }[];
  readonly reached: readonly { readonly unit: string }[];
  readonly hops: readonly Hop[];
  readonly apart: readonly Hop[];
}

async function json<T>(...typed: readonly string[]): Promise<T> {
  const { code, out, err } = await linkage([...typed, '--json', '--case', name]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as T;
}

/** What a script over the CSV says of each pair, by the first eight letters of the ids. */
function oracle(on: string): { readonly claims: number; readonly verdicts: object; readonly pairs: Readonly<Record<string, readonly string[]>> } {
  const { stdout } = spawnSync('python3', [join(PROJECT, 'test', 'oracles', 'mali-verdicts.py'), mali('units'), on], { encoding: 'utf8' });
  return JSON.parse(stdout) as ReturnType<typeof oracle>;
}

/** Every relation with a verdict that chains upwards tell, each unit asked for unless a chain before has told its superiors. */
async function everyPair(units: readonly string[], on: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const pairs = new Map<string, string>();
  const told = new Set<string>();
  for (const unit of units) {
    if (told.has(unit)) continue;
    const { of, units: seen, reached, hops, apart } = await json<ChainAnswer>('chain', '--of', unit, '--on', on);
    const called = new Map(seen.map(({ id, externalIds }) => [id, externalIds[0]?.id ?? id]));
    for (const { subordinate, superior, verdict, reason } of [...hops, ...apart]) {
      pairs.set([subordinate, superior].map((id) => called.get(id)?.slice(0, 8) ?? id).join(' '), `${verdict}: ${reason}`);
    }
    for (const id of [of, ...reached.map((one) => one.unit)]) told.add(called.get(id) ?? id);
  }
  return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pair, said]) => [pair, [said]]));
}

(maliIsHere ? describe : describe.skip)(`the tables of Mali from the command line${unlessMali}`, () => {
  const report = join(folder, 'report.json');
  beforeAll(async () => {
    const { code } = await linkage(['import', 'sfm', dirname(mali('units')), '--case', name, '--report', report]);
    expect(code).toBe(3);
  }, 600_000);

  it('are in with the counts of the publisher', async () => {
    const { nodes, claims } = await json<{ nodes: Record<string, number>; claims: Record<string, Record<string, number>> }>('status');
    expect(nodes).toMatchObject({ Unit: 405, Person: 100, Incident: 114, Location: 262 });
    expect(claims['relation']).toEqual({ command: 398, membership: 17 });
    expect(Object.values(claims['presence'] ?? {}).sort()).toEqual([292, 356]);
    expect(claims['posting']?.['commander']).toBe(112);
    expect(Object.values(claims['posting'] ?? {}).reduce((sum, count) => sum + count, 0)).toBe(124);
  }, 120_000);

  it('rejected are the area without a place and the row with an address as its status, each told with table, row, column, value and reason', () => {
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { findings: readonly Readonly<Record<string, unknown>>[] };
    const out = findings.filter(({ effect }) => effect !== 'reported');
    expect(out.map(({ code }) => code).sort()).toEqual(['bridge-part-missing', 'bridge-status-unknown']);
    for (const finding of out) expect(Object.keys(finding)).toEqual(expect.arrayContaining(['table', 'row', 'column', 'value', 'reason']));
  });

  it('say of every command relation on 2015-01-01 what a plain script over the CSV says', async () => {
    const { claims, verdicts, pairs } = oracle('2015-01-01');
    expect([claims, verdicts]).toEqual([394, { certain: 38, impossible: 100, possible: 256 }]);
    const units = [...new Set(readFileSync(mali('units'), 'utf8').match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu) ?? [])].filter((id) => Object.keys(pairs).some((pair) => pair.startsWith(id.slice(0, 8))));
    expect(await everyPair(units, '2015-01-01')).toEqual(pairs);
  }, 600_000);

  it('a second time write nothing', async () => {
    const again = join(folder, 'again.json');
    expect((await linkage(['import', 'sfm', dirname(mali('units')), '--case', name, '--report', again])).code).toBe(3);
    const { claims } = JSON.parse(readFileSync(again, 'utf8')) as { claims: { accepted: number; unchanged: number } };
    expect(claims.accepted).toBe(0);
    expect(claims.unchanged).toBeGreaterThan(3_000);
  }, 600_000);
});
