/**
 * One value of a dossier with its verdict, its dates and its evidence mark.
 */
import type { ReactNode } from 'react';
import { EvidenceMark } from '../../parts/evidence.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { useReading } from '../../parts/reading.tsx';
import { useHere } from '../../parts/address.ts';
import type { IsoSegment } from '../../state/claims/segments.ts';
import { OverTime } from './over-time.tsx';
import type { Dossier } from '../../queries/dossier.ts';

interface Decided {
  readonly verdict: string;
  readonly reason: string;
  readonly segments: readonly IsoSegment[];
  readonly claims: readonly string[];
  readonly evidence: { readonly sources: number; readonly claims: number };
}

interface Props {
  readonly subject: string;
  readonly of: Decided;
  readonly claims: Dossier['claims'];
  readonly children: ReactNode;
  readonly more?: ReactNode;
}

export function ValueRow({ subject, of, claims, children, more }: Props) {
  const { say } = useReading();
  const { address } = useHere();
  const notes = claims.filter(({ id, status }) => status === 'conflict' && of.claims.includes(id));
  const conflictOnly = notes.length > 0 && notes.length === of.claims.length;
  return (
    <li className={`value value-${of.verdict}`} data-value>
      <span className={conflictOnly ? 'value-what value-struck' : 'value-what'}>{children}</span>
      {address.on === null ? <OverTime segments={of.segments} /> : <Verdict of={of} />}
      {more}
      <EvidenceMark subject={subject} {...of.evidence} />
      {notes.map(({ id, note }) => <span key={id} className="conflict-note">{say('panel.conflict')}{note !== null && <>: <bdi>{note}</bdi></>}</span>)}
    </li>
  );
}

/** Certain first, then possible, contradicted; impossible ones come in a part of their own. */
const order = ['certain', 'contradicted', 'possible', 'impossible'];

export function byVerdict<Of extends { readonly verdict: string }>(values: readonly Of[]): readonly Of[] {
  return [...values].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

interface ListProps<Of> {
  readonly title: string;
  readonly values: readonly Of[];
  readonly empty: string;
  readonly children: (value: Of) => ReactNode;
}

/** One question of the dossier: what holds on the day, and below it, open, what is listed but does not. */
export function Answers<Of extends { readonly verdict: string }>({ title, values, empty, children }: ListProps<Of>) {
  const { say } = useReading();
  const sorted = byVerdict(values);
  const held = sorted.filter(({ verdict }) => verdict !== 'impossible');
  const not = sorted.filter(({ verdict }) => verdict === 'impossible');
  return (
    <section className="answers">
      <h2>{title}</h2>
      <div>
        {held.length === 0 ? <p className="muted">{empty}</p> : <ul className="values">{held.map(children)}</ul>}
        {not.length > 0 && <><h3 className="muted">{say('dossier.notOnDay')}</h3><ul className="values values-not">{not.map(children)}</ul></>}
      </div>
    </section>
  );
}
