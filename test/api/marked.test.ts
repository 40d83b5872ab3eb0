/**
 * Two claims with different markings on one hop: every reader gets, through every door, what the claims they may see would give alone.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ReadCase } from '../../graph/bridges/linkage/index.ts';
import type { ClaimDraft } from '../../graph/claims/index.ts';
import type { Store } from '../../graph/index.ts';
import { openTestStore } from '../engine.ts';
import { c1, everyAnswer, loaded, type Wishes } from './doors.ts';
import { openHouse, type House } from './house.ts';

let store: Store;
let house: House;
beforeAll(async () => {
  store = await openTestStore();
  house = await openHouse(store);
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const [model] = c1.claims.filter(({ kind }) => kind === 'relation');
if (model === undefined) throw new Error('C1 has relations');
/** B51 under C2: by K from a known start in 2011, by L to a known end in 2012. */
const hop = (id: string, marking: string, time: Partial<ClaimDraft['time']>): ClaimDraft => ({
  ...model, id: id.repeat(32), about: { kind: 'Unit', origin: 'linkage', id: 'B51' }, names: { superior: { kind: 'Unit', origin: 'linkage', id: 'C2' } },
  time: { startKnown: false, after: 'unsaid', ...time }, markings: [marking], origin: { format: 'linkage', record: 'B51' },
});
const claims = { K: hop('a', 'K', { first: '2011-01-01', last: '2012-03-31', startKnown: true }), L: hop('b', 'L', { first: '2012-02-01', last: '2012-10-31', after: 'ended' }) };
/** A secret unit, known by one claim of K alone: it must not so much as be counted. */
const secret: ClaimDraft = {
  ...model, id: 'c'.repeat(32), kind: 'name', class: 'canonical', about: { kind: 'Unit', origin: 'linkage', id: 'S9' }, names: {}, assert: { text: 'Brigade S9' },
  time: { startKnown: false, after: 'unsaid' }, markings: ['K'], origin: { format: 'linkage', record: 'S9' },
};
const unit = { ref: { kind: 'Unit' as const, origin: 'linkage', id: 'S9' }, id: 'd'.repeat(32), markings: [] };

const withClaims = (more: readonly ClaimDraft[], entities: ReadCase['entities'] = []): ReadCase =>
  ({ ...c1, entities: [...c1.entities, ...entities], claims: [...c1.claims, ...more], keys: [...c1.keys, ...more.map(() => null)] });

const asked: Omit<Wishes, 'cleared'> = { units: ['B51', 'C2', 'S9'], texts: ['Brigade', 'S9', 'لواء'], days: ['2011-06-15', '2012-09-15', '2013-06'] };

it.each([
  ['of K alone', ['K'], [claims.K, secret], [unit]],
  ['of L alone', ['L'], [claims.L], []],
  ['of both', ['K', 'L'], [claims.K, claims.L, secret], [unit]],
  ['of none', [], [], []],
] as const)('a reader %s gets what those claims alone would give, in GraphQL, on the command line, in counts and in search', async (_, cleared, visible, entities) => {
  const whole = await loaded(store, withClaims([claims.K, claims.L, secret], [unit]));
  const alone = await loaded(store, withClaims(visible, entities));
  const given = await everyAnswer(house, whole, { ...asked, cleared });
  expect(Object.fromEntries(given)).toEqual(Object.fromEntries(await everyAnswer(house, alone, { ...asked, cleared })));
}, 240_000);

it('the readers do differ', async () => {
  const whole = await loaded(store, withClaims([claims.K, claims.L, secret], [unit]));
  const answers = await Promise.all([['K'], ['L'], ['K', 'L'], []].map((cleared) => everyAnswer(house, whole, { ...asked, units: ['B51'], texts: ['S9'], cleared })));
  expect(new Set(answers.map((answer) => answer.get('GraphQL chain B51 2012-09-15 up'))).size).toBe(4);
}, 240_000);
