/**
 * What exists for a reader only through what others may see: an entity judged the same as one within reach, a document named by a claim out of reach.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asking } from '../../../graph/access/index.ts';
import { chainOfCommand } from '../../../graph/questions/chain-of-command/index.ts';
import { claimsOf } from '../../../graph/questions/claim/index.ts';
import { document } from '../../../graph/questions/document/index.ts';
import { dossier } from '../../../graph/questions/dossier/index.ts';
import { orgChart } from '../../../graph/questions/org-chart/index.ts';
import { search } from '../../../graph/questions/search/index.ts';
import { status } from '../../../graph/questions/status/index.ts';
import { judge } from '../../../graph/store/recording/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { making, named, newCase, owner, reader, record, ref, under } from '../../generators/drafts.ts';

const ALPHA = '5'.repeat(32);
const BRAVO = '1'.repeat(32);
const CHARLIE = '3'.repeat(32);
const DATED = { first: '2012-01-01', last: '2012-12-31' };

let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  await record(store, caseId, {
    entities: [['alpha', ALPHA], ['bravo', BRAVO], ['charlie', CHARLIE]].map(([id = '', own = '']) => ({ ref: ref('Unit', id), id: own, markings: [] })),
    documents: [{ ref: { origin: 'test', id: 'doc' }, title: 'Report', markings: [] }],
    claims: [
      named('Unit', 'alpha', 'Alpha'), under('alpha', 'top', DATED),
      named('Unit', 'bravo', 'Bravo', { markings: ['k'], documents: ['hidden document'] }), under('bravo', 'secret', { ...DATED, markings: ['k'], documents: ['hidden document'] }),
      named('Unit', 'charlie', 'Charlie'), under('charlie', 'other', DATED),
    ],
  });
  for (const on of [[ALPHA, BRAVO], [BRAVO, CHARLIE]]) {
    await judge(store, caseId, { kind: 'identity', on, decision: 'same', reason: 'one stamp', by: 'test', at: '2006-01-01' }, making);
  }
}, 300_000);
afterAll(() => store.close());

const code = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'no error', (error: { readonly code?: unknown }) => error.code);
const chain = (asking: Asking, of: string) => chainOfCommand(store, asking, { of, on: '2012-05-01', direction: 'both', classes: ['command'], leads: false });
const find = (asking: Asking, text: string) => search(store, asking, { text, kinds: ['Unit', 'Document'], limit: 10, after: null, spellings: true });

describe('an entity that no claim within reach speaks of', () => {
  it('is nowhere in an answer, though it was judged the same as one within reach', async () => {
    const open = reader(caseId);
    const answers = [
      await chain(open, ALPHA), await dossier(store, open, { of: ALPHA, on: null, leads: false }), await claimsOf(store, open, { of: ALPHA, limit: 50, after: null }),
      await orgChart(store, open, { root: ALPHA, on: '2012-05-01', depth: null, classes: ['command'], leads: false, remote: true }),
      await orgChart(store, open, { root: null, on: '2012-05-01', depth: null, classes: ['command'], leads: false, remote: true }), await find(open, 'alpha'),
    ];
    for (const answer of answers) {
      expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${BRAVO}|bravo`, 'iu'));
    }
    expect(await code(chain(open, BRAVO))).toBe('not-found');
  });

  it('joins no two that it was judged the same as', async () => {
    const [open, everything] = [reader(caseId), owner(caseId)];
    expect((await chain(open, ALPHA)).of).toBe(ALPHA);
    expect((await chain(open, ALPHA)).hops).toHaveLength(1);
    expect((await chain(open, CHARLIE)).of).toBe(CHARLIE);
    expect((await status(store, open)).nodes['Unit']).toBe(4);
    expect((await chain(everything, ALPHA)).of).toBe(BRAVO);
    expect((await chain(everything, ALPHA)).hops).toHaveLength(3);
    expect((await status(store, everything)).nodes['Unit']).toBe(4);
  });
});

describe('a document known only because a claim out of reach names it', () => {
  it('is neither counted nor found', async () => {
    expect([(await status(store, owner(caseId))).nodes['Document'], (await status(store, reader(caseId))).nodes['Document']]).toEqual([2, 1]);
    expect(await code(document(store, owner(caseId), { id: 'hidden document', limit: 5 }))).toBe('no error');
    expect(await code(document(store, reader(caseId), { id: 'hidden document', limit: 5 }))).toBe('not-found');
  });
});
