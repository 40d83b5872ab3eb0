/**
 * What each error becomes outside: its stable code, its message, its status.
 *
 * Whatever has no code is a fault of ours: it is told as
 * `internal-error` and nothing of it leaves, since its words may hold names.
 */
import { GraphError } from '../graph/index.ts';
import { Refusal } from './refusals.ts';
import { statuses } from './statuses.ts';

const OURS = 500;

export interface Told {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** What is told of an error. */
export function told(error: unknown): Told {
  if (!(error instanceof GraphError || error instanceof Refusal)) {
    return { code: 'internal-error', message: 'something went wrong in Linkage itself; nothing was changed by this question', status: OURS };
  }
  const { code, message } = error;
  return { code, message, status: Object.hasOwn(statuses, code) ? statuses[code] ?? OURS : OURS };
}
