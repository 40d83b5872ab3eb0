/**
 * The first reading of the files: checks them whole and learns what the second needs.
 *
 * Which records the rows bring into being and what they are called, which others
 * they name, what rows that say the same add to each other, which columns nobody
 * reads, the hash of each file. Rows themselves are not kept.
 */
import { TableError, UnknownTable, openTable, type Reading, type Table } from '../tables/index.ts';
import type { EntityRef } from '../../claims/index.ts';
import type { UnreadColumn } from '../bridge.ts';
import { namesMade } from './admission.ts';
import { columnsOfTable } from './columns.ts';
import type { Mapping, TableParts } from './mapping.ts';
import { recognise } from './recognise.ts';
import { Directory, needsDirectory } from './directory.ts';
import { comparable } from './name-key.ts';
import { entityKey } from './references.ts';
import { recordReader, rowReader, type ReadRow } from './row.ts';
import { SameClaims, additionsOf } from './same-claims.ts';

export interface SurveyedFile {
  readonly path: string;
  readonly file: string;
  readonly name: string;
  readonly table: TableParts;
  readonly columns: readonly string[];
  readonly sha256: string;
  readonly rows: number;
}

export interface Survey {
  readonly files: readonly SurveyedFile[];
  readonly directory: Directory | null;
  /** `kind|id` of every record that some row brings into being, with what rows call it. */
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>;
  /** `kind|id` of what claims name and no row brings into being, as it is named. */
  readonly undeclared: ReadonlyMap<string, EntityRef>;
  readonly same: SameClaims;
  readonly unread: readonly UnreadColumn[];
}

/** A file's rows come from elsewhere than the surveyed file while it is being surveyed; its document is not known yet. */
const UNKNOWN = { origin: 'file', id: '' };

/** Throws a `TableError` for a file that cannot be read as a table of the mapping. */
export async function survey(mapping: Mapping, paths: readonly string[]): Promise<Survey> {
  const directory = needsDirectory(mapping) ? await directoryOf(mapping, paths) : null;
  const declared = new Map<string, Set<string>>();
  const named = new Map<string, EntityRef>();
  const same = new SameClaims();
  const unread: UnreadColumn[] = [];
  const files: SurveyedFile[] = [];
  for (const path of paths) {
    const { opened, name, table } = await open(mapping, path);
    const read = rowReader(mapping, table, opened, directory);
    const counts = opened.columns.map(() => 0);
    let rows = 0;
    for await (const { row, cells, astray } of opened.rows) {
      if (row < (table.firstRow ?? 1)) continue;
      cells.forEach((cell, index) => { if (cell.trim() !== '' && index < counts.length) counts[index] = (counts[index] ?? 0) + 1; });
      if (table.ignore === true) continue;
      rows += 1;
      if (astray !== 0) continue;
      learn(read(cells, { document: UNKNOWN, table: name, row }), declared, named, same);
    }
    files.push({ path, file: opened.file, name, table, columns: opened.columns, sha256: opened.sha256(), rows });
    unread.push(...unreadOf(opened, table, counts));
  }
  const undeclared = new Map([...named].filter(([key]) => !declared.has(key)));
  return { files, directory, declared, undeclared, same, unread };
}

/** Names first, where tables call records by them: a row may name what only a later one brings into being. */
async function directoryOf(mapping: Mapping, paths: readonly string[]): Promise<Directory> {
  const directory = new Directory();
  for (const path of paths) {
    const { opened, table } = await open(mapping, path);
    const read = recordReader(mapping, table, opened);
    for await (const { row, cells, astray } of opened.rows) {
      if (table.ignore === true || astray !== 0 || row < (table.firstRow ?? 1)) continue;
      for (const { ref, called, scope } of read(cells)) if (called.text !== '') directory.add(ref.kind, scope, called.text, ref.id);
    }
  }
  return directory;
}

interface Opened {
  readonly opened: Table;
  readonly name: string;
  readonly table: TableParts;
}

/** Tables of one mapping may have their heading in different rows: each way is tried, and the first error told if none will do. */
async function open(mapping: Mapping, path: string): Promise<Opened> {
  let wrong: TableError | null = null;
  for (const layout of layoutsOf(mapping)) {
    try {
      const opened = await openTable(path, layout);
      const recognised = recognise({ ...mapping, tables: Object.fromEntries(Object.entries(mapping.tables).filter(([, table]) => sameLayout(layoutOf(table), layout))) }, opened.file, opened.columns);
      return { opened, ...recognised };
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      wrong ??= error;
    }
  }
  throw wrong ?? new UnknownTable(path, []);
}

export function layoutOf({ headingRow = 1, repeatedHeadings = 'refuse' }: TableParts): Required<Reading> {
  return { headingRow, repeatedHeadings };
}

function layoutsOf({ tables }: Mapping): readonly Required<Reading>[] {
  const all = Object.values(tables).map(layoutOf);
  return all.filter((layout, index) => all.findIndex((other) => sameLayout(other, layout)) === index);
}

function sameLayout(a: Required<Reading>, b: Required<Reading>): boolean {
  return a.headingRow === b.headingRow && a.repeatedHeadings === b.repeatedHeadings;
}

function learn(row: ReadRow, declared: Map<string, Set<string>>, named: Map<string, EntityRef>, same: SameClaims): void {
  for (const record of row.declared) {
    const names = declared.get(entityKey(record)) ?? new Set<string>();
    declared.set(entityKey(record), names);
    if (record.called.text !== '') names.add(comparable(record.called.text));
  }
  for (const claim of row.claims) {
    for (const { named: entity } of claim.named) named.set(entityKey(entity), entity.ref);
    for (const one of [claim, ...namesMade(claim, new Map())]) same.add(one, additionsOf(one, row));
  }
}

function unreadOf({ file, columns }: Table, table: TableParts, counts: readonly number[]): readonly UnreadColumn[] {
  const leave = new Set(table.leave ?? []);
  const known = columnsOfTable(table);
  return columns.flatMap((column, index) => {
    if (table.ignore !== true && known.has(column) && !leave.has(column)) return [];
    return [{ file, column, cells: counts[index] ?? 0, why: leave.has(column) || table.ignore === true ? 'left' as const : 'unmapped' as const }];
  });
}
