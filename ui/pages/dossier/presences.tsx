/**
 * Where a unit was; or, of a place, which units were there.
 */
import { useReading } from '../../parts/reading.tsx';
import { EntityName } from './group-title.tsx';
import type { PartProps } from './parts.ts';
import { Answers, ValueRow } from './row.tsx';

export function Presences({ dossier, named, label }: PartProps) {
  const { say } = useReading();
  const place = dossier.of.kind === 'Location';
  return (
    <Answers title={say(place ? 'dossier.present' : 'dossier.where')} values={dossier.presences} empty={say('dossier.noPlace')}>
      {(presence) => (
        <ValueRow key={presence.id} subject={presence.id} of={presence} claims={dossier.claims}>
          <EntityName id={place ? presence.unit : presence.location} named={named} />
          <span className="role">{label('presence', presence.class)}</span>
        </ValueRow>
      )}
    </Answers>
  );
}
