/**
 * Everything claimed of an entity, by kind; what contradicts stands beside what it contradicts.
 *
 * Values that differ stand one under the other, each decided by its own
 * claims. What has no verdict, since no accepted claim says it, is in `claims`.
 */
import type { Asking } from '../../access/index.ts';
import type { ClaimKind, Id } from '../../claims/claim.ts';
import type { Row, Store } from '../../store/types.ts';
import { clip, daysWhere, fuzzyBoundsOf, type Continuity, type DayBounds } from '../../time/index.ts';
import { readClaims } from '../claims.ts';
import { entitiesOf, type Entities } from '../entities.ts';
import { NotFound } from '../errors.ts';
import { continuityOf, decided, groupsOf, type Decidable } from '../groups.ts';
import { hopOf, postingOf, type Answering } from '../relations.ts';
import { edgesOf, lists, type Edge } from '../rows.ts';
import type { Dossier, DossierQuestion, PresenceStay, Value } from './answer.ts';
import { changesOf } from './changes.ts';
import { dossierStatement } from './dossier.cypher.ts';
import { incidentsOf } from './incidents.ts';

/** Throws NotFound (also where the reader may not see the entity), BadDate, InvertedRange. */
export async function dossier(store: Store, asking: Asking, question: DossierQuestion): Promise<Dossier> {
  const on = question.on === null ? null : fuzzyBoundsOf(question.on);
  const [row] = await store.read(dossierStatement(asking, question.of));
  if (row === undefined) throw new NotFound();
  const gathered = gatheredFrom(row, question.leads);
  const claims = await readClaims(store, asking, gathered.edges, gathered.entities.who);
  return dossierOf(question, row, gathered, { on, leads: question.leads, claims });
}

interface SaidOf {
  readonly kind: ClaimKind;
  readonly value: string;
  readonly groups: readonly Decidable[];
}

interface Gathered {
  readonly of: Id;
  readonly entities: Entities;
  readonly relations: readonly Decidable[];
  readonly postings: readonly Decidable[];
  readonly presences: readonly Decidable[];
  readonly incidental: readonly Decidable[];
  readonly said: readonly SaidOf[];
  /** Every claim of the answer. */
  readonly edges: readonly Edge[];
}

function gatheredFrom(row: Row, leads: boolean): Gathered {
  const entities = entitiesOf(row);
  const judged = continuityOf(row);
  const of = entities.who.of(row['asked'] as Id);
  const grouped = (name: string): readonly Decidable[] => groupsOf(edgesOf(row, [name]), entities.who, judged, leads);
  return {
    of, entities, relations: grouped('relations'), postings: grouped('posted'), presences: grouped('present'), incidental: grouped('incidental'),
    said: saidOf(row, entities, judged, leads), edges: edgesOf(row, ['relations', 'posted', 'present', 'incidental', 'stated', 'said']),
  };
}

function saidOf(row: Row, { who }: Entities, judged: readonly Continuity[], leads: boolean): readonly SaidOf[] {
  const sayings = new Map(lists(row, 'said').map((list) => [list[2] as Id, { kind: list[12] as ClaimKind, value: valueOf(list[12] as ClaimKind, list[13] as string) }]));
  const together = new Map<string, Edge[]>();
  for (const edge of edgesOf(row, ['said'])) {
    const { kind, value } = sayings.get(edge.claim) ?? { kind: 'attribute', value: '' };
    const key = JSON.stringify([kind, edge.class, value]);
    const known = together.get(key);
    if (known === undefined) together.set(key, [edge]);
    else known.push(edge);
  }
  return [...together].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, edges]) => {
    const [kind, , value] = JSON.parse(key) as [ClaimKind, string, string];
    return { kind, value, groups: groupsOf(edges, who, judged, leads, 'itself') };
  });
}

/** A name is its text; other claims say a value, a text, or only that it was so. */
function valueOf(kind: ClaimKind, said: string): string {
  if (kind === 'name') return said;
  const assert = JSON.parse(said) as Record<string, string>;
  return assert['value'] ?? assert['text'] ?? assert['title'] ?? '';
}

function dossierOf(question: DossierQuestion, row: Row, gathered: Gathered, answering: Answering): Dossier {
  const { of, entities, relations, postings, presences, incidental, said } = gathered;
  const hops = relations.flatMap((group) => hopOf(group, heldOn(group, answering.on), answering) ?? []);
  const incidents = incidentsOf(row, of, entities, answering.claims);
  const named = new Set([
    of, ...[...relations, ...postings, ...presences, ...incidental].flatMap(({ from, to }) => [from, to]), ...incidents.map(({ incident }) => incident),
  ]);
  return Object.freeze({
    of: entities.any(of), question: Object.freeze({ ...question }),
    values: said.flatMap(({ kind, value, groups }) => groups.flatMap((group) => valueFrom(group, kind, value, answering) ?? [])),
    superiors: hops.filter(({ subordinate }) => subordinate === of), subordinates: hops.filter(({ superior }) => superior === of),
    postings: postings.flatMap((group) => postingOf(group, answering) ?? []),
    presences: presences.flatMap((group) => presenceOf(group, answering) ?? []),
    incidents, entities: [...named].sort().map(entities.any), claims: answering.claims.all,
    changes: changesOf([...relations, ...postings, ...presences, ...said.flatMap(({ groups }) => groups)]),
  });
}

function heldOn({ segments }: Decidable, on: DayBounds | null): ReturnType<typeof clip> {
  return clip(daysWhere(segments, ['certain', 'possible', 'contradicted']), on);
}

function valueFrom(group: Decidable, kind: ClaimKind, value: string, { on, leads, claims }: Answering): Value | null {
  const said = decided(group, on, claims, leads);
  return said && Object.freeze({ kind, class: group.class, value, ...said });
}

function presenceOf(group: Decidable, { on, leads, claims }: Answering): PresenceStay | null {
  const said = decided(group, on, claims, leads);
  return said && Object.freeze({ id: group.id, unit: group.from, location: group.to, class: group.class, ...said });
}
