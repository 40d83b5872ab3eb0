/**
 * Case files of Linkage's own: whole or not at all, told in the same report as tables.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BadCaseFile, findCase, isRunning, loadCase, openCase, readCase, recorder, thisProcess, withImportLock } from '../../../graph/index.ts';
import type { ImportReport, ReadCase, Store } from '../../../graph/index.ts';
import type { Given, Outside } from '../command.ts';
import { codeOf } from '../exit.ts';
import { caseFor } from './case-for.ts';

interface CaseFile {
  readonly file: string;
  readonly sha256: string;
  readonly read: ReadCase;
}

/** A file that names its case goes into that one, unless the command names another. */
export async function importCaseFiles(paths: readonly string[], given: Given, outside: Outside): Promise<ImportReport> {
  const started = outside.now();
  const files = paths.map(readFile);
  const store = await outside.store();
  const name = await caseFor(store, given.text('case') ?? files[0]?.read.name ?? null, paths);
  const counts = given.on('dry-run') ? await rehearsed(store, name, files, outside) : await loaded(store, name, files, outside);
  const read = counts.accepted + counts.unchanged;
  return {
    format: 'linkage', case: name, dryRun: given.on('dry-run'), interrupted: counts.interrupted,
    files: files.map(({ file, sha256, read: { claims } }) => ({ file, table: 'case file', sha256, rows: claims.length })),
    rows: { read, accepted: counts.accepted, unchanged: counts.unchanged, rejected: 0, notImported: 0 },
    claims: { accepted: counts.accepted, unchanged: counts.unchanged, rejected: 0 },
    findings: [], codes: {}, columns: [], seconds: (outside.now() - started) / 1000,
  };
}

interface Counts {
  readonly accepted: number;
  readonly unchanged: number;
  readonly interrupted: boolean;
}

async function loaded(store: Store, name: string, files: readonly CaseFile[], outside: Outside): Promise<Counts> {
  const into = await openCase(store, name, outside);
  return withImportLock(store, into, { id: thisProcess(), alive: isRunning }, outside.now, async () => {
    const counts = { accepted: 0, unchanged: 0, interrupted: false };
    for (const { file, read } of files) {
      if (outside.signal.aborted) return { ...counts, interrupted: true };
      const { accepted, unchanged } = await loadCase(store, into.id, file, read, outside);
      counts.accepted += accepted;
      counts.unchanged += unchanged;
    }
    return counts;
  });
}

async function rehearsed(store: Store, name: string, files: readonly CaseFile[], outside: Outside): Promise<Counts> {
  const into = await findCase(store, name).catch((error: unknown) => {
    if (codeOf(error) === 'unknown-case') return null;
    throw error;
  });
  const counts = { accepted: 0, unchanged: 0, interrupted: false };
  for (const { file, read } of files) {
    const { accepted, unchanged } = into === null ? { accepted: read.claims.length, unchanged: 0 } : await rehearse(store, into.id, file, read, outside);
    counts.accepted += accepted;
    counts.unchanged += unchanged;
  }
  return counts;
}

async function rehearse(store: Store, caseId: string, file: string, read: ReadCase, outside: Outside): Promise<{ readonly accepted: number; readonly unchanged: number }> {
  const outcomes = await (await recorder(store, caseId, outside)).rehearse(read);
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.outcome === 'rejected') throw new BadCaseFile(file, `/claims/${index}`, outcome.error.message);
  }
  const accepted = outcomes.filter(({ outcome }) => outcome === 'accepted').length;
  return { accepted, unchanged: outcomes.length - accepted };
}

function readFile(path: string): CaseFile {
  const file = basename(path);
  try {
    const bytes = readFileSync(path);
    return { file, sha256: createHash('sha256').update(bytes).digest('hex'), read: readCase(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (error instanceof BadCaseFile) throw error;
    throw new BadCaseFile(file, '', `it cannot be read (${codeOf(error) ?? 'unknown reason'})`);
  }
}
