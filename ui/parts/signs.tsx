/**
 * The signs of verdicts, statuses and kinds, drawn rather than typed, since fonts lack them.
 *
 * A sign never stands without its word (screens.md §5), so it is hidden from
 * the accessible tree.
 */
import type { ReactNode } from 'react';

function Sign({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <svg className={`sign sign-${name}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">{children}</svg>;
}

const ring = <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />;
const disc = <circle cx="6" cy="6" r="4.6" fill="currentColor" />;

/** ● certain, ◉ by judgement, ○ possible, ▧ some day inside, crossed out: contradicted; impossible has none. */
export function VerdictSign({ verdict, reason }: { readonly verdict: string; readonly reason: string }) {
  if (verdict === 'impossible') return null;
  if (verdict === 'contradicted') return <Sign name="contradicted">{ring}<path d="M1.5 10.5l9-9" stroke="currentColor" strokeWidth="1.6" /></Sign>;
  if (verdict === 'certain') return <Sign name="certain">{reason === 'inferred' ? <>{ring}<circle cx="6" cy="6" r="2.2" fill="currentColor" /></> : disc}</Sign>;
  if (reason === 'imprecise date') return <Sign name="possible"><path d="M1.5 1.5h9v9h-9zM1.5 6l4.5 4.5M1.5 1.5l9 9M6 1.5L10.500 6" fill="none" stroke="currentColor" strokeWidth="1.2" /></Sign>;
  return <Sign name="possible">{ring}</Sign>;
}

const statusPaths: Readonly<Record<string, string>> = {
  accepted: 'M2 6.500l3 3L10.500 3', conflict: 'M2.500 2.500l7 7M9.500 2.500l-7 7', work_needed: 'M2 10l1-3 5.500-5.500 2 2L5 9z', issue: 'M3 11V1.500h6.500L8 4l1.500 2.500H3',
};

export function StatusSign({ status }: { readonly status: string }) {
  return <Sign name={status}><path d={statusPaths[status] ?? ''} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /></Sign>;
}

const kindShapes: Readonly<Record<string, ReactNode>> = {
  Person: <circle cx="6" cy="6" r="4.500" />,
  Unit: <path d="M1 3h10v6H1z" />,
  joint: <path d="M1 2.500h10v7H1zM3 4.500h6v3H3z" />,
  unknown: <path d="M1 3h10v6H1z" strokeDasharray="2 1.500" />,
  Incident: <path d="M6 1l5 5-5 5-5-5z" />,
  Location: <path d="M3.500 1.500h5L11 6l-2.500 4.500h-5L1 6z" />,
  Document: <path d="M2.500 1h7v10h-7zM4.500 4h3M4.500 6h3M4.500 8h3" />,
  CrimePattern: <path d="M6 1l2 2-2 2-2-2zM6 7l2 2-2 2-2-2zM2.500 4.500l2 2-2 2-2-2zM9.500 4.500l2 2-2 2-2-2z" />,
};

export function KindSign({ kind }: { readonly kind: string }) {
  return <Sign name="kind"><g fill="none" stroke="currentColor" strokeWidth="1.2">{kindShapes[kind] ?? null}</g></Sign>;
}

/** Points to the inline start; mirrored by the direction of the page. */
export function Chevron({ toEnd = false, double = false }: { readonly toEnd?: boolean; readonly double?: boolean }) {
  return (
    <svg className={`chevron${toEnd ? ' chevron-end' : ''}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={double ? 'M8 3L3 8l5 5M13 3L8 8l5 5' : 'M10 3L5 8l5 5'} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
