/**
 * One row: its status, its records, its claims, and the cells that nothing took up.
 */
import type { Table } from '../tables/index.ts';
import { Cells } from './cells.ts';
import { claimsOf, orRefused, type RowClaim } from './claim-of-row.ts';
import { columnsOfClaims } from './columns.ts';
import type { Directory } from './directory.ts';
import { Refused } from './errors.ts';
import type { Mapping, TableParts } from './mapping.ts';
import type { Place } from './passages.ts';
import { referenceOf, type Named } from './references.ts';
import type { Oddity, RowContext } from './row-context.ts';
import { valueOf } from './value.ts';
import type { Status } from '../../time/types.ts';

export interface ReadRow {
  readonly leftOut: boolean;
  /** The whole row stays out. */
  readonly rejected: Refused | null;
  readonly status: Status;
  readonly author: string;
  readonly comment: string;
  readonly note: string;
  /** Records that this row brings into being. */
  readonly declared: readonly Named[];
  readonly claims: readonly RowClaim[];
  readonly refused: readonly Refused[];
  readonly oddities: readonly Oddity[];
}

export interface RowReader {
  (cells: readonly string[], place: Place): ReadRow;
}

/** A reader of the rows of one file, its columns found once. */
export function rowReader(mapping: Mapping, table: TableParts, { file, columns }: Pick<Table, 'file' | 'columns'>, directory: Directory | null): RowReader {
  const places = new Map(columns.map((column, index) => [column, index]));
  const blank = new Set(mapping.blank);
  const ofClaims = columnsOfClaims(table);
  return (values, place) => {
    const cells = new Cells(file, places, values, blank);
    const row = orRefused(() => readRow({ mapping, table, cells, place, directory }));
    if (row instanceof Refused) return { ...NOTHING, rejected: row };
    if (row.leftOut) return row;
    const unused = ofClaims.filter((column) => cells.says(column) && !cells.wasRead(column))
      .map((column) => ({ code: 'bridge-cell-unused', reason: 'the row has no claim that this cell belongs to', column, value: cells.raw(column) }));
    return { ...row, oddities: unused };
  };
}

const NOTHING: ReadRow = { leftOut: false, rejected: null, status: 'accepted', author: '', comment: '', note: '', declared: [], claims: [], refused: [], oddities: [] };

/** A reader of no more than the records that rows bring into being. */
export function recordReader(mapping: Mapping, table: TableParts, { file, columns }: Pick<Table, 'file' | 'columns'>): (cells: readonly string[]) => readonly Named[] {
  const places = new Map(columns.map((column, index) => [column, index]));
  const blank = new Set(mapping.blank);
  return (values) => {
    const cells = new Cells(file, places, values, blank);
    const records = orRefused(() => (statusOf(table, cells) === 'left out' ? [] : declaresOf(table).flatMap((name) => {
      const reference = table.records[name];
      return reference === undefined ? [] : referenceOf(reference, { origin: mapping.origin, cells, item: null, directory: null }) ?? [];
    })));
    return records instanceof Refused ? [] : records;
  };
}

function declaresOf({ declares, records }: TableParts): readonly string[] {
  return declares ?? Object.keys(records).slice(0, 1);
}

function readRow(context: Omit<RowContext, 'records'>): ReadRow {
  const { mapping, table, cells, directory } = context;
  const status = statusOf(table, cells);
  if (status === 'left out') return { ...NOTHING, leftOut: true };
  const author = table.author === undefined ? '' : valueOf(table.author, cells, null).text;
  const comment = (table.comment ?? []).map((column) => cells.text(column)).filter((text) => text !== '').join('\n');
  const note = table.note === undefined ? '' : valueOf(table.note, cells, null).text;
  if (status === 'conflict' && note === '') throw new Refused('bridge-note-missing', 'a conflict needs its note', table.status?.column ?? null, status);
  const records = new Map<string, Named>();
  const claims: RowClaim[] = [];
  const refused: Refused[] = [];
  const declares = declaresOf(table);
  for (const [name, reference] of Object.entries(table.records)) {
    const isDeclared = declares.includes(name);
    // What a row brings into being is called by its own name, whoever else has it.
    const named = orRefused(() => referenceOf(reference, { origin: mapping.origin, cells, item: null, directory: isDeclared ? null : directory }));
    if (named instanceof Refused) {
      if (isDeclared) throw named;
      refused.push(named);
    } else if (named !== null) records.set(name, named);
  }
  const declared = declares.flatMap((name) => records.get(name) ?? []);
  if (declares.length > 0 && declared.length === 0) throw new Refused('bridge-record-missing', 'the row does not say what it is about', table.requires[0] ?? null, '');
  for (const parts of table.claims) {
    for (const claim of claimsOf(parts, { ...context, records })) {
      if (claim instanceof Refused) refused.push(claim);
      else claims.push(claim);
    }
  }
  return { leftOut: false, rejected: null, status, author, comment, note, declared, claims, refused, oddities: [] };
}

/** Not the text of the cell but the mapping's word for it. Throws `Refused` for a word that is none: the row stays out. */
function statusOf({ status }: TableParts, cells: Cells): Status | 'left out' {
  if (status === undefined) return 'accepted';
  const text = cells.text(status.column);
  const word = Object.hasOwn(status.words, text) ? status.words[text] : undefined;
  if (word === undefined) throw new Refused('bridge-status-unknown', 'the mapping does not know this status', status.column, text);
  return word;
}
