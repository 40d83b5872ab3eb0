import { describe, expect, it } from '@jest/globals';
import { warmUp } from '../../api/warm-up.ts';
import { openTestStore } from '../engine.ts';

describe('warming up', () => {
  it('asks every question, finds nothing, and leaves nothing behind', async () => {
    const store = await openTestStore();
    const before = store.sent;
    await warmUp(store, new AbortController().signal);
    expect(store.sent - before).toBeGreaterThanOrEqual(7);
    await store.close();
  });

  it('asks nothing more once the server is to end, nor minds a database that went away', async () => {
    const store = await openTestStore();
    const before = store.sent;
    await warmUp(store, AbortSignal.abort());
    expect(store.sent - before).toBe(0);
    await store.close();
    await warmUp(store, new AbortController().signal);
  });
});
