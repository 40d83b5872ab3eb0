/**
 * Who asks, in which case, on the strength of what was known when: the options that every question shares.
 */
import { dayOf, findCase, lowered } from '../../graph/index.ts';
import type { Asking, Case, Reader, Store } from '../../graph/index.ts';
import type { Given, Option, Outside } from './command.ts';

export const ASKING: Readonly<Record<string, Option>> = {
  'known-at': { type: 'string', value: '<day>', says: 'as it was known at the end of this day (UTC); without it, now' },
};

export interface Asked {
  readonly store: Store;
  readonly case: Case;
  readonly asking: Asking;
}

/** Opens the store and settles the case. Throws BadDate, `unknown-case`, and what opening throws. */
export async function asked(given: Given, { store, owner }: Pick<Outside, 'store' | 'owner'>): Promise<Asked> {
  const knownAt = given.text('known-at');
  if (knownAt !== null) dayOf(knownAt);
  const opened = await store();
  const found = await findCase(opened, given.text('case'));
  return { store: opened, case: found, asking: { case: found.id, reader: readerOf(given, owner), knownAt } };
}

/** The owner, or somebody cleared for less: `--cleared` only ever lowers. */
export function readerOf(given: Given, owner: Reader): Reader {
  const words = given.text('cleared');
  return words === null ? owner : lowered(owner, words.split(',').map((word) => word.trim()).filter((word) => word !== ''));
}
