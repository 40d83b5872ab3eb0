/**
 * The entity that a row names: by an id, or by a name within a scope.
 */
import type { EntityRef } from '../../claims/index.ts';
import type { Cells } from './cells.ts';
import type { Directory } from './directory.ts';
import type { Reference } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { valueOf, type Item, type Told } from './value.ts';

export interface Named {
  readonly ref: EntityRef;
  readonly from: readonly string[];
  /** What it is called here, if the row says so. */
  readonly called: Told;
  /** Within which its name is its own. */
  readonly scope: readonly string[];
}

/** What naming works with. */
export interface Naming {
  readonly origin: string;
  readonly cells: Cells;
  readonly item: Item | null;
  /** `null`: names are ids, nothing has to be looked up. */
  readonly directory: Directory | null;
}

/** `null` where the row names none. Throws `Refused` as `valueOf` does, and for a name that several records have. */
export function referenceOf(reference: Reference, { origin, cells, item, directory }: Naming): Named | null {
  const { kind, id, name, scope = [], beyond = false } = reference;
  const told = valueOf(id ?? name ?? { constant: '' }, cells, item);
  if (told.text === '') return null;
  const within = scope.map((value) => valueOf(value, cells, item).text);
  const own = id === undefined ? nameKey(kind, within, told.text) : told.text;
  const found = id === undefined && directory !== null ? directory.find({ kind, scope: within, name: told.text, beyond }, told.from[0] ?? null) : null;
  const called = reference.called ?? (id === undefined ? name : undefined);
  return { ref: { kind, origin, id: found ?? own }, from: told.from, called: called === undefined ? { text: '', from: [] } : valueOf(called, cells, item), scope: within };
}

export function entityKey({ ref }: Pick<Named, 'ref'>): string {
  return `${ref.kind}|${ref.id}`;
}
