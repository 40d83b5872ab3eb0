/**
 * An answer looked up by unit: made once, so that a chart of thousands of units stays quick.
 */
import type { ChartInput, ChartName, ChartPosting, ChartRelation, ChartUnit } from './types.ts';

export interface Lookup {
  readonly root: string | null;
  readonly unit: (id: string) => ChartUnit | undefined;
  readonly above: (unit: string) => readonly ChartRelation[];
  readonly below: (unit: string) => readonly ChartRelation[];
  /** Commanders that are not impossible. */
  readonly commanders: (unit: string) => readonly ChartPosting[];
  readonly namesOf: (person: string) => readonly ChartName[];
}

export function lookup({ root, units, relations, commanders, persons }: ChartInput): Lookup {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const above = groupBy(relations, ({ subordinate }) => subordinate);
  const below = groupBy(relations, ({ superior }) => superior);
  const postings = groupBy(commanders.filter(({ verdict }) => verdict !== 'impossible'), ({ unit }) => unit);
  const names = new Map(persons.map((person) => [person.id, person.names]));
  return {
    root,
    unit: (id) => unitById.get(id), above: (id) => above.get(id) ?? [], below: (id) => below.get(id) ?? [],
    commanders: (id) => postings.get(id) ?? [], namesOf: (id) => names.get(id) ?? [],
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
