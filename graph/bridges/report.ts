/**
 * What an import did, row by row and claim by claim, and everything odd it met.
 *
 * `read` = accepted + unchanged + rejected + notImported. A row is *rejected* if
 * any part of it stayed out, even if the rest went in; else *accepted* if it
 * brought a claim that was not there; else *unchanged*. Rows that the publisher
 * marks as not to be imported are *notImported*.
 */
import type { Finding, Prepared, UnreadColumn } from './bridge.ts';

export interface ImportReport {
  readonly format: string;
  readonly case: string;
  /** Nothing was written: what would have become of the rows. */
  readonly dryRun: boolean;
  /** Stopped on request after a whole batch; the same import again goes on from there. */
  readonly interrupted: boolean;
  readonly files: Prepared['files'];
  readonly rows: { readonly read: number; readonly accepted: number; readonly unchanged: number; readonly rejected: number; readonly notImported: number };
  readonly claims: { readonly accepted: number; readonly unchanged: number; readonly rejected: number };
  readonly findings: readonly Finding[];
  /** How often each code was met; complete even where `findings` is cut. */
  readonly codes: Readonly<Record<string, number>>;
  readonly columns: readonly UnreadColumn[];
  readonly seconds: number;
}

/** Findings that a report holds; more are counted only. */
const FINDINGS_LIMIT = 10_000;

/** Counts while an import runs. */
export class Counting {
  readonly rows = { read: 0, accepted: 0, unchanged: 0, rejected: 0, notImported: 0 };
  readonly claims = { accepted: 0, unchanged: 0, rejected: 0 };
  readonly findings: Finding[] = [];
  readonly codes: Record<string, number> = {};

  find(finding: Finding): void {
    this.codes[finding.code] = (this.codes[finding.code] ?? 0) + 1;
    if (finding.effect === 'claim rejected') this.claims.rejected += 1;
    if (this.findings.length < FINDINGS_LIMIT) this.findings.push(finding);
  }
}

/** The report in words, one line a finding. */
export function textOf(report: ImportReport): string {
  const { rows, claims, findings, codes, columns, files } = report;
  const counted = Object.values(codes).reduce((sum, count) => sum + count, 0);
  const lines = [
    `${report.dryRun ? 'Would import' : 'Imported'} ${report.format} into the case ${report.case}${report.interrupted ? ' (stopped; the same import again goes on from here)' : ''}`,
    ...files.map(({ file, table, rows: count, sha256 }) => `  ${safe(file)}: ${table}, ${String(count)} rows, SHA-256 ${sha256}`),
    `rows    read ${String(rows.read)} = accepted ${String(rows.accepted)} + unchanged ${String(rows.unchanged)} + rejected ${String(rows.rejected)} + not imported ${String(rows.notImported)}`,
    `claims  accepted ${String(claims.accepted)}, unchanged ${String(claims.unchanged)}, rejected ${String(claims.rejected)}`,
    `time    ${report.seconds.toFixed(1)} s, ${String(Math.round(rows.read / Math.max(report.seconds, 0.001)))} rows a second`,
  ];
  const unmapped = columns.filter(({ why }) => why === 'unmapped');
  if (unmapped.length > 0) lines.push('columns that no mapping names', ...unmapped.map(({ file, column, cells }) => `  ${safe(file)}: ${safe(column)}, ${String(cells)} cells`));
  if (counted > 0) lines.push('found', ...findings.map(lineOf));
  if (counted > findings.length) lines.push(`  … and ${String(counted - findings.length)} more`);
  return `${lines.join('\n')}\n`;
}

function lineOf({ file, table, row, column, value, code, reason, effect }: Finding): string {
  const cell = column === null ? '' : `, ${safe(column)}`;
  const quoted = value === null || value === '' ? '' : ` ${safe(JSON.stringify(value))}`;
  return `  ${safe(file)} (${table}) row ${String(row)}${cell}:${quoted} ${reason} [${code}; ${effect}]`;
}

/** Terminals obey control characters and direction marks; a report shows them instead. */
function safe(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
