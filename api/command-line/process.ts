/**
 * The command line in a terminal: its streams, its signals, its clock.
 */
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { homeFolder } from '../../graph/index.ts';
import type { World } from './opening.ts';

/** Milliseconds within which a signal that comes again is the same one: npm hands on what the terminal has sent already. */
const SAME_SIGNAL = 2_000;

/** What a command sees of the process that runs it. The first signal asks it to end; a later one ends it at once. */
export function worldOf(process: NodeJS.Process): World {
  const ending = new AbortController();
  let first = Infinity;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (Date.now() - first > SAME_SIGNAL) process.exit(signal === 'SIGINT' ? 130 : 143);
      if (ending.signal.aborted) return;
      first = Date.now();
      ending.abort(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    });
  }
  // Whoever reads our output may have had enough (`| head`): nothing is lost by it.
  process.stdout.on('error', () => process.exit(0));
  return {
    print: (text) => new Promise((resolve) => {
      process.stdout.write(text, () => resolve());
    }),
    say: (...lines) => {
      for (const line of lines) process.stderr.write(`${line}\n`);
    },
    now: Date.now,
    newId: () => randomBytes(16).toString('hex'),
    newKey: () => randomBytes(32).toString('base64url'),
    by: userName(),
    signal: ending.signal,
    home: homeFolder(process.env),
    environment: process.env,
    owner: { name: 'owner', cleared: 'everything' },
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'owner';
  }
}
