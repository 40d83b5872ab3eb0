import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Asking } from '../../../graph/access/index.ts';
import { chainOfCommand } from '../../../graph/questions/chain-of-command/index.ts';
import { dossier } from '../../../graph/questions/dossier/index.ts';
import { identities } from '../../../graph/questions/identity.ts';
import { orgChart } from '../../../graph/questions/org-chart/index.ts';
import { search } from '../../../graph/questions/search/index.ts';
import { status } from '../../../graph/questions/status/index.ts';
import { judge, withdraw } from '../../../graph/store/recording/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { C1 } from '../../generators/c1.ts';
import { making, newCase, owner, record } from '../../generators/drafts.ts';

let store: Store;
let asking: Asking;
beforeAll(async () => {
  store = await openTestStore();
  asking = owner(await newCase(store));
  await record(store, asking.case, { claims: C1 });
}, 300_000);
afterAll(() => store.close());

const chain = (of: string, direction: 'up' | 'down' = 'up') => chainOfCommand(store, asking, { of, on: '2012-09-15', direction, classes: ['command'], leads: false });

async function everything(): Promise<readonly string[]> {
  const found = (text: string) => search(store, asking, { text, kinds: ['Unit'], limit: 10, after: null, spellings: true });
  const answers = [
    await chain('K1'), await chain('TF'), await chain('GS', 'down'), await orgChart(store, asking, { root: null, on: '2012-09-15', depth: null, classes: ['command'], leads: false, remote: false }),
    await dossier(store, asking, { of: 'D4', on: '2012-09-15', leads: false }), await found('D4'), await found('TF'), await status(store, asking),
  ];
  return answers.map((answer) => JSON.stringify(answer));
}

async function idOf(unit: string): Promise<string> {
  return (await chain(unit)).of;
}

describe('two units judged the same', () => {
  it('answer as one in chain, chart, dossier, search and counts, and as two again when it is withdrawn', async () => {
    const before = await everything();
    const [d4, tf] = [await idOf('D4'), await idOf('TF')];
    const judgement = await judge(store, asking.case, { kind: 'identity', on: [d4, tf], decision: 'same', reason: 'one stamp', by: 'test', at: '2020-01-01' }, making);

    const one = [d4, tf].sort()[0];
    expect(await idOf('TF')).toBe(one);
    const up = await chain('K1');
    expect(up.units.find(({ id }) => id === one)).toMatchObject({ ids: [d4, tf].sort(), names: [{ text: 'D4' }, { text: 'TF' }] });
    expect(up.hops.filter(({ superior }) => superior === one)).toHaveLength(1);
    expect(up.hops.find(({ superior }) => superior === one)?.claims).toHaveLength(2);
    expect(up.reached).toHaveLength(6);
    const chart = await orgChart(store, asking, { root: null, on: '2012-09-15', depth: null, classes: ['command'], leads: false, remote: false });
    expect([chart.units.length, chart.relations.length]).toEqual([10, 10]);
    const file = await dossier(store, asking, { of: 'TF', on: '2012-09-15', leads: false });
    expect(file.of.names.map(({ text }) => text)).toEqual(['D4', 'TF']);
    expect(file.postings).toHaveLength(2);
    const { hits, total } = await search(store, asking, { text: 'TF', kinds: ['Unit'], limit: 10, after: null, spellings: true });
    expect([total, hits[0]?.entity.id]).toEqual([1, one]);
    expect((await status(store, asking)).nodes['Unit']).toBe(11);

    await withdraw(store, asking.case, judgement, 'two stamps', { ...making, now: () => Date.UTC(2021, 0, 1) });
    expect(await everything()).toEqual(before);
  }, 300_000);

  it('that stood one above the other have no relation between them', async () => {
    const [b42, k1] = [await idOf('B42'), await idOf('K1')];
    const judgement = await judge(store, asking.case, { kind: 'identity', on: [b42, k1], decision: 'same', reason: 'one stamp', by: 'test', at: '2020-01-01' }, making);
    const { hops, reached } = await chain('K1');
    expect(hops.some(({ subordinate, superior }) => subordinate === superior)).toBe(false);
    expect(reached.map(({ depth }) => depth)).toEqual([1, 1, 2, 2, 3, 4]);
    await withdraw(store, asking.case, judgement, 'two stamps', { ...making, now: () => Date.UTC(2021, 0, 1) });
  }, 300_000);

  it('are two on a day on which that was not known yet', async () => {
    const [d4, tf] = [await idOf('D4'), await idOf('TF')];
    const judgement = await judge(store, asking.case, { kind: 'identity', on: [d4, tf], decision: 'same', reason: 'one stamp', by: 'test', at: '2022-01-01' }, making);
    const asked = { of: 'K1', on: '2012-09-15', direction: 'up', classes: ['command'], leads: false } as const;
    expect((await chainOfCommand(store, { ...asking, knownAt: '2021-12-31' }, asked)).reached).toHaveLength(7);
    expect((await chainOfCommand(store, { ...asking, knownAt: '2022-01-01' }, asked)).reached).toHaveLength(6);
    await withdraw(store, asking.case, judgement, 'two stamps', { ...making, now: () => Date.UTC(2023, 0, 1) });
    expect((await chainOfCommand(store, { ...asking, knownAt: '2022-06-01' }, asked)).reached).toHaveLength(6);
  }, 300_000);
});

describe('identities', () => {
  it('put together what a chain of pairs joins, under the smallest id seen', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    fc.assert(fc.property(fc.subarray(ids), fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 8 }), (seen, pairs) => {
      const who = identities(seen, pairs);
      const joined = (from: string): readonly string[] => {
        const found = new Set([from]);
        for (let size = 0; size < found.size;) {
          size = found.size;
          for (const [a, b] of pairs) if (found.has(a) || found.has(b)) [a, b].forEach((id) => found.add(id));
        }
        return [...found].filter((id) => seen.includes(id)).sort();
      };
      for (const id of seen) {
        expect(who.members(id)).toEqual(joined(id));
        expect(who.of(id)).toBe(joined(id)[0]);
      }
    }));
  });
});
