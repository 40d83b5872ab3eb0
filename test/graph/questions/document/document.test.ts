import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentDraft } from '../../../../graph/claims/claim.ts';
import { document } from '../../../../graph/questions/document/index.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';
import { named, newCase, newId, owner, passage, reader, record, under } from '../../../generators/drafts.ts';

let store: Store;
let caseId: string;
const held = (id: string, more: Partial<DocumentDraft> = {}): DocumentDraft => ({ ref: { origin: 'test', id }, markings: [], ...more });
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  await record(store, caseId, {
    sources: [{ ref: { origin: 'test', id: 'gazette' }, name: 'Gazette', reliability: 'B', markings: [] }, { ref: { origin: 'test', id: 'insider' }, name: 'Insider', markings: ['k'] }],
    documents: [
      held('order', { title: 'Order 12', date: '2012-05', language: 'en', text: 'B42 is under D4.', source: { origin: 'test', id: 'gazette' }, derivedFrom: [{ origin: 'test', id: 'draft' }, { origin: 'test', id: 'open draft' }] }),
      held('draft', { title: 'Draft', markings: ['k'] }), held('open draft'), held('letter', { title: 'Letter', source: { origin: 'test', id: 'insider' } }),
    ],
    claims: [
      named('Unit', 'B42', 'B42', { documents: ['order'] }), named('Unit', 'D4', 'D4', { documents: ['order'] }),
      under('B42', 'D4', { documents: ['order'] }), under('B42', 'D5', { documents: ['order'], markings: ['k'] }),
      under('B42', 'D6', { passages: [passage('order', { markings: ['k'] }), passage('open draft')] }),
      named('Unit', 'S1', 'S1', { documents: ['letter'] }),
    ],
  });
}, 300_000);
afterAll(() => store.close());

const code = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'no error', (error: { readonly code?: unknown }) => error.code);
const open = (id: string, asking = owner(caseId), limit = 100) => document(store, asking, { id, limit });

describe('a document', () => {
  it('comes with its text, its source, what it was made from and the claims that cite it', async () => {
    const { document: one, claims, total, entities } = await open('order');
    expect(one).toMatchObject({ title: 'Order 12', date: '2012-05', language: 'en', text: 'B42 is under D4.', source: { name: 'Gazette', reliability: 'B' }, externalIds: ['test|order'] });
    expect(one.derivedFrom).toHaveLength(2);
    expect([claims.length, total]).toEqual([5, 5]);
    expect(entities.length).toBe(4);
  });

  it('shows a reader only what they may see of all that', async () => {
    const { document: one, claims, total, entities } = await open('order', reader(caseId));
    expect(one.derivedFrom).toHaveLength(1);
    expect([claims.length, total]).toEqual([3, 3]);
    expect(entities.length).toBe(2);
  });

  it('is the same nothing where it, or its source, is out of reach, and where it is absent', async () => {
    for (const id of ['draft', 'letter', newId(), '']) expect(await code(open(id, reader(caseId)))).toBe('not-found');
    expect((await open('letter')).document.title).toBe('Letter');
  });

  it('says how many claims cite it where fewer are asked for', async () => {
    const { claims, total } = await open('order', owner(caseId), 2);
    expect([claims.length, total]).toEqual([2, 5]);
  });
});
