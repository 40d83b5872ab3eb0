/**
 * The incidents of a dossier: who is alleged, by which claims, and when it happened.
 *
 * Against a unit or a person only the allegations against it are told; of an
 * incident, a place or a pattern all, and an incident without any is told too.
 */
import type { Id } from '../../claims/claim.ts';
import type { Row } from '../../store/types.ts';
import { boundsOf } from '../../time/index.ts';
import type { Claims } from '../claims.ts';
import type { Entities } from '../entities.ts';
import { lists } from '../rows.ts';
import type { IncidentLine } from './answer.ts';

type Alleged = IncidentLine['alleged'];

/** `of`: the entity asked about. */
export function incidentsOf(row: Row, of: Id, entities: Entities, claims: Claims): readonly IncidentLine[] {
  const { who } = entities;
  const kind = entities.any(of).kind;
  const occurred = [...lists(row, 'incidental').filter((list) => list[12] === 'OCCURRED_AT'), ...lists(row, 'stated').filter((list) => list[12] === 'occurrence')];
  const lines = new Map<string, { incident: Id; alleged: Alleged & { claims: Id[] } }>();
  const tell = (incident: Id, alleged: Omit<Alleged, 'claims'>, claim: Id | null): void => {
    const key = JSON.stringify([incident, alleged.kind, alleged.id, alleged.text]);
    const line = lines.get(key) ?? { incident, alleged: { ...alleged, claims: [] } };
    if (claim !== null && !line.alleged.claims.includes(claim)) line.alleged.claims.push(claim);
    lines.set(key, line);
  };
  for (const list of lists(row, 'incidental')) {
    const [incident, against] = [who.of(list[0] as Id), who.of(list[1] as Id)];
    if (list[12] !== 'ALLEGED_AGAINST' || ((kind === 'Unit' || kind === 'Person') && against !== of)) continue;
    tell(incident, { kind: entities.any(against).kind === 'Person' ? 'Person' : 'Unit', id: against, text: null }, list[2] as Id);
  }
  if (kind !== 'Unit' && kind !== 'Person') {
    for (const list of lists(row, 'stated')) {
      if (list[12] === 'allegation') tell(who.of(list[0] as Id), { kind: 'class', id: null, text: textOf(list[13] as string) }, list[2] as Id);
    }
    const told = new Set([...lines.values()].map(({ incident }) => incident));
    const around = [...(kind === 'Incident' ? [of] : []), ...lists(row, 'incidental').map((list) => who.of(list[0] as Id))];
    for (const incident of around) if (!told.has(incident)) tell(incident, { kind: 'class', id: null, text: null }, null);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { incident, alleged }]) => {
    const when = occurred.filter((list) => who.of(list[0] as Id) === incident).map((list) => list[2] as Id);
    return Object.freeze({ incident, alleged: Object.freeze({ ...alleged, claims: [...alleged.claims].sort() }), ...span(when.length > 0 ? when : alleged.claims, claims) });
  });
}

function textOf(assert: string): string | null {
  return (JSON.parse(assert) as Record<string, string>)['text'] ?? null;
}

/** The earliest first and the latest last day that accepted claims give, as written. */
function span(ids: readonly Id[], claims: Claims): Pick<IncidentLine, 'first' | 'last'> {
  const seen = ids.flatMap((id) => claims.get(id) ?? []).filter(({ status }) => status === 'accepted');
  const firsts = seen.flatMap(({ first, last }) => first ?? last ?? []).sort((a, b) => order(boundsOf(a).earliest, boundsOf(b).earliest));
  const lasts = seen.flatMap(({ first, last }) => last ?? first ?? []).sort((a, b) => order(boundsOf(b).latest, boundsOf(a).latest));
  return { first: firsts[0] ?? null, last: lasts[0] ?? null };
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
