/**
 * All results of a search. Its text stands after `#q=`, which no server is sent.
 */
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useHere } from '../parts/address.ts';
import { pathOf } from '../parts/name.tsx';
import { useReading } from '../parts/reading.tsx';
import { HitShown } from '../parts/search/search-box.tsx';
import { KindSign } from '../parts/signs.tsx';
import { Answer } from '../parts/waiting.tsx';
import { useSearch } from '../queries/search.ts';
import { textOf } from '../state/address/address.ts';

export function SearchPage() {
  const { address, to } = useHere();
  const { say, count } = useReading();
  const text = textOf(useLocation().hash);
  const [spellings, setSpellings] = useState(true);
  const asked = useSearch({ text, limit: 50, spellings }, address);
  return (
    <section className="page">
      <h1 tabIndex={-1}>{say('search.title')}{text !== '' && <>: <bdi>{text}</bdi></>}</h1>
      <p><label><input type="checkbox" checked={spellings} onChange={(event) => { setSpellings(event.target.checked); }} /> {say('search.spellings')}</label></p>
      {text === '' ? <p className="muted">{say('search.notAsked')}</p> : (
        <Answer asked={asked}>
          {({ hits, documents, total }) => (
            <>
              <p role="status">{total === 0 ? say('search.none') : count('search.found', total)}</p>
              <ul className="hits">
                {hits.map((hit) => <li key={hit.entity.id}><Link to={to(pathOf(hit.entity.kind, hit.entity.id))}><HitShown hit={hit} /></Link></li>)}
                {documents.map(({ document }) => <li key={document.id}><Link to={to(pathOf('Document', document.id))}><KindSign kind="Document" /> <bdi>{document.title ?? document.id}</bdi> <span className="muted">{say('kinds.Document')}</span></Link></li>)}
              </ul>
            </>
          )}
        </Answer>
      )}
    </section>
  );
}
