/**
 * What making claims of one row works with.
 */
import type { Cells } from './cells.ts';
import type { Directory } from './directory.ts';
import type { Refused } from './errors.ts';
import type { Mapping, TableParts } from './mapping.ts';
import type { Place } from './passages.ts';
import type { Named } from './references.ts';

export interface RowContext {
  readonly mapping: Mapping;
  readonly table: TableParts;
  readonly cells: Cells;
  readonly place: Place;
  readonly directory: Directory | null;
  /** The row's records by their name in the mapping, where the row names them. */
  readonly records: ReadonlyMap<string, Named>;
}

/** Something odd in a row that went in all the same. */
export type Oddity = Pick<Refused, 'code' | 'reason' | 'column' | 'value'>;
