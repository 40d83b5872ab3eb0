/**
 * The invented case that a fresh home shows: what `npm start` loads where there is no case yet.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { cases, isRunning, loadCase, openCase, readCase, thisProcess, withImportLock } from '../graph/index.ts';
import type { Making, ReadCase, Store } from '../graph/index.ts';

const FOLDER = fileURLToPath(new URL('../seeds', import.meta.url));

/** The names of the invented cases. */
export function seedNames(): readonly string[] {
  return seeds().map(({ read, file }) => read.name ?? file);
}

/** What a product of that case has to say about it: that it is invented, if it is; else nothing. */
export function invention(caseName: string): string {
  const found = seeds().find(({ read, file }) => (read.name ?? file) === caseName);
  return found === undefined ? '' : found.read.says ?? 'Everything in this case is invented.';
}

/** Loads them into a home without a case; whether it was one. A home that was cut off while loading gets the rest. */
export async function loadSeeds(store: Store, making: Making & { readonly newKey: () => string }, say: (line: string) => void): Promise<boolean> {
  const invented = seeds();
  const names = new Set(invented.map(({ read, file }) => read.name ?? file));
  const before = await cases(store);
  if (before.some(({ name, importedAt }) => !names.has(name) || importedAt !== null)) return false;
  for (const { file, read } of invented) {
    say(`loading the invented case "${read.name ?? file}"`);
    const into = await openCase(store, read.name ?? file, making);
    await withImportLock(store, into, { id: thisProcess(), alive: isRunning }, making.now, () => loadCase(store, into.id, file, read, making));
  }
  return invented.length > 0;
}

function seeds(): readonly { readonly file: string; readonly read: ReadCase }[] {
  return readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name)).sort()
    .map((file) => ({ file, read: readCase(file, readFileSync(join(FOLDER, file), 'utf8')) }));
}
