import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../../graph/index.ts';
import { openTestStore } from '../engine.ts';
import { C1 } from '../generators/c1.ts';
import { newCase, newId, record } from '../generators/drafts.ts';
import { deep, fragments, hostile } from '../generators/hostile-questions.ts';
import { answered, openHouse, type Answered, type House } from './house.ts';

let store: Store;
let house: House;
let inCase: string;
beforeAll(async () => {
  store = await openTestStore();
  inCase = await newCase(store);
  await record(store, inCase, { claims: C1 });
  const began = Date.now();
  house = await openHouse(store, { now: () => began });
  await house.ask('{ __typename }');
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const codes = ({ errors }: Answered): readonly string[] => errors.map(({ extensions }) => extensions.code);
describe('a question that means harm', () => {
  it.each(hostile)('%s is refused with a stable code, and asks the graph nothing', async (_, query, code) => {
    const before = store.sent;
    const answer = await house.ask(query);
    expect(codes(answer)[0]).toBe(code);
    expect(answer.status).toBe(400);
    expect(store.sent - before).toBe(0);
  });

  it('is told nothing of the inside: no stack, no suggestion, no file', async () => {
    for (const [, query] of hostile) {
      const { text } = await house.ask(query);
      expect(text).not.toMatch(/Did you mean|stacktrace|node_modules|\.ts\b|\.js\b|at \w+ \(/);
    }
  });

  it('nests inline fragments without end and costs no more for it', async () => {
    expect((await house.ask(deep(300))).status).toBeLessThan(500);
    expect((await house.ask(`{ orgChart(on: "2012") { ...f0 } } ${fragments} fragment f50 on OrgChart { root }`)).status).toBeLessThan(500);
  });

  it('is refused a hundred times over in a steady memory', async () => {
    for (const [, query] of hostile) await house.ask(query);
    const heap = process.memoryUsage().heapUsed;
    for (let round = 0; round < 10; round += 1) for (const [, query] of hostile) await house.ask(query);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(200_000_000);
  });
});

describe('a question that is mistaken', () => {
  const chain = 'query ($case: String, $of: ID!, $on: String, $knownAt: String) { chainOfCommand(case: $case, of: $of, on: $on, knownAt: $knownAt) { of } }';

  it.each([
    ['a day that is none', { of: 'K1', on: '2012-02-30' }, 'bad-date'],
    ['a word for a day', { of: 'K1', on: 'yesterday' }, 'bad-date'],
    ['a span that ends before it begins', { of: 'K1', on: '2013/2012' }, 'inverted-range'],
    ['a day of knowing that is none', { of: 'K1', knownAt: '2012-13-01' }, 'bad-date'],
    ['an unknown id', { of: newId() }, 'not-found'],
    ['an id that is an injection', { of: "x'}) DETACH DELETE n //" }, 'not-found'],
    ['a case that is none', { of: 'K1', case: 'elsewhere' }, 'unknown-case'],
    ['no id', {}, 'invalid-variables'],
    ['a list for an id', { of: ['K1', 'K2'] }, 'invalid-variables'],
    ['an object for an id', { of: { $ne: '' } }, 'invalid-variables'],
  ])('%s is told so: %j → %s', async (_, variables, code) => {
    expect(codes(await house.ask(chain, { case: inCase, ...variables }))).toEqual([code]);
  });

  it('asks for more than a page holds', async () => {
    for (const limit of [0, -1, 201, 2_000_000_000]) expect(codes(await house.ask('query ($case: String, $limit: Int!) { claims(case: $case, of: "K1", limit: $limit) { total } }', { case: inCase, limit }))).toEqual(['limit-out-of-range']);
    expect(codes(await house.ask('query ($case: String) { search(case: $case, text: "K", after: "zzz") { total } }', { case: inCase }))).toEqual(['bad-cursor']);
    expect(codes(await house.ask('query ($case: String) { search(case: $case, text: "K", limit: 51) { total } }', { case: inCase }))).toEqual(['limit-out-of-range']);
  });

  it('leaves out a case of another, whatever the id', async () => {
    const empty = await newCase(store);
    expect(codes(await house.ask(chain, { case: empty, of: 'K1' }))).toEqual(['not-found']);
  });

  it('searches for anything without breaking', async () => {
    const texts = ['', ' ', '*', 'foo AND (', 'name:[', '"unterminated', 'foo^-1', '/.*/', '\u0000', '\u202Eevil', 'ـــ', 'a'.repeat(50_000), '{{', "'; MATCH (n) DETACH DELETE n", '\\u0060', '𐎠', '\uD800'];
    for (const text of texts) {
      const { status, errors } = await house.ask('query ($case: String, $text: String!) { search(case: $case, text: $text) { total hits { cursor } } }', { case: inCase, text });
      expect({ text: text.slice(0, 20), status, errors }).toEqual({ text: text.slice(0, 20), status: 200, errors: [] });
    }
  });
});

describe('what the server says to its owner', () => {
  it('never holds a name, a question or a token', async () => {
    const canary = 'CanaryColonel';
    await house.ask('query ($case: String, $text: String!) { search(case: $case, text: $text) { total } }', { case: inCase, text: canary });
    await house.ask(`{ ${canary} }`);
    await house.ask('query ($of: ID!) { chainOfCommand(of: $of) { of } }', { of: canary, case: canary });
    await answered(await house.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', cookie: house.cookie }, body: `{"query": "${canary}` }));
    await house.fetch(`/${canary}.js`);
    const said = house.said.join('\n');
    expect(said).not.toContain(canary);
    expect(said).not.toContain(house.cookie.split('=')[1] ?? house.cookie);
  });
});
