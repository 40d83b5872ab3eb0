/**
 * The columns that a part of a mapping names.
 */
import type { TableParts } from './mapping.ts';

/** Every column named anywhere in it: in values, lists, citations and confidences; not under the keys in `but`. */
export function columnsIn(part: unknown, key = '', but: readonly string[] = []): readonly string[] {
  if (typeof part === 'string') return VALUES.has(key) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((element: unknown) => columnsIn(element, key, but));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => {
    if (NOT_VALUES.has(name) || but.includes(name)) return [];
    return name === 'assert' ? Object.values(inner as object).flatMap((value) => columnsIn(value, 'column', but)) : columnsIn(inner, name, but);
  });
}

/** Columns whose cells say something by themselves: not those that only tell whose name a name is. */
export function columnsOfClaims({ claims }: TableParts): readonly string[] {
  return [...new Set(claims.flatMap((claim) => columnsIn(claim, '', ['scope', 'called'])))];
}

/** Keys under which a plain text is the name of a column. */
const VALUES = new Set(['column', 'value', 'class', 'id', 'name', 'scope', 'called', 'text', 'year', 'month', 'day', 'start', 'after', 'confidence', 'comment', 'author', 'note', 'requires', 'leave']);
const NOT_VALUES = new Set(['words', 'begins', 'contains', 'kind', 'constant', 'blank', 'is', 'supports', 'list', 'piece', 'fileName', 'dates', 'sourceList', 'for']);

/** All columns that a table of the mapping names. */
export function columnsOfTable(table: TableParts): ReadonlySet<string> {
  return new Set(columnsIn(table));
}
