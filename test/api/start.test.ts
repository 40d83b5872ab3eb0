/**
 * `npm start` in a home of its own, as a process: up, attached to, crashed, refused a twin, and down without a trace.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROJECT } from '../imports.ts';

jest.setTimeout(400_000);

const folder = mkdtempSync(join(tmpdir(), 'linkage-start-'));
const home = join(folder, 'home');
const environment = { ...process.env, LINKAGE_HOME: home, LINKAGE_PORT: '0', NEO4J_URI: undefined };

interface Program {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly ended: Promise<number | null>;
}

function run(program: string, typed: readonly string[] = []): Program {
  const child = spawn(process.execPath, [join(PROJECT, 'bin', program), ...typed], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      text += part.toString();
    });
  }
  return { child, out: () => text, ended: new Promise((resolve) => child.on('close', resolve)) };
}

async function says(program: Program, words: RegExp): Promise<string> {
  const until = Date.now() + 300_000;
  while (Date.now() < until) {
    const [found] = words.exec(program.out()) ?? [];
    if (found !== undefined) return found;
    if (program.child.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`it never said ${String(words)}, but: ${program.out()}`);
}

function engines(): readonly number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--home-dir=${join(home, 'engine')}`);
    } catch {
      return false;
    }
  });
}

describe('npm start', () => {
  let server: Program;
  let url = '';
  beforeAll(async () => {
    server = run('start.mjs');
    url = new URL(await says(server, /http:\/\/127\.0\.0\.1:\d+\/enter#\S+/)).origin;
  });
  afterAll(() => {
    server.child.kill('SIGKILL');
    for (const pid of engines()) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what it does, and loads the invented case into an empty home', () => {
    expect(server.out()).toContain('starting the database');
    expect(server.out()).toContain('the database is ready');
    expect(server.out()).toContain('loading the invented case');
  });

  it('hands out the screens at that address', async () => {
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html');
  });

  it('refuses a second server of the home in one sentence', async () => {
    const second = run('start.mjs');
    expect(await second.ended).not.toBe(0);
    expect(second.out().trim().split('\n')).toHaveLength(1);
    expect(second.out()).toContain('[second-server]');
    expect((await fetch(url)).status).toBe(200);
  });

  it('lets a command answer meanwhile, from the same database, and runs on', async () => {
    const command = run('linkage.mjs', ['status', '--json']);
    expect(await command.ended).toBe(0);
    expect(command.out()).toContain('the database of this home runs already');
    expect(engines()).toHaveLength(1);
    expect((await fetch(url)).status).toBe(200);
  });

  it('brings its database back when that is killed', async () => {
    const [killed] = engines();
    process.kill(killed ?? 0, 'SIGKILL');
    const until = Date.now() + 120_000;
    while (Date.now() < until && !/ready[\s\S]+recovers[\s\S]+ready/.test(server.out())) await pause(200);
    const command = run('linkage.mjs', ['status', '--json']);
    expect(await command.ended).toBe(0);
    expect(engines()).not.toContain(killed);
    expect(server.child.exitCode).toBeNull();
  });

  it('ends on SIGTERM with its database, and says so, also when npm hands the signal on once more', async () => {
    server.child.kill('SIGTERM');
    await pause(50);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.out()).toContain('stopping the database');
    expect(engines()).toEqual([]);
  });
});
