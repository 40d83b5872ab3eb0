/**
 * Names of the records that rows bring into being, for tables that call records by their names.
 *
 * A name is looked for within its scope; where the mapping says so, then
 * anywhere. A name that several records have is nobody's: it is refused, not guessed.
 */
import type { EntityKind } from '../../claims/index.ts';
import { Refused } from './errors.ts';
import type { Mapping, Reference } from './mapping.ts';
import { nameKey } from './name-key.ts';

export interface Sought {
  readonly kind: EntityKind;
  readonly scope: readonly string[];
  readonly name: string;
  /** Look beyond the scope if nothing within it has the name. */
  readonly beyond: boolean;
}

const SEVERAL = Symbol('several records');

export class Directory {
  readonly #within = new Map<string, string | typeof SEVERAL>();
  readonly #anywhere = new Map<string, string | typeof SEVERAL>();

  add(kind: EntityKind, scope: readonly string[], name: string, id: string): void {
    enter(this.#within, nameKey(kind, scope, name), id);
    enter(this.#anywhere, nameKey(kind, [], name), id);
  }

  /** The id of the one record of that name, or `null` for none. Throws `Refused` where there are several. */
  find({ kind, scope, name, beyond }: Sought, column: string | null): string | null {
    const found = this.#within.get(nameKey(kind, scope, name)) ?? (beyond ? this.#anywhere.get(nameKey(kind, [], name)) : undefined);
    if (found === SEVERAL) throw new Refused('bridge-name-ambiguous', `several records of the files have this name; which ${kind.toLowerCase()} is meant cannot be told`, column, name);
    return found ?? null;
  }
}

function enter(names: Map<string, string | typeof SEVERAL>, key: string, id: string): void {
  const known = names.get(key);
  names.set(key, known === undefined || known === id ? id : SEVERAL);
}

/** Whether names have to be looked up at all: not where everything is named by an id, or by a name within one scope. */
export function needsDirectory({ tables }: Mapping): boolean {
  const references = Object.values(tables).flatMap(({ records, claims }) => [
    ...Object.values(records), ...claims.flatMap(({ about, names = {} }) => [about, ...Object.values(names)].filter((part) => typeof part !== 'string')),
  ]);
  const byName = references.filter(({ name }) => name !== undefined);
  return byName.some(({ kind, beyond }) => beyond === true || references.some((other) => other.kind === kind && isListed(other)));
}

/** A record with an id and a name beside it. */
function isListed({ id, called }: Reference): boolean {
  return id !== undefined && called !== undefined;
}
