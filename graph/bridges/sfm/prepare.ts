/**
 * The second reading: rows as drafts of claims, ready to be recorded.
 *
 * A claim that names what no row brings into being and the case does not hold is
 * rejected; the rest of its row goes in.
 */
import { createHash } from 'node:crypto';
import type { ClaimDraft, DocumentDraft, EntityDraft } from '../../claims/index.ts';
import type { Existing, Finding, Prepared, RowDrafts } from '../bridge.ts';
import { FileChanged, openTable } from '../tables/index.ts';
import { calledOtherwise, misfit, namesMade, unfounded, type Held } from './admission.ts';
import { Refused } from './errors.ts';
import { finding } from './finding.ts';
import type { Mapping } from './mapping.ts';
import type { Place } from './passages.ts';
import { rowReader, type ReadRow } from './row.ts';
import { keyOf, withAdditions } from './same-claims.ts';
import { layoutOf, survey, type Survey, type SurveyedFile } from './survey.ts';

/** Reads all files once and says what they hold. Throws `TableError` for a file that is none of the mapping's tables. */
export async function prepareTables(mapping: Mapping, paths: readonly string[], existing: Existing): Promise<Prepared> {
  const surveyed = await survey(mapping, paths);
  const held = surveyed.undeclared.size === 0 ? new Set<string>() : await existing([...surveyed.undeclared.values()]);
  const files = surveyed.files.map(({ file, name, sha256, rows }) => ({ file, table: name, sha256, rows }));
  return {
    format: mapping.format, key: keyOfImport(mapping, surveyed.files), files, rows: files.reduce((sum, { rows }) => sum + rows, 0), unread: surveyed.unread,
    drafts: () => drafts(mapping, surveyed, (ref) => held.has(`${ref.origin}|${ref.id}`)),
  };
}

/** The same for the same bytes read by the same mapping. */
function keyOfImport(mapping: Mapping, files: readonly SurveyedFile[]): string {
  return createHash('sha256').update(JSON.stringify([mapping, files.map(({ sha256 }) => sha256)])).digest('hex');
}

async function* drafts(mapping: Mapping, surveyed: Survey, held: Held): AsyncGenerator<RowDrafts> {
  const handedOver = new Set<string>();
  for (const { path, file, name, table, columns, sha256 } of surveyed.files.filter((each) => each.table.ignore !== true)) {
    const document = { ref: { origin: 'file', id: sha256 }, title: file, sha256, markings: [] };
    const opened = await openTable(path, layoutOf(table));
    if (opened.columns.join('\n') !== columns.join('\n')) throw new FileChanged(file);
    const read = rowReader(mapping, table, opened, surveyed.directory);
    for await (const { row, cells, astray } of opened.rows) {
      if (row < (table.firstRow ?? 1)) continue;
      const place = { document: document.ref, table: name, row };
      if (astray !== 0) yield { file, ...nothing(place), findings: [finding(file, place, ragged(astray), 'row rejected')] };
      else yield draftsOf(read(cells, place), { file, place, document, surveyed, handedOver, held });
    }
    if (opened.sha256() !== sha256) throw new FileChanged(file);
  }
}

function nothing({ table, row }: Place): Omit<RowDrafts, 'file'> {
  return { table, row, entities: [], documents: [], claims: [], findings: [], leftOut: false };
}

function ragged(astray: number): Refused {
  return new Refused('bridge-ragged-row', astray < 0 ? `the row lacks ${String(-astray)} cells` : `the row has ${String(astray)} cells beyond the heading`);
}

interface Surroundings {
  readonly file: string;
  readonly place: Place;
  readonly document: DocumentDraft;
  readonly surveyed: Survey;
  /** Keys of the claims that earlier rows have brought. */
  readonly handedOver: Set<string>;
  readonly held: Held;
}

function draftsOf(row: ReadRow, { file, place, document, surveyed, handedOver, held }: Surroundings): RowDrafts {
  const empty = { file, ...nothing(place), leftOut: row.leftOut };
  if (row.rejected !== null) return { ...empty, findings: [finding(file, place, row.rejected, 'row rejected')] };
  const findings: Finding[] = [
    ...row.refused.map((refused) => finding(file, place, refused, 'claim rejected')),
    ...row.oddities.map((oddity) => finding(file, place, oddity, 'reported')),
  ];
  const found = new Gathered(document);
  const told = new Set<string>();
  for (const claim of row.claims) {
    const wrong = unfounded(claim, surveyed, held);
    if (wrong !== null) {
      findings.push(finding(file, place, wrong, 'claim rejected'));
      continue;
    }
    for (const oddity of [...claim.oddities, ...calledOtherwise(claim, surveyed)]) {
      const once = `${oddity.code}|${oddity.column ?? ''}`;
      if (!told.has(once)) findings.push(finding(file, place, oddity, 'reported'));
      told.add(once);
    }
    for (const one of [claim, ...namesMade(claim, surveyed.declared)]) {
      const key = keyOf(one.draft);
      const additions = handedOver.has(key) ? null : surveyed.same.of(key, one);
      if (additions === null) continue;
      handedOver.add(key);
      const draft = withAdditions(one.draft, additions);
      const unfit = misfit(draft);
      if (unfit === null) found.add(draft, one.documents);
      else findings.push(finding(file, place, unfit, 'claim rejected'));
    }
  }
  return { ...empty, ...found.drafts(), findings };
}

/** The claims of a row with the entities and documents that they speak of, each once. */
class Gathered {
  readonly #claims: ClaimDraft[] = [];
  readonly #entities = new Map<string, EntityDraft>();
  readonly #documents = new Map<string, DocumentDraft>();

  constructor(readonly imported: DocumentDraft) {}

  add(draft: ClaimDraft, documents: readonly DocumentDraft[]): void {
    this.#claims.push(draft);
    for (const ref of [draft.about, ...Object.values(draft.names)]) this.#entities.set(`${ref.kind}|${ref.id}`, { ref, markings: [] });
    for (const document of [this.imported, ...documents]) this.#documents.set(`${document.ref.origin}|${document.ref.id}`, document);
  }

  drafts(): Pick<RowDrafts, 'claims' | 'entities' | 'documents'> {
    return { claims: this.#claims, entities: [...this.#entities.values()], documents: [...this.#documents.values()] };
  }
}
