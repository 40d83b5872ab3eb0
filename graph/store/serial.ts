/**
 * One writer at a time in a case, without holding anything: each write takes the next number.
 *
 * The number is a unique key written in the same transaction. Whoever finds it
 * taken reads again and plans anew; whoever lost the answer to a commit finds
 * their own token under it and knows that it happened. So a write is never
 * doubled, and none is planned on what another has changed.
 */
import type { Row, Statement, Store } from './types.ts';
import { GraphError } from '../errors.ts';

/** A write, and what to answer when it has happened. */
export interface Planned<T> {
  readonly statements: readonly Statement[];
  readonly answer: T;
}

export class TooManyWriters extends GraphError {
  readonly code = 'store-busy';
  constructor() {
    super('too many writers at once in this case; nothing was recorded, it is safe to try again');
  }
}

const TRIES = 50;

/** Plans and writes; plans again if another came first. A plan without statements writes nothing. */
export async function serially<T>(store: Store, caseId: string, newId: () => string, plan: () => Promise<Planned<T>>): Promise<T> {
  const token = newId();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const number = await lastNumber(store, caseId);
    const { statements, answer } = await plan();
    if (statements.length === 0) return answer;
    try {
      await store.write([take(caseId, number + 1, token), ...statements]);
      return answer;
    } catch (error) {
      if (!(error instanceof GraphError) || error.code !== 'store-conflict') throw error;
      if (await isMine(store, caseId, number + 1, token)) return answer;
      if ((await lastNumber(store, caseId)) === number) throw error; // not the number: the statements themselves conflict
    }
  }
  throw new TooManyWriters();
}

async function lastNumber(store: Store, caseId: string): Promise<number> {
  const [row] = await store.read({ text: 'MATCH (c:Case {id: $case}) RETURN c.sequence AS number', parameters: { case: caseId } });
  return Number(row?.['number'] ?? 0);
}

async function isMine(store: Store, caseId: string, number: number, token: string): Promise<boolean> {
  const [row]: readonly Row[] = await store.read({
    text: 'MATCH (b:Batch {case: $case, key: $key}) RETURN b.token AS token', parameters: { case: caseId, key: String(number) },
  });
  return row?.['token'] === token;
}

function take(caseId: string, number: number, token: string): Statement {
  return {
    text: 'CREATE (:Batch {case: $case, key: $key, token: $token}) WITH 1 AS taken MATCH (c:Case {id: $case}) SET c.sequence = $number',
    parameters: { case: caseId, key: String(number), token, number },
  };
}
