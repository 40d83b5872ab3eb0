import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../imports.ts';
import { linkage, newCaseName } from './linkage.ts';

const C1 = join(PROJECT, 'test/cases/c1/c1.yaml');
const name = newCaseName();
const folder = mkdtempSync(join(tmpdir(), 'linkage-cli-'));
const inCase = (...typed: readonly string[]) => linkage([...typed, '--case', name]);

interface Named {
  readonly id: string;
  readonly externalIds: readonly { readonly id: string }[];
}
interface ChainAnswer {
  readonly units: readonly Named[];
  readonly reached: readonly { readonly unit: string }[];
  readonly hops: readonly { readonly subordinate: string; readonly superior: string; readonly verdict: string }[];
  readonly postings: readonly unknown[];
  readonly claims: readonly unknown[];
}

async function chain(...typed: readonly string[]): Promise<ChainAnswer> {
  const { code, out, err } = await inCase('chain', '--json', ...typed);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as ChainAnswer;
}

/** The keys that the file gives the units reached. */
function reached({ units, reached: found }: ChainAnswer): readonly string[] {
  const keys = new Map(units.map(({ id, externalIds }) => [id, externalIds[0]?.id ?? id]));
  return found.map(({ unit }) => keys.get(unit) ?? unit).sort();
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
for (const schemas of ['api/command-line/schemas', 'graph/bridges']) {
  for (const file of readdirSync(join(PROJECT, schemas)).filter((each) => each.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(PROJECT, schemas, file), 'utf8')) as object, file);
  }
}

function faults(schema: string, answer: string): unknown {
  ajv.validate(schema, JSON.parse(answer));
  return ajv.errors ?? [];
}

