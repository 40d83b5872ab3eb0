/**
 * The claims of one group, sorted into for, against and work needed for the day asked.
 */
import type { ReactNode } from 'react';
import { useClaims } from '../../queries/claims.ts';
import type { Claim } from '../../queries/claims.ts';
import { inNumbers } from '../../state/claims/segments.ts';
import { sides } from '../../state/claims/sides.ts';
import type { Group } from '../../state/claims/subject.ts';
import { reach } from '../../state/day/calendar.ts';
import { writeNumber } from '../../state/day/write.ts';
import { useHere } from '../address.ts';
import { useReading } from '../reading.tsx';
import { Verdict } from '../verdict.tsx';
import { Failed, Waiting } from '../waiting.tsx';
import { ClaimCard } from './card.tsx';

export function GroupClaims({ group, title }: { readonly group: Group; readonly title: ReactNode }) {
  const { address } = useHere();
  const { say, writing } = useReading();
  const { claims, asking, error } = useClaims(group.claims, address, writing.language);
  const days = address.on === null ? null : reach(address.on);
  const sorted = sides(claims, inNumbers(group.segments), days);
  const parts = [['for', sorted.for], ['against', sorted.against], ['workNeeded', sorted.workNeeded]] as const;
  return (
    <section className="group-claims">
      {title !== null && <h3>{title}</h3>}
      <p className="group-head">
        {group.verdict !== null && group.reason !== null && <Verdict of={{ verdict: group.verdict, reason: group.reason }} />}
        <span className="sides-count">{parts.map(([side, cards]) => <span key={side}>{say(`panel.${side}`)} {writeNumber(cards.length, writing)}</span>)}</span>
      </p>
      {error && <Failed error={error} again={() => undefined} />}
      {asking ? <Waiting /> : (
        <div className="sides">
          {parts.map(([side, cards]) => <Side key={side} side={side} cards={cards} />)}
        </div>
      )}
    </section>
  );
}

function Side({ side, cards }: { readonly side: 'for' | 'against' | 'workNeeded'; readonly cards: readonly Claim[] }) {
  const { say } = useReading();
  return (
    <div className={`side side-${side}`} role="group" aria-label={say(`panel.${side}`)}>
      <p className="side-head" aria-hidden="true">{say(`panel.${side}`)}</p>
      {cards.length === 0 ? <p className="muted">{say('panel.none')}</p> : cards.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
    </div>
  );
}
