/**
 * The invented case in the real database: it loads once, and answers as its story goes.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Asking } from '../../graph/access/index.ts';
import { loadCase } from '../../graph/bridges/linkage/index.ts';
import type { Chain, Entity, Hop, OrgChart, Posting, SeenClaim } from '../../graph/index.ts';
import { chainOfCommand, dossier, orgChart, search } from '../../graph/index.ts';
import type { Making } from '../../graph/store/recording/index.ts';
import type { Store } from '../../graph/store/types.ts';
import { openTestStore } from '../engine.ts';
import { newCase, owner, reader } from '../generators/drafts.ts';
import { FILE, seed } from './case.ts';

const making: Making = { newId: () => randomBytes(16).toString('hex'), now: () => Date.UTC(2024, 0, 1), by: 'tester' };

let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
});
afterAll(() => store.close());

const chain = (of: string, on: string, classes: readonly string[] = ['command'], asking: Asking = owner(caseId)): Promise<Chain> =>
  chainOfCommand(store, asking, { of, on, direction: 'up', classes, leads: false });
const chart = (root: string, on: string): Promise<OrgChart> => orgChart(store, owner(caseId), { root, on, depth: 2, classes: ['command'], leads: false, remote: false });

/** The key an entity has in the file; of judged identities the first. */
const key = (entities: readonly Entity[], id: string): string => entities.find((entity) => entity.id === id)?.externalIds.find(({ origin }) => origin === 'linkage')?.id ?? '?';
const superiors = ({ units, reached }: Chain): readonly string[] => reached.map(({ unit, verdict }) => `${key(units, unit)} ${verdict}`).sort();
const hop = ({ units, hops, apart }: Chain, of: string, under: string): Hop | undefined =>
  [...hops, ...apart].find(({ subordinate, superior }) => key(units, subordinate) === of && key(units, superior) === under);
const commanders = ({ units, persons }: Pick<Chain, 'units' | 'persons'>, postings: readonly Posting[], of: string): readonly string[] =>
  postings.filter(({ unit }) => key(units, unit) === of).map(({ person, verdict, reason }) => `${key(persons, person)} ${verdict} ${reason}`).sort();
const cited = (claims: readonly SeenClaim[], ids: readonly string[]): readonly string[] => claims.filter(({ id }) => ids.includes(id))
  .flatMap(({ passages }) => passages.map(({ document, locator }) => `${document.title ?? ''}, ${locator}`));

describe('loaded into the database', () => {
  it('is there whole, and a second time changes nothing', async () => {
    expect(await loadCase(store, caseId, FILE, seed, making)).toEqual({ accepted: seed.claims.length, unchanged: 0, judgements: 3 });
    expect(await loadCase(store, caseId, FILE, seed, making)).toEqual({ accepted: 0, unchanged: seed.claims.length, judgements: 3 });
    const [row] = await store.read({ text: 'MATCH (n {case: $case}) WHERE n:Claim OR n:Entity OR n:Document OR n:Source OR n:Judgement RETURN count(n) AS n', parameters: { case: caseId } });
    expect(Number(row?.['n'])).toBe(seed.claims.length + seed.entities.length + seed.documents.length + seed.sources.length + seed.judgements.length);
  });
});

