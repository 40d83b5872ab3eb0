/**
 * What the pointer or the focus is on, in a sentence, in a place of its own that never covers the chart.
 */
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import { Name } from '../../parts/name.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import type { OrgChart } from '../../queries/org-chart.ts';
import type { WordKey } from '../../words/language.ts';
import type { Target } from './highlight.ts';
import type { ChartNames } from './names.ts';

export function Readout({ target, chart, names }: { readonly target: Target | null; readonly chart: OrgChart; readonly names: ChartNames }) {
  return <p className="readout" aria-hidden="true"><Said target={target} chart={chart} names={names} /></p>;
}

function Said({ target, chart, names }: { readonly target: Target | null; readonly chart: OrgChart; readonly names: ChartNames }) {
  const { say, raw, writing } = useReading();
  const name = (id: string) => {
    const entity = names.entity(id);
    return entity ? <Name of={entity} /> : null;
  };
  const relation = chart.relations.find(({ id }) => target?.kind === 'relation' && id === target.id);
  if (relation) return <><Sentence text={raw('chart.relationSaid')} put={{ subordinate: name(relation.subordinate), superior: name(relation.superior) }} /> · {say(`classes.${relation.class}` as WordKey)} · <Verdict of={relation} /> · <bdi dir="ltr">{relation.evidence.sources}/{relation.evidence.claims}</bdi></>;
  const posting = chart.commanders.find(({ id }) => target?.kind === 'posting' && id === target.id);
  if (posting) return <>{name(posting.person)} · {say('chart.commander')} · {name(posting.unit)} · <Verdict of={posting} /> · <bdi dir="ltr">{posting.evidence.sources}/{posting.evidence.claims}</bdi></>;
  return target?.kind === 'unit' ? name(target.id) : <span className="muted">{chartWords[writing.language].notControl} {say('chart.treeHelp')}</span>;
}
