/**
 * Rows into the database, batch by batch.
 *
 * A batch is one transaction, and what is there already is left as it is: an
 * import that was cut off anywhere is completed by running it again. While one
 * batch is being written the next is read.
 */
import type { ClaimDraft, DocumentDraft, EntityDraft } from '../claims/index.ts';
import type { Outcome, Recorder } from '../store/recording/index.ts';
import type { Prepared, RowDrafts } from './bridge.ts';
import { Counting, type ImportReport } from './report.ts';

const ROWS_AT_ONCE = 1_000;
const CLAIMS_AT_ONCE = 2_000;

export interface Progress {
  readonly rows: number;
  readonly of: number;
  readonly rowsPerSecond: number;
}

export interface ImportWishes {
  readonly case: string;
  readonly dryRun: boolean;
  /** Claims of one transaction, about; 2,000 if not said. */
  readonly claimsAtOnce?: number;
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Reads all rows of what was prepared and records them. Throws what the database throws; what was confirmed stays. */
export async function importRows(prepared: Prepared, recorder: Pick<Recorder, 'record' | 'rehearse'>, wishes: ImportWishes): Promise<ImportReport> {
  const started = wishes.now();
  const counting = new Counting();
  const record = (batch: Batch): Promise<readonly Outcome[]> => (batch.claims.length === 0 ? Promise.resolve([]) : wishes.dryRun ? recorder.rehearse(batch) : recorder.record(batch));
  const settle = async (batch: Batch | null, outcomes: Promise<readonly Outcome[]>): Promise<void> => {
    if (batch === null) return;
    batch.count(await outcomes, counting);
    const seconds = Math.max((wishes.now() - started) / 1000, 0.001);
    wishes.onProgress?.({ rows: counting.rows.read, of: prepared.rows, rowsPerSecond: Math.round(counting.rows.read / seconds) });
  };
  let interrupted = false;
  let writing: Batch | null = null;
  let outcomes: Promise<readonly Outcome[]> = Promise.resolve([]);
  for await (const batch of batches(prepared.drafts(), wishes.claimsAtOnce ?? CLAIMS_AT_ONCE)) {
    await settle(writing, outcomes);
    writing = null;
    if (wishes.signal?.aborted === true) {
      interrupted = true;
      break;
    }
    writing = batch;
    outcomes = record(batch);
    // Awaited when the next batch has been read; until then a failure must not count as nobody's.
    outcomes.catch(() => undefined);
  }
  await settle(writing, outcomes);
  return Object.freeze({
    format: prepared.format, case: wishes.case, dryRun: wishes.dryRun, interrupted, files: prepared.files, rows: counting.rows, claims: counting.claims,
    findings: counting.findings, codes: counting.codes, columns: prepared.unread, seconds: (wishes.now() - started) / 1000,
  });
}

async function* batches(rows: AsyncIterable<RowDrafts>, claimsAtOnce: number): AsyncGenerator<Batch> {
  let batch = new Batch();
  for await (const row of rows) {
    batch.add(row);
    if (batch.rows >= ROWS_AT_ONCE || batch.claims.length >= claimsAtOnce) {
      yield batch;
      batch = new Batch();
    }
  }
  if (batch.rows > 0) yield batch;
}

/** Rows that are recorded together. */
class Batch {
  readonly sources = [];
  readonly claims: ClaimDraft[] = [];
  readonly #rows: RowDrafts[] = [];
  readonly #entities = new Map<string, EntityDraft>();
  readonly #documents = new Map<string, DocumentDraft>();

  add(row: RowDrafts): void {
    this.#rows.push(row);
    this.claims.push(...row.claims);
    for (const entity of row.entities) this.#entities.set(`${entity.ref.origin}|${entity.ref.id}`, entity);
    for (const document of row.documents) this.#documents.set(`${document.ref.origin}|${document.ref.id}`, document);
  }

  get entities(): readonly EntityDraft[] {
    return [...this.#entities.values()];
  }

  get documents(): readonly DocumentDraft[] {
    return [...this.#documents.values()];
  }

  get rows(): number {
    return this.#rows.length;
  }

  /** Counts its rows and claims by what became of them. */
  count(outcomes: readonly Outcome[], counting: Counting): void {
    let next = 0;
    for (const row of this.#rows) {
      const of = outcomes.slice(next, next + row.claims.length);
      next += row.claims.length;
      const findings = [...row.findings, ...of.flatMap((outcome) => (outcome.outcome === 'rejected' ? [refusal(row, outcome)] : []))];
      for (const finding of findings) counting.find(finding);
      const accepted = of.filter(({ outcome }) => outcome === 'accepted').length;
      counting.claims.accepted += accepted;
      counting.claims.unchanged += of.filter(({ outcome }) => outcome === 'unchanged').length;
      counting.rows.read += 1;
      counting.rows[row.leftOut ? 'notImported' : findings.some(({ effect }) => effect !== 'reported') ? 'rejected' : accepted > 0 ? 'accepted' : 'unchanged'] += 1;
    }
  }
}

function refusal({ file, table, row }: RowDrafts, { error }: Outcome & { outcome: 'rejected' }): RowDrafts['findings'][number] {
  return { file, table, row, column: null, value: null, code: error.code, reason: error.message, effect: 'claim rejected' };
}
