/**
 * Tables as files: read as they stand, or refused whole with a clear reason.
 */
import { describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { CELL_LIMIT, TableError, openTable, type Reading, type TableRow } from '../../../../graph/bridges/tables/index.ts';
import { inFolder } from '../sfm/read.ts';

interface Whole {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly sha256: string;
}

const whole = (bytes: Uint8Array | string, reading: Reading = {}): Promise<Whole> => inFolder(async (folder) => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, bytes);
  const table = await openTable(path, reading);
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { columns: table.columns, rows, sha256: table.sha256() };
});

const refusal = async (bytes: Uint8Array | string): Promise<TableError & { code: string }> => {
  const error: unknown = await whole(bytes).then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TableError);
  return error as TableError & { code: string };
};

const cells = ({ rows }: Whole): readonly (readonly string[])[] => rows.map((row) => row.cells);
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a table', () => {
  for (const [name, delimiter] of [['commas', ','], ['tabs', '\t'], ['semicolons', ';'], ['bars', '|']] as const) {
    it(`may be parted by ${name}`, async () => {
      expect(cells(await whole(`a${delimiter}b\n1${delimiter}2\n`))).toEqual([['1', '2']]);
    });
  }

  it('keeps delimiters, quotes and line ends within quoted cells', async () => {
    expect(cells(await whole('a,"b, c"\n"x, ""y""\nz",2\n'))).toEqual([['x, "y"\nz', '2']]);
  });

  it('may carry a mark of its encoding, be UTF-16 with one, end lines as Windows does', async () => {
    expect((await whole('\ufeffa,b\r\n1,2\r\n')).columns).toEqual(['a', 'b']);
    expect(await whole(utf16('a,b\n\u0627,2\n'))).toMatchObject({ columns: ['a', 'b'], rows: [{ row: 2, cells: ['\u0627', '2'] }] });
  });

  it('numbers rows as a person counts them, blank ones included', async () => {
    expect((await whole('a,b\n1,2\n,\n\n3,4\n')).rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('tells rows that have more or fewer cells than the heading', async () => {
    expect((await whole('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n')).rows.map(({ astray }) => astray)).toEqual([-1, 1, 0]);
  });

  it('may have its heading further down, and headings that stand twice told apart by a number', async () => {
    const { columns, rows } = await whole('About,this\nName,Source,Source\nA,x,y\n', { headingRow: 2, repeatedHeadings: 'number' });
    expect([columns, rows.map(({ row }) => row)]).toEqual([['Name', 'Source', 'Source#2'], [3]]);
  });

  it('knows the SHA-256 of its bytes', async () => {
    const bytes = 'a,b\n1,2\n';
    expect((await whole(bytes)).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('gives back whatever cells were written, in any script', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text.trim() !== '' && !text.includes('\ufeff'));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), fc.constantFrom(',', '\t', ';', '|'), async (rows, delimiter) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = [['a', 'b'], ...rows].map((row) => row.map(quoted).join(delimiter)).join('\n') + '\n';
      expect(cells(await whole(text))).toEqual(rows);
    }), { numRuns: 60 });
  });
});

describe('a file is refused, saying what, where and what is safe,', () => {
  it('where it cannot be read', async () => {
    await expect(openTable(join(import.meta.dirname, 'nowhere.csv'))).rejects.toMatchObject({ code: 'bridge-unreadable-file', file: 'nowhere.csv', reason: 'there is no such file' });
    await expect(openTable(import.meta.dirname)).rejects.toMatchObject({ code: 'bridge-unreadable-file' });
  });

  it('where it is empty', async () => {
    expect((await refusal('')).code).toBe('bridge-empty-file');
    expect((await refusal('\n\n')).code).toBe('bridge-empty-file');
  });

  it('where it is truncated: within a quoted cell, a row, a letter', async () => {
    expect(await refusal('a,b\n1,2\n3,"open')).toMatchObject({ code: 'bridge-truncated-file', row: 3 });
    expect(await refusal('a,b,c\n1,2,3\n4,5')).toMatchObject({ code: 'bridge-truncated-file', row: 3 });
    expect((await refusal(Buffer.from('a,b\n1,é').subarray(0, -1))).code).toBe('bridge-truncated-file');
  });

  it('where it is no text: a workbook, a compressed file, chance bytes', async () => {
    expect(await refusal(Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(64)]))).toMatchObject({ code: 'bridge-binary-file', looksLike: 'a workbook or other archive (ZIP)' });
    expect((await refusal(gzipSync('a,b\n1,2\n'))).code).toBe('bridge-binary-file');
    expect((await refusal(Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 32)))).code).toBe('bridge-binary-file');
    expect((await refusal(Buffer.from('a,b\n1,2\n', 'utf16le'))).code).toBe('bridge-binary-file');
    expect((await refusal(Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256)))).code).toBe('bridge-binary-file');
  });

  it('where it is not UTF-8', async () => {
    expect(await refusal(Buffer.from('name,b\nS\u00e9gou,2\n', 'latin1'))).toMatchObject({ code: 'bridge-wrong-encoding', encoding: 'UTF-8' });
  });

  it('where nothing parts its heading, or something else parts its rows', async () => {
    expect((await refusal('a~b~c\n1~2~3\n')).code).toBe('bridge-wrong-delimiter');
    expect((await refusal('a,b,c\n1;2;3\n4;5;6\n')).code).toBe('bridge-wrong-delimiter');
  });

  it('where a heading stands twice', async () => {
    expect(await refusal('a,b,a\n1,2,3\n')).toMatchObject({ code: 'bridge-heading-twice', column: 'a', row: 1 });
  });

  it('where one cell holds ten million letters, without holding them in memory', async () => {
    expect(await refusal(`a,b\n1,2\n3,${'x'.repeat(10_000_000)}\n`)).toMatchObject({ code: 'bridge-cell-too-large', row: 3, limit: CELL_LIMIT });
    expect((await refusal(`a,${'x'.repeat(10_000_000)}\n1,2\n`)).code).toBe('bridge-cell-too-large');
  });

  it('where a quote stands where none can', async () => {
    expect(await refusal('a,b\n"1"x,2\n')).toMatchObject({ code: 'bridge-malformed-table', row: 2 });
  });

  it('always with a sentence that says that nothing was imported', async () => {
    for (const bytes of ['', 'a~b\n', 'a,a\n', 'a,b\n"x']) expect((await refusal(bytes)).message).toContain('nothing was imported');
  });
});
