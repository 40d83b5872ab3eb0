import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { csv, inert, original } from '../../../api/command-line/format/csv.ts';
import { graphml } from '../../../api/command-line/format/graphml.ts';
import { printable } from '../../../api/command-line/format/plain.ts';
import type { Unit } from '../../../graph/index.ts';

const HOSTILE = ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '"=1', "'=1", '\uFEFF=1', ' =1', '"" =1'];
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE), fc.tuple(fc.constantFrom("'", '"', ' ', '\uFEFF', ''), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')));

describe('a table for a spreadsheet', () => {
  it.each(HOSTILE)('never begins a cell with a formula: %j', (given) => {
    expect(inert(given).startsWith("'")).toBe(true);
  });

  it('leaves names alone', () => {
    for (const name of ['Corps C1', 'هيئة الأركان العامة', "d'Armée", '3e Région', '«Waraba»']) expect(inert(name)).toBe(name);
  });

  it('gives every text back', () => {
    fc.assert(fc.property(text, (given) => {
      expect(original(inert(given))).toBe(given);
    }), { numRuns: 2_000 });
  });

  it('is read again cell by cell', () => {
    fc.assert(fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), (rows) => {
      const read = parse(csv(['a', 'b'], rows), { relax_column_count: false }) as string[][];
      expect(read.slice(1).map((row) => row.map(original))).toEqual(rows.map(([a, b]) => [a, b]));
    }), { numRuns: 500 });
  });
});

describe('text for a terminal', () => {
  it('holds no sign that a terminal obeys and none that turns the direction', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (given) => {
      expect(printable(given)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    }));
  });
});

describe('GraphML', () => {
  it('is well-formed whatever units are called, and gives their names back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const xml = graphml({ units: [unit(name)], persons: [], relations: [], postings: [] });
      expect(XMLValidator.validate(xml)).toBe(true);
      const read = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false }).parse(xml) as { graphml: { graph: { node: { data: { '#text'?: string }[] } } } };
      expect(read.graphml.graph.node.data[0]?.['#text'] ?? '').toBe(name);
    }), { numRuns: 300 });
  });
});

function unit(text: string): Unit {
  const id = '0'.repeat(32);
  return { id, ids: [id], kind: 'Unit', names: [{ text, script: 'Latn', language: null, kind: 'canonical', claims: [] }], externalIds: [], standing: 'known', joint: false, echelon: null };
}
