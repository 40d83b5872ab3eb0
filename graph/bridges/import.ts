/**
 * An import from beginning to end: the files are read whole before anything is written, then recorded under the case's lock.
 */
import { UnknownCase, caseName, type Case } from '../cases/index.ts';
import { findCase, openCase, withImportLock, type Holder } from '../store/cases.ts';
import { existing, recorder, type Making, type Outcome, type Recorder } from '../store/recording/index.ts';
import type { Store } from '../store/types.ts';
import type { Existing, Prepared } from './bridge.ts';
import { importRows, type ImportWishes } from './import-rows.ts';
import type { ImportReport } from './report.ts';

export interface ImportOf extends Omit<ImportWishes, 'now'> {
  /** The outside: ids, the clock, who imports. */
  readonly making: Making & { readonly newKey: () => string };
  readonly holder: Holder;
}

/**
 * Imports into the case of that name, made if there is none.
 *
 * `prepare` reads the files with what the case holds; what it throws (a wrong file, a wrong mapping) leaves no trace.
 */
export async function importInto(store: Store, prepare: (existing: Existing) => Promise<Prepared>, wishes: ImportOf): Promise<ImportReport> {
  const { making, holder } = wishes;
  const running = { ...wishes, now: making.now };
  const found = await caseNamed(store, caseName(wishes.case));
  const prepared = await prepare((refs) => (found === null ? Promise.resolve(new Set()) : existing(store, found.id, refs)));
  if (wishes.dryRun) return importRows(prepared, found === null ? EMPTY : await recorder(store, found.id, making), running);
  const into = found ?? await openCase(store, wishes.case, making);
  return withImportLock(store, into, holder, making.now, async () => importRows(prepared, await recorder(store, into.id, making), running));
}

async function caseNamed(store: Store, name: string): Promise<Case | null> {
  try {
    return await findCase(store, name);
  } catch (error) {
    if (error instanceof UnknownCase) return null;
    throw error;
  }
}

/** A case that is not there yet takes everything; a bridge hands over each claim once. */
const EMPTY: Pick<Recorder, 'record' | 'rehearse'> = { record: told, rehearse: told };

function told({ claims }: Parameters<Recorder['rehearse']>[0]): Promise<readonly Outcome[]> {
  return Promise.resolve(claims.map(({ id = '' }) => ({ outcome: 'accepted', id })));
}
