/**
 * The files that are meant: those named, and of a folder every table that the mapping knows.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTables } from '../../../graph/index.ts';
import type { Mapping } from '../../../graph/index.ts';
import { WrongUsage } from '../errors.ts';
import { codeOf } from '../exit.ts';

/** A named file is taken as it is (what is wrong with it is told when it is read); what a folder holds besides is left out, and said. */
export async function tablesIn(mapping: Mapping, paths: readonly string[], say: (line: string) => void): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (isFolder(path)) found.push(...await known(mapping, path, say));
    else found.push(path);
  }
  return found;
}

async function known(mapping: Mapping, folder: string, say: (line: string) => void): Promise<readonly string[]> {
  const files = readdirSync(folder).filter((name) => /\.(?:csv|tsv)$/i.test(name)).sort();
  const anyCsv = files.some(isCsv);
  const taken: string[] = [];
  for (const file of files) {
    const left = anyCsv && !isCsv(file) ? OTHER_FORM : await whyNot(mapping, join(folder, file));
    if (left === null) taken.push(join(folder, file));
    else say(`left out: ${file} (${left})`);
  }
  if (taken.length === 0) throw new WrongUsage(`${folder} holds no table that the mapping knows`, 'import');
  return taken;
}

/** Publishers put the same tables beside each other in several forms; reading both would claim everything twice. */
const OTHER_FORM = 'this folder is read by its CSV files; name this one too if it is to be read';

function isCsv(file: string): boolean {
  return /\.csv$/i.test(file);
}

async function whyNot(mapping: Mapping, path: string): Promise<string | null> {
  try {
    await prepareTables(mapping, [path], () => Promise.resolve(new Set()));
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'bridge-unknown-table' || code === 'bridge-missing-column') return error instanceof Error ? error.message : code;
    throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
