/**
 * What stood above a unit and below it, with the class of each relation.
 */
import { useReading } from '../../parts/reading.tsx';
import type { Dossier } from '../../queries/dossier.ts';
import { plainName } from '../../state/names/names.ts';
import type { WordKey } from '../../words/language.ts';
import { EntityName } from './group-title.tsx';
import type { PartProps } from './parts.ts';
import { Answers, ValueRow } from './row.tsx';

type Hop = Dossier['superiors'][number];

export function Relations({ dossier, named }: PartProps) {
  const { say, writing } = useReading();
  const row = (end: 'superior' | 'subordinate') => (hop: Hop) => (
    <ValueRow key={hop.id} subject={hop.id} of={hop} claims={dossier.claims}>
      <EntityName id={hop[end]} named={named} />
      <span className="role">{say(`classes.${hop.class}` as WordKey)}</span>
      {hop.control !== null && hop.control !== 'unsaid' && <bdi className="title">{hop.control}</bdi>}
      {hop.ground !== null && hop.ground !== 'unsaid' && <bdi className="title">{hop.ground}</bdi>}
    </ValueRow>
  );
  const { compare } = new Intl.Collator(writing.language, { numeric: true });
  const nameOf = (id: string): string => {
    const entity = named.get(id);
    return entity ? plainName(entity, writing.language) : id;
  };
  const byName = (hops: readonly Hop[], end: 'superior' | 'subordinate') => [...hops].sort((a, b) => compare(nameOf(a[end]), nameOf(b[end])));
  return (
    <>
      <Answers title={say('dossier.above')} values={byName(dossier.superiors, 'superior')} empty={say('dossier.noSuperior')}>{row('superior')}</Answers>
      <Answers title={say('dossier.below')} values={byName(dossier.subordinates, 'subordinate')} empty={say('dossier.noSubordinate')}>{row('subordinate')}</Answers>
    </>
  );
}
