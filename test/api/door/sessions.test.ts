import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offerKey, openSession, SESSION_LASTS, whoAsks } from '../../../api/door/sessions.ts';
import { newToken } from '../../../api/door/tokens.ts';
import type { Store } from '../../../graph/index.ts';
import { openTestStore } from '../../engine.ts';

let store: Store;
beforeAll(async () => { store = await openTestStore(); });
afterAll(() => store.close());

const making = { newToken, now: Date.now };
const code = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'no error', (error: { readonly code?: unknown }) => error.code);

describe('the door', () => {
  it('opens once for a key', async () => {
    const key = await offerKey(store, making);
    const session = await openSession(store, key, making);
    expect((await whoAsks(store, session, Date.now())).reader).toEqual({ name: 'owner', cleared: 'everything' });
    expect(await code(openSession(store, key, making))).toBe('key-used');
  });

  it('opens for one of twenty who come at the same time', async () => {
    const key = await offerKey(store, making);
    const all = await Promise.all(Array.from({ length: 20 }, () => code(openSession(store, key, making))));
    expect(all.filter((one) => one === 'no error')).toHaveLength(1);
    expect(new Set(all)).toEqual(new Set(['no error', 'key-used']));
  });

  it('stays shut without a session, with another\'s words, and when a session or a key has run out', async () => {
    expect(await code(whoAsks(store, null, Date.now()))).toBe('not-signed-in');
    expect(await code(whoAsks(store, newToken(), Date.now()))).toBe('not-signed-in');
    const early = { newToken, now: () => 1_000 };
    expect(await code(openSession(store, await offerKey(store, early), making))).toBe('key-used');
    const session = await openSession(store, await offerKey(store, making), making);
    expect(await code(whoAsks(store, session, Date.now() + SESSION_LASTS + 1))).toBe('not-signed-in');
  });

  it('keeps no token in the database, only what cannot be turned back', async () => {
    const tokens: string[] = [];
    const noting = { newToken: () => { const token = `${newToken()}${randomBytes(2).toString('hex')}`; tokens.push(token); return token; }, now: Date.now };
    const session = await openSession(store, await offerKey(store, noting), noting);
    const unused = await offerKey(store, noting);
    expect(tokens).toEqual(expect.arrayContaining([session, unused]));
    const rows = await store.read({ text: 'MATCH (n:Key|Session) RETURN properties(n) AS properties', parameters: {} });
    const stored = JSON.stringify(rows);
    expect(tokens.filter((token) => stored.includes(token))).toEqual([]);
  });

  it('makes tokens of 256 bits', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
  });
});
