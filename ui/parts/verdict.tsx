/**
 * A verdict: sign, word and reason, never one without the others.
 */
import { useReading } from './reading.tsx';
import { VerdictSign } from './signs.tsx';
import type { WordKey } from '../words/language.ts';

export interface Decision {
  readonly verdict: string;
  readonly reason: string;
}

export function Verdict({ of: { verdict, reason } }: { readonly of: Decision }) {
  const { say } = useReading();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <VerdictSign verdict={verdict} reason={reason} />
      <span className="verdict-word">{say(`verdicts.${verdict}` as WordKey)}</span>
      <span className="verdict-reason">{say(`reasons.${reason}` as WordKey)}</span>
    </span>
  );
}
