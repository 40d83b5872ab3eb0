/**
 * The frame around every answer: search and the as-of day above, places beside, what the answer rests on below.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Route, Routes, useLocation, useParams } from 'react-router';
import { AsOf } from '../parts/as-of/as-of.tsx';
import { useHere } from '../parts/address.ts';
import { EventsProvider, useEvents } from '../parts/events.tsx';
import { KeysHelp } from '../parts/keys-help.tsx';
import { useKeys } from '../parts/keys.ts';
import { Rail } from '../parts/rail.tsx';
import { useReading } from '../parts/reading.tsx';
import { SearchBox } from '../parts/search/search-box.tsx';
import { Settings } from '../parts/settings.tsx';
import { StatusBar } from '../parts/status-bar.tsx';
import { NothingHere } from '../parts/waiting.tsx';
import { lookOn, showFace, stepBy, stepToChange } from '../state/address/change.ts';
import { isoOfDay } from '../state/day/calendar.ts';
import type { Known } from '../state/keys.ts';
import { ChartPage } from './chart.tsx';
import { DocumentPage } from './document/document.tsx';
import { DossierPage } from './dossier/dossier.tsx';
import { HomePage } from './home.tsx';
import { SearchPage } from './search.tsx';

export function Frame() {
  return <EventsProvider><Framed /></EventsProvider>;
}

const searchId = 'search';

function Framed() {
  const { say } = useReading();
  const [help, setHelp] = useState(false);
  useFrameKeys(useCallback(() => { setHelp(true); }, []));
  useFocusOnArrival();
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>{say('skip.main')}</a>
      <header className="top" data-region>
        <span className="product">{say('product.name')}</span>
        <SearchBox inputId={searchId} />
        <AsOf />
        <Settings />
      </header>
      <Rail />
      <main id="main" tabIndex={-1} data-region>
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/search" element={<SearchPage />} />
          <Route path="/chart" element={<ChartPage />} />
          {['unit', 'person', 'incident', 'location', 'pattern'].map((place) => <Route key={place} path={`/${place}/:id`} element={<ById page={(id) => <DossierPage key={id} of={id} />} />} />)}
          <Route path="/document/:id" element={<ById page={(id) => <DocumentPage key={id} id={id} />} />} />
          <Route path="*" element={<NothingHere />} />
        </Routes>
      </main>
      <StatusBar openKeys={() => { setHelp(true); }} />
      {help && <KeysHelp close={() => { setHelp(false); }} />}
    </div>
  );
}

function ById({ page }: { readonly page: (id: string) => ReactNode }) {
  const { id } = useParams();
  return id === undefined ? <NothingHere /> : page(id);
}

/** The keys that mean the same everywhere. */
function useFrameKeys(openHelp: () => void): void {
  const { act } = useHere();
  const { changes } = useEvents();
  useKeys(useCallback((key: Known) => {
    switch (key) {
      case 'back': act(stepBy({ days: -1 })); return true;
      case 'forward': act(stepBy({ days: 1 })); return true;
      case 'back to change': act(stepToChange(changes, 'previous', isoOfDay)); return true;
      case 'forward to change': act(stepToChange(changes, 'next', isoOfDay)); return true;
      case 'all time': act(lookOn(null)); return true;
      case 'chart': case 'table': case 'text': act(showFace(key)); return true;
      case 'search': document.getElementById(searchId)?.focus(); return true;
      case 'keys': openHelp(); return true;
      case 'evidence': return openEvidence();
      case 'region': return nextRegion();
      default: return false;
    }
  }, [act, changes, openHelp]));
}

/** The evidence of the value that has the focus, else of the first value of the answer. */
function openEvidence(): boolean {
  const value = document.activeElement?.closest('[data-value]') ?? document.querySelector('main [data-value]');
  const mark = value?.querySelector<HTMLButtonElement>('button.evidence');
  mark?.focus();
  mark?.click();
  return mark !== null && mark !== undefined;
}

function nextRegion(): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + 1) % regions.length];
  if (next && !next.hasAttribute('tabindex')) next.tabIndex = -1;
  next?.focus();
  return next !== undefined;
}

/** Coming to another page moves the focus to its heading; the first page leaves it where it is. */
function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const heading = (): HTMLElement | null => document.querySelector('main h1');
    // A page that has put the focus on what was asked for (a lit passage) keeps it there.
    const placed = (): boolean => document.querySelector('main mark.lit:focus') !== null;
    const watch = new MutationObserver(() => {
      if (!heading()) return;
      if (!placed()) heading()?.focus();
      watch.disconnect();
    });
    if (placed()) return;
    if (heading()) heading()?.focus();
    else {
      document.getElementById('main')?.focus();
      watch.observe(document.body, { childList: true, subtree: true });
    }
    return () => { watch.disconnect(); };
  }, [pathname]);
}
