import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../../../graph/engine/index.ts';
import type { Engine } from '../../../graph/engine/index.ts';
import { openHome } from '../../../graph/engine/home.ts';
import { recorded } from '../../../graph/engine/java.ts';
import { lives } from '../../../graph/engine/process.ts';
import { connect } from '../../../graph/store/connection.ts';
import { migrate } from '../../../graph/store/schema.ts';

// A database that starts on a busy machine takes its time.
jest.setTimeout(300_000);

const environment = { ...process.env, NEO4J_URI: undefined };
const said: string[] = [];
const say = (line: string) => {
  said.push(line);
};
const folders: string[] = [];
const open = (folder: string, role: 'server' | 'command' = 'command') => openEngine(folder, { role, say, environment });

function freshHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linkage-engine-'));
  folders.push(folder);
  return folder;
}

function java(folder: string) {
  const running = recorded(openHome(folder));
  if (!running) throw new Error('no database is recorded');
  return running;
}

async function remember(engine: Engine, word: string): Promise<void> {
  const store = await connect(engine);
  await store.write([{ text: 'CREATE (:Remembered {word: $word})', parameters: { word } }]);
  await store.close();
}

async function remembered(engine: Engine): Promise<readonly unknown[]> {
  const store = await connect(engine);
  const rows = await store.read({ text: 'MATCH (r:Remembered) RETURN r.word AS word ORDER BY word', parameters: {} });
  await store.close();
  return rows.map((row) => row['word']);
}

