/**
 * Two units judged the same answer as one through every door; withdrawn, every answer is what it was.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../../graph/index.ts';
import { judge, withdraw } from '../../graph/store/recording/index.ts';
import { making, newId } from '../generators/drafts.ts';
import { openTestStore } from '../engine.ts';
import { c1, command, everyAnswer, loaded, type Wishes } from './doors.ts';
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

const wishes: Wishes = { units: ['K1', 'B41', 'B42', 'C1'], texts: ['Brigade', 'لواء', 'Brigade B41'], days: ['2011-06-15', '2012-09-15', '2012'], cleared: null };
const idOf = (key: string): string => c1.entities.find(({ ref }) => ref.id === key)?.id ?? '';

it('two units judged the same are one in chain, chart, search, dossier, counts and on the command line, until it is withdrawn', async () => {
  const opened = await loaded(store, c1);
  const before = await everyAnswer(house, opened, wishes);
  const judgement = await judge(store, opened.id, { id: newId(), kind: 'identity', on: [idOf('B41'), idOf('B42')], decision: 'same', reason: 'one number plate', by: 'an analyst', at: '2024-01-02' }, making);
  const judged = await everyAnswer(house, opened, wishes);

  const [one = '', other = ''] = [idOf('B41'), idOf('B42')].sort();
  // Asked by either, the answer is one and the same but for the question it repeats.
  const chain = (of: string): string => judged.get(`GraphQL chain ${of} 2012-09-15 down`) ?? '';
  expect(chain('B41')).toBe(chain('B42'));
  expect(JSON.parse(chain('B41')).data.chainOfCommand.of).toBe(one);
  const chart = JSON.parse(judged.get('GraphQL chart 2012-09-15') ?? '').data.orgChart;
  const folded = chart.units.filter(({ id }: { id: string }) => id === one || id === other);
  expect(folded).toHaveLength(1);
  expect(folded[0].ids).toEqual([one, other]);
  expect(folded[0].names.map(({ text }: { text: string }) => text)).toEqual(expect.arrayContaining(['Brigade B41', 'Brigade B42']));
  const found = JSON.parse(judged.get('GraphQL search Brigade B41') ?? '').data.search.hits.map(({ entity }: { entity: { id: string } }) => entity.id);
  expect(found).not.toContain(other);
  const units = (answers: ReadonlyMap<string, string>): number => JSON.parse(answers.get('GraphQL status') ?? '').data.status.nodes.find(({ of }: { of: string }) => of === 'Unit').count;
  expect([units(before), units(judged)]).toEqual([12, 11]);
  const typed = (await command(['status', '--json', '--case', opened.name])).text;
  expect(JSON.parse(typed).nodes.Unit).toBe(11);
  const changed = [...before].filter(([asked, answer]) => judged.get(asked) !== answer).map(([asked]) => asked);
  expect(changed.length).toBeGreaterThan(20);

  await withdraw(store, opened.id, judgement, 'the plate was a copy', making);
  expect(Object.fromEntries(await everyAnswer(house, opened, wishes))).toEqual(Object.fromEntries(before));
}, 240_000);
