/**
 * Which table of the mapping a file is: told by its headings, or by its name where the mapping says so.
 */
import { MissingColumn, UnknownTable } from '../tables/index.ts';
import { columnsOfTable } from './columns.ts';
import { starOf } from './file-name.ts';
import type { Mapping, TableParts } from './mapping.ts';

export interface Recognised {
  readonly name: string;
  readonly table: TableParts;
}

/** The table most of whose columns the file has. Throws `UnknownTable`, or `MissingColumn` for one that it needs and the file lacks. */
export function recognise(mapping: Mapping, file: string, columns: readonly string[]): Recognised {
  const scored = Object.entries(mapping.tables)
    .filter(([, table]) => table.file === undefined || starOf(table.file, file) !== null)
    .map(([name, table]) => ({ name, table, score: score(table, columns) }))
    .filter(({ score: { found } }) => found > 0)
    .sort((a, b) => Number(b.table.file !== undefined) - Number(a.table.file !== undefined) || b.score.share - a.score.share || b.score.found - a.score.found);
  const [best] = scored;
  if (best === undefined) throw new UnknownTable(file, columns);
  const missing = best.table.requires.find((column) => !columns.includes(column));
  if (missing === undefined) return best;
  // A single shared heading (`Name`, say) does not make a file this table.
  if (best.score.found < 2) throw new UnknownTable(file, columns);
  throw new MissingColumn(file, best.name, missing);
}

/** How many of the file's columns the table names, and how many of its required ones the file has. */
function score(table: TableParts, columns: readonly string[]): { readonly found: number; readonly share: number } {
  const named = columnsOfTable(table);
  const found = columns.filter((column) => named.has(column)).length;
  const required = table.requires.filter((column) => columns.includes(column)).length;
  return { found, share: found / columns.length + required / table.requires.length };
}
