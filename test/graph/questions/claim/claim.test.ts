import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claim, claimsOf } from '../../../../graph/questions/claim/index.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';
import { C1 } from '../../../generators/c1.ts';
import { attribute, named, newCase, newId, owner, reader, record, under } from '../../../generators/drafts.ts';

let store: Store;
let caseId: string;
let ids: readonly string[];
let hidden: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  ids = await record(store, caseId, { claims: [...C1, attribute('Unit', 'B42', 'country', 'Freedonia')] });
  [hidden = ''] = await record(store, caseId, { claims: [under('B42', 'S1', { markings: ['k'] }), named('Unit', 'S1', 'Secret One', { markings: ['k'] })] });
}, 300_000);
afterAll(() => store.close());

const code = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'no error', (error: { readonly code?: unknown }) => error.code);

describe('one claim', () => {
  it('comes with its passages and everybody it names', async () => {
    const { claim: one, entities } = await claim(store, owner(caseId), { id: hidden });
    expect(one).toMatchObject({ kind: 'relation', class: 'command', markings: ['k'], passages: [{ locator: 'p. 1' }] });
    expect(entities.map(({ names }) => names[0]?.text).sort()).toEqual(['B42', 'Secret One']);
  });

  it('is the same nothing where it is absent and where it is out of reach', async () => {
    for (const id of [hidden, newId(), 'x', '']) expect(await code(claim(store, reader(caseId), { id }))).toBe('not-found');
  });

  it('stays in its case', async () => {
    expect(await code(claim(store, owner(await newCase(store)), { id: hidden }))).toBe('not-found');
  });
});

describe('the claims of an entity', () => {
  it('are all that are about it or name it, once each, whatever the size of a page', async () => {
    const whole = await claimsOf(store, owner(caseId), { of: 'B42', limit: 200, after: null });
    expect(whole.total).toBe(whole.claims.length);
    expect(whole.claims.map(({ kind }) => kind).sort()).toEqual(['attribute', 'name', 'relation', 'relation', 'relation', 'relation', 'relation']);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await claimsOf(store, owner(caseId), { of: 'B42', limit: 2, after });
      paged.push(...page.claims.map(({ id }) => id));
      expect(page.total).toBe(whole.total);
      if (page.end === null) break;
      after = page.end;
    }
    expect(paged).toEqual(whole.claims.map(({ id }) => id));
  });

  it('name every entity that they speak of', async () => {
    const { claims, entities } = await claimsOf(store, owner(caseId), { of: 'B42', limit: 200, after: null });
    const called = new Set(entities.flatMap((each) => each.ids));
    for (const { about, names } of claims) for (const id of [about, ...names.map((each) => each.id)]) expect(called).toContain(id);
  });

  it('are for a reader cleared for less what they would be without the rest', async () => {
    const all = await claimsOf(store, owner(caseId), { of: 'B42', limit: 200, after: null });
    const open = await claimsOf(store, reader(caseId), { of: 'B42', limit: 200, after: null });
    expect(open.claims.map(({ id }) => id)).toEqual(all.claims.map(({ id }) => id).filter((id) => id !== hidden));
    expect(open.total).toBe(all.total - 1);
    expect(JSON.stringify(open)).not.toContain('Secret');
    expect(await code(claimsOf(store, reader(caseId), { of: 'S1', limit: 5, after: null }))).toBe('not-found');
  });

  it('take two statements', async () => {
    const before = store.sent;
    await claimsOf(store, owner(caseId), { of: 'B42', limit: 200, after: null });
    expect(store.sent - before).toBe(2);
    expect(ids.length).toBeGreaterThan(0);
  });
});
