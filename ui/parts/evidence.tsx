/**
 * The evidence mark `sources / claims`, which opens the claims behind a value.
 */
import { openPanel } from '../state/address/change.ts';
import { writeNumber } from '../state/day/write.ts';
import { useHere } from './address.ts';
import { useReading } from './reading.tsx';

export interface Marked {
  /** What the panel is asked for: the id of a group of claims. */
  readonly subject: string;
  /** `null`: not known for the group as a whole. */
  readonly sources: number | null;
  readonly claims: number;
}

export function EvidenceMark({ subject, sources, claims }: Marked) {
  const { act, address } = useHere();
  const { say, count, writing } = useReading();
  const shown = { sources: sources === null ? '' : writeNumber(sources, writing), claims: writeNumber(claims, writing) };
  return (
    <button
      type="button" className="evidence" data-subject={subject} aria-label={sources === null ? count('panel.claims', claims) : say('evidence.open', { ...shown, mark: `${shown.sources}/${shown.claims}` })} title={sources === null ? undefined : say('evidence.mark', shown)}
      aria-expanded={address.panel === `claims:${subject}`} onClick={() => { act(openPanel(`claims:${subject}`)); }}
    >
      {sources === null ? count('panel.claims', claims) : <bdi dir="ltr">{shown.sources}/{shown.claims}</bdi>}
    </button>
  );
}
