/**
 * What the statements of the questions bring back: short lists, one a shadow edge.
 *
 * Lists and not maps, since their keys would be sent again with every row and
 * a chain of command is to cost little more than the seek that begins it.
 */
import { NO_DAY } from '../projection/index.ts';
import { spanOf, type After, type DayBounds, type Span, type Status } from '../time/index.ts';
import type { Row } from '../store/types.ts';

/** A relation, posting, presence … that this reader sees. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly claim: string;
  readonly class: string;
  readonly status: Status;
  readonly span: Span | null;
  /** The ends whose passages are out of the reader's reach. */
  readonly lost: Lost;
}

export interface Lost {
  readonly first: boolean;
  readonly last: boolean;
}

export const NOTHING_LOST: Lost = Object.freeze({ first: false, last: false });

/** The dates of a claim one of whose ends is lost to the reader, as recorded. */
interface Recorded {
  readonly first: string | null;
  readonly last: string | null;
  readonly startKnown: boolean;
  readonly after: After;
}

type List = readonly unknown[];

export function lists(row: Row, name: string): readonly List[] {
  return (row[name] ?? []) as readonly List[];
}

/** Each edge once, however many ways led to it; in the order of the claims' ids. */
export function edgesOf(row: Row, names: readonly string[]): readonly Edge[] {
  const recorded = new Map(lists(row, 'ends').map(([claim, first, last, startKnown, after]) => [
    claim as string, { first: first as string | null, last: last as string | null, startKnown: startKnown === true, after: after as After },
  ]));
  const edges = new Map<string, Edge>();
  for (const name of names) {
    for (const list of lists(row, name)) {
      const edge = edgeOf(list, recorded);
      edges.set(edge.claim, edge);
    }
  }
  return [...edges.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

function edgeOf(list: List, recorded: ReadonlyMap<string, Recorded>): Edge {
  const [from, to, claim, kind, status, f0, f1, l0, l1, startKnown, after, lost] = list as [string, string, string, string, Status, number | null, number, number, number, boolean, After, number];
  const ends: Lost = lost === 0 ? NOTHING_LOST : { first: lost % 2 === 1, last: lost >= 2 };
  const span = lost === 0 ? spanFrom(f0, f1, l0, l1, startKnown, after) : without(ends, recorded.get(claim));
  return { from, to, claim, class: kind, status, span, lost: ends };
}

function spanFrom(f0: number | null, f1: number, l0: number, l1: number, startKnown: boolean, after: After): Span | null {
  if (f0 === null) return null;
  return { first: { earliest: day(f0), latest: day(f1) }, last: { earliest: day(l0), latest: day(l1) }, startKnown, after };
}

/** The stored days were made of both ends; a reader who may not know one gets those of the other alone. */
function without(lost: Lost, claim: Recorded | undefined): Span | null {
  if (claim === undefined) return null;
  return spanOf({
    ...(lost.first || claim.first === null ? {} : { first: claim.first }),
    ...(lost.last || claim.last === null ? {} : { last: claim.last }),
    startKnown: claim.startKnown && !lost.first,
    after: lost.last ? 'unsaid' : claim.after,
  });
}

/** The columns' stand-in for no bound becomes none again. */
export function day(column: number): number {
  if (column <= -NO_DAY) return -Infinity;
  return column >= NO_DAY ? Infinity : column;
}

/** The days asked about, as columns are compared with. */
export function columnsOf(on: DayBounds | null): { readonly from: number; readonly to: number } {
  const column = (value: number): number => Math.max(-NO_DAY, Math.min(NO_DAY, value));
  return { from: column(on?.earliest ?? -Infinity), to: column(on?.latest ?? Infinity) };
}
