/**
 * The Java process that is the database: started, awaited, ended.
 *
 * It has a terminal session of its own, so Ctrl-C reaches the app alone, which
 * finishes what it writes before it ends the database; and it outlives an app
 * that is killed, for the next one to attach to.
 */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './answering.ts';
import type { Address } from './answering.ts';
import { writeConfiguration, writeFirstPassword } from './configuration.ts';
import { EngineDidNotStart, EngineInterrupted } from './errors.ts';
import type { Home } from './home.ts';
import { identityIn, identityOf, lives } from './process.ts';
import type { Identity } from './process.ts';

/** Milliseconds. */
const STARTS_WITHIN = 180_000;
const STOPS_WITHIN = 60_000;
const ASK_EVERY = 200;

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'];

/** A database process of a home, and where it listens. */
export interface Running extends Identity {
  readonly port: number;
}

/** What the home says is running; it may have died since. */
export function recorded(home: Home): Running | null {
  try {
    const text = readFileSync(home.running, 'utf8');
    const identity = identityIn(text);
    const { port } = JSON.parse(text) as { port?: unknown };
    return identity && typeof port === 'number' ? { ...identity, port } : null;
  } catch {
    return null;
  }
}

/** Starts the database and waits until it answers: on the port it had before if that is free, else on another. */
export async function start(home: Home, java: string, password: string, before: number | null, signal?: AbortSignal): Promise<Running> {
  const ports = [...(before === null ? [] : [before]), null, null, null];
  for (const wanted of ports) {
    const running = launch(home, java, password, wanted ?? await freePort());
    try {
      await untilReady(home, running, password, signal);
      return running;
    } catch (error) {
      await end(home, running);
      if (!(error instanceof EngineDidNotStart && /in use|BindException/i.test(error.reason))) throw error;
    }
  }
  throw new EngineDidNotStart('every port that it was given was taken before it could listen', home.console);
}

/** Waits until the process answers; it fails as soon as the process has ended. */
export async function untilReady(home: Home, running: Running, password: string, signal?: AbortSignal): Promise<void> {
  const until = Date.now() + STARTS_WITHIN;
  for (;;) {
    if (signal?.aborted) throw new EngineInterrupted();
    const answer = await ask(addressOf(running.port, password), 5_000);
    if (answer === 'ready') return;
    if (!lives(running)) throw new EngineDidNotStart(causeIn(outputOf(home)), home.console);
    if (answer === 'unauthorized') throw new EngineDidNotStart('it refuses the password of this home', home.console);
    if (Date.now() > until) throw new EngineDidNotStart(`it did not answer within ${STARTS_WITHIN / 1000} seconds`, home.console);
    await pause(ASK_EVERY);
  }
}

/** Ends the process: asked first, forced when it does not listen (the database recovers from that). */
export async function end(home: Home, running: Running): Promise<void> {
  signal(running, 'SIGTERM');
  const until = Date.now() + STOPS_WITHIN;
  while (lives(running)) {
    if (Date.now() > until) signal(running, 'SIGKILL');
    await pause(50);
  }
  rmSync(home.running, { force: true });
}

export function addressOf(port: number, password: string): Address {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
}

function launch(home: Home, java: string, password: string, port: number): Running {
  writeConfiguration(home, port);
  writeFirstPassword(home, password);
  const output = openSync(home.console, 'w', 0o600);
  const child = spawn(java, [
    '-Xms256m', '-Xmx1g', '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8',
    ...OPENED.flatMap((part) => ['--add-opens', `${part}=ALL-UNNAMED`]),
    '-cp', join(home.jars, '*'), 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.engine}`, `--config-dir=${home.configuration}`, '--console-mode',
  ], { cwd: home.engine, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  const identity = child.pid === undefined ? null : identityOf(child.pid);
  if (!identity) throw new EngineDidNotStart(`${java} could not be run`, home.console);
  const running = { ...identity, port };
  writeFileSync(home.running, JSON.stringify(running), { mode: 0o600 });
  return running;
}

function signal(running: Running, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (lives(running)) process.kill(running.pid, name);
  } catch {
    // It ended in between, which is what was wanted.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function outputOf(home: Home): string {
  try {
    return readFileSync(home.console, 'utf8');
  } catch {
    return '';
  }
}

/** The engine's own words for why it ended: the innermost cause, else its last error, else its last line. */
export function causeIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('at '));
  const found = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.findLast((line) => / ERROR /.test(line)) ?? lines.at(-1);
  if (found === undefined) return 'it ended without a word';
  return found.replace(/^Caused by: (?:[\w$]+\.)*/, '').replace(/^[\d-]+ [\d:.+]+ ERROR +/, '').replace(/[.\s]+$/, '').slice(0, 400);
}
