/**
 * What an answer of an earlier day of knowing holds: what was recorded, judged and superseded by its end, and nothing of later.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asking } from '../../../graph/access/index.ts';
import { chainOfCommand } from '../../../graph/questions/chain-of-command/index.ts';
import { claim as askClaim } from '../../../graph/questions/claim/index.ts';
import { dossier } from '../../../graph/questions/dossier/index.ts';
import { orgChart } from '../../../graph/questions/org-chart/index.ts';
import { search } from '../../../graph/questions/search/index.ts';
import { status } from '../../../graph/questions/status/index.ts';
import { judge, supersede, withdraw } from '../../../graph/store/recording/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { making, named, newCase, owner, record, under } from '../../generators/drafts.ts';

let store: Store;
let caseId: string;
let relation = '';
let other = '';
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  const dated = { first: '2012-01-01', last: '2012-12-31' };
  [, , relation = '', , other = ''] = await record(store, caseId, {
    claims: [
      named('Unit', 'A', 'Alpha', { knownFrom: '2019-01-01' }), named('Unit', 'B', 'Bravo', { knownFrom: '2019-01-01' }), under('A', 'B', { ...dated, knownFrom: '2019-01-01' }),
      named('Unit', 'A', 'Zulu', { alias: true, knownFrom: '2021-06-15' }), under('B', 'C', { ...dated, knownFrom: '2019-01-01' }),
    ],
  });
  await supersede(store, caseId, relation, { ...under('A', 'D', { ...dated, knownFrom: '2022-01-01' }) }, making);
  const judged = await judge(store, caseId, { kind: 'status', on: [other], decision: 'conflict', note: 'never issued', reason: 'another order', by: 'test', at: '2020-03-01T12:00:00Z' }, making);
  await withdraw(store, caseId, judged, 'it was', { ...making, now: () => Date.UTC(2020, 5, 1) });
}, 300_000);
afterAll(() => store.close());

const at = (knownAt: string): Asking => ({ ...owner(caseId), knownAt });
const chain = (knownAt: string) => chainOfCommand(store, at(knownAt), { of: 'A', on: '2012-05-01', direction: 'up', classes: ['command'], leads: false });
const code = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'no error', (error: { readonly code?: unknown }) => error.code);
const found = async (knownAt: string): Promise<number> => (await search(store, at(knownAt), { text: 'zulu', kinds: ['Unit'], limit: 5, after: null, spellings: true })).total;

describe('an answer as known on a day', () => {
  it('knows nothing of an entity before the first claim, whatever is asked', async () => {
    expect(await code(chain('2018-12-31'))).toBe('not-found');
    expect(await code(dossier(store, at('2018-12-31'), { of: 'A', on: null, leads: false }))).toBe('not-found');
    expect(await code(orgChart(store, at('2018-12-31'), { root: 'A', on: '2012-05-01', depth: null, classes: ['command'], leads: false, remote: false }))).toBe('not-found');
    expect(await code(askClaim(store, at('2018-12-31'), { id: relation }))).toBe('not-found');
    expect((await status(store, at('2018-12-31'))).nodes).toMatchObject({ Unit: 0, Document: 0 });
    expect((await status(store, at('2019-01-01'))).nodes).toMatchObject({ Unit: 3, Document: 1 });
  });

  it('knows a name from its own day on, to the end of it, in answers and in search', async () => {
    const names = async (day: string): Promise<readonly string[]> => (await chain(day)).units.find(({ names: [first] }) => first?.text === 'Alpha')?.names.map(({ text }) => text) ?? [];
    expect([await names('2021-06-14'), await found('2021-06-14')]).toEqual([['Alpha'], 0]);
    expect([await names('2021-06-15'), await found('2021-06-15')]).toEqual([['Alpha', 'Zulu'], 1]);
  });

  it('has the status that held then', async () => {
    const reached = async (day: string): Promise<number> => (await chain(day)).reached.length;
    expect([await reached('2020-02-29'), await reached('2020-03-01'), await reached('2020-05-31'), await reached('2020-06-01')]).toEqual([2, 1, 1, 2]);
    const [{ note } = { note: '' }] = (await chain('2020-04-01')).claims.filter(({ status: of }) => of === 'conflict');
    expect(note).toBe('never issued');
    expect((await status(store, at('2020-04-01'))).statuses).toEqual({ accepted: 3, conflict: 1 });
    expect((await status(store, at('2020-04-01'))).judgements).toEqual({ status: 1 });
    expect((await status(store, at('2020-06-02'))).judgements).toEqual({});
  });

  it('has the claim that a later one took the place of, until that day', async () => {
    expect((await chain('2021-12-31')).hops).toHaveLength(2);
    expect((await chain('2022-01-01')).hops).toHaveLength(1);
    expect(await code(askClaim(store, at('2022-01-01'), { id: relation }))).toBe('not-found');
    expect((await askClaim(store, at('2021-12-31'), { id: relation })).claim.id).toBe(relation);
  });

  it('on what is no day is refused', async () => {
    for (const day of ['2012-02-30', '2012-13-01', '2012-05', 'yesterday', '', '2012/2013', '2012-05-10~']) expect(await code(chain(day))).toBe('bad-date');
  });
});
