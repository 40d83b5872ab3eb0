/**
 * The answers of a dossier, in the order fixed for its kind (screens.md §4.2).
 */
import { useHere } from '../../parts/address.ts';
import { useReading } from '../../parts/reading.tsx';
import type { Dossier } from '../../queries/dossier.ts';
import { useClassLabel } from '../../queries/vocabulary.ts';
import { Bars } from './bars.tsx';
import type { Lane } from './bars.tsx';
import { EntityName } from './group-title.tsx';
import type { Named } from './group-title.tsx';
import { Incidents } from './incidents.tsx';
import { Relations } from './relations.tsx';
import { Postings } from './postings.tsx';
import { Presences } from './presences.tsx';
import { Values } from './values.tsx';

export function DossierBody({ dossier, named }: { readonly dossier: Dossier; readonly named: Named }) {
  const { address } = useHere();
  const { say, writing } = useReading();
  const label = useClassLabel(writing.language);
  const { kind } = dossier.of;
  const parts = { dossier, named, label };
  const lanes: readonly Lane[] = [
    ...dossier.postings.map((posting) => ({ id: posting.id, segments: posting.segments, label: <><EntityName id={kind === 'Person' ? posting.unit : posting.person} named={named} /> <span className="muted">{label('posting', posting.role)}</span></> })),
    ...dossier.superiors.map((hop) => ({ id: hop.id, segments: hop.segments, label: <>{say('dossier.above')}: <EntityName id={hop.superior} named={named} /></> })),
  ];
  return (
    <>
      {(kind === 'Unit' || kind === 'Person') && <Postings {...parts} />}
      {kind === 'Unit' && <Relations {...parts} />}
      {(kind === 'Unit' || kind === 'Location') && <Presences {...parts} />}
      {kind !== 'Location' && <Incidents {...parts} />}
      {lanes.length > 0 && <section className="answers answers-wide"><h2>{say('dossier.overTime')}</h2><Bars lanes={lanes} on={address.on} /></section>}
      <Values {...parts} />
    </>
  );
}
