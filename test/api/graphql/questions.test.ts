import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../graph/index.ts';
import { openTestStore } from '../../engine.ts';
import { C1 } from '../../generators/c1.ts';
import { attribute, claim, named, newCase, newId, ref, record, under } from '../../generators/drafts.ts';
import { openHouse, type Answered, type House } from '../house.ts';

let store: Store;
let house: House;
let inCase: string;
beforeAll(async () => {
  store = await openTestStore();
  inCase = await newCase(store);
  await record(store, inCase, {
    claims: [
      ...C1, attribute('Unit', 'K1', 'standing', 'unnamed'), claim('presence', 'site', ref('Unit', 'D4'), { location: ref('Location', 'L1') }, { first: '2012' }), named('Location', 'L1', 'قاعدة'),
      claim('occurrence', 'occurrence', ref('Incident', 'I1'), { location: ref('Location', 'L1') }, { first: '2012-09-15', last: '2012-09-15', startKnown: true, after: 'ended' }),
      claim('allegation', 'unit', ref('Incident', 'I1'), { unit: ref('Unit', 'K1') }, { first: '2012-09-15' }),
      named('Unit', 'S1', 'Secret One', { markings: ['k'] }), under('K1', 'S1', { first: '2010-01-01', last: '2013-12-31', startKnown: true, markings: ['k'] }),
      under('K1', 'L9', { first: '2010-01-01', last: '2013-12-31', startKnown: true, knownFrom: '2020-01-01' }),
    ],
  });
  const began = Date.now();
  house = await openHouse(store, { now: () => began });
  await house.ask('{ __typename }');
});
afterAll(async () => {
  await house.close();
  await store.close();
});

/** Asks in this suite's case. */
const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  house.ask(query, { case: inCase, ...variables }, headers);
const CHAIN = `query Chain($case: String, $of: ID!, $on: String, $knownAt: String, $classes: [RelationClass!] = [command]) {
  chainOfCommand(case: $case, of: $of, on: $on, knownAt: $knownAt, classes: $classes) {
    of units { id ids kind standing joint echelon names { text script kind } externalIds { origin id } } persons { id names { text } }
    reached { unit direction depth verdict reason certainDays { from to } possibleDays { from to } }
    hops { id subordinate superior class verdict reason claims segments { from to verdict reason by } evidence { sources claims } days { from to } }
    postings { id person unit role verdict reason first last startKnown endKnown titles ranks claims }
    apart { id } missing { kind unit hop } claims { id sentence(language: fr) { as text id } passages { locator document { id } } }
  }
}`;
interface Told { readonly id: string; readonly names: readonly { readonly text: string }[] }
interface Chain {
  readonly units: readonly Told[];
  readonly persons: readonly Told[];
  readonly reached: readonly { readonly unit: string; readonly certainDays: readonly { readonly from: string | null; readonly to: string | null }[]; readonly possibleDays: readonly { readonly from: string | null; readonly to: string | null }[] }[];
  readonly hops: readonly { readonly claims: readonly string[]; readonly segments: readonly { readonly from: string | null; readonly to: string | null; readonly verdict: string }[]; readonly evidence: { readonly sources: number; readonly claims: number } }[];
  readonly claims: readonly { readonly id: string; readonly sentence: readonly { readonly as: string | null; readonly text: string; readonly id: string | null }[]; readonly passages: readonly unknown[] }[];
}
const chainIn = ({ data, text }: Answered): Chain => {
  if (data === null) throw new Error(text);
  return data['chainOfCommand'] as Chain;
};
const superiors = (chain: Chain): string => chain.reached.map(({ unit }) => chain.units.find(({ id }) => id === unit)?.names[0]?.text ?? '?').sort().join(' ');

