import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimDraft } from '../../../../graph/claims/claim.ts';
import { chainOfCommand, type Chain } from '../../../../graph/questions/chain-of-command/index.ts';
import { dossier } from '../../../../graph/questions/dossier/index.ts';
import { orgChart } from '../../../../graph/questions/org-chart/index.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';
import { named, newCase, owner, record, under } from '../../../generators/drafts.ts';

const between = (first: string, last: string) => ({ first, last, startKnown: true, after: 'ended' as const });
const CLAIMS: readonly ClaimDraft[] = [
  ...['A', 'B', 'C', 'D', 'E', 'X', 'Y', 'Z'].map((id) => named('Unit', id, id)),
  under('A', 'B', between('2010-01-01', '2010-12-31')), under('B', 'C', between('2011-01-01', '2011-12-31')), under('C', 'D', between('2012-01-01', '2012-12-31')),
  under('C', 'E', { status: 'conflict', first: '2011', last: '2011' }),
  under('X', 'Y', { ...between('2012-05-08', '2012-05-10') }), under('Y', 'Z', between('2012-05-12', '2012-05-31')),
];

let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  await record(store, caseId, { claims: CLAIMS });
}, 300_000);
afterAll(() => store.close());

const ask = (of: string, on: string | null, direction: 'up' | 'down' | 'both' = 'up'): Promise<Chain> =>
  chainOfCommand(store, owner(caseId), { of, on, direction, classes: ['command'], leads: false });
const pairs = (chain: Chain, of: 'hops' | 'apart'): string => {
  const called = new Map(chain.units.map(({ id, names }) => [id, names[0]?.text ?? '?']));
  return chain[of].map(({ subordinate, superior }) => `${called.get(subordinate) ?? '?'}<${called.get(superior) ?? '?'}`).sort().join(' ');
};

describe('a chain over all time', () => {
  it('tells every relation ever claimed, with its segments; what shares no day with the way so far stands apart', async () => {
    const chain = await ask('A', null);
    expect([pairs(chain, 'hops'), pairs(chain, 'apart')]).toEqual(['A<B', 'B<C C<D']);
    for (const { segments } of [...chain.hops, ...chain.apart]) expect(segments.map(({ verdict }) => verdict)).toEqual(['impossible', 'certain', 'impossible']);
    expect(chain.reached).toHaveLength(1);
    expect(chain.claims.filter(({ status }) => status === 'conflict')).toHaveLength(1);
  });

  it('does so downwards and both ways', async () => {
    expect(pairs(await ask('D', null, 'down'), 'apart')).toBe('A<B B<C');
    expect([pairs(await ask('B', null, 'both'), 'hops'), pairs(await ask('B', null, 'both'), 'apart')]).toEqual(['A<B B<C', 'C<D']);
  });
});

describe('a chain on a day', () => {
  it('tells apart what is impossible on that day and starts at a unit reached', async () => {
    const chain = await ask('A', '2010-06-01');
    expect([pairs(chain, 'hops'), pairs(chain, 'apart')]).toEqual(['A<B', 'B<C']);
    expect(chain.apart.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual(['impossible before the start']);
  });
});

describe('a day that is approximate', () => {
  it('is one of the days within three of it: nothing is certain that the padding leaves open', async () => {
    expect((await ask('X', '2012-05-09')).hops.map(({ verdict }) => verdict)).toEqual(['certain']);
    expect((await ask('X', '2012-05-09~')).hops.map(({ verdict }) => verdict)).toEqual(['possible']);
    expect((await ask('X', '2012-05-13~')).hops.map(({ verdict }) => verdict)).toEqual(['possible']);
    expect((await ask('X', '2012-05-13')).hops).toEqual([]);
    expect((await dossier(store, owner(caseId), { of: 'X', on: '2012-05-09~', leads: false })).superiors.map(({ verdict }) => verdict)).toEqual(['possible']);
    const chart = await orgChart(store, owner(caseId), { root: 'X', on: '2012-05-13~', depth: null, classes: ['command'], leads: false, remote: false });
    expect(chart.relations.map(({ verdict }) => verdict)).toEqual(['possible']);
  });

  it('of a span that makes two links possible on different days makes no chain of them', async () => {
    const chain = await ask('X', '2012-05/2012-05');
    expect([pairs(chain, 'hops'), pairs(chain, 'apart')]).toEqual(['X<Y', 'Y<Z']);
    expect(chain.apart.map(({ verdict }) => verdict)).toEqual(['possible']);
  });
});
