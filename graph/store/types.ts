/**
 * The one way to the database: compiled statements in, plain rows out.
 */

/** A statement with `$named` values only; compiled once, testable without a database. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Plain values: integers as numbers, no driver classes. */
export type Row = Readonly<Record<string, unknown>>;

export interface Store {
  /** One read, one round trip. */
  read(statement: Statement): Promise<readonly Row[]>;
  /** All statements in one transaction, in order; rows of each. Retried on transient errors, so each must be idempotent by its keys. */
  write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  /** Statements sent since the store was opened. */
  readonly sent: number;
  close(): Promise<void>;
}
