/**
 * The claims panel: for, against and work needed in equal room, docked beside the answer.
 *
 * Opening moves the focus to its heading, Escape closes it and the focus goes
 * back to what opened it. Its width changes by handle and by keys.
 */
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { closePanel } from '../../state/address/change.ts';
import type { Group } from '../../state/claims/subject.ts';
import { subjectIn, subjectOf } from '../../state/claims/subject.ts';
import { useHere } from '../address.ts';
import { useReading } from '../reading.tsx';
import { GroupClaims } from './group.tsx';
import { PanelHandle } from './handle.tsx';

/** Enter on the heading opens the first page: from a value to its page in two presses. */
function openFirstPage(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
  const page = event.currentTarget.closest('.panel')?.querySelector<HTMLElement>('[data-page]');
  if (!page) return;
  event.preventDefault();
  page.click();
}

interface Props {
  readonly groups: readonly Group[];
  /** What a group says, with names in it. */
  readonly title: (group: Group) => ReactNode;
  /** The heading of the whole panel. */
  readonly heading: (shown: readonly Group[], subject: string) => ReactNode;
}

export function ClaimsPanel({ groups, title, heading }: Props) {
  const { address, act } = useHere();
  const { say, count, reading } = useReading();
  const head = useRef<HTMLHeadingElement>(null);
  const opener = useRef<{ readonly element: Element | null; readonly subject: string | null }>({ element: null, subject: null });
  const subject = subjectOf(address.panel);
  const shown = subjectIn(groups, address.panel);
  const id = useId();

  useEffect(() => {
    if (subject === null) return;
    opener.current = { element: document.activeElement, subject };
    head.current?.focus();
    return () => { giveBack(opener.current); };
  }, [subject]);

  useEffect(() => {
    if (subject === null) return;
    const escape = (event: globalThis.KeyboardEvent) => { if (event.key === 'Escape' && !event.defaultPrevented) act(closePanel); };
    window.addEventListener('keydown', escape);
    return () => { window.removeEventListener('keydown', escape); };
  }, [subject, act]);

  if (subject === null) return null;
  const total = new Set(shown.flatMap(({ claims }) => claims)).size;
  return (
    <aside className="panel" aria-labelledby={id} style={{ inlineSize: `${reading.panel}px` }}>
      <PanelHandle />
      <header>
        <h2 id={id} ref={head} tabIndex={-1} onKeyDown={openFirstPage}>{say('panel.title')} · {heading(shown, subject)} <span className="count">{count('panel.claims', total)}</span></h2>
        <button type="button" className="quiet" aria-label={say('panel.close')} title={say('panel.close')} onClick={() => { act(closePanel); }}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" /></svg>
        </button>
      </header>
      {shown.length === 0 && <p className="muted">{say('panel.notFound')}</p>}
      {shown.map((group) => <GroupClaims key={group.id} group={group} title={shown.length > 1 ? title(group) : null} />)}
    </aside>
  );

  /** To what opened it, or to what stands for it now. */
  function giveBack({ element, subject: was }: { readonly element: Element | null; readonly subject: string | null }) {
    const still = element?.isConnected && element !== document.body ? element : null;
    const mark = still ?? [...document.querySelectorAll('[data-subject]')].find((each) => each.getAttribute('data-subject') === was) ?? document.querySelector('main h1');
    if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
  }
}
