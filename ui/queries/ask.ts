/**
 * Asks the server one question.
 *
 * What goes wrong keeps the server's stable code, so that the screen can say in
 * the reader's words what happened and what is safe.
 */
import type { TypedDocumentString } from './generated/graphql.ts';

export class AskFailed extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** What passes by itself: the server or its database restarting, or busy. Anything else would fail again. */
const passing = new Set(['unreachable', 'store-unreachable', 'store-busy', 'store-timeout']);

export function askAgain(failures: number, error: Error): boolean {
  return failures < 4 && error instanceof AskFailed && passing.has(error.code);
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** Throws {@link AskFailed}: the server's code, or `unreachable`. */
export async function ask<Data, Variables>(question: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Data> {
  const answer = await sent<Data>(JSON.stringify({ query: question.toString(), variables }), signal);
  const [error] = answer.errors ?? [];
  if (error) throw new AskFailed(typeof error.extensions?.code === 'string' ? error.extensions.code : 'unknown', error.message);
  if (answer.data === undefined || answer.data === null) throw new AskFailed('empty-answer', 'the server gave no answer');
  return answer.data;
}

async function sent<Data>(body: string, signal?: AbortSignal): Promise<Answer<Data>> {
  try {
    const reply = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, credentials: 'same-origin', body, signal: signal ?? null });
    return await reply.json() as Answer<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskFailed('unreachable', 'the server cannot be reached');
  }
}
