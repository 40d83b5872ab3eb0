/**
 * A server does not go on without its database: one that dies is started again, on the same port.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from './answering.ts';
import type { Home } from './home.ts';
import { recorded } from './java.ts';
import { lives } from './process.ts';
import type { Say } from './tools.ts';

/** Milliseconds. */
const LOOK_EVERY = 1_000;

/** Looks after the database until `end` is called; a start that fails is tried again, less and less often. */
export function keepAlive(home: Home, address: Address, again: () => Promise<Address>, say: Say): { readonly end: () => Promise<void> } {
  const ending = new AbortController();
  const watching = watch(home, address, again, say, ending.signal);
  return {
    end: () => {
      ending.abort();
      return watching;
    },
  };
}

async function watch(home: Home, address: Address, again: () => Promise<Address>, say: Say, signal: AbortSignal): Promise<void> {
  let wait = LOOK_EVERY;
  while (await passes(wait, signal)) {
    const running = recorded(home);
    if (running && lives(running)) continue;
    try {
      const now = await again();
      wait = LOOK_EVERY;
      if (now.uri !== address.uri) say('the database had to take another port: restart Linkage');
    } catch (error) {
      wait = Math.min(wait * 2, 60_000);
      say(error instanceof Error ? error.message : 'the database could not be started again');
    }
  }
}

async function passes(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(milliseconds, undefined, { signal, ref: false });
  } catch {
    // Aborted: time does not pass any more.
  }
  return !signal.aborted;
}