async function ends(folder: string): Promise<boolean> {
  const home = openHome(folder);
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const running = recorded(home);
    if (!running || !lives(running)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

afterAll(() => {
  for (const folder of folders) {
    const running = recorded(openHome(folder));
    if (running && lives(running)) process.kill(running.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the engine of a home', () => {
  let folder: string;
  let server: Engine;
  beforeAll(async () => {
    folder = freshHome();
    server = await open(folder, 'server');
  });

  it('says what it does, from starting to ready', () => {
    expect(said).toEqual(expect.arrayContaining(['starting the database', 'the database is ready']));
  });

  it('keeps its password in a file of its owner, in no list of processes', () => {
    const home = openHome(folder);
    expect(statSync(home.password).mode & 0o777).toBe(0o600);
    expect(readFileSync(`/proc/${java(folder).pid}/cmdline`, 'utf8')).not.toContain(server.password);
  });

  it('listens on loopback only, for Bolt only', () => {
    const inodes = listeners(java(folder).pid);
    expect(inodes).toEqual([`127.0.0.1:${java(folder).port}`]);
  });

  it('does not take the password that everybody knows', async () => {
    await expect(connect({ ...server, password: 'neo4j' })).rejects.toMatchObject({ code: 'store-unauthorized' });
  });

  it('refuses a second server in one sentence, and goes on', async () => {
    await expect(open(folder, 'server')).rejects.toMatchObject({ code: 'second-server', pid: process.pid });
    expect(lives(java(folder))).toBe(true);
  });

  it('lets a command attach, and runs on when it leaves', async () => {
    const command = await open(folder);
    expect(command.uri).toBe(server.uri);
    await remember(command, 'from a command');
    await command.stop();
    expect(lives(java(folder))).toBe(true);
  });

  it('is reached by NEO4J_URI as any other server is, and is not ended by who came that way', async () => {
    const elsewhere = { ...environment, NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password };
    const guest = await openEngine('unused', { role: 'server', say, environment: elsewhere });
    expect(guest).toMatchObject({ uri: server.uri, user: 'neo4j', database: 'neo4j' });
    await guest.stop();
    expect(lives(java(folder))).toBe(true);
    const wrong = openEngine('unused', { role: 'server', say, environment: { ...elsewhere, NEO4J_PASSWORD: 'wrong' } });
    await expect(wrong).rejects.toMatchObject({ code: 'store-unauthorized', uri: server.uri });
  });

  it('is started again for the server, on the same port and with what was written, when it is killed', async () => {
    const killed = java(folder);
    process.kill(killed.pid, 'SIGKILL');
    const until = Date.now() + 60_000;
    while (Date.now() < until && java(folder).pid === killed.pid) await new Promise((resolve) => setTimeout(resolve, 100));
    const command = await open(folder);
    expect(command.uri).toBe(server.uri);
    expect(await remembered(command)).toEqual(['from a command']);
    await command.stop();
  });

  it('ends with its server, cleanly', async () => {
    const running = java(folder);
    await server.stop();
    expect(lives(running)).toBe(false);
    expect(readFileSync(openHome(folder).console, 'utf8')).toContain('Stopped.');
    await server.stop();
  });
});

describe('after a crash', () => {
  let folder: string;
  beforeAll(() => {
    folder = freshHome();
  });

  it('two commands that start at once share one database', async () => {
    const [one, two] = await Promise.all([open(folder), open(folder)]);
    expect(one.uri).toBe(two.uri);
    await remember(one, 'before the crash');
    await one.stop();
    expect(lives(java(folder))).toBe(true);
    process.kill(java(folder).pid, 'SIGKILL');
    await ends(folder);
    await two.stop();
  });

  it('the next command recovers what was written', async () => {
    const command = await open(folder);
    expect(await remembered(command)).toEqual(['before the crash']);
    await command.stop();
  });

  it('a schema that was cut off in the middle of a constraint is completed', async () => {
    const command = await open(folder);
    const store = await connect(command);
    // What a killed database leaves of a constraint: its index.
    await store.write([{ text: 'CREATE INDEX claim_id FOR (n:Claim) ON (n.case, n.id)', parameters: {} }]);
    await migrate(store);
    const [row] = await store.read({ text: "SHOW CONSTRAINTS YIELD name WHERE name = 'claim_id' RETURN count(*) AS count", parameters: {} });
    expect(row).toEqual({ count: 1 });
    await store.close();
    await command.stop();
  });

  it('of the app, the next command takes the database over and ends it', async () => {
    const child = spawn(process.execPath, ['--import', fileURLToPath(new URL('../../../bin/typescript.mjs', import.meta.url)), '--input-type=module', '-e', `
      const { openEngine } = await import(${JSON.stringify(fileURLToPath(new URL('../../../graph/engine/index.ts', import.meta.url)))});
      await openEngine(${JSON.stringify(folder)}, { role: 'server', say: () => undefined });
      console.log('open');`], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const orphan = java(folder);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(lives(orphan)).toBe(true);
    const server = await open(folder, 'server');
    expect(java(folder).pid).toBe(orphan.pid);
    await server.stop();
    expect(lives(orphan)).toBe(false);
  });
});

describe('an engine that cannot start', () => {
  it('tells its own cause, and where all of its words are', async () => {
    const folder = freshHome();
    mkdirSync(join(folder, 'engine', 'data', 'databases', 'store_lock'), { recursive: true });
    writeFileSync(join(folder, 'engine-password'), 'long enough');
    await expect(open(folder)).rejects.toMatchObject({ code: 'engine-did-not-start', reason: expect.stringContaining('store_lock'), log: openHome(folder).console });
  });

  it('asks for Java in one sentence where there is none', async () => {
    await expect(openEngine(freshHome(), { role: 'command', say, environment: { PATH: '/nowhere' } })).rejects.toMatchObject({ code: 'engine-missing-java' });
  });

  it('does not invent a new password for a database that has one', async () => {
    const folder = freshHome();
    mkdirSync(join(folder, 'engine', 'data', 'databases'), { recursive: true });
    await expect(open(folder)).rejects.toMatchObject({ code: 'engine-password-lost' });
  });
});

describe('NEO4J_URI', () => {
  it('that nobody answers at is named, and nothing is started', async () => {
    const folder = join(freshHome(), 'untouched');
    const opening = openEngine(folder, { role: 'server', say, environment: { ...environment, NEO4J_URI: 'bolt://127.0.0.1:9' } });
    await expect(opening).rejects.toMatchObject({ code: 'store-unreachable', uri: 'bolt://127.0.0.1:9' });
    expect(existsSync(folder)).toBe(false);
  });
});

/** Addresses that a process listens on, as 127.0.0.1:port. */
function listeners(pid: number): readonly string[] {
  const lines = ['tcp', 'tcp6'].flatMap((file) => readFileSync(`/proc/${pid}/net/${file}`, 'utf8').trim().split('\n').slice(1));
  const own = socketsOf(pid);
  return lines.map((line) => line.trim().split(/\s+/)).filter((parts) => parts[3] === '0A' && own.has(parts[9] ?? '')).map((parts) => readable(parts[1] ?? ''));
}

function socketsOf(pid: number): ReadonlySet<string> {
  const links = readdirSync(`/proc/${pid}/fd`).map((name) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${name}`);
    } catch {
      return '';
    }
  });
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
}

/** `0100007F:1F90`, also behind an IPv6 prefix, as 127.0.0.1:8080. */
function readable(address: string): string {
  const [host = '', port = ''] = address.split(':');
  const bytes = host.slice(-8).match(/../g) ?? [];
  return `${bytes.reverse().map((byte) => parseInt(byte, 16)).join('.')}:${parseInt(port, 16)}`;
}
