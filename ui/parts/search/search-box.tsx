/**
 * Search in the header: names in any script, and ids that a source gave.
 *
 * A combobox with a listbox of options only. Typed text stays in the page: it
 * enters the address after `#q=` alone, and only when all results are asked for.
 */
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useSearch } from '../../queries/search.ts';
import type { Hit } from '../../queries/search.ts';
import { hashOf } from '../../state/address/address.ts';
import type { WordKey } from '../../words/language.ts';
import { useHere } from '../address.ts';
import { Name, NameText, pathOf } from '../name.tsx';
import { useReading } from '../reading.tsx';
import { KindSign } from '../signs.tsx';

const pause = 120;

export function SearchBox({ inputId }: { readonly inputId: string }) {
  const { address, go, to } = useHere();
  const navigate = useNavigate();
  const { say, count } = useReading();
  const [text, setText] = useState('');
  const asked = useDeferredValue(useAfterPause(text));
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const { data, isPlaceholderData } = useSearch({ text: asked, limit: 10, spellings: true }, address);
  const hits = text.trim() === '' ? [] : data?.hits ?? [];
  const documents = text.trim() === '' ? [] : data?.documents ?? [];
  const options = [
    ...hits.map((hit) => ({ key: hit.entity.id, path: pathOf(hit.entity.kind, hit.entity.id), shown: <HitShown hit={hit} /> })),
    ...documents.map(({ document }) => ({ key: document.id, path: pathOf('Document', document.id), shown: <><KindSign kind="Document" /> <bdi>{document.title ?? document.id}</bdi> <span className="muted">{say('kinds.Document')}</span></> })),
  ];
  const active = Math.min(at, options.length - 1);
  const shown = open && text.trim() !== '';
  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    setText('');
    go(option.path);
  };
  const all = () => {
    setOpen(false);
    void navigate(to('/search') + hashOf(text.trim()));
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') { if (shown) event.stopPropagation(); setOpen(false); if (!shown) setText(''); }
    if (!shown) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((active + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % Math.max(1, options.length));
    }
    if (event.key === 'Enter') { event.preventDefault(); if (event.shiftKey || options.length === 0) all(); else choose(active); }
  };
  return (
    <div className="search" ref={box} role="search" onBlur={(event) => { if (!box.current?.contains(event.relatedTarget)) setOpen(false); }}>
      <label htmlFor={inputId} className="visually-hidden">{say('search.label')}</label>
      <input
        id={inputId} type="text" role="combobox" autoComplete="off" spellCheck={false} dir="auto" placeholder={say('search.placeholder')} value={text}
        aria-expanded={shown} aria-controls={list} aria-autocomplete="list" aria-activedescendant={shown && options[active] ? `${list}-${active}` : undefined}
        onChange={(event) => { setText(event.target.value); setAt(0); setOpen(true); }} onFocus={() => { setOpen(true); }} onKeyDown={keyed}
      />
      <div className={shown ? 'search-list' : 'search-list hidden'}>
        <ul id={list} role="listbox" aria-label={say('search.results')} aria-busy={isPlaceholderData}>
          {shown && options.map(({ key, shown: content }, index) => (
            <li key={key} id={`${list}-${index}`} role="option" aria-selected={index === active} onPointerDown={(event) => { event.preventDefault(); }} onClick={() => { choose(index); }}>{content}</li>
          ))}
        </ul>
        {shown && <p className="search-foot" role="status">{data && asked.trim() !== '' ? (data.total === 0 ? say('search.none') : count('search.found', data.total)) : say('states.loading')}
          {data && data.total > options.length && <button type="button" className="link" onClick={all}>{say('search.all')}</button>}</p>}
      </div>
    </div>
  );
}

/** What matched is said, and how, so that another spelling never surprises. */
export function HitShown({ hit: { entity, matched, how } }: { readonly hit: Hit }) {
  const { say } = useReading();
  return (
    <>
      <KindSign kind={entity.kind} /> <Name of={entity} /> <span className="muted">{say(`kinds.${entity.kind}` as WordKey)}</span>
      {how !== 'exact' && <span className="muted hit-how"> <NameText name={matched} /> ({say(`search.${how}`)})</span>}
    </>
  );
}

function useAfterPause(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { settle(text); }, pause);
    return () => { clearTimeout(timer); };
  }, [text]);
  return settled;
}
