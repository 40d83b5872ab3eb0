/**
 * Tables made for a test, in a folder of their own, and what the bridge makes of them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Existing, Prepared, RowDrafts } from '../../../../graph/bridges/bridge.ts';
import { loadMapping, prepareTables } from '../../../../graph/bridges/sfm/index.ts';
import type { ClaimDraft } from '../../../../graph/claims/index.ts';

export type Cells = Readonly<Record<string, string>>;

export interface Read {
  readonly prepared: Prepared;
  readonly rows: readonly RowDrafts[];
  readonly claims: readonly ClaimDraft[];
  readonly findings: RowDrafts['findings'];
}

export const holdsNothing: Existing = () => Promise.resolve(new Set());

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'linkage-tables-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function csvOf(columns: readonly string[], rows: readonly Cells[], delimiter = ','): string {
  const quoted = (cell: string): string => (/["\n\r,;\t|]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(quoted).join(delimiter)).join('\n') + '\n';
}

/** Columns in the order in which rows first use them. */
export function columnsOf(rows: readonly Cells[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

export async function readPaths(paths: readonly string[], mapping?: string, existing: Existing = holdsNothing): Promise<Read> {
  const prepared = await prepareTables(loadMapping(mapping), paths, existing);
  const rows: RowDrafts[] = [];
  for await (const row of prepared.drafts()) rows.push(row);
  return { prepared, rows, claims: rows.flatMap(({ claims }) => claims), findings: rows.flatMap(({ findings }) => findings) };
}

/** Reads tables given as rows, by file name; a mapping as an object is written beside them. */
export function readTables(tables: Readonly<Record<string, readonly Cells[]>>, { mapping, existing }: { mapping?: object; existing?: Existing } = {}): Promise<Read> {
  return inFolder((folder) => {
    const paths = Object.entries(tables).map(([name, rows]) => {
      const path = join(folder, name);
      writeFileSync(path, csvOf(columnsOf(rows), rows));
      return path;
    });
    const written = mapping === undefined ? undefined : join(folder, 'mapping.yaml');
    if (written !== undefined) writeFileSync(written, stringify(mapping));
    return readPaths(paths, written, existing);
  });
}

/** Reads one file of these bytes. */
export function readBytes(name: string, bytes: Uint8Array | string): Promise<Read> {
  return inFolder((folder) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return readPaths([path]);
  });
}

/** Claims as sorted texts, but for the file and the rows in which they were read. */
export function withoutRows(claims: readonly ClaimDraft[]): readonly string[] {
  return claims.map((claim) => JSON.stringify({
    ...claim, passages: claim.passages.map((passage) => (passage.reading === true ? { ...passage, document: '', locator: passage.locator.replace(/row \d+/u, '') } : passage)),
  })).sort();
}
