/**
 * What a bridge hands over: a format's rows as drafts of claims, with all that was odd about them.
 *
 * A bridge reads and never writes. What it hands over is recorded by whoever runs the import.
 */
import type { ClaimDraft, DocumentDraft, EntityDraft, EntityRef } from '../claims/index.ts';

/** A place in what is read, and what was found there. */
export interface Finding {
  /** Name of the file. */
  readonly file: string;
  /** Which table of the mapping it is. */
  readonly table: string;
  /** In the file, the heading being row 1. */
  readonly row: number;
  readonly column: string | null;
  /** The cell as it stands, cut to 200 characters. */
  readonly value: string | null;
  /** Stable. */
  readonly code: string;
  /** In words. */
  readonly reason: string;
  /** What became of it: the row or one claim of it stayed out, or it went in and is only reported. */
  readonly effect: 'row rejected' | 'claim rejected' | 'reported';
}

/** One row as drafts. */
export interface RowDrafts {
  readonly file: string;
  readonly table: string;
  readonly row: number;
  readonly entities: readonly EntityDraft[];
  /** Those of which more is known than what a citation says. */
  readonly documents: readonly DocumentDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly findings: readonly Finding[];
  /** The publisher's own mark says that this row is not to be imported. */
  readonly leftOut: boolean;
}

/** A column that was not read, with the number of its cells that are not blank. */
export interface UnreadColumn {
  readonly file: string;
  readonly column: string;
  readonly cells: number;
  /** `unmapped`: no mapping names it. `left`: the mapping leaves it out on purpose. */
  readonly why: 'unmapped' | 'left';
}

/** Files that have been read once: checked whole, counted, ready to be read for recording. */
export interface Prepared {
  readonly format: string;
  /** Says what is imported with which mapping; the same for the same bytes. */
  readonly key: string;
  /** Rows of tables that hold no claims are not counted. */
  readonly files: readonly { readonly file: string; readonly table: string; readonly sha256: string; readonly rows: number }[];
  /** All rows of all files, left out ones included. */
  readonly rows: number;
  readonly unread: readonly UnreadColumn[];
  drafts(): AsyncIterable<RowDrafts>;
}

/** Which of these the case already holds, as `origin|id`. */
export type Existing = (refs: readonly EntityRef[]) => Promise<ReadonlySet<string>>;
