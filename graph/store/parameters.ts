/**
 * Values on their way in: whole numbers stay whole.
 *
 * The driver sends every JavaScript number as a float, which the database
 * refuses as a limit or an index of a list, and stores as a fraction.
 */
import neo4j from 'neo4j-driver';

/** A copy with every whole number as an integer; `undefined` entries are left out. */
export function parameters(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) bound[name] = bind(value);
  }
  return bound;
}

function bind(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(bind);
  return neo4j.isInt(value) ? value : parameters(value as Readonly<Record<string, unknown>>);
}
