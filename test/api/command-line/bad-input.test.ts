/**
 * What is wrong with a table, as whoever imports it is told: what, where, and what is safe; and what of it still goes in.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { linkage, newCaseName } from './linkage.ts';

const folder = mkdtempSync(join(tmpdir(), 'linkage-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADING = 'unit:status:admin,unit:id:admin,unit:name,unit:country,unit:relation_type,unit:related_unit,unit:related_unit_id:admin,unit:related_unit_class,'
  + 'unit:related_unit_first_cited_date,unit:related_unit_last_cited_date';
const lines = (...rows: readonly string[]): string => [HEADING, ...rows, ''].join('\n');
const GOOD = '3,a,Unit A,xa,,,,,,';
const without = (column: string): string => {
  const [heading = [], ...rows] = parse(lines(GOOD)) as string[][];
  const at = heading.indexOf(column);
  return [heading, ...rows].map((cells) => cells.filter((_, index) => index !== at).join(',')).join('\n') + '\n';
};

const WHOLE_FILES: readonly (readonly [string, string | Uint8Array | null, string, string])[] = [
  ['that is not there', null, 'bridge-unreadable-file', 'there is no such file'],
  ['that is empty', '', 'bridge-empty-file', 'holds no heading'],
  ['cut off within a quoted cell', lines(GOOD, '3,b,"Unit B').trimEnd(), 'bridge-truncated-file', 'row 3'],
  ['cut off within a letter', Buffer.from(lines('3,a,Unité')).subarray(0, -3), 'bridge-truncated-file', 'ends too early'],
  ['cut off within a row', lines(GOOD, '3,b,Unit B').trimEnd(), 'bridge-truncated-file', 'row 3'],
  ['that is compressed', gzipSync(lines(GOOD)), 'bridge-binary-file', 'a compressed file'],
  ['that is a workbook', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(64, 7)]), 'bridge-binary-file', 'a workbook'],
  ['in Latin letters of one byte', Buffer.from(lines('3,a,Unit\u00e9 A,xa,,,,,,'), 'latin1'), 'bridge-wrong-encoding', 'UTF-8'],
  ['parted by nothing', 'unit:id:admin~unit:name\na~Unit A\n', 'bridge-wrong-delimiter', 'comma, tab, semicolon or bar'],
  ['whose rows are parted otherwise', `${HEADING}\n3;a;Unit A;xa;;;;;;\n3;b;Unit B;xa;;;;;;\n`, 'bridge-wrong-delimiter', 'its rows are not'],
  ['without a column that it needs', without('unit:id:admin'), 'bridge-missing-column', 'column unit:id:admin'],
  ['with a heading twice', lines(GOOD).replace('unit:country', 'unit:name'), 'bridge-heading-twice', 'column unit:name'],
  ['with ten megabytes in one cell', lines(GOOD, `3,b,${'x'.repeat(10_000_000)},xa,,,,,,`), 'bridge-cell-too-large', 'row 3'],
];

describe('a table', () => {
  it.each(WHOLE_FILES)('%s is refused whole, and leaves no case behind', async (what, bytes, code, where) => {
    const file = `units ${what}.csv`;
    if (bytes !== null) writeFileSync(join(folder, file), bytes);
    const name = newCaseName();
    const ended = await linkage(['import', 'sfm', join(folder, file), '--case', name]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    for (const words of [file, `[${code}]`, where, 'nothing was imported']) expect(ended.err).toContain(words);
    expect(ended.err).not.toMatch(/\n\s+at /u);
    expect(ended.err.length).toBeLessThan(600);
    expect((await linkage(['status', '--case', name])).err).toContain('[unknown-case]');
  }, 60_000);
});

describe('a row', () => {
  const name = newCaseName();
  const rows = [
    '3,top,Top,xa,,,,,,',
    '3,a,Unit A,xa,child,Top,top,Command,2012-02-30,',
    '3,b,Unit B,xa,child,Top,top,Command,2013-05,2012-04-30',
    '3,c,Unit C,xa,child,Nobody,nobody,Command,2012,',
    '3,d,Unit D,xa,child,Unit D,d,Command,2012,',
    '3,e,Unit\u0000E,xa,child,Top,top,Command,2012-01-01,2012-12-31',
    '3,f,Unit \u202eF,xa,child,Top,top,Command,2012-01-01,2012-12-31',
    '3,g,=HYPERLINK(1),xa,child,Top,top,Command,2012-01-01,2012-12-31',
  ];
  const WRONG = [
    ['bridge-impossible-date', 3, 'unit:related_unit_first_cited_date', '2012-02-30'], ['bridge-end-before-start', 4, 'unit:related_unit_last_cited_date', '2012-04-30'],
    ['bridge-unknown-record', 5, 'unit:related_unit_id:admin', 'nobody'], ['bridge-own-superior', 6, 'unit:related_unit_id:admin', 'd'],
  ];
  let report: { readonly findings: readonly { readonly code: string; readonly row: number; readonly column: string; readonly value: string; readonly reason: string; readonly effect: string }[] };
  beforeAll(async () => {
    mkdirSync(join(folder, 'rows'));
    writeFileSync(join(folder, 'rows', 'units.csv'), lines(...rows));
    const ended = await linkage(['import', 'sfm', join(folder, 'rows', 'units.csv'), '--case', name, '--report', join(folder, 'report.json')]);
    expect(ended.code).toBe(3);
    for (const [code = ''] of WRONG) expect(ended.out).toContain(String(code));
    report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as typeof report;
  }, 120_000);

  it.each(WRONG)('%s is told with its row, column and value, and stays out', (code, row, column, value) => {
    expect(report.findings.filter((finding) => finding.code === code)).toEqual([expect.objectContaining({ row, column, value, effect: 'claim rejected' })]);
  });

  it('beside those goes in, but for the row with a control character', async () => {
    const { out } = await linkage(['status', '--json', '--case', name]);
    const { nodes, claims } = JSON.parse(out) as { nodes: { Unit: number }; claims: Record<string, Record<string, number>> };
    expect([nodes.Unit, claims['relation']]).toEqual([7, { command: 2 }]);
  });

  it('with a control character, a mark that turns the writing or a formula in a name is told of', () => {
    for (const [code, row] of [['bridge-control-character', 7], ['bridge-direction-mark', 8], ['bridge-formula', 9]]) expect(report.findings).toContainEqual(expect.objectContaining({ code, row, column: 'unit:name' }));
  });

  it('of such names runs in no spreadsheet and turns no line of a terminal', async () => {
    const table = await linkage(['chain', '--of', 'top', '--direction', 'down', '--on', '2012-05-01', '--format', 'csv', '--case', name]);
    const cells = (parse(table.out) as string[][]).flat();
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    const text = await linkage(['chain', '--of', 'top', '--direction', 'down', '--on', '2012-05-01', '--case', name]);
    expect(text.out).toContain('=HYPERLINK(1)');
    for (const { out } of [table, text]) expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/u);
  });
});
