import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chainOfCommand } from '../../../graph/questions/chain-of-command/index.ts';
import type { Asking } from '../../../graph/access/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { newCase, owner, passage, reader, record, under } from '../../generators/drafts.ts';

const ARTICLES = ['a1', 'a2', 'a3', 'a4', 'a5'];
let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  const origin = (id: string) => ({ origin: 'test', id });
  await record(store, caseId, {
    sources: [{ ref: origin('agency'), name: 'Agency', markings: [] }],
    documents: [
      { ref: origin('release'), title: 'Press release', markings: ['K'] }, ...ARTICLES.map((id) => ({ ref: origin(id), title: id, markings: [], derivedFrom: [origin('copy')] })),
      { ref: origin('copy'), title: 'Copy', markings: ['K'], derivedFrom: [origin('release')] },
      { ref: origin('w1'), title: 'w1', markings: [], source: origin('agency') }, { ref: origin('w2'), title: 'w2', markings: [], source: origin('agency') },
    ],
    claims: [
      under('U', 'V', { first: '2012', last: '2012', passages: [...ARTICLES.map((id) => passage(id)), passage('table', { reading: true })] }),
      under('W', 'V', { first: '2012', last: '2012', documents: ['w1', 'w2'] }), under('W', 'V', { first: '2012-05', last: '2012', documents: ['a1'] }),
      under('X', 'V', { first: '2012', last: '2012', passages: [passage('table', { reading: true })] }),
    ],
  });
}, 300_000);
afterAll(() => store.close());

const marks = async (asking: Asking, of: string) => {
  const { hops, claims } = await chainOfCommand(store, asking, { of, on: '2012-06-01', direction: 'up', classes: ['command'], leads: false });
  return [hops.map(({ evidence }) => `${String(evidence.sources)}/${evidence.claims}`).join(), claims.map(({ independentSources }) => independentSources).sort().join()];
};

it('counts five articles that copy one press release as one source', async () => {
  expect(await marks(owner(caseId), 'U')).toEqual(['1/1', '1']);
});

it('counts over what the reader may see: who cannot see what was copied sees five', async () => {
  expect(await marks(reader(caseId), 'U')).toEqual(['5/1', '5']);
});

it('counts documents of one source as one, over all claims of a hop', async () => {
  expect(await marks(owner(caseId), 'W')).toEqual(['2/2', '1,1']);
});

it('counts the cell a claim was read from only where nothing else is cited', async () => {
  expect(await marks(owner(caseId), 'X')).toEqual(['1/1', '1']);
});

it('says that a hop rests on one source', async () => {
  const { missing } = await chainOfCommand(store, owner(caseId), { of: 'U', on: '2012-06-01', direction: 'up', classes: ['command'], leads: false });
  expect(missing.map(({ kind }) => kind).sort()).toEqual(['end not known', 'no commander known', 'no commander known', 'no superior known', 'single source', 'start not known']);
});
