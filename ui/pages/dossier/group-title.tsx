/**
 * What a group of claims of a dossier is about, in few words.
 */
import { NameLink } from '../../parts/name.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import type { Dossier } from '../../queries/dossier.ts';
import type { Group } from '../../state/claims/subject.ts';
import { incidentId, valueId } from './groups.ts';

export type EntityOf = Dossier['entities'][number];
export type Named = ReadonlyMap<string, EntityOf>;

/** A name that opens its dossier; the bare id where the answer has no entity for it. */
export function EntityName({ id, named }: { readonly id: string; readonly named: Named }) {
  const entity = named.get(id);
  return entity ? <NameLink of={entity} /> : <code>{id.slice(0, 8)}</code>;
}

export function GroupTitle({ group, dossier, named }: { readonly group: Group; readonly dossier: Dossier; readonly named: Named }) {
  const { raw } = useReading();
  const name = (id: string) => <EntityName id={id} named={named} />;
  const relation = [...dossier.superiors, ...dossier.subordinates].find(({ id }) => id === group.id);
  if (relation) return <Sentence text={raw('chart.relationSaid')} put={{ subordinate: name(relation.subordinate), superior: name(relation.superior) }} />;
  const posting = dossier.postings.find(({ id }) => id === group.id);
  if (posting) return <Sentence text={raw('panel.posting')} put={{ person: name(posting.person), role: <bdi>{posting.role}</bdi>, unit: name(posting.unit) }} />;
  const presence = dossier.presences.find(({ id }) => id === group.id);
  if (presence) return <Sentence text={raw('panel.presence')} put={{ unit: name(presence.unit), location: name(presence.location) }} />;
  const value = dossier.values.find((each) => valueId(each) === group.id);
  if (value) return <><bdi>{value.class || value.kind}</bdi>: <bdi>{value.value}</bdi></>;
  const incident = dossier.incidents.find((line) => incidentId(line) === group.id);
  return incident ? name(incident.incident) : null;
}
