/**
 * The command line in a terminal: its streams, its signals, its clock.
 */
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { homeFolder } from '../../graph/index.ts';
import type { World } from './opening.ts';

/** What a command sees of the process that runs it. The first signal asks it to end; a second one ends it at once. */
export function worldOf(process: NodeJS.Process): World {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      ending.abort(signal);
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
