/**
 * The text face: the chart as sentences, for a screen reader and for a brief.
 */
import { EvidenceMark } from '../../parts/evidence.tsx';
import { NameLink } from '../../parts/name.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import type { OrgChart } from '../../queries/org-chart.ts';
import type { WordKey } from '../../words/language.ts';
import type { ChartNames } from './names.ts';

export function TextFace({ chart, names }: { readonly chart: OrgChart; readonly names: ChartNames }) {
  const { say, raw } = useReading();
  const name = (id: string) => {
    const entity = names.entity(id);
    return entity ? <NameLink of={entity} /> : <code>{id.slice(0, 8)}</code>;
  };
  const decided = ({ verdict, reason }: { readonly verdict: string; readonly reason: string }) => ({ verdict: say(`verdicts.${verdict}` as WordKey), reason: say(`reasons.${reason}` as WordKey) });
  return (
    <ul className="sentences">
      {chart.relations.map((relation) => (
        <li key={relation.id} data-value>
          <Sentence text={raw('chart.textUnder')} put={{ subordinate: name(relation.subordinate), superior: name(relation.superior), class: say(`classes.${relation.class}` as WordKey), ...decided(relation) }} /> <EvidenceMark subject={relation.id} {...relation.evidence} />
        </li>
      ))}
      {chart.commanders.map((posting) => (
        <li key={posting.id} data-value>
          <Sentence text={raw('chart.textCommands')} put={{ person: name(posting.person), unit: name(posting.unit), ...decided(posting) }} /> <EvidenceMark subject={posting.id} {...posting.evidence} />
        </li>
      ))}
    </ul>
  );
}
