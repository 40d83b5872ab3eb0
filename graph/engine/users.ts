/**
 * Who needs the engine of a home right now: the last to leave stops it.
 *
 * So a command never stops the engine under another command or under the
 * server, and an engine whose starter was killed is stopped by the next who
 * used it.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { identityIn, lives, self } from './process.ts';

/** Signs this process in; the value signs it out again. */
export function signIn(home: Home): () => void {
  const file = join(home.users, `${process.pid}-${randomBytes(6).toString('hex')}.json`);
  writeFileSync(file, JSON.stringify(self()), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** Whether a living process is signed in; what the dead left is cleared away. */
export function inUse(home: Home): boolean {
  return readdirSync(home.users).filter((name) => stillThere(join(home.users, name))).length > 0;
}

function stillThere(file: string): boolean {
  const identity = identityIn(read(file));
  if (identity && lives(identity)) return true;
  rmSync(file, { force: true });
  return false;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
