/**
 * A lock that a dead process cannot keep.
 *
 * The file is created exclusively and names its holder; a holder that no longer
 * lives is set aside. Two that set it aside at once do not both win: the file
 * is moved away first, and looked at before it is thrown away.
 */
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { identityIn, lives, self } from './process.ts';
import type { Identity } from './process.ts';

/** A file that is still empty this long after it was made was left by a process that died in between. */
const WRITING_TAKES_AT_MOST = 2_000;

export type Held = { readonly held: true; readonly release: () => void } | { readonly held: false; readonly by: Identity | null };

/** Takes the lock if nobody who lives has it. */
export function take(path: string): Held {
  for (;;) {
    if (create(path)) return { held: true, release: () => release(path) };
    const text = read(path);
    if (text === null) continue;
    const holder = identityIn(text);
    if (holder ? lives(holder) : fresh(path)) return { held: false, by: holder };
    setAside(path, text);
  }
}

/** Takes the lock as soon as it is free; `null` if that lasts longer than `patience` milliseconds. */
export async function takeWithin(path: string, patience: number): Promise<Held> {
  const until = Date.now() + patience;
  for (;;) {
    const lock = take(path);
    if (lock.held || Date.now() > until) return lock;
    await pause(100);
  }
}

function create(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(self()), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function release(path: string): void {
  const text = read(path);
  const holder = text === null ? null : identityIn(text);
  if (holder?.pid === process.pid) unlinkSync(path);
}

function setAside(path: string, seen: string): void {
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== seen) giveBack(aside, path);
  unlinkSync(aside);
}

/** What was moved away had just been taken by somebody else. */
function giveBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

function fresh(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < WRITING_TAKES_AT_MOST;
  } catch {
    return true;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