describe('a chain of command over GraphQL', () => {
  it('reaches the superiors of the table, on three days', async () => {
    expect(superiors(chainIn(await ask(CHAIN, { of: 'K1', on: '2011-06-15', knownAt: '2019-01-01' }, { 'x-linkage-cleared': '' })))).toBe('B42 C1 D4 GS MOD');
    expect(superiors(chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15', knownAt: '2019-01-01' }, { 'x-linkage-cleared': '' })))).toBe('B42 C1 C2 D4 GS MOD TF');
    expect(superiors(chainIn(await ask(CHAIN, { of: 'K1', on: '2012-11-15', knownAt: '2019-01-01' }, { 'x-linkage-cleared': '' })))).toBe('B42 C2 D4 GS MOD');
  });

  it('writes days as ISO 8601 and no bound as null', async () => {
    const { hops, reached } = chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15' }));
    const days = [...hops.flatMap(({ segments }) => segments), ...reached.flatMap(({ certainDays, possibleDays }) => [...certainDays, ...possibleDays])].flatMap(({ from, to }) => [from, to]);
    expect(days).toContain(null);
    for (const day of days) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('lets every claim say its sentence, with its passages', async () => {
    const { claims, hops } = chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15' }));
    expect(claims.map(({ sentence }) => sentence.map(({ text }) => text).join(''))).toContain('K1 relevait du commandement de B42');
    expect(new Set(claims.map(({ id }) => id))).toEqual(new Set([...hops.flatMap((hop) => hop.claims), ...claims.map(({ id }) => id)]));
    for (const { passages } of claims) expect(passages.length).toBeGreaterThan(0);
  });

  it('gives the same hops, verdicts, names and claim ids where passages are not asked for, in one statement', async () => {
    const short = CHAIN.replace(/claims \{ id sentence.*\n/, '\n').replace('evidence { sources claims }', '').replace(/ (first last startKnown endKnown titles ranks|missing \{ kind unit hop \})/g, '');
    const before = store.sent;
    const brief = chainIn(await ask(short, { of: 'K1', on: '2012-09-15' }));
    const between = store.sent;
    const whole = chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15' }));
    expect([between - before, store.sent - between]).toEqual([1, 2]);
    expect(brief.hops.map(({ claims, segments }) => ({ claims, segments }))).toEqual(whole.hops.map(({ claims, segments }) => ({ claims, segments })));
    expect(whole.hops.every(({ evidence }) => evidence.sources >= 1)).toBe(true);
  });

  it('knows at an earlier day only what was known then', async () => {
    expect(chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15', knownAt: '2019-12-31' })).reached).toHaveLength(8);
    expect(chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15', knownAt: '2020-01-01' })).reached).toHaveLength(9);
  });
});

describe('a header that lowers', () => {
  it('leaves out what it does not name, and never raises', async () => {
    expect(superiors(chainIn(await ask(CHAIN, { of: 'K1', on: '2012-09-15' })))).toContain('Secret');
    for (const header of ['', 'other', ' , ']) {
      const { text } = await ask(CHAIN, { of: 'K1', on: '2012-09-15' }, { 'x-linkage-cleared': header });
      expect(text).not.toContain('Secret');
    }
    expect((await ask(CHAIN, { of: 'K1', on: '2012-09-15' }, { 'x-linkage-cleared': ' k , other' })).text).toContain('Secret');
  });

  it('makes a hidden id and an absent one the same: body, status, headers', async () => {
    const told = async (of: string): Promise<readonly unknown[]> => {
      const { status, text } = await ask(CHAIN, { of }, { 'x-linkage-cleared': '' });
      return [status, text];
    };
    expect(await told('S1')).toEqual(await told(newId()));
    expect((await told('S1'))[1]).toContain('not-found');
  });
});

describe('the other questions over GraphQL', () => {
  it('draw the structure of a day', async () => {
    const { data, text } = await ask(`query ($case: String) { orgChart(case: $case, on: "2012-09-15") {
      root knownAt question { on classes } units { id names { text } standing joint echelon below vacant disputed commandersLeftOut } persons { id names { text } }
      relations { id subordinate superior class verdict reason began claims segments { from to } evidence { sources claims } } commanders { person unit verdict }
      others { id names { text } } leftOut { beforeFirstMention afterLastMention undated } claims { sentence { text } } } }`);
    const chart = data?.['orgChart'] as { readonly relations: readonly { readonly began: string }[]; readonly units: readonly unknown[] } | undefined;
    if (chart === undefined) throw new Error(text);
    expect(chart.relations.length).toBe(13);
    for (const { began } of chart.relations) expect(began).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('tell everything claimed of an entity, whatever its kind', async () => {
    const DOSSIER = `query ($case: String, $of: ID!, $on: String) { dossier(case: $case, of: $of, on: $on) {
      of { __typename id kind names { text } ... on Unit { standing } } values { kind class value verdict reason claims segments { from to } evidence { sources claims } }
      superiors { superior verdict } subordinates { subordinate } postings { person role } presences { unit location class verdict }
      incidents { incident alleged { kind id text claims } first last } entities { __typename id names { text script } }
      claims { id kind class status note first last startKnown after basis markings knownFrom asserts { field value } names { as id } origin { format record } sentence(language: ar) { as text id } }
      changes { day claim end } } }`;
    const types: unknown[] = [];
    for (const each of ['K1', 'P2', 'I1', 'L1']) {
      const { data, errors } = await ask(DOSSIER, { of: each });
      expect(errors).toEqual([]);
      const { of: who, claims } = data?.['dossier'] as { readonly of: { readonly __typename: string }; readonly claims: readonly { readonly sentence: readonly { readonly text: string }[] }[] };
      types.push(who.__typename);
      for (const { sentence } of claims) expect(sentence.map(({ text }) => text).join('')).toMatch(/\p{Script=Arabic}/u);
    }
    expect(types).toEqual(['Unit', 'Person', 'Incident', 'Location']);
  });

  it('find names', async () => {
    const { data, text } = await ask('query ($case: String, $text: String!) { search(case: $case, text: $text, limit: 5) { total end hits { entity { __typename id names { text } } matched { text script } how cursor } documents { document { id title } cursor } } }', { text: 'B42' });
    const found = data?.['search'] as { readonly hits: readonly { readonly matched: { readonly text: string } }[] } | undefined;
    if (found === undefined) throw new Error(text);
    expect(found.hits[0]?.matched.text).toBe('B42');
  });

  it('count', async () => {
    const { data, text } = await ask('query ($case: String) { status(case: $case) { case nodes { of count } claims { kind class count } statuses { of count } judgements { of count } } cases { id isDefault } }');
    const counts = data?.['status'] as { readonly nodes: readonly { readonly of: string; readonly count: number }[] } | undefined;
    if (counts === undefined) throw new Error(text);
    expect(counts.nodes).toEqual(expect.arrayContaining([{ of: 'Unit', count: 14 }]));
  });

  it('open one claim, the claims of a unit page by page, and the document they cite', async () => {
    const PAGE = 'query ($case: String, $after: String) { claims(case: $case, of: "K1", limit: 3, after: $after) { total end claims { id passages { document { id } } } } }';
    type Page = { readonly total: number; readonly end: string | null; readonly claims: readonly { readonly id: string; readonly passages: readonly { readonly document: { readonly id: string } }[] }[] };
    const first = (await ask(PAGE)).data?.['claims'] as Page;
    const second = (await ask(PAGE, { after: first.end })).data?.['claims'] as Page;
    expect(new Set([...first.claims, ...second.claims].map(({ id }) => id)).size).toBe(Math.min(6, first.total));
    const one = await ask('query ($case: String, $id: ID!) { claim(case: $case, id: $id) { id sentence { text } independentSources } }', { id: first.claims[0]?.id });
    expect(one.data?.['claim']).toMatchObject({ id: first.claims[0]?.id, independentSources: 1 });
    const cited = await ask('query ($case: String, $id: ID!) { document(case: $case, id: $id, limit: 4) { id title externalIds claimCount claims { id } source { name } derivedFrom text } }', { id: first.claims[0]?.passages[0]?.document.id });
    expect((cited.data?.['document'] as { readonly claims: readonly unknown[] }).claims).toHaveLength(4);
  });

  it('read the vocabulary in four languages', async () => {
    for (const [language, label] of [['en', 'certain'], ['ar', 'مؤكد'], ['fr', 'certain'], ['zh', '确定']]) {
      const { data } = await house.ask('query ($language: Language!) { vocabulary(language: $language) { types { name kind label reads classes { word label } } lists { name words { word label } } } }', { language });
      const { lists } = data?.['vocabulary'] as { readonly lists: readonly { readonly name: string; readonly words: readonly { readonly word: string; readonly label: string }[] }[] };
      expect(lists.find(({ name }) => name === 'verdicts')?.words).toContainEqual({ word: 'certain', label });
    }
  });
});
