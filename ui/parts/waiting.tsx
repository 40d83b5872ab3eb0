/**
 * Waiting, failing and nothing: said in words, with what is safe and what to do next (screens.md §6).
 */
import type { ReactNode } from 'react';
import { AskFailed } from '../queries/ask.ts';
import { useReading } from './reading.tsx';

/** Skeletons appear after 200 ms only. */
export function Waiting() {
  const { say } = useReading();
  return (
    <div className="waiting" role="status" aria-label={say('states.loading')}>
      <span className="skeleton" /><span className="skeleton" /><span className="skeleton" />
    </div>
  );
}

/** An unknown id and one outside the reader's clearance are one answer. */
const nothingThere = new Set(['unknown-entity', 'unknown-unit', 'unknown-document', 'unknown-claim', 'not-found', 'unknown-case', 'nothing-here']);

/** `page`: nothing else stands on the page, so that this is its heading. */
export function Failed({ error, again, page = false }: { readonly error: Error; readonly again: () => void; readonly page?: boolean }) {
  const { say } = useReading();
  const code = error instanceof AskFailed ? error.code : 'unknown';
  if (nothingThere.has(code)) return <NothingHere />;
  const head = say(code === 'unreachable' ? 'states.unreachable' : 'states.failed');
  return (
    <section className="failed" role="alert">
      {page ? <h1 tabIndex={-1}>{head}</h1> : <h2>{head}</h2>}
      <p>{say('states.failedSafe')}</p>
      {code !== 'unreachable' && <p dir="auto">{error.message}</p>}
      <p><button type="button" onClick={again}>{say('states.retry')}</button> <span className="muted">{say('states.code')}: <code>{code}</code></span></p>
    </section>
  );
}

export function NothingHere() {
  const { say } = useReading();
  return <section className="nothing"><h1 tabIndex={-1}>{say('states.nothingHere')}</h1><p>{say('states.nothingHereHint')}</p></section>;
}

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

/** Old answers stay, dimmed and marked busy, until the new one is there. */
export function Answer<Data>({ asked, children }: { readonly asked: Asked<Data>; readonly children: (data: Data) => ReactNode }) {
  if (asked.error) return <Failed error={asked.error} again={() => { asked.refetch(); }} page />;
  if (asked.data === undefined) return <Waiting />;
  return <div className="answer" aria-busy={asked.isPlaceholderData}>{children(asked.data)}</div>;
}
