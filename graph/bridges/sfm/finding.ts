/**
 * A finding of the report: where, what, why, and what became of it.
 */
import type { Finding } from '../bridge.ts';
import type { Place } from './passages.ts';
import type { Oddity } from './row-context.ts';

const VALUE_LIMIT = 200;

export function finding(file: string, { table, row }: Place, { code, reason, column, value }: Oddity, effect: Finding['effect']): Finding {
  const cut = value !== null && value.length > VALUE_LIMIT ? `${value.slice(0, VALUE_LIMIT)}…` : value;
  return Object.freeze({ file, table, row, column, value: cut, code, reason, effect });
}
