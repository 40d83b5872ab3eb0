/**
 * Who commanded a unit and held its other posts; or, of a person, the posts held.
 */
import { useReading } from '../../parts/reading.tsx';
import type { Dossier } from '../../queries/dossier.ts';
import { EntityName } from './group-title.tsx';
import type { PartProps } from './parts.ts';
import { Answers, ValueRow } from './row.tsx';
import { PostingDates } from './dates.tsx';

type Posting = Dossier['postings'][number];

export function Postings({ dossier, named, label }: PartProps) {
  const { say } = useReading();
  const person = dossier.of.kind === 'Person';
  const row = (posting: Posting) => (
    <ValueRow key={posting.id} subject={posting.id} of={posting} claims={dossier.claims} more={<PostingDates of={posting} />}>
      <EntityName id={person ? posting.unit : posting.person} named={named} />
      {(person || posting.role !== 'commander') && <span className="role">{label('posting', posting.role)}</span>}
      {posting.ranks.map((rank) => <bdi key={rank} className="rank">{rank}</bdi>)}
      {posting.titles.map((title) => <bdi key={title} className="title">{title}</bdi>)}
    </ValueRow>
  );
  const inTime = [...dossier.postings].sort((a, b) => (a.first ?? a.last ?? '9').localeCompare(b.first ?? b.last ?? '9'));
  if (person) return <Answers title={say('dossier.postings')} values={inTime} empty={say('dossier.noPosting')}>{row}</Answers>;
  const commanders = inTime.filter(({ role }) => role === 'commander');
  const others = inTime.filter(({ role }) => role !== 'commander');
  return (
    <>
      <Answers title={say('dossier.commanded')} values={commanders} empty={say('dossier.noCommander')}>{row}</Answers>
      {others.length > 0 && <Answers title={say('dossier.otherRoles')} values={others} empty="">{row}</Answers>}
    </>
  );
}