describe('asked', () => {
  it('who stood above the accused brigade on 15 September 2012, it names the division, the corps and the General Command, and the room beside them', async () => {
    expect(superiors(await chain('B312', '2012-09-15'))).toEqual(['D31 certain', 'GC certain', 'SC certain']);
    expect(superiors(await chain('B312', '2012-09-15', ['command', 'membership']))).toEqual(['D31 certain', 'GC certain', 'ROOM certain', 'SC certain']);
  });

  it('who stood above it two and a half months before, it names the other corps, to the day', async () => {
    expect(superiors(await chain('B312', '2012-06-30'))).toEqual(['D31 certain', 'GC certain', 'NC certain']);
    expect(superiors(await chain('B312', '2012-07-01'))).toEqual(['D31 certain', 'GC certain', 'SC certain']);
  });

  it('who commanded the accused brigade on that day, and on which page that stands, it names the colonel in both spellings and the bulletin', async () => {
    const answer = await chain('B312', '2012-09-15');
    expect(commanders(answer, answer.postings, 'B312')).toEqual(['zandoufi-post certain claimed']);
    const [colonel] = answer.persons.filter(({ externalIds }) => externalIds.some(({ id }) => id === 'zandufi'));
    expect(colonel?.names.map(({ text }) => text)).toEqual(["Wa'il al-Zandufi", 'Wael Zandoufi', 'وائل الزندوفي']);
    const posting = answer.postings.find(({ person }) => person === colonel?.id);
    expect(cited(answer.claims, posting?.claims ?? [])).toEqual(expect.arrayContaining(['Structure Bulletin 14, p. 2 ¶ 4', '31st Division: list of officers as of 1 February 2012, p. 1 ¶ 3', '“The Shield”, number 212, p. 2 ¶ 2']));
    // The Post copied a communiqué of the army's press, whose magazine is cited beside it: one source.
    expect(posting?.evidence).toEqual({ sources: 3, claims: 3 });
  });

  it('who had the battalion on that day, it names two superiors and two commanders, in law and in fact', async () => {
    const answer = await chain('K3124', '2012-09-15');
    expect(superiors(answer).filter((said) => /B312|BUREAU|B314/.test(said))).toEqual(['B312 certain', 'BUREAU certain']);
    expect(commanders(answer, answer.postings, 'K3124')).toEqual(['abu-mighzal certain claimed', 'bashmuti certain claimed']);
  });

  it('the same as known before the letter was found, it does not know of the bureau', async () => {
    const answer = await chain('K3124', '2012-09-15', ['command'], { ...owner(caseId), knownAt: '2014-12-31' });
    expect(superiors(answer)).toEqual(['B312 certain', 'D31 certain', 'GC certain', 'SC certain']);
  });

  it('what the false claim rests on, it counts five citations and one independent source', async () => {
    const { claims } = await chain('K3124', '2012-09-15');
    const [kept] = claims.filter(({ status, kind }) => status === 'conflict' && kind === 'relation');
    expect([kept?.passages.length, kept?.independentSources, kept?.note]).toEqual([5, 1, expect.stringMatching(/^False\./)]);
  });

  it.each([['2012-10-31', 'certain claimed'], ['2012-11-05', 'impossible after the end'], ['2012-11-12', 'contradicted claims differ']])('whether the brigade was in the room on %s: %s', async (on, expected) => {
    const found = hop(await chain('B312', on, ['command', 'membership']), 'B312', 'ROOM');
    expect(`${found?.verdict ?? '?'} ${found?.reason ?? ''}`).toBe(expected);
  });

  it.each([
    ['D31', '2012-03-31', ['dahraji certain claimed']], ['D31', '2012-05-10', ['jandruli certain claimed']],
    ['B341', '2012-09-15', ['munbaqi certain claimed', 'shurtahi certain claimed']],
    ['B312', '2014-08-02', ['zandoufi-post certain claimed']], ['B312', '2014-08-03', ['kharshumi certain claimed', 'zandoufi-post certain claimed']], ['B312', '2014-08-04', ['kharshumi certain claimed']],
    ['B314', '2012-12-01', ['darqumi certain inferred']], ['A3150', '2012-08-21', ['takrushi possible imprecise date']], ['D34', '2012-09-15', ['hazruti possible undated']],
  ])('who commanded %s on %s: %s', async (unit, on, expected) => {
    const answer = await chain(unit, on);
    expect(commanders(answer, answer.postings, unit)).toEqual(expected);
  });

  it('for a chart of May 2012, it draws a vacant post; of September, a command claimed by two', async () => {
    const may = await chart('D31', '2012-05-09');
    expect([may.units.find(({ id }) => id === may.root)?.vacant.length, commanders(may, may.commanders, 'D31')]).toEqual([1, []]);
    const september = await chart('SC', '2012-09-15');
    expect(commanders(september, september.commanders, 'B341')).toHaveLength(2);
    expect(september.units.map(({ id }) => key(september.units, id))).toEqual(expect.arrayContaining(['D31', 'D34', 'B312', 'B314', 'B341']));
  });

  it('by a reader who is not cleared for source-protection, it knows a man by his byname only', async () => {
    const named = async (asking: Asking): Promise<readonly string[]> => (await dossier(store, asking, { of: 'abu-mighzal', on: null, leads: false })).of.names.map(({ text }) => text);
    expect(await named(reader(caseId))).toEqual(['Abu Mighzal', 'أبو مغزل']);
    expect(await named(reader(caseId, 'source-protection'))).toEqual(['Abu Mighzal', 'أبو مغزل', 'أنس الغضبوشي']);
  });

  it('for a name that two men bear, it finds two, and the one in his other spelling too', async () => {
    const { hits } = await search(store, owner(caseId), { text: 'Zandufi', kinds: ['Person'], limit: 10, after: null, spellings: true });
    expect(hits.map(({ entity }) => entity.ids.length).sort()).toEqual([1, 2]);
  });
});
