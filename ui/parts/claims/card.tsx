/**
 * One claim on a card: sentence, status, range, passages, grades, who recorded it.
 *
 * References stand open: folded ones are not read. Reliability of the source and
 * credibility of the information are two letters, never one.
 */
import { useHere } from '../address.ts';
import { useReading } from '../reading.tsx';
import { StatusSign } from '../signs.tsx';
import { Range } from '../written.tsx';
import type { Claim } from '../../queries/claims.ts';
import { writeDay, writeNumber } from '../../state/day/write.ts';
import type { WordKey } from '../../words/language.ts';
import { ClaimSentence } from './claim-sentence.tsx';
import { PassageQuote } from './passage.tsx';

export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { say, writing } = useReading();
  const { address } = useHere();
  const graded = claim.passages.filter(({ reading }) => !reading);
  const reliabilities = [...new Set(graded.map(({ source }) => source?.reliability ?? null))];
  return (
    <article className={`claim claim-${claim.status}`} aria-labelledby={`claim-${claim.id}`} data-claim={claim.id} aria-current={address.sel.includes(`claim:${claim.id}`) || undefined}>
      <p className="claim-sentence" id={`claim-${claim.id}`}><ClaimSentence of={claim.sentence} /></p>
      <p className={`status status-${claim.status}`}><StatusSign status={claim.status} /> {say(`statuses.${claim.status}` as WordKey)}{claim.note !== null && <>: <bdi>{claim.note}</bdi></>}</p>
      <p className="claim-range"><Range of={claim} /></p>
      <ul className="passages">
        {claim.passages.map((passage, index) => <li key={index}><PassageQuote passage={passage} address={`${claim.id}.${index}`} /></li>)}
      </ul>
      <dl className="grades">
        <div><dt>{say('panel.reliability')}</dt><dd>{reliabilities.map((letter) => letter ?? say('panel.notGraded')).join(', ') || say('panel.notGraded')}</dd></div>
        <div><dt>{say('panel.credibility')}</dt><dd>{claim.credibility === null ? say('panel.notGraded') : writeNumber(claim.credibility, writing)}</dd></div>
        <div><dt>{say('panel.independent')}</dt><dd>{writeNumber(claim.independentSources, writing)}</dd></div>
        <div><dt>{say('panel.basis')}</dt><dd>{say(`bases.${claim.basis}` as WordKey)}</dd></div>
        <div><dt>{say('panel.recorded')}</dt><dd>{writeDay(claim.knownFrom.slice(0, 10), writing)}{claim.by !== null && <> <bdi>{say('panel.recordedBy', { who: claim.by })}</bdi></>}</dd></div>
        <div><dt>{say('panel.origin')}</dt><dd><bdi>{claim.origin.format}</bdi>: <bdi dir="ltr" className="record">{claim.origin.record}</bdi></dd></div>
        <div><dt>{say('panel.markings')}</dt><dd>{claim.markings.length === 0 ? say('panel.noMarkings') : claim.markings.map((word) => <bdi key={word} className="marking">{word}</bdi>)}</dd></div>
      </dl>
    </article>
  );
}
