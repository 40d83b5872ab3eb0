/**
 * Where an answer goes: standard output, or a file that is there whole or not at all.
 */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { UnwritableOutput } from './errors.ts';
import type { Given, Outside } from './command.ts';

export async function deliver(text: string | Uint8Array, given: Given, { print, say }: Pick<Outside, 'print' | 'say'>): Promise<void> {
  const file = given.text('out');
  if (file === null) return print(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
  await writeWhole(file, text);
  say(`written: ${file}`);
}

/** Writes beside the file and renames. Throws UnwritableOutput. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const beside = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new UnwritableOutput(file, typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown');
  }
}
