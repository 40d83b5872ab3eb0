/**
 * A passage: its quote in its own script and direction, its document and locator, and the way to the page.
 */
import { Link } from 'react-router';
import { useHere } from '../address.ts';
import { useReading } from '../reading.tsx';
import { Locator } from './locator.tsx';
import { IsoDay } from '../written.tsx';
import type { Passage } from '../../queries/claims.ts';
import type { WordKey } from '../../words/language.ts';

/** A document known by reference only is called by the id that its source gave it. */
function titleOf({ title, externalIds, id }: Passage['document']): string {
  return title ?? externalIds[0]?.replace('|', ' ') ?? id;
}

export function PassageQuote({ passage, address }: { readonly passage: Passage; readonly address: string }) {
  const { say } = useReading();
  const { to } = useHere();
  const { document, quote, language, locator, supports, source, reading } = passage;
  const title = titleOf(document);
  return (
    <figure className={reading ? 'passage passage-reading' : 'passage'}>
      {quote !== null && <blockquote dir="auto" lang={language ?? undefined}>{quote}</blockquote>}
      <figcaption>
        {reading && <span className="muted">{say('panel.reading')} </span>}
        <Link to={to(`/document/${document.id}`, (same) => ({ ...same, passage: address }))} data-page aria-label={`${say('panel.page')}: ${title}, ${locator}`}>
          <bdi className="document-title">{title}</bdi> <Locator of={locator} />
        </Link>
        {document.date !== null && <> <IsoDay edtf={document.date} /></>}
        {source && <> · <bdi>{source.name}</bdi></>}
        {!document.hasText && !reading && <> · <span className="muted">{say('panel.noText')}</span></>}
        {supports.length > 0 && <span className="supports"> {say('panel.supports')}: {supports.map((each) => say(`supports.${each}` as WordKey)).join(say('status.comma'))}</span>}
      </figcaption>
    </figure>
  );
}
