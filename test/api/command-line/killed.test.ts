/**
 * `npx linkage import` in a home of its own, killed from outside: Java, the app, or asked to stop, at random moments.
 */
import { afterAll, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { columnsOf, csvOf } from '../../graph/bridges/sfm/read.ts';
import { fieldset2 } from '../../graph/bridges/sfm/editions.ts';
import type { ArmyUnit } from '../../graph/bridges/sfm/army.ts';
import { PROJECT } from '../../imports.ts';

const UNITS = 1_200;
const folder = mkdtempSync(join(tmpdir(), 'linkage-killed-'));
const home = join(folder, 'home');
const tables = join(folder, 'units.csv');
const environment = { ...process.env, LINKAGE_HOME: home, NEO4J_URI: undefined };
const running = join(home, 'engine', 'running.json');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a process of its own; `meanwhile` is called once it has a database. */
async function linkage(typed: readonly string[], meanwhile?: (pid: number) => Promise<void>): Promise<Ended> {
  const child = spawn(process.execPath, [join(PROJECT, 'bin', 'linkage.mjs'), ...typed], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err, disturbed] = ['', '', false];
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
    if (disturbed || meanwhile === undefined || child.pid === undefined || !/ready|runs already/.test(err)) return;
    disturbed = true;
    void meanwhile(child.pid);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

function javaPid(): number | null {
  try {
    return (JSON.parse(readFileSync(running, 'utf8')) as { pid: number }).pid;
  } catch {
    return null;
  }
}

function kill(pid: number | null, signal: NodeJS.Signals): void {
  try {
    if (pid !== null) process.kill(pid, signal);
  } catch {
    // It had ended already.
  }
}

/** Processes of this home's database that are still there. */
function enginesAlive(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--home-dir=${join(home, 'engine')}`);
    } catch {
      return false;
    }
  });
}

function army(): readonly ArmyUnit[] {
  return Array.from({ length: UNITS }, (_, index) => ({
    name: `Unit ${index}`, aliases: [], country: 'xa', classes: ['Army'], sources: ['doc-1'], confidence: 'High',
    held: { first: [2001], last: null, startKnown: false, after: '' }, operations: [], sites: [],
    superiors: index === 0 ? [] : [{ unit: Math.floor((index - 1) / 4), sources: ['doc-2'], confidence: 'Low', first: [2010], last: [2012], startKnown: true, after: 'E' }],
  }));
}

afterAll(() => {
  for (const pid of enginesAlive()) kill(Number(pid), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('loses no row and doubles none, whoever is killed and whenever; a stop asked for ends in a report and leaves no database running', async () => {
  const rows = fieldset2({ units: army(), persons: [], places: [] })['units.csv'] ?? [];
  writeFileSync(tables, csvOf(columnsOf(rows), rows));
  const typed = ['import', 'sfm', tables, '--case', 'killed'];
  const seeds: string[] = [];
  const after = (who: string, milliseconds: number, act: (app: number) => void) => async (app: number) => {
    seeds.push(`${who} after ${milliseconds} ms`);
    await pause(milliseconds);
    act(app);
  };

  const java = await linkage(typed, after('java', randomInt(300, 2_500), () => kill(javaPid(), 'SIGKILL')));
  if (java.code !== 0) {
    expect({ code: java.code, err: java.err }).toEqual({ code: 1, err: expect.stringContaining('[store-unreachable]') });
    expect(java.err).not.toMatch(/\n\s+at /);
  }

  const app = await linkage(typed, after('app', randomInt(300, 2_500), (pid) => kill(pid, 'SIGKILL')));
  expect(`${app.code} ${app.err}`).toMatch(/^(?:null|0) /);

  const stopped = await linkage(typed, after('stop', randomInt(100, 1_500), (pid) => kill(pid, 'SIGINT')));
  expect(`${stopped.code} ${stopped.err}`).toMatch(/^(?:130|0) /);
  expect(stopped.out).toContain(stopped.code === 130 ? 'the same import again goes on from here' : 'Imported sfm');
  expect(enginesAlive()).toEqual([]);

  const last = await linkage([...typed, '--json']);
  process.stdout.write(`killed: ${seeds.join(', ')}; ended with ${[java, app, stopped, last].map(({ code }) => code ?? 'kill').join(', ')}\n`);
  expect(last.code).toBe(0);
  const status = JSON.parse((await linkage(['status', '--json', '--case', 'killed'])).out) as { nodes: { Unit: number }; claims: Record<string, Record<string, number>> };
  expect(status.nodes.Unit).toBe(UNITS);
  expect(status.claims['relation']?.['command']).toBe(UNITS - 1);
  expect(status.claims['name']?.['canonical']).toBe(UNITS);
  const again = JSON.parse((await linkage([...typed, '--json'])).out) as { claims: { accepted: number } };
  expect(again.claims.accepted).toBe(0);
}, 600_000);
