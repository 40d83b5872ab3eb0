/**
 * Claims as a reader sees them, and how many independent sources stand behind a group of them.
 */
import type { Asking } from '../access/index.ts';
import type { Agreement, Basis, ClaimKind, Id, Support } from '../claims/claim.ts';
import { independentSources, type Cited } from '../sources/index.ts';
import type { Row, Store } from '../store/types.ts';
import type { After } from '../time/index.ts';
import type { Evidence, Passage, SeenClaim } from './answers.ts';
import { claimsStatement } from './claims.cypher.ts';
import type { Identities } from './identity.ts';
import { lists, type Edge } from './rows.ts';

export interface Claims {
  /** In the order of their ids. */
  readonly all: readonly SeenClaim[];
  get(id: Id): SeenClaim | undefined;
  /** Over the claims of a group that decide it. */
  evidence(edges: readonly Edge[], leads: boolean): Evidence;
}

/** Where claims were not asked for, they are still counted, and their sources are not. */
export const NOT_READ: Claims = {
  all: [], get: () => undefined,
  evidence: (edges, leads) => Object.freeze({ sources: null, claims: deciding(edges, leads).length }),
};

type Known = Pick<Edge, 'claim' | 'status' | 'lost'>;

/** The claims behind these edges, each with its passages; nothing is sent where there are none. */
export async function readClaims(store: Store, asking: Asking, edges: readonly Known[], who: Identities): Promise<Claims> {
  const known = new Map(edges.map((edge) => [edge.claim, edge]));
  const ids = [...known.keys()].sort();
  const [row] = ids.length === 0 ? [] : await store.read(claimsStatement(asking, ids));
  return row === undefined ? { ...NOT_READ, evidence: () => ({ sources: 0, claims: 0 }) } : claimsOf(row, known, who);
}