beforeAll(async () => {
  const { code, err } = await inCase('import', 'linkage', C1);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('linkage import', () => {
  it('of the same case file again changes nothing, and reports it as its schema says', async () => {
    const { code, out } = await inCase('import', 'linkage', C1, '--json');
    const report = JSON.parse(out) as { claims: { accepted: number; unchanged: number } };
    expect(code).toBe(0);
    expect(report.claims.accepted).toBe(0);
    expect(report.claims.unchanged).toBeGreaterThan(30);
    expect(faults('import-report.schema.json', out)).toEqual([]);
  });

  it('as a dry run leaves no case behind', async () => {
    const dry = newCaseName();
    const { code, out } = await linkage(['import', 'linkage', C1, '--case', dry, '--dry-run', '--json']);
    expect({ code, dryRun: (JSON.parse(out) as { dryRun: boolean }).dryRun }).toEqual({ code: 0, dryRun: true });
    expect(await linkage(['status', '--case', dry])).toMatchObject({ code: 1, err: expect.stringContaining('unknown-case') });
  });

  it('writes its report where it is wanted', async () => {
    const file = join(folder, 'report.json');
    await inCase('import', 'linkage', C1, '--report', file);
    expect(faults('import-report.schema.json', readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('linkage chain', () => {
  it.each([
    ['K1', 'up', '2011-06-15', 'B42 C1 D4 GS MOD'],
    ['K1', 'up', '2012-09-15', 'B42 C1 C2 D4 GS MOD TF'],
    ['K1', 'up', '2012-11-15', 'B42 C2 D4 GS MOD'],
    ['C1', 'down', '2012-09-15', 'B42 B51 D5 K1 TF'],
    ['C2', 'down', '2011-06-15', ''],
    ['C2', 'down', '2012-11-15', 'B41 B42 D4 K1'],
  ])('from %s %s on %s reaches %s', async (of, direction, on, units) => {
    expect(reached(await chain('--of', of, '--direction', direction, '--on', on)).join(' ')).toBe(units);
  });

  it('knows a unit by its name too', async () => {
    expect(reached(await chain('--of', 'Corps C1', '--direction', 'down', '--on', '2012-09-15'))).toEqual(reached(await chain('--of', 'C1', '--direction', 'down', '--on', '2012-09-15')));
  });

  it.each([[[]], [['--on', '2012-09-15']], [['--on', '2012-06/2012-10', '--direction', 'both', '--classes', 'command,administrative']]])('as JSON keeps its schema: %j', async (typed) => {
    const { out } = await inCase('chain', '--of', 'K1', '--json', ...typed);
    expect(faults('chain.schema.json', out)).toEqual([]);
  });

  it('prints each hop as its sentence behind its verdict and reason, with the claims and where they come from', async () => {
    const { code, out } = await inCase('chain', '--of', 'K1', '--on', '2012-09-15');
    const { hops } = await chain('--of', 'K1', '--on', '2012-09-15');
    const printed = out.split('\n').filter((line) => / was under the command of /.test(line) && /^ {3}\S/.test(line));
    expect(code).toBe(0);
    for (const verdict of ['certain', 'possible']) {
      expect(printed.filter((line) => line.startsWith(`   ${verdict} (`)).length).toBe(hops.filter((hop) => hop.verdict === verdict).length);
    }
    expect(out).toMatch(/from .+, p\. \d+ ¶ \d+ “/);
    expect(out).toContain('conflict, no verdict:');
  });

  it('on what was known earlier leaves out what came later', async () => {
    const [then, now] = [await chain('--of', 'D4', '--on', '2012-06-20', '--known-at', '2014-02-28'), await chain('--of', 'D4', '--on', '2012-06-20')];
    expect(then.postings.length).toBeLessThan(now.postings.length);
  });

  it('as CSV has a row for each hop and posting', async () => {
    const { out } = await inCase('chain', '--of', 'K1', '--on', '2012-09-15', '--format', 'csv');
    const rows = parse(out, { columns: true }) as { row: string; verdict: string }[];
    const answer = await chain('--of', 'K1', '--on', '2012-09-15');
    expect(rows.filter(({ row }) => row === 'hop')).toHaveLength(answer.hops.length);
    expect(rows.filter(({ row }) => row === 'posting')).toHaveLength(answer.postings.length);
  });

  it('as GraphML runs from each subordinate to its superior', async () => {
    const file = join(folder, 'chain.graphml');
    const { code } = await inCase('chain', '--of', 'K1', '--on', '2012-09-15', '--format', 'graphml', '--out', file);
    const xml = readFileSync(file, 'utf8');
    const read = new XMLParser({ ignoreAttributes: false }).parse(xml) as { graphml: { graph: { edge: { '@_source': string; '@_target': string; data: { '#text': string }[] }[] } } };
    const edges = read.graphml.graph.edge.filter(({ data }) => data.some((each) => each['#text'] === 'relation')).map((edge) => `${edge['@_source']} ${edge['@_target']}`);
    const { hops } = await chain('--of', 'K1', '--on', '2012-09-15');
    expect({ code, valid: XMLValidator.validate(xml) }).toEqual({ code: 0, valid: true });
    expect(edges.sort()).toEqual(hops.map(({ subordinate, superior }) => `${subordinate} ${superior}`).sort());
  });

  it('answers the same for an id that is not there as for any other text that is no unit', async () => {
    const [unknown, nonsense] = [await inCase('chain', '--of', '0'.repeat(32)), await inCase('chain', '--of', 'no such unit')];
    expect(unknown).toMatchObject({ code: 1, out: '', err: expect.stringContaining('[not-found]') });
    expect(nonsense).toEqual(unknown);
  });
});

describe('linkage org-chart', () => {
  it('as JSON keeps its schema', async () => {
    const { code, out } = await inCase('org-chart', '--on', '2012-09-15', '--json');
    expect({ code, faults: faults('org-chart.schema.json', out) }).toEqual({ code: 0, faults: [] });
  });

  it('as SVG is one sheet, the same bytes twice, that says the day and that all is invented or whose it is', async () => {
    const [one, two] = [join(folder, 'one.svg'), join(folder, 'two.svg')];
    const codes = await Promise.all([one, two].map(async (file) => (await inCase('org-chart', '--root', 'GS', '--on', '2012-09-15', '--depth', '3', '--out', file)).code));
    const svg = readFileSync(one, 'utf8');
    expect(codes).toEqual([0, 0]);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('15 September 2012');
    expect(readFileSync(two, 'utf8')).toBe(svg);
  });

  it('leaves no half file where it cannot write', async () => {
    const { code, err } = await inCase('org-chart', '--on', '2012-09-15', '--out', join(folder, 'missing', 'chart.svg'));
    expect(code).toBe(2);
    expect(err).toContain('unwritable-output');
  });
});

describe('linkage status', () => {
  it('keeps its schema and counts the units of the case', async () => {
    const { code, out } = await inCase('status', '--json');
    expect({ code, faults: faults('status.schema.json', out) }).toEqual({ code: 0, faults: [] });
    expect((JSON.parse(out) as { nodes: { Unit: number } }).nodes.Unit).toBe(12);
  });

  it('in words tells the same numbers', async () => {
    const { out } = await inCase('status');
    expect(out).toMatch(/Unit +12\n/);
  });
});

describe('linkage rebuild', () => {
  it('leaves every answer as it was, to the byte', async () => {
    const ask = async () => [await inCase('status', '--json'), await inCase('chain', '--of', 'K1', '--json'), await inCase('org-chart', '--on', '2012-09-15', '--json')].map(({ out }) => out);
    const before = await ask();
    const { code, out } = await inCase('rebuild', '--json');
    expect({ code, faults: faults('rebuild.schema.json', out) }).toEqual({ code: 0, faults: [] });
    expect((JSON.parse(out) as { strays: number }).strays).toBe(0);
    expect(await ask()).toEqual(before);
  });
});
