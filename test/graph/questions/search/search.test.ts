import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { search, type SearchAnswer, type SearchQuestion } from '../../../../graph/questions/search/index.ts';
import { matchOf } from '../../../../graph/questions/search/match.ts';
import { before, cursorOf, placeOf } from '../../../../graph/questions/search/place.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';
import { named, newCase, owner, reader, record } from '../../../generators/drafts.ts';

let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  await record(store, caseId, {
    claims: [
      named('Unit', 'a', '4th Division'), named('Unit', 'a', 'الفرقة الرابعة', { alias: true }), named('Unit', 'b', '41st Brigade'), named('Unit', 'c', '14th Division'),
      named('Person', 'h', 'حسن علي'), named('Person', 'i', 'Hussein Ali'), named('Person', 'j', 'Mohammed Ahmad al-Sayyid'), named('Person', 'k', 'محمد أحمد السيد'),
      named('Person', 's', 'Secret Agent', { markings: ['K'] }), named('Person', 't', 'Secretary Aide'),
      ...Array.from({ length: 12 }, (_, index) => named('Unit', `r${index}`, `Regiment ${index}`)),
    ],
  });
}, 300_000);
afterAll(() => store.close());

const ask = (text: string, more: Partial<SearchQuestion> = {}, asking = owner(caseId)): Promise<SearchAnswer> =>
  search(store, asking, { text, kinds: ['Unit', 'Person', 'Incident', 'Location', 'CrimePattern', 'Document'], limit: 10, after: null, spellings: true, ...more });
const told = ({ hits }: SearchAnswer): readonly string[] => hits.map(({ how, matched }) => `${how}: ${matched.text}`);

describe('search', () => {
  it.each([
    ['4th division', 'exact: 4th Division'], ['الفرقه الرابعه', 'spelling: الفرقة الرابعة'], ['فرقة', 'spelling: الفرقة الرابعة'], ['mohammed', 'prefix: Mohammed Ahmad al-Sayyid'],
    ['Muhammad Ahmed', 'spelling: Mohammed Ahmad al-Sayyid'], ['حسن', 'prefix: حسن علي'], ['hussein ali', 'exact: Hussein Ali'],
  ])('finds %s: %s', async (text, expected) => {
    expect(told(await ask(text))[0]).toBe(expected);
  });

  it('finds in another script, and says so', async () => {
    expect(told(await ask('mohammed ahmad'))).toEqual(['prefix: Mohammed Ahmad al-Sayyid', 'script: محمد أحمد السيد']);
    expect(told(await ask('محمد احمد'))).toEqual(['spelling: محمد أحمد السيد', 'script: Mohammed Ahmad al-Sayyid']);
  });

  it('never takes one number for another', async () => {
    expect(told(await ask('4th division'))).toEqual(['exact: 4th Division']);
  });

  it('ranks the nearer of two names with the same consonants first', async () => {
    expect(told(await ask('Husayn Ali'))).toEqual(['spelling: Hussein Ali', 'script: حسن علي']);
  });

  it('leaves other spellings out where they are not wanted', async () => {
    expect(told(await ask('Muhammad Ahmed', { spellings: false }))).toEqual([]);
  });

  it('asks only for the kinds wanted', async () => {
    expect(told(await ask('ali', { kinds: ['Unit'] }))).toEqual([]);
  });

  it('tells everything once over its pages, in one order', async () => {
    const all = told(await ask('regiment', { limit: 50 }));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: SearchAnswer = await ask('regiment', { limit: 5, after });
      paged.push(...told(page));
      expect(page.total).toBe(12);
      after = page.end;
      more = after !== null;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(12);
  });

  it('refuses a page mark that it did not give', async () => {
    for (const after of ['x', '', 'WzEsMl0', Buffer.from('{}').toString('base64url'), Buffer.from('[1,2,3]').toString('base64url')]) {
      await expect(ask('regiment', { after })).rejects.toMatchObject({ code: 'bad-cursor' });
    }
  });

  it('suggests the same at every letter to a reader who may not see a name as if it were not there', async () => {
    const without = await newCase(store);
    await record(store, without, { claims: [named('Person', 't', 'Secretary Aide')] });
    for (let length = 1; length <= 'secret agent'.length; length += 1) {
      const text = 'secret agent'.slice(0, length);
      const [here, there] = [await ask(text, {}, reader(caseId)), await ask(text, {}, reader(without))];
      expect([told(here), here.total]).toEqual([told(there), there.total]);
    }
    expect(told(await ask('secret', {}, reader(caseId, 'K')))).toHaveLength(2);
  }, 120_000);

  it.each([
    'foo AND (', 'name:[', '"unterminated', 'AND', 'foo^-1', '*', '/a.*/', '*'.repeat(40_000), 'x'.repeat(100_000), '~', 'field:secret', '\\', "'", '`', '\u0000', 'a\u0000b', '\ud800', '\u202e4th', 'الفـــرقة',
    '{}', '$case', 'ﷺ', '👩‍👩‍👧', ' \t\n', '', '٤', '第四师', 'a|b', 'Document:x',
  ])('answers %j', async (text) => {
    const answer = await ask(text);
    expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
  });

  it('reads through tatweel, direction marks and letters of full width', async () => {
    for (const text of ['الفـــرقة الرابعة', '\u202e4th\u202c division', '４th Division']) expect((await ask(text)).hits[0]?.matched.text).toMatch(/4th|الرابعة/);
  });

  it('answers any text at all', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect((await ask(text)).hits.length).toBeLessThanOrEqual(10);
    }), { numRuns: 40 });
  }, 300_000);
});

describe('a page mark', () => {
  const place = fc.record({ rank: fc.nat(6), likeness: fc.nat(1000), id: fc.string() });
  it('says its place and no more', () => {
    fc.assert(fc.property(place, (one) => { expect(placeOf(cursorOf(one))).toEqual(one); }));
  });
  it('stands in a total order', () => {
    fc.assert(fc.property(place, place, (a, b) => { expect(Math.sign(before(a, b)) + Math.sign(before(b, a))).toBe(0); }));
  });
});

describe('how a name matches', () => {
  it('is exact for itself, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => { expect(matchOf(name, name)?.how).toBe('exact'); }));
  });
});
