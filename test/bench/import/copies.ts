/**
 * The real tables many times over, each copy with ids and names of its own, in a temporary folder.
 */
import { parse } from 'csv-parse/sync';
import { createWriteStream, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TABLES = ['ml_locations.csv', 'ml_units.csv', 'ml_persons.csv', 'ml_incidents.csv'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Columns that hold names; a copy's names carry its number. */
const NAMES = /^(unit:name|unit:other_names|person:name|person:other_names|location:name)$/;

/** Paths of the copied tables, or `null` where the real input is absent. */
export async function copies(folder: string, times: number): Promise<readonly string[] | null> {
  if (!existsSync(join(folder, 'sfm-mali', TABLES[0] ?? ''))) return null;
  const target = mkdtempSync(join(tmpdir(), 'linkage-bench-tables-'));
  for (const table of TABLES) {
    const [heading = [], ...rows] = parse(readFileSync(join(folder, 'sfm-mali', table), 'utf8'), { bom: true, relax_column_count: true }) as string[][];
    const out = createWriteStream(join(target, table));
    out.write(line(heading));
    for (let copy = 0; copy < times; copy += 1) {
      for (const row of rows) {
        const cells = row.map((cell, index) => own(cell, NAMES.test(heading[index] ?? ''), copy));
        if (!out.write(line(cells))) await once(out, 'drain');
      }
    }
    out.end();
    await once(out, 'finish');
  }
  return TABLES.map((table) => join(target, table));
}

/** Ids of this copy: the last digits of each are counted on. The first copy keeps its own. */
function own(cell: string, isName: boolean, copy: number): string {
  if (copy === 0 || cell === '') return cell;
  const mark = copy.toString(16).padStart(4, '0');
  const ids = cell.replace(UUID, (id) => id.slice(0, -4) + xor(id.slice(-4), mark));
  return isName ? ids.split(';').map((name) => `${name} ${copy}`).join(';') : ids;
}

function xor(digits: string, mark: string): string {
  return (Number.parseInt(digits, 16) ^ Number.parseInt(mark, 16)).toString(16).padStart(4, '0');
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
