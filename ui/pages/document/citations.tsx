/**
 * The passages of a document beside its text: which claim each supports, and where it stands.
 */
import { Link } from 'react-router';
import { useHere } from '../../parts/address.ts';
import { Locator } from '../../parts/claims/locator.tsx';
import { ClaimSentence } from '../../parts/claims/claim-sentence.tsx';
import { useReading } from '../../parts/reading.tsx';
import { StatusSign } from '../../parts/signs.tsx';
import type { Document } from '../../queries/document.ts';
import type { WordKey } from '../../words/language.ts';

type DocumentClaim = Document['claims'][number];

export interface CitedPassage {
  /** As it stands in the address: the claim and the passage's place among its passages. */
  readonly id: string;
  readonly quote: string | null;
  readonly language: string | null;
  readonly locator: string;
  readonly reading: boolean;
  readonly claim: DocumentClaim;
}

/** Passages of this document only, in the order of its text; a claim may cite others too. */
export function passagesOf({ id, claims }: Document): readonly CitedPassage[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const all = claims.flatMap((claim) => claim.passages.flatMap((passage, index) => (passage.document.id === id ? [{ ...passage, id: `${claim.id}.${index}`, claim }] : [])));
  return all.sort((a, b) => compare(a.locator, b.locator) || compare(a.id, b.id));
}

/** The one asked for comes first. */
const litFirst = (passages: readonly CitedPassage[], lit: string | null): readonly CitedPassage[] => [...passages.filter(({ id }) => id === lit), ...passages.filter(({ id }) => id !== lit)];

export function Citations({ passages, lit }: { readonly passages: readonly CitedPassage[]; readonly lit: string | null }) {
  const { say } = useReading();
  const { act, to, path } = useHere();
  return (
    <section className="citations">
      <h2>{say('document.passages')}</h2>
      <ol>
        {litFirst(passages, lit).map((passage) => (
          <li key={passage.id} className={passage.id === lit ? 'citation citation-lit' : 'citation'} aria-current={passage.id === lit ? 'location' : undefined}>
            <p className={`status status-${passage.claim.status}`}><StatusSign status={passage.claim.status} /> {say(`statuses.${passage.claim.status}` as WordKey)} · <Locator of={passage.locator} /></p>
            <p><ClaimSentence of={passage.claim.sentence} /></p>
            {passage.quote !== null && (
              <blockquote dir="auto" lang={passage.language ?? undefined}>
                <Link to={to(path, (same) => ({ ...same, passage: passage.id }))} onClick={(event) => { event.preventDefault(); act((same) => ({ ...same, passage: passage.id })); }}>{passage.quote}</Link>
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
