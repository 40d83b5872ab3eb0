/**
 * Home: what the case holds for this reader, and where to begin.
 */
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useHere } from '../parts/address.ts';
import { useReading } from '../parts/reading.tsx';
import { KindSign, StatusSign } from '../parts/signs.tsx';
import { Answer } from '../parts/waiting.tsx';
import { useHome } from '../queries/home.ts';
import { useClassLabel, useKindLabel } from '../queries/vocabulary.ts';
import { writeNumber } from '../state/day/write.ts';
import type { WordKey } from '../words/language.ts';

export function HomePage() {
  const { address, to } = useHere();
  const { say, writing } = useReading();
  const kindLabel = useKindLabel(writing.language);
  const classLabel = useClassLabel(writing.language);
  const asked = useHome(address);
  useEffect(() => { document.title = say('product.name'); }, [say]);
  return (
    <Answer asked={asked}>
      {({ cases, status }) => {
        const claims = new Map<string, number>();
        for (const each of status.claims) {
          // Relations differ too much by class to be one number.
          const name = each.kind === 'relation' ? classLabel(each.kind, each.class) : kindLabel(each.kind);
          claims.set(name, (claims.get(name) ?? 0) + each.count);
        }
        const own = cases.find(({ id, name }) => id === status.case || name === status.case);
        return (
          <section className="page home">
            <h1 tabIndex={-1}>{say('home.title')}{own && <>: <bdi>{own.name}</bdi></>}</h1>
            {own?.says && <p className="case-says"><bdi>{own.says}</bdi></p>}
            <p>{say('home.searchHint')}</p>
            <p><Link className="button" to={to('/chart')}>{say('home.openChart')}</Link></p>
            <div className="glance">
              <section><h2>{say('home.nodes')}</h2><dl>{status.nodes.map(({ of, count }) => <div key={of}><dt><KindSign kind={of} /> {say(`kinds.${of}` as WordKey)}</dt><dd>{writeNumber(count, writing)}</dd></div>)}</dl></section>
              <section><h2>{say('home.claims')}</h2><dl>{[...claims].map(([kind, count]) => <div key={kind}><dt>{kind}</dt><dd>{writeNumber(count, writing)}</dd></div>)}</dl></section>
              <section><h2>{say('home.statuses')}</h2><dl>{status.statuses.map(({ of, count }) => <div key={of}><dt><span className={`status-${of}`}><StatusSign status={of} /></span> {say(`statuses.${of}` as WordKey)}</dt><dd>{writeNumber(count, writing)}</dd></div>)}</dl></section>
            </div>
            {cases.length > 1 && (
              <section><h2>{say('home.cases')}</h2><ul>{cases.map(({ id, name }) => <li key={id}>{id === own?.id ? <bdi aria-current="true">{name}</bdi> : <Link to={to('/', (same) => ({ ...same, case: id }))}><bdi>{name}</bdi></Link>}</li>)}</ul></section>
            )}
          </section>
        );
      }}
    </Answer>
  );
}
