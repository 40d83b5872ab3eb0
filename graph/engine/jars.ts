/**
 * The engine's jars: resolved once by Maven, then kept in the home.
 *
 * The home holds links to Maven's own files where the disk allows it, so a
 * second home costs no room and fetches nothing.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EngineInterrupted, JarsMissing } from './errors.ts';
import type { Home } from './home.ts';
import { findMaven } from './tools.ts';
import type { Say } from './tools.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const RESOLVE = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:build-classpath';
const SAY_EVERY = 2_000;

interface Fetching {
  readonly environment: NodeJS.ProcessEnv;
  readonly say: Say;
  readonly signal: AbortSignal | undefined;
}

/** Sees to it that the jars named by `pom.xml` lie in the home. */
export async function resolveJars(home: Home, { environment, say, signal }: Fetching): Promise<void> {
  const stamp = join(home.jars, 'resolved-from.xml');
  const wanted = readFileSync(POM, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const maven = await findMaven(environment, say);
  const work = join(home.engine, 'resolving');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'jars'), { recursive: true, mode: 0o700 });
  writeFileSync(join(work, 'pom.xml'), wanted);
  const files = await classpath(maven, work, { environment, say, signal });
  for (const file of files) place(file, join(work, 'jars', basename(file)));
  writeFileSync(join(work, 'jars', basename(stamp)), wanted);
  rmSync(home.jars, { recursive: true, force: true });
  renameSync(join(work, 'jars'), home.jars);
  rmSync(work, { recursive: true, force: true });
}

async function classpath(maven: string, work: string, { environment, say, signal }: Fetching): Promise<readonly string[]> {
  const list = join(work, 'classpath');
  const args = ['-B', '-f', join(work, 'pom.xml'), RESOLVE, `-Dmdep.outputFile=${list}`];
  const here = await runMaven(maven, ['-o', ...args], { environment, say: () => undefined, signal });
  if (here !== null && !signal?.aborted) {
    say('fetching the database (Neo4j Community 5.26.12, about 116 MB) with Maven; this happens once');
    const cause = await runMaven(maven, args, { environment, say: fetched(say), signal });
    if (cause !== null && !signal?.aborted) throw new JarsMissing(cause);
  }
  if (signal?.aborted) throw new EngineInterrupted();
  return readFileSync(list, 'utf8').trim().split(delimiter);
}

/** Runs Maven; `null` when it succeeds, else its own words for what went wrong. */
function runMaven(maven: string, args: readonly string[], { environment, say, signal }: Fetching): Promise<string | null> {
  return new Promise((resolve) => {
    let cause = 'Maven gave no reason';
    const child = spawn(maven, [...args], { cwd: dirname(POM), env: environment, stdio: ['ignore', 'pipe', 'ignore'], signal });
    createInterface({ input: child.stdout }).on('line', (text) => {
      if (text.startsWith('[ERROR] ') && cause === 'Maven gave no reason') cause = text.slice(8).replace(/ -> \[Help.*/, '').replace(/\.$/, '');
      say(text);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : cause));
  });
}

const UNITS: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, KB: 1e-3, MB: 1, GB: 1e3 };

/** Counts `Downloaded from …: …jar (1.2 MB at 3 MB/s)` lines and says the sum now and then. */
export function fetched(say: Say, now: () => number = Date.now): (line: string) => void {
  let files = 0;
  let megabytes = 0;
  let said = now();
  return (line) => {
    const [, size, unit] = /^(?:\[INFO\] )?Downloaded.*\.jar \(([\d.,]+) (\w+)/.exec(line) ?? [];
    if (!size || !unit) return;
    files += 1;
    megabytes += Number(size.replace(',', '.')) * (UNITS[unit] ?? 0);
    if (now() - said < SAY_EVERY) return;
    said = now();
    say(`fetching the database: ${files} files, ${megabytes.toFixed(1)} MB so far`);
  };
}

function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
