/**
 * What a command's end means to whoever called it: 0 done, 1 not answered, 2 wrong usage or unreadable input, 3 done with rejected rows.
 */
import { Interrupted } from './errors.ts';

export const DONE = 0;
export const NOT_ANSWERED = 1;
export const WRONG_USAGE = 2;
export const WITH_REJECTED_ROWS = 3;

/** Faults of what was typed or handed in, by their codes; whatever a bridge cannot read counts as unreadable input. */
const OF_THE_CALLER = /^(?:wrong-usage|bad-date|inverted-range|bad-case-name|bad-case-file|unwritable-output|bridge-|table-|mapping-)/;

/** The exit code for an error; 128 and the signal's number after an interruption, as shells expect. */
export function exitOf(error: unknown): number {
  if (error instanceof Interrupted) return error.signal === 'SIGINT' ? 130 : 143;
  return OF_THE_CALLER.test(codeOf(error) ?? '') ? WRONG_USAGE : NOT_ANSWERED;
}

/** The stable code of one of our errors; `null` for a fault of the program. */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