function claimsOf(row: Row, known: ReadonlyMap<Id, Known>, who: Identities): Claims {
  const documents = documentsOf(row);
  const passages = grouped(lists(row, 'cited'));
  const named = grouped(lists(row, 'named'));
  const notes = grouped(lists(row, 'judged'));
  const citedBy = (id: Id): readonly Cited[] => (passages.get(id) ?? []).flatMap(([, document, , , , , reading]) => documents.get(document as Id)?.cited(reading === true) ?? []);
  const all = lists(row, 'claims').flatMap((list): SeenClaim[] => {
    const edge = known.get(list[0] as Id);
    if (edge === undefined) return [];
    const id = edge.claim;
    return [seen(list, edge, { who, named: named.get(id) ?? [], note: noteOf(notes.get(id)), passages: passages.get(id) ?? [], documents, sources: independentSources(citedBy(id)) })];
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  return {
    all, get: (id) => byId.get(id),
    evidence: (edges, leads) => {
      const counted = deciding(edges, leads);
      return Object.freeze({ sources: independentSources(counted.flatMap(({ claim }) => citedBy(claim))), claims: counted.length });
    },
  };
}

function deciding(edges: readonly Edge[], leads: boolean): readonly Edge[] {
  return edges.filter(({ status }) => status === 'accepted' || (leads && status === 'work_needed'));
}

interface About {
  readonly who: Identities;
  readonly named: readonly List[];
  readonly note: string | null | undefined;
  readonly passages: readonly List[];
  readonly documents: ReadonlyMap<Id, Held>;
  readonly sources: number;
}

type List = readonly unknown[];

function seen(list: List, edge: Known, { who, named, note, passages, documents, sources }: About): SeenClaim {
  const [id, kind, of, recordedNote, about, assert, first, last, startKnown, after, basis, credibility, agreement, markings, knownFrom, by, format, record] = list;
  const cited = passages.flatMap((passage) => passageOf(passage, documents)).sort(byPlace);
  const words = [markings, ...named.map(([, , , end]) => end), ...passages.map(([, document]) => documents.get(document as Id)?.markings ?? [])];
  return Object.freeze({
    id: id as Id, kind: kind as ClaimKind, class: of as string, status: edge.status, note: note === undefined ? (recordedNote as string | null) : note,
    about: who.of(about as Id),
    names: named.map(([, as, end]) => ({ as: as as string, id: who.of(end as Id) })).sort((a, b) => (a.as < b.as ? -1 : 1)),
    assert: JSON.parse(assert as string) as Record<string, string>,
    first: edge.lost.first ? null : (first as string | null), last: edge.lost.last ? null : (last as string | null),
    startKnown: startKnown === true && !edge.lost.first, after: edge.lost.last ? 'unsaid' : (after as After),
    basis: basis as Basis, credibility: credibility as number | null, agreement: agreement as Agreement | null,
    markings: [...new Set((words as string[][]).flat())].sort(),
    knownFrom: new Date(knownFrom as number).toISOString(), by: by as string | null,
    origin: { format: format as string, record: record as string }, passages: cited, independentSources: sources,
  });
}

function passageOf([, document, locator, quote, language, supports, reading]: List, documents: ReadonlyMap<Id, Held>): readonly Passage[] {
  const held = documents.get(document as Id);
  if (held === undefined) return [];
  return [{
    document: held.document, source: held.source, locator: locator as string, quote: quote as string | null, language: language as string | null,
    supports: supports as readonly Support[], reading: reading === true,
  }];
}

function byPlace(a: Passage, b: Passage): number {
  const key = ({ reading, document, locator, quote }: Passage): string => JSON.stringify([reading, document.id, locator, quote]);
  return key(a) < key(b) ? -1 : 1;
}

/** The note of the latest judgement of the claim's status that stands; `undefined` where there is none. */
function noteOf(judged: readonly List[] = []): string | null | undefined {
  const latest = [...judged].sort((a, b) => Number(a[1]) - Number(b[1]) || (String(a[2]) < String(b[2]) ? -1 : 1)).at(-1);
  return latest === undefined ? undefined : (latest[3] as string | null);
}

interface Held extends Pick<Passage, 'document' | 'source'> {
  readonly markings: readonly string[];
  cited(reading: boolean): Cited;
}

function documentsOf(row: Row): ReadonlyMap<Id, Held> {
  const parents = grouped(lists(row, 'derived'));
  const sourceOf = new Map(lists(row, 'held').map((list) => [list[0] as Id, list[6] as Id | null]));
  return new Map(lists(row, 'held').map(([id, title, externalIds, date, hasText, markings, source, name, reliability, sourceMarkings]) => [id as Id, {
    document: { id: id as Id, title: title as string | null, externalIds: (externalIds ?? []) as readonly string[], date: date as string | null, hasText: hasText === true },
    source: source === null ? null : { id: source as Id, name: name as string, reliability: reliability as string | null },
    markings: [...(markings as readonly string[]), ...((sourceMarkings ?? []) as readonly string[])],
    cited: (reading) => {
      const derivedFrom = ancestors(id as Id, parents);
      return { document: id as Id, derivedFrom, sources: [id as Id, ...derivedFrom].flatMap((each) => sourceOf.get(each) ?? []), reading };
    },
  }]));
}

function ancestors(document: Id, parents: ReadonlyMap<Id, readonly List[]>): readonly Id[] {
  const found = new Set<Id>();
  for (let frontier: readonly Id[] = [document]; frontier.length > 0;) {
    frontier = frontier.flatMap((id) => (parents.get(id) ?? []).map(([, parent]) => parent as Id)).filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return [...found].sort();
}

function grouped(rows: readonly List[]): ReadonlyMap<Id, readonly List[]> {
  const groups = new Map<Id, List[]>();
  for (const row of rows) {
    const group = groups.get(row[0] as Id);
    if (group === undefined) groups.set(row[0] as Id, [row]);
    else group.push(row);
  }
  return groups;
}
