import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { standard } from '../../../api/context.ts';
import { offerKey, openSession } from '../../../api/door/sessions.ts';
import { hashOf, newToken } from '../../../api/door/tokens.ts';
import { visitors } from '../../../api/door/visitors.ts';
import type { Store } from '../../../graph/index.ts';
import { openTestStore } from '../../engine.ts';
import { newCase, newId } from '../../generators/drafts.ts';

let store: Store;
let session: string;
let now = Date.now();
const making = { newToken, now: () => now };
beforeAll(async () => {
  store = await openTestStore();
  session = await openSession(store, await offerKey(store, making), making);
});
afterAll(() => store.close());

const statements = async (asked: () => Promise<unknown>): Promise<number> => {
  const before = store.sent;
  await asked();
  return store.sent - before;
};

describe('who asks', () => {
  it('is looked up once in two seconds', async () => {
    const { contextFor } = visitors(store, making.now);
    expect(await statements(() => contextFor(session, undefined))).toBe(1);
    now += 1_999;
    expect(await statements(() => contextFor(session, undefined))).toBe(0);
    now += 1;
    expect(await statements(() => contextFor(session, undefined))).toBe(1);
  });

  it('is nobody two seconds after the session was taken away', async () => {
    const gone = await openSession(store, await offerKey(store, making), making);
    const { contextFor } = visitors(store, making.now);
    await contextFor(gone, undefined);
    await store.write([{ text: 'MATCH (s:Session {hash: $hash}) DELETE s', parameters: { hash: hashOf(gone) } }]);
    now += 2_000;
    await expect(contextFor(gone, undefined)).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('is never believed for another\'s token, nor for none', async () => {
    const { contextFor } = visitors(store, making.now);
    await contextFor(session, undefined);
    for (const other of [null, '', newToken()]) await expect(contextFor(other, undefined)).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});

describe('the case of a question', () => {
  it('is found by its id and its name, also when it was made a moment ago', async () => {
    const { contextFor } = visitors(store, making.now);
    await contextFor(session, undefined);
    const made = await newCase(store);
    const { asking, cases } = await contextFor(session, undefined);
    expect(await asking({ case: made })).toMatchObject({ case: made, knownAt: null });
    const name = (await cases()).find(({ id }) => id === made)?.name;
    expect(await asking({ case: name, knownAt: '2020-01-01' })).toMatchObject({ case: made, knownAt: '2020-01-01' });
    await expect(asking({ case: newId() })).rejects.toMatchObject({ code: 'unknown-case' });
  });

  it('is, where none is named, always looked up', async () => {
    const { contextFor } = visitors(store, making.now);
    await contextFor(session, undefined);
    expect(await statements(async () => (await contextFor(session, undefined)).asking({}))).toBe(1);
  });

  it('is, where none is named, the one imported last', () => {
    const one = { id: 'a', name: 'a', createdAt: 0, importedAt: null, says: null };
    expect(standard([one, { ...one, id: 'b', importedAt: 5 }, { ...one, id: 'c', importedAt: 4 }])?.id).toBe('b');
    expect(standard([one])?.id).toBe('a');
    expect(standard([])).toBeUndefined();
  });

  it('is asked about by the reader as lowered, never as raised', async () => {
    const { contextFor } = visitors(store, making.now);
    const made = await newCase(store);
    const cleared = async (header: string | undefined) => (await (await contextFor(session, header)).asking({ case: made })).reader.cleared;
    expect(await cleared(undefined)).toBe('everything');
    expect(await cleared('a, b')).toEqual(['a', 'b']);
    expect(await cleared('')).toEqual([]);
  });
});
