import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimDraft } from '../../../graph/claims/claim.ts';
import type { Store } from '../../../graph/index.ts';
import { openTestStore } from '../../engine.ts';
import { attribute, named, newCase, posted, record, under } from '../../generators/drafts.ts';
import { openHouse, type House } from '../house.ts';

/** Two claims of one hop with different markings; one says more of its end than the other. Names and a commander behind a third. */
const claims: readonly ClaimDraft[] = [
  named('Unit', 'A', 'Alpha'), named('Unit', 'B', 'Bravo'), named('Unit', 'C', 'Charlie'),
  under('A', 'B', { first: '2010-01-01', last: '2012-06-30', startKnown: true, after: 'ended', markings: ['k'] }),
  under('A', 'B', { first: '2011-01-01', last: '2013-12-31', markings: ['l'] }),
  under('B', 'C', { first: '2009-01-01', last: '2014-01-01' }),
  named('Unit', 'A', 'Alpha the Hidden', { alias: true, markings: ['k'] }), attribute('Unit', 'A', 'standing', 'unnamed', { markings: ['l'] }),
  named('Person', 'P', 'Papa', { markings: ['k', 'l'] }), posted('P', 'B', { first: '2011-01-01', last: '2013-01-01', startKnown: true, markings: ['k', 'l'] }),
];
const readers: readonly (readonly string[])[] = [[], ['k'], ['l'], ['k', 'l']];

let store: Store;
let house: House;
let whole: string;
const alone = new Map<string, string>();
beforeAll(async () => {
  store = await openTestStore();
  whole = await newCase(store);
  await record(store, whole, { claims });
  for (const words of readers) {
    const id = await newCase(store);
    alone.set(words.join(), id);
    await record(store, id, { claims: claims.filter(({ markings }) => markings.every((word) => words.includes(word))) });
  }
  house = await openHouse(store);
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const QUERIES = {
  chain: `query ($case: String) { answer: chainOfCommand(case: $case, of: "A", on: "2012-09-15") {
    units { names { text } standing } persons { names { text } } reached { depth verdict reason certainDays { from to } possibleDays { from to } }
    hops { class verdict reason segments { from to verdict reason } evidence { sources claims } days { from to } } apart { verdict reason } postings { role verdict reason } missing { kind } claims { kind class first last sentence { text } } } }`,
  chart: `query ($case: String) { answer: orgChart(case: $case, on: "2012-01-15") {
    units { names { text } standing below disputed commandersLeftOut } persons { names { text } } relations { class verdict reason began evidence { sources claims } } commanders { verdict reason } leftOut { beforeFirstMention afterLastMention undated } claims { sentence { text } } } }`,
  dossier: `query ($case: String) { answer: dossier(case: $case, of: "A", on: "2012-09-15") {
    of { names { text } } values { kind class value verdict reason } superiors { verdict reason segments { from to verdict } } postings { role } entities { names { text } } claims { sentence { text } markings } changes { day end } } }`,
  search: 'query ($case: String) { answer: search(case: $case, text: "a") { total end hits { matched { text } how entity { names { text } } } } }',
  hiddenName: 'query ($case: String) { answer: search(case: $case, text: "hidden") { total hits { matched { text } } } }',
  hiddenPerson: 'query ($case: String) { answer: dossier(case: $case, of: "P") { of { names { text } } } }',
  counts: 'query ($case: String) { answer: status(case: $case) { nodes { of count } claims { kind class count } statuses { of count } judgements { of count } } }',
  page: 'query ($case: String) { answer: claims(case: $case, of: "A", limit: 200) { total claims { sentence { text } } } }',
};

/** Ids are random, so lists come in another order; everything else must be the same. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ordered(each)]));
  return value;
}

describe.each(readers.map((words) => [words.join(' and ') || 'nothing', words] as const))('a reader cleared for %s', (_, words) => {
  it.each(Object.entries(QUERIES))('gets from %s what the claims within reach alone would give', async (_name, query) => {
    const header = { 'x-linkage-cleared': words.join(',') };
    const [seen, only] = [await house.ask(query, { case: whole }, header), await house.ask(query, { case: alone.get(words.join()) })];
    expect(ordered([seen.status, seen.data, seen.errors])).toEqual(ordered([only.status, only.data, only.errors]));
  });
});

describe('the readers of two markings', () => {
  it('do not get the same chain', async () => {
    const chains = await Promise.all(readers.map(async (words) => (await house.ask(QUERIES.chain, { case: whole }, { 'x-linkage-cleared': words.join(',') })).text));
    expect(new Set(chains).size).toBe(4);
  });
});
