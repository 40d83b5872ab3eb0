/**
 * The table face: every relation and every commander of the chart, row by row, with the same evidence.
 */
import type { ReactNode } from 'react';
import { EvidenceMark } from '../../parts/evidence.tsx';
import { NameLink } from '../../parts/name.tsx';
import { useReading } from '../../parts/reading.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { rangeText, segmentText } from '../../parts/words-of-days.ts';
import type { OrgChart } from '../../queries/org-chart.ts';
import { inNumbers } from '../../state/claims/segments.ts';
import type { WordKey } from '../../words/language.ts';
import type { ChartNames } from './names.ts';

export function TableFace({ chart, names }: { readonly chart: OrgChart; readonly names: ChartNames }) {
  const speech = useReading();
  const { say, count, writing } = speech;
  const name = (id: string) => {
    const entity = names.entity(id);
    return entity ? <NameLink of={entity} /> : <code>{id.slice(0, 8)}</code>;
  };
  return (
    <div className="tables">
      <Scrolled label={count('chart.relations', chart.relations.length)}>
        <table>
          <caption>{count('chart.relations', chart.relations.length)}</caption>
          <thead><tr><th scope="col">{say('chart.subordinate')}</th><th scope="col">{say('chart.superior')}</th><th scope="col">{say('chart.class')}</th><th scope="col">{say('chart.verdict')}</th><th scope="col">{say('chart.certainOn')}</th><th scope="col">{say('dossier.evidenceHead')}</th></tr></thead>
          <tbody>
            {inOrder(chart.relations, ({ subordinate, superior }) => `${names.plain(subordinate)} ${names.plain(superior)}`, writing.language).map((relation) => (
              <tr key={relation.id} data-value>
                <th scope="row">{name(relation.subordinate)}</th><td>{name(relation.superior)}</td><td>{say(`classes.${relation.class}` as WordKey)}</td><td><Verdict of={relation} /></td>
                <td>{inNumbers(relation.segments).filter(({ verdict }) => verdict === 'certain').map((segment) => <div key={segment.from}>{segmentText(segment, speech)}</div>)}</td>
                <td><EvidenceMark subject={relation.id} {...relation.evidence} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {chart.commanders.length > 0 && (
        <Scrolled label={count('chart.commanders', chart.commanders.length)}>
          <table>
            <caption>{count('chart.commanders', chart.commanders.length)}</caption>
            <thead><tr><th scope="col">{say('chart.unit')}</th><th scope="col">{say('chart.commander')}</th><th scope="col">{say('chart.verdict')}</th><th scope="col">{say('chart.dates')}</th><th scope="col">{say('dossier.evidenceHead')}</th></tr></thead>
            <tbody>
              {inOrder(chart.commanders, ({ unit, person }) => `${names.plain(unit)} ${names.plain(person)}`, writing.language).map((posting) => (
                <tr key={posting.id} data-value>
                  <th scope="row">{name(posting.unit)}</th><td>{posting.ranks.map((rank) => <span key={rank} className="rank"><bdi>{rank}</bdi> </span>)}{name(posting.person)}</td><td><Verdict of={posting} /></td>
                  <td>{rangeText({ ...posting, after: posting.endKnown ? 'ended' : 'unsaid' }, speech)}</td>
                  <td><EvidenceMark subject={posting.id} {...posting.evidence} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </div>
  );
}

/** By name, as the reader's language sorts, numbers as numbers. */
function inOrder<Of>(rows: readonly Of[], name: (row: Of) => string, language: string): readonly Of[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((a, b) => compare(name(a), name(b)));
}

/** Wide tables scroll in a region of their own, which the keyboard can reach. */
function Scrolled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <div className="scrolled" role="region" aria-label={label} tabIndex={0}>{children}</div>;
}
