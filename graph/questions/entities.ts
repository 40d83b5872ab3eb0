/**
 * Entities as a reader sees them: every id, every name, each with its claims.
 *
 * Names are claims (design.md §4). An accepted one counts; where a source is
 * still being worked on, its names are better than none.
 */
import { scriptOf } from '../claims/index.ts';
import type { EntityKind, Id } from '../claims/claim.ts';
import type { Row } from '../store/types.ts';
import type { Status } from '../time/index.ts';
import type { Entity, Name, Person, Unit } from './answers.ts';
import { identities, type Identities } from './identity.ts';
import { lists } from './rows.ts';

export interface Entities {
  readonly who: Identities;
  entity(id: Id): Entity;
  unit(id: Id): Unit;
  person(id: Id): Person;
  /** A unit as a unit, anything else as it is. */
  any(id: Id): Entity | Unit;
}

interface Called {
  readonly claim: Id;
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
  readonly status: Status;
}

/** From the columns `seen`, `same`, `described`, `detailed` and `externalIds` of a row. */
export function entitiesOf(row: Row): Entities {
  const seen = new Map(lists(row, 'seen').map(([id, kind]) => [id as Id, kind as EntityKind]));
  const who = identities([...seen.keys()], lists(row, 'same').map(([a, b]) => [a as Id, b as Id]));
  const described = lists(row, 'described');
  const called = byId(described.filter(([, by]) => by === 'CALLS'), ([, , claim, text, kind, language, status]): Called => ({
    claim: claim as Id, text: text as string, kind: kind as string, language: (language ?? null) as string | null, status: status as Status,
  }));
  const detailed = lists(row, 'detailed');
  const states = byId(detailed.filter(([, by]) => by === 'STATES'), ([, , key, assert]) => ({ key: key as string, value: valueOf(assert as string) }));
  const joint = new Set(detailed.filter(([, by]) => by === 'UNDER').map(([id]) => id as Id));
  const external = byId(lists(row, 'externalIds'), ([, origin, value]) => ({ origin: origin as string, id: value as string }));

  const all = <T>(of: ReadonlyMap<Id, readonly T[]>, ids: readonly Id[]): readonly T[] => ids.flatMap((id) => of.get(id) ?? []);
  const entity = (any: Id): Entity => {
    const id = who.of(any);
    const ids = who.members(any);
    const kind = seen.get(id) ?? 'Unit';
    return Object.freeze({ id, ids, kind, names: namesOf(all(called, ids), kind, id), externalIds: inOrder(all(external, ids), ({ origin, id: value }) => `${origin}|${value}`) });
  };
  const unit = (any: Id): Unit => {
    const ids = who.members(any);
    const said = all(states, ids);
    return Object.freeze({
      ...entity(any), kind: 'Unit' as const,
      standing: standingOf(ids.map((id) => (states.get(id) ?? []).filter(({ key }) => key === 'standing').map(({ value }) => value))),
      joint: ids.some((id) => joint.has(id)) || said.some(({ key, value }) => key === 'body' && value === 'joint'),
      echelon: said.filter(({ key }) => key === 'echelon').map(({ value }) => value).sort()[0] ?? null,
    });
  };
  return {
    who, entity, unit,
    person: (id) => ({ ...entity(id), kind: 'Person' }),
    any: (id) => (seen.get(who.of(id)) === 'Unit' ? unit(id) : entity(id)),
  };
}

/** A unit that one of its records knows by name is known; else it is real, if one says so. */
function standingOf(members: readonly (readonly string[])[]): Unit['standing'] {
  const standings = members.map((values) => values.filter((value) => value !== 'known').sort()[0] ?? 'known');
  for (const standing of ['known', 'unnamed', 'unknown'] as const) {
    if (standings.includes(standing)) return standing;
  }
  return 'known';
}

/** Canonical before alias, then by text; the same name claimed twice is one name with two claims. */
function namesOf(called: readonly Called[], kind: EntityKind, id: Id): readonly Name[] {
  const accepted = called.filter(({ status }) => status === 'accepted');
  const counted = accepted.length > 0 ? accepted : called.filter(({ status }) => status === 'work_needed');
  const names = new Map<string, Omit<Name, 'claims'> & { claims: Id[] }>();
  for (const { claim, text, kind: nameKind, language } of [...counted].sort((a, b) => (a.claim < b.claim ? -1 : 1))) {
    const canonical = nameKind === 'canonical' ? 'canonical' : 'alias';
    const key = JSON.stringify([text, language]);
    const known = names.get(key);
    if (known === undefined) names.set(key, { text, script: scriptOf(text), language, kind: canonical, claims: [claim] });
    else names.set(key, { ...known, kind: known.kind === 'canonical' ? 'canonical' : canonical, claims: [...known.claims, claim] });
  }
  const sorted = [...names.values()].sort((a, b) => rank(a) - rank(b) || compare(a.text, b.text) || compare(a.language ?? '', b.language ?? ''));
  return sorted.length > 0 ? sorted : [{ text: `${kind} ${id.slice(0, 8)}`, script: 'Latn', language: null, kind: 'canonical', claims: [] }];
}

function rank({ kind }: Pick<Name, 'kind'>): number {
  return kind === 'canonical' ? 0 : 1;
}

function byId<T>(rows: readonly (readonly unknown[])[], read: (row: readonly unknown[]) => T): ReadonlyMap<Id, readonly T[]> {
  const found = new Map<Id, T[]>();
  for (const row of rows) {
    const id = row[0] as Id;
    const list = found.get(id);
    if (list === undefined) found.set(id, [read(row)]);
    else list.push(read(row));
  }
  return found;
}

function valueOf(assert: string): string {
  return (JSON.parse(assert) as Record<string, string>)['value'] ?? '';
}

function inOrder<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [key(value), value])).entries()].sort(([a], [b]) => compare(a, b)).map(([, value]) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
