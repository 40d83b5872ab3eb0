/**
 * What can be wrong with a table as a file: it is refused whole, before anything is written.
 *
 * Each says what, in which file, at which row and column where that is known,
 * and that nothing of it was imported.
 */
import { GraphError } from '../../errors.ts';

const SAFE = 'nothing was imported';

export abstract class TableError extends GraphError {
  constructor(readonly file: string, what: string, readonly row: number | null = null, readonly column: string | null = null) {
    super(`${file}${row === null ? '' : `, row ${String(row)}`}${column === null ? '' : `, column ${column}`}: ${what}; ${SAFE}`);
  }
}

/** What the system says of a file that it does not give. */
export function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown reason';
  return { ENOENT: 'there is no such file', EISDIR: 'it is a folder: name the files in it', EACCES: 'no permission' }[code] ?? code;
}

export class UnreadableFile extends TableError {
  readonly code = 'bridge-unreadable-file';
  readonly reason: string;
  constructor(file: string, error: unknown) {
    const reason = systemReason(error);
    super(file, `cannot be read (${reason})`);
    this.reason = reason;
  }
}

export class EmptyFile extends TableError {
  readonly code = 'bridge-empty-file';
  constructor(file: string) {
    super(file, 'holds no heading');
  }
}

export class BinaryFile extends TableError {
  readonly code = 'bridge-binary-file';
  constructor(file: string, readonly looksLike: string) {
    super(file, `is ${looksLike}, not a table of text (CSV or TSV)`);
  }
}

export class WrongEncoding extends TableError {
  readonly code = 'bridge-wrong-encoding';
  constructor(file: string, readonly encoding: string, row: number) {
    super(file, `is not valid ${encoding}; save it as UTF-8`, row);
  }
}

export class TruncatedFile extends TableError {
  readonly code = 'bridge-truncated-file';
  constructor(file: string, row: number, readonly reason: string) {
    super(file, `ends too early (${reason})`, row);
  }
}

export class MalformedTable extends TableError {
  readonly code = 'bridge-malformed-table';
  constructor(file: string, row: number, readonly reason: string) {
    super(file, `cannot be parted into cells (${reason})`, row);
  }
}

export class WrongDelimiter extends TableError {
  readonly code = 'bridge-wrong-delimiter';
  constructor(file: string, row: number, readonly delimiter: string | null) {
    super(file, delimiter === null
      ? 'its heading is one cell: cells are parted by comma, tab, semicolon or bar'
      : `its heading is parted by ${JSON.stringify(delimiter)}, its rows are not`, row);
  }
}

export class CellTooLarge extends TableError {
  readonly code = 'bridge-cell-too-large';
  constructor(file: string, row: number, column: string | null, readonly limit: number) {
    super(file, `holds more than ${String(limit)} characters in one cell or row`, row, column);
  }
}

export class HeadingTwice extends TableError {
  readonly code = 'bridge-heading-twice';
  constructor(file: string, column: string) {
    super(file, 'this heading stands twice', 1, column);
  }
}

export class MissingColumn extends TableError {
  readonly code = 'bridge-missing-column';
  constructor(file: string, readonly table: string, column: string) {
    super(file, `the table ${table} needs this column and has none`, 1, column);
  }
}

export class UnknownTable extends TableError {
  readonly code = 'bridge-unknown-table';
  constructor(file: string, readonly headings: readonly string[]) {
    super(file, `no table of the mapping has these headings (${headings.slice(0, 5).join(', ')}${headings.length > 5 ? ', …' : ''})`, 1);
  }
}

export class FileChanged extends TableError {
  readonly code = 'bridge-file-changed';
  constructor(file: string) {
    super(file, 'changed while it was read; what was recorded stays; import it again');
  }
}
