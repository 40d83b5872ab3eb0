/**
 * A document: its text with every passage cited, opened at the passage asked for, which is lit.
 */
import { useEffect, useMemo, useRef } from 'react';
import { useHere } from '../../parts/address.ts';
import { useReading } from '../../parts/reading.tsx';
import { KindSign } from '../../parts/signs.tsx';
import { Answer } from '../../parts/waiting.tsx';
import { IsoDay } from '../../parts/written.tsx';
import { useDocument } from '../../queries/document.ts';
import type { Document } from '../../queries/document.ts';
import { writeNumber } from '../../state/day/write.ts';
import { languages } from '../../words/language.ts';
import { marked } from '../../state/passages.ts';
import { Citations, passagesOf } from './citations.tsx';
import type { CitedPassage } from './citations.tsx';

export function DocumentPage({ id }: { readonly id: string }) {
  const { address } = useHere();
  const { writing } = useReading();
  const asked = useDocument(id, address, writing.language);
  return <Answer asked={asked}>{(document) => <Shown of={document} />}</Answer>;
}

function Shown({ of }: { readonly of: Document }) {
  const { say, count } = useReading();
  const { address } = useHere();
  const passages = useMemo(() => passagesOf(of), [of]);
  const title = of.title ?? of.externalIds[0] ?? of.id;
  useEffect(() => { document.title = `${title} · ${say('product.name')}`; }, [title, say]);
  return (
    <article className="document">
      <header className="dossier-head">
        <p className="dossier-kind"><KindSign kind="Document" /> {say('kinds.Document')}{of.language !== null && <> · {say('document.language')}: <bdi>{of.language}</bdi></>}</p>
        <h1 tabIndex={-1}><bdi lang={of.language ?? undefined}>{title}</bdi></h1>
        <p className="document-facts">
          {of.date !== null && <span>{say('document.dated')} <IsoDay edtf={of.date} /></span>}
          {of.source && <span>{say('document.source')}: <bdi>{of.source.name}</bdi> {of.source.reliability !== null && <bdi>({say('panel.reliability')}: {of.source.reliability})</bdi>}</span>}
          <span>{count('panel.claims', of.claimCount)}</span>
          {of.sha256 !== null && <span>{say('document.hash')} <bdi dir="ltr"><code className="hash">{of.sha256}</code></bdi></span>}
        </p>
        {address.on !== null && <p className="muted">{say('document.notByDay')}</p>}
      </header>
      <div className="document-columns">
        <section className="document-text" aria-label={say('document.text')}>
          {of.text === null ? <p className="muted">{say('document.noText')}</p> : <Text text={of.text} language={of.language} passages={passages} lit={address.passage} />}
        </section>
        <Citations passages={passages} lit={address.passage} />
      </div>
    </article>
  );
}

interface TextProps {
  readonly text: string;
  readonly language: string | null;
  readonly passages: readonly CitedPassage[];
  readonly lit: string | null;
}

function Text({ text, language, passages, lit }: TextProps) {
  const { say, writing } = useReading();
  const { pages, missing } = useMemo(() => marked(text, passages), [text, passages]);
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'center' });
  }, [lit, text]);
  const first = pages.flatMap(({ pieces }) => pieces).find((piece) => lit !== null && piece.passages.includes(lit));
  return (
    <>
      {lit !== null && missing.includes(lit) && <p className="muted" role="status">{say('document.lost')}</p>}
      {pages.map(({ number, pieces }) => (
        <section key={number} className="page-text" dir="auto" lang={language ?? undefined} aria-label={say('document.page', { number: writeNumber(number, writing) })}>
          {pages.length > 1 && <p className="page-number" dir={languages[writing.language].direction} lang={writing.language}>{say('document.page', { number: writeNumber(number, writing) })}</p>}
          {pieces.map((piece, index) => {
            if (piece.passages.length === 0) return <span key={index}>{piece.text}</span>;
            const isLit = lit !== null && piece.passages.includes(lit);
            return (
              <mark key={index} ref={piece === first ? shown : undefined} tabIndex={piece === first ? -1 : undefined} className={isLit ? 'lit' : undefined} title={isLit ? say('document.lit') : undefined} data-passages={piece.passages.join(' ')}>
                {piece.text}
              </mark>
            );
          })}
        </section>
      ))}
    </>
  );
}
