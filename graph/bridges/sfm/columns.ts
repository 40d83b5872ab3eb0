/**
 * The columns that a part of a mapping names.
 */
import type { TableParts } from './mapping.ts';

/** Every column named anywhere in it: in values, lists, citations and confidences. */
export function columnsIn(part: unknown, key = ''): readonly string[] {
  if (typeof part === 'string') return VALUES.has(key) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((element: unknown) => columnsIn(element, key));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => {
    if (NOT_VALUES.has(name)) return [];
    return name === 'assert' ? Object.values(inner as object).flatMap((value) => columnsIn(value, 'column')) : columnsIn(inner, name);
  });
}

/** Keys under which a plain text is the name of a column. */
const VALUES = new Set(['column', 'value', 'class', 'id', 'name', 'scope', 'called', 'text', 'year', 'month', 'day', 'start', 'after', 'confidence', 'comment', 'author', 'note', 'requires', 'leave']);
const NOT_VALUES = new Set(['words', 'begins', 'contains', 'kind', 'constant', 'blank', 'is', 'supports', 'list', 'piece', 'fileName', 'dates', 'sourceList', 'for']);

/** All columns that a table of the mapping names. */
export function columnsOfTable(table: TableParts): ReadonlySet<string> {
  return new Set(columnsIn(table));
}
