/**
 * The dates of a posting in few words: which ends are true ends, which only mentions.
 */
import { useReading } from '../../parts/reading.tsx';
import { rangeText } from '../../parts/words-of-days.ts';
import type { Dossier } from '../../queries/dossier.ts';

export function PostingDates({ of: { first, last, startKnown, endKnown } }: { readonly of: Dossier['postings'][number] }) {
  const speech = useReading();
  return <span className="value-dates">{rangeText({ first, last, startKnown, after: endKnown ? 'ended' : 'unsaid' }, speech)}</span>;
}
