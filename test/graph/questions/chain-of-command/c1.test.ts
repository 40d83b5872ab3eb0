import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chainOfCommand, type Chain } from '../../../../graph/questions/chain-of-command/index.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';
import { C1 } from '../../../generators/c1.ts';
import { newCase, owner, record } from '../../../generators/drafts.ts';

let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  await record(store, caseId, { claims: C1 });
}, 300_000);
afterAll(() => store.close());

const ask = (of: string, on: string | null, direction: 'up' | 'down' | 'both'): Promise<Chain> =>
  chainOfCommand(store, owner(caseId), { of, on, direction, classes: ['command'], leads: false });

function called({ units }: Chain, id: string): string {
  return units.find((unit) => unit.id === id)?.names[0]?.text ?? '?';
}

const reachedBy = (chain: Chain): string => chain.reached.map(({ unit }) => called(chain, unit)).sort().join(' ');

describe('C1', () => {
  it.each([
    ['K1', '2011-06-15', 'up', 'B42 C1 D4 GS MOD'],
    ['K1', '2012-09-15', 'up', 'B42 C1 C2 D4 GS MOD TF'],
    ['K1', '2012-11-15', 'up', 'B42 C2 D4 GS MOD'],
    ['C1', '2011-06-15', 'down', 'B41 B42 B51 D4 D5 K1'],
    ['C1', '2012-09-15', 'down', 'B42 B51 D5 K1 TF'],
    ['C1', '2012-11-15', 'down', 'B51 D5 TF'],
    ['C2', '2011-06-15', 'down', ''],
    ['C2', '2012-09-15', 'down', 'B41 B42 D4 K1'],
    ['C2', '2012-11-15', 'down', 'B41 B42 D4 K1'],
  ] as const)('%s on %s, %s: %s', async (of, on, direction, expected) => {
    expect(reachedBy(await ask(of, on, direction))).toBe(expected);
  });

  it.each([['2011-06-15', 9], ['2012-09-15', 11], ['2012-11-15', 10]] as const)('on %s there are %i command relations below the top', async (on, count) => {
    const { hops } = await ask('MOD', on, 'down');
    expect(hops).toHaveLength(count);
    expect(new Set(hops.map(({ verdict }) => verdict))).toEqual(new Set(['certain']));
  });

  it('never leads to the administrative superior, nor by a claim in conflict', async () => {
    const chain = await ask('K1', null, 'up');
    expect(chain.units.map(({ id }) => called(chain, id))).not.toContain('RC');
  });

  it('counts an administrative superior where that class is asked for', async () => {
    const chain = await chainOfCommand(store, owner(caseId), { of: 'K1', on: '2012-09-15', direction: 'up', classes: ['command', 'administrative'], leads: false });
    expect(reachedBy(chain)).toBe('B42 C1 C2 D4 GS MOD RC TF');
  });

  it.each([['2012-03-31', 'P1 certain claimed, P2 possible before first mention'], ['2012-05-09', 'P2 possible before first mention'], ['2012-05-10', 'P2 certain claimed'], ['2013-01-15', 'P2 possible imprecise date'], ['2014-06-01', 'P2 possible after last mention']])(
    'on %s who commanded D4: %s', async (on, expected) => {
      const { postings, persons } = await ask('D4', on, 'up');
      const said = postings.map(({ person, verdict, reason }) => `${persons.find(({ id }) => id === person)?.names[0]?.text ?? '?'} ${verdict} ${reason}`);
      expect(said.sort().join(', ')).toBe(expected);
    });

  it('sends two statements, however far it walks', async () => {
    const before = store.sent;
    await ask('MOD', null, 'both');
    expect(store.sent - before).toBe(2);
  });

  it('sends one where no claims are wanted', async () => {
    const before = store.sent;
    await chainOfCommand(store, owner(caseId), { of: 'K1', on: '2012-09-15', direction: 'up', classes: ['command'], leads: false }, { claims: false });
    expect(store.sent - before).toBe(1);
  });

  it('is not found where there is none, nor in another case', async () => {
    await expect(ask('B43', '2012-09-15', 'up')).rejects.toMatchObject({ code: 'not-found' });
    await expect(chainOfCommand(store, owner(await newCase(store)), { of: 'K1', on: null, direction: 'up', classes: ['command'], leads: false })).rejects.toMatchObject({ code: 'not-found' });
  });
});
