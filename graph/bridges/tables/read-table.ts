/**
 * One table out of a CSV or TSV file, row by row, never whole in memory.
 *
 * The heading is row 1; rows that are wholly blank are passed over but counted,
 * so that a row number is the one a person sees. The SHA-256 of the bytes is
 * known when the last row has been read.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf, headingEnd, type Delimiter } from './delimiter.ts';
import { CellTooLarge, EmptyFile, MalformedTable, TruncatedFile, WrongDelimiter, type TableError } from './errors.ts';
import { columnsOf, type RepeatedHeadings } from './headings.ts';
import { rest, textOf, type Progress } from './text-of-file.ts';

/** Characters that one cell may hold; a whole row may hold four times as many. */
export const CELL_LIMIT = 1_048_576;

export interface TableRow {
  /** In the file, the heading being row 1. */
  readonly row: number;
  /** As many as there are columns, as they stand. */
  readonly cells: readonly string[];
  /** Cells that the row lacks (below 0) or has beyond the heading. */
  readonly astray: number;
}

export interface Table {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
  readonly rows: AsyncIterable<TableRow>;
  /** SHA-256 of the bytes in hexadecimal, once all rows have been read. */
  sha256(): string;
}

export interface Reading {
  /** The heading is this row of the file; rows before it are passed over. */
  readonly headingRow?: number;
  readonly repeatedHeadings?: RepeatedHeadings;
}

/** Opens a table and reads its heading. Throws a `TableError` for what is no such file; reading its rows may throw one too. */
export async function openTable(path: string, { headingRow = 1, repeatedHeadings = 'refuse' }: Reading = {}): Promise<Table> {
  const file = basename(path);
  const progress: Progress = { row: 1, endsWithLine: false };
  const hash = createHash('sha256');
  const text = textOf(path, file, hash, progress)[Symbol.asyncIterator]();
  let beginning = '';
  for (let next = await text.next(); next.done !== true; next = await text.next()) {
    beginning += next.value;
    if (nthLineEnd(beginning, headingRow) !== -1 || beginning.length > CELL_LIMIT) break;
  }
  const heading = lineAt(beginning, headingRow);
  if (heading.trim() === '') throw new EmptyFile(file);
  if (heading.length > CELL_LIMIT) throw new CellTooLarge(file, headingRow, null, CELL_LIMIT);
  const delimiter = delimiterOf(heading);
  if (delimiter === null) throw new WrongDelimiter(file, headingRow, null);
  const parted = records(file, delimiter, rest(beginning, text), progress)[Symbol.asyncIterator]();
  let first = await parted.next();
  for (let passed = 1; passed < headingRow && first.done !== true; passed += 1) first = await parted.next();
  if (first.done === true) throw new EmptyFile(file);
  const columns = columnsOf(file, first.value.cells, repeatedHeadings);
  return { file, columns, delimiter, rows: { [Symbol.asyncIterator]: () => rowsOf({ file, delimiter, width: columns.length, parted, progress }) }, sha256: () => hash.copy().digest('hex') };
}

interface Parted {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows as the parser parts them; `progress` follows along. */
async function* records(file: string, delimiter: Delimiter, text: AsyncIterable<string>, progress: Progress): AsyncGenerator<Parted> {
  const parser = parse({
    delimiter, bom: true, relax_column_count: true, relax_quotes: delimiter === '\t', skip_empty_lines: false, max_record_size: 4 * CELL_LIMIT,
  });
  // The error also comes out of the loop below; the callback keeps it from being thrown into the void.
  pipeline(Readable.from(text), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      progress.row = row;
      yield { row, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(file, error, typeof error['records'] === 'number' ? error['records'] + 1 : row + 1) : error;
  }
}

function explained(file: string, error: CsvError, row: number): TableError {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new TruncatedFile(file, row, 'within a quoted cell');
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new CellTooLarge(file, row, null, CELL_LIMIT);
  return new MalformedTable(file, row, error.code.toLowerCase().replace(/^csv_/u, '').replaceAll('_', ' '));
}

interface Rows {
  readonly file: string;
  readonly delimiter: Delimiter;
  readonly width: number;
  readonly parted: AsyncIterator<Parted>;
  readonly progress: Progress;
}

async function* rowsOf({ file, delimiter, width, parted, progress }: Rows): AsyncGenerator<TableRow> {
  let read = 0;
  let unparted = 0;
  let astray = 0;
  try {
    for (let next = await parted.next(); next.done !== true; next = await parted.next()) {
      const { row, cells } = next.value;
      const large = cells.findIndex((cell) => cell.length > CELL_LIMIT);
      if (large !== -1) throw new CellTooLarge(file, row, String(large + 1), CELL_LIMIT);
      if (cells.every((cell) => cell.trim() === '')) continue;
      read += 1;
      unparted += cells.length === 1 && width > 1 ? 1 : 0;
      astray = cells.length < width ? cells.length - width : cells.slice(width).filter((cell) => cell.trim() !== '').length;
      yield { row, cells, astray };
    }
    if (read > 0 && unparted === read) throw new WrongDelimiter(file, 2, delimiter);
    if (astray < 0 && !progress.endsWithLine) throw new TruncatedFile(file, progress.row, 'within a row');
  } finally {
    await parted.return?.();
  }
}

/** End of the nth line that is not within quotes, or -1. */
function nthLineEnd(text: string, n: number): number {
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = headingEnd(text.slice(from));
    if (end === -1) return -1;
    if (line === n) return from + end;
    from += end + (text.startsWith('\r\n', from + end) ? 2 : 1);
  }
}

function lineAt(text: string, n: number): string {
  const end = nthLineEnd(text, n);
  const before = n === 1 ? 0 : nthLineEnd(text, n - 1) + 1;
  return text.slice(before, end === -1 ? text.length : end).replace(/^\uFEFF/u, '');
}
