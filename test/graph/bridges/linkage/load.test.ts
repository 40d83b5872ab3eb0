/**
 * Fixture C1 loaded into the real database: once, whole, with its clocks and judgements.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCase, readCase } from '../../../../graph/bridges/linkage/index.ts';
import { findCase, openCase, withImportLock } from '../../../../graph/store/cases.ts';
import type { Making } from '../../../../graph/store/recording/index.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';

const newId = (): string => randomBytes(16).toString('hex');
const making: Making = { newId, now: () => Date.UTC(2024, 0, 1), by: 'tester' };
const c1 = readCase('c1.yaml', readFileSync(fileURLToPath(new URL('../../../cases/c1/c1.yaml', import.meta.url)), 'utf8'));

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
});
const openNew = async (): Promise<string> => (await openCase(store, `load-${newId().slice(0, 12)}`, { newId, newKey: newId, now: making.now })).id;
const count = async (caseId: string, pattern: string): Promise<number> =>
  Number((await store.read({ text: `MATCH ${pattern} RETURN count(*) AS n`, parameters: { case: caseId } }))[0]?.['n']);

describe('a case file', () => {
  it('loads whole, and a second time changes nothing', async () => {
    const caseId = await openNew();
    const first = await loadCase(store, caseId, 'c1.yaml', c1, making);
    expect(first).toEqual({ accepted: c1.claims.length, unchanged: 0, judgements: 0 });
    expect(await count(caseId, '(:Unit {case: $case})')).toBe(12);
    expect(await count(caseId, '(:Unit {case: $case})-[:UNDER]->()')).toBe(14);
    expect(await count(caseId, "(:Unit {case: $case})-[r:UNDER {status: 'conflict'}]->()")).toBe(1);
    expect(await loadCase(store, caseId, 'c1.yaml', c1, making)).toEqual({ accepted: 0, unchanged: c1.claims.length, judgements: 0 });
    expect(await count(caseId, '(:Claim {case: $case})')).toBe(c1.claims.length);
  });

  it('says what the case is that begins with it, and never of one that is there already', async () => {
    const caseId = await openNew();
    await loadCase(store, caseId, 'c1.yaml', c1, making);
    expect((await findCase(store, caseId)).says).toBe(c1.says);
    const other = await openNew();
    await withImportLock(store, await findCase(store, other), { id: 'x', alive: () => true }, making.now, () => Promise.resolve());
    await loadCase(store, other, 'c1.yaml', c1, making);
    expect((await findCase(store, other)).says).toBeNull();
  });

  it('keeps the ids it carries, and when each claim came to be known', async () => {
    const caseId = await openNew();
    await loadCase(store, caseId, 'c1.yaml', c1, making);
    const [row] = await store.read({ text: "MATCH (c:Claim {case: $case, kind: 'posting'}) RETURN collect(c.id) AS ids, max(c.knownFrom) AS latest", parameters: { case: caseId } });
    expect(new Set(row?.['ids'] as string[])).toEqual(new Set(c1.claims.filter(({ kind }) => kind === 'posting').map(({ id }) => id)));
    expect(row?.['latest']).toBe(Date.parse('2014-03-01T09:00:00Z'));
  });

  it('carries judgements on what it names by key, once however often it is loaded', async () => {
    const caseId = await openNew();
    const judged = readCase('judged.yaml', `
linkage: 1
says: Invented.
documents: [{ key: d, title: D, pages: ["B is A."] }]
entities: [{ key: a, kind: Unit }, { key: b, kind: Unit }]
claims:
  - { key: n, kind: name, class: canonical, about: a, assert: { text: A }, passages: [{ document: d, locator: "p. 1 ¶ 1", quote: A }] }
judgements:
  - { id: 0123456789abcdef0123456789abcdef, kind: identity, on: [a, b], decision: same, reason: one letterhead, by: an analyst, at: 2024-01-05 }
  - { id: 0123456789abcdef0123456789abcdee, kind: status, on: [n], decision: issue, reason: misread, by: an analyst, at: 2024-01-06 }
`);
    await loadCase(store, caseId, 'judged.yaml', judged, making);
    await loadCase(store, caseId, 'judged.yaml', judged, making);
    expect(await count(caseId, '(:Judgement {case: $case})')).toBe(2);
    expect(await count(caseId, '(:Entity {case: $case})-[:SAME_AS]->()')).toBe(2);
    expect(await count(caseId, "(:Claim {case: $case})-[:CALLS {status: 'issue'}]->()")).toBe(1);
  });
});

describe('what a case file need not repeat', () => {
  const read = readCase('f.yaml', `
linkage: 1
knownFrom: 2024-01-05
documents: [{ key: d, title: D, language: ar }, { key: e, title: E }]
entities: [{ key: a, kind: Unit }]
claims:
  - { kind: name, class: canonical, about: a, assert: { text: A }, passages: [{ document: d, locator: p. 1 }, { document: d, locator: p. 2, language: en }, { document: e, locator: p. 1 }] }
  - { kind: name, class: alias, about: a, assert: { text: B }, knownFrom: 2024-02-01, passages: [{ document: d, locator: p. 1 }] }
`);

  it('is when a claim came to be known', () => {
    expect(read.claims.map(({ knownFrom }) => knownFrom)).toEqual(['2024-01-05', '2024-02-01']);
  });

  it('is the language of a quote, where it is its document\'s', () => {
    expect(read.claims[0]?.passages.map(({ language }) => language)).toEqual(['ar', 'en', undefined]);
  });
});

describe('a case file that is wrong', () => {
  const fault = (text: string): unknown => {
    try {
      readCase('f.yaml', text);
      return null;
    } catch (error) {
      const { code, where } = error as { code: string; where: string };
      return [code, where];
    }
  };
  const claim = (changed: string): string => `
linkage: 1
documents: [{ key: d, title: D }]
entities: [{ key: a, kind: Unit }, { key: b, kind: Unit }]
claims: [{ kind: relation, class: command, about: a, names: { superior: b }, passages: [{ document: d, locator: p. 1 }], ${changed} }]`;

  const judged = (changed: string): string => `
linkage: 1
entities: [{ key: a, kind: Unit }, { key: b, kind: Unit }]
judgements: [{ id: 0123456789abcdef0123456789abcdef, kind: identity, reason: r, by: x, at: 2024-01-05, ${changed} }]`;

  it.each([
    ['not YAML', 'a: [', /line 1/],
    ['of another version', 'linkage: 2', /\/linkage/],
    ['with a word it does not have', 'linkage: 1\ncolour: red', /^$/],
    ['with a date that is none', claim('first: "2012-02-30"'), /\/claims\/0\/first/],
    ['with an end before its start', claim('first: "2013", last: "2012-12-31"'), /\/claims\/0$/],
    ['known on a day that is none', claim('knownFrom: 2024-02-30'), /\/claims\/0\/knownFrom/],
    ['all known in a month that is none', claim('author: x').replace('linkage: 1', 'linkage: 1\nknownFrom: 2024-13-01'), /^\/knownFrom/],
    ['judging whom it does not have', judged('on: [a, z], decision: same'), /\/judgements\/0\/on/],
    ['judging one alone', judged('on: [a], decision: same'), /\/judgements\/0$/],
    ['judging what no such judgement can say', judged('on: [a, b], decision: continuous'), /\/judgements\/0$/],
    ['about nobody', claim('author: x').replace('about: a', 'about: z'), /\/claims\/0\/about/],
    ['under nobody', claim('author: x').replace('superior: b', 'superior: z'), /\/claims\/0\/names\/superior/],
    ['citing nothing', claim('author: x').replace('document: d', 'document: z'), /\/claims\/0\/passages\/0\/document/],
    ['naming two alike', 'linkage: 1\nentities: [{ key: a, kind: Unit }, { key: a, kind: Unit }]', /\/entities\/1\/key/],
  ])('%s is told by its place', (_, text, where) => {
    expect(fault(text)).toEqual(['bridge-bad-case-file', expect.stringMatching(where)]);
  });

  it('is not loaded in part', async () => {
    const caseId = await openNew();
    const bad = readCase('f.yaml', claim('status: conflict'));
    await expect(loadCase(store, caseId, 'f.yaml', bad, making)).rejects.toMatchObject({ code: 'bridge-bad-case-file', where: '/claims/0' });
    expect(await count(caseId, '(:Entity {case: $case})')).toBe(0);
  });
});
