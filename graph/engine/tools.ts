/**
 * Java and Maven: found, or on Debian as root installed, or asked for in one sentence.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ToolMissing } from './errors.ts';

const run = promisify(execFile);

export type Say = (line: string) => void;

/** The `java` to use: JAVA_HOME's if it is new enough, else the one on the path. */
export async function findJava(environment: NodeJS.ProcessEnv, say: Say): Promise<string> {
  const found = await javaAmong(environment);
  if (found) return found;
  await install('Java', ['default-jre-headless'], environment, say);
  const installed = await javaAmong(environment);
  if (installed) return installed;
  throw new ToolMissing('Java', 'the one that apt brought is older than 17');
}

export async function findMaven(environment: NodeJS.ProcessEnv, say: Say): Promise<string> {
  if (await answers('mvn', ['-version'], environment)) return 'mvn';
  await install('Maven', ['maven'], environment, say);
  if (await answers('mvn', ['-version'], environment)) return 'mvn';
  throw new ToolMissing('Maven', 'the one that apt brought does not run');
}

async function javaAmong(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const home = environment['JAVA_HOME'];
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const output = await answers(java, ['-version'], environment);
    if (output !== null && majorIn(output) >= 17) return java;
  }
  return null;
}

/** The 17 of `openjdk version "17.0.15" 2025-04-15`, the 8 of `"1.8.0_402"`. */
export function majorIn(version: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return first === '1' ? Number(second) : Number(first ?? 0);
}

async function answers(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, [...args], { env: environment });
    return `${stdout}${stderr}`;
  } catch {
    return null;
  }
}

async function install(tool: 'Java' | 'Maven', packages: readonly string[], environment: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const byHand = `on Debian or Ubuntu: apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new ToolMissing(tool, byHand);
  say(`${tool} is missing: installing ${packages.join(' ')} with apt, which takes a minute or two`);
  const quietly = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  const done = await apt(['update'], quietly) && await apt(['install', '-y', '--no-install-recommends', ...packages], quietly);
  if (!done) throw new ToolMissing(tool, `apt could not bring it; ${byHand}`);
  say(`${tool} is installed`);
}

function apt(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-qq', ...args], { env: environment, stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
