/**
 * Tables for spreadsheets: quoted as RFC 4180 says, and no cell that a spreadsheet would run.
 *
 * A cell that begins like a formula (also behind quotes, blanks, a byte order
 * mark or in full width) gets an apostrophe before it; taking away one leading
 * apostrophe before such a beginning gives the text back (security.md R28).
 */
const RUNS = /^['"\s\uFEFF\u200B-\u200F]*[=+\-@\t\r\n＝＋－＠]/u;

/** Lines end with CR LF. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = inert(String(value));
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function inert(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The text that `inert` was given. */
export function original(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
