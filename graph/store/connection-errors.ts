/**
 * What can go wrong between a question and the database.
 *
 * None of these repeats what the database said: its words hold the statement
 * and the values, and neither may reach a log or a reader.
 */
import { GraphError } from '../errors.ts';

/** The database does not answer, or stopped answering in the middle. */
export class StoreUnreachable extends GraphError {
  readonly code = 'store-unreachable';
  constructor() {
    super('The database does not answer. What was confirmed is stored; a step that was under way is stored whole or not at all, and can be done again.');
  }
}

/** The name or the password is not, or no longer, accepted. */
export class StoreUnauthorized extends GraphError {
  readonly code = 'store-unauthorized';
  constructor() {
    super('The database refuses the name or the password. Nothing was changed.');
  }
}

/** Something with the same unique key is there already. */
export class StoreConflict extends GraphError {
  readonly code = 'store-conflict';
  constructor() {
    super('Something with the same key is stored already. Nothing of this step was changed.');
  }
}

/** It took longer than it may. */
export class StoreTimeout extends GraphError {
  readonly code = 'store-timeout';
  constructor(readonly milliseconds: number) {
    super(`The database took longer than ${milliseconds / 1000} seconds and was stopped. Nothing of this step was changed.`);
  }
}

/** The database is too busy or short of memory, and stayed so through several tries. */
export class StoreBusy extends GraphError {
  readonly code = 'store-busy';
  constructor(readonly status: string) {
    super(`The database could not do this now (${status}). Nothing of this step was changed; it can be done again.`);
  }
}

/** A fault of ours: the statement is wrong. */
export class StoreRefused extends GraphError {
  readonly code = 'store-refused';
  constructor(readonly status: string, readonly hint: string) {
    super(`The database refused a statement (${status}${hint && `: ${hint}`}). Nothing of this step was changed.`);
  }
}

/** The graph error for what the driver threw. */
export function storeError(error: unknown, milliseconds: number): GraphError {
  if (error instanceof GraphError) return error;
  const status = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (status === 'ServiceUnavailable' || status === 'SessionExpired' || status.includes('DatabaseUnavailable')) return new StoreUnreachable();
  if (status.startsWith('Neo.ClientError.Security.')) return new StoreUnauthorized();
  if (status.includes('ConstraintValidationFailed')) return new StoreConflict();
  if (status.includes('TransactionTimedOut')) return new StoreTimeout(milliseconds);
  if (status.startsWith('Neo.TransientError.')) return new StoreBusy(status);
  return new StoreRefused(status || 'driver', hintOf(error, status));
}

/** Statements are constants of ours and a syntax error is found before any value is looked at: its first line is safe and needed. */
function hintOf(error: unknown, status: string): string {
  const safe = status.endsWith('.SyntaxError') || status.endsWith('.ParameterMissing') || status === '';
  return safe && error instanceof Error ? error.message.split('\n')[0] ?? '' : '';
}
