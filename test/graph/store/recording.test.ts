/**
 * Recording on the real database: once, whatever happens; refused where it cannot be defended.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { ClaimDraft, JudgementDraft } from '../../../graph/claims/index.ts';
import { cases, findCase, openCase, withImportLock } from '../../../graph/store/cases.ts';
import { judge, mark, markClaim, recorder, supersede, withdraw, type Batch, type Making } from '../../../graph/store/recording/index.ts';
import type { Statement, Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
});

const newId = (): string => randomBytes(16).toString('hex');
const making: Making = { newId, now: () => Date.UTC(2024, 0, 1), by: 'tester' };
const openNew = async (): Promise<string> => (await openCase(store, `recording-${newId().slice(0, 12)}`, { newId, newKey: newId, now: making.now })).id;

const unit = (id: string) => ({ kind: 'Unit' as const, origin: 'test', id });
const relation = (below: string, above: string, changed: Partial<ClaimDraft> = {}): ClaimDraft => ({
  kind: 'relation', class: 'command', about: unit(below), names: { superior: unit(above) }, assert: {}, time: { first: '2012-05', startKnown: true, after: 'unsaid' },
  passages: [{ document: { origin: 'test', id: 'order' }, locator: 'p. 3', quote: 'q', supports: ['existence', 'first'] }],
  status: 'accepted', basis: 'documentary', markings: [], origin: { format: 'test', record: below }, ...changed,
});
const batch = (claims: readonly ClaimDraft[], more: Partial<Batch> = {}): Batch => ({ entities: [], sources: [], documents: [], claims, ...more });
const edges = async (caseId: string): Promise<readonly Record<string, unknown>[]> =>
  (await store.read({
    text: 'MATCH (:Entity {case: $case})-[r:UNDER|SAME_AS|JOINED]->(:Entity) RETURN type(r) AS type, properties(r) AS p ORDER BY p.knownFrom, p.claim', parameters: { case: caseId },
  })).map(({ type, p }) => ({ type, ...(p as object) }));

describe('recording', () => {
  it('the same batch again leaves everything as it was', async () => {
    const caseId = await openNew();
    const recording = await recorder(store, caseId, making);
    const first = await recording.record(batch([relation('a', 'b'), relation('b', 'c')]));
    expect(first.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    const again = await recording.record(batch([relation('b', 'c'), relation('a', 'b')]));
    expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(await edges(caseId)).toHaveLength(2);
  });

  it('one fact on two rows of a batch is one claim', async () => {
    const caseId = await openNew();
    const outcomes = await (await recorder(store, caseId, making)).record(batch([relation('a', 'b'), relation('a', 'b')]));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'unchanged']);
    expect(new Set(outcomes.map((outcome) => 'id' in outcome && outcome.id)).size).toBe(1);
  });

  it('a rehearsal tells the same and writes nothing', async () => {
    const caseId = await openNew();
    const outcomes = await (await recorder(store, caseId, making)).rehearse(batch([relation('a', 'b')]));
    expect(outcomes[0]?.outcome).toBe('accepted');
    expect(await edges(caseId)).toEqual([]);
  });

  it('a claim that cannot stand is rejected while the rest goes in', async () => {
    const caseId = await openNew();
    const outcomes = await (await recorder(store, caseId, making)).record(batch([
      relation('a', 'b', { passages: [] }), relation('a', 'b', { status: 'conflict' }), relation('a', 'a'), relation('a', 'b'),
      relation('a', 'b', { time: { first: '2013', last: '2012', startKnown: false, after: 'unsaid' } }), relation('a', 'b', { time: { first: '2012-02-30', startKnown: false, after: 'unsaid' } }), relation('a', 'b', { knownFrom: '2024-13-01' }),
    ]));
    expect(outcomes.map((one) => (one.outcome === 'rejected' ? one.error.code : one.outcome)))
      .toEqual(['no-passage', 'conflict-without-note', 'same-ends', 'accepted', 'inverted-range', 'bad-date', 'bad-date']);
    expect(await edges(caseId)).toHaveLength(1);
  });

  it('by many at once doubles nothing', async () => {
    const caseId = await openNew();
    const recording = await recorder(store, caseId, making);
    const all = await Promise.all(Array.from({ length: 6 }, () => recording.record(batch([relation('a', 'b'), relation('b', 'c')]))));
    expect(all.flat().filter(({ outcome }) => outcome === 'accepted')).toHaveLength(2);
    expect(await edges(caseId)).toHaveLength(2);
  });

  it('is not doubled when the answer to a commit is lost', async () => {
    const caseId = await openNew();
    let lost = false;
    const losing: Store = {
      read: (statement) => store.read(statement),
      write: async (statements: readonly Statement[]) => {
        await store.write(statements);
        if (lost) return [];
        lost = true;
        return store.write(statements); // the driver sends the transaction again, not knowing that it went through
      },
      get sent() { return store.sent; },
      close: () => Promise.resolve(),
    };
    const outcomes = await (await recorder(losing, caseId, making)).record(batch([relation('a', 'b')]));
    expect(outcomes[0]?.outcome).toBe('accepted');
    expect(await edges(caseId)).toHaveLength(1);
  });

  it('takes on the markings of documents, sources and both ends, and never drops one', async () => {
    const caseId = await openNew();
    const recording = await recorder(store, caseId, making);
    const described = {
      entities: [{ ref: unit('b'), markings: ['END'] }], sources: [{ ref: { origin: 'test', id: 's' }, name: 'S', markings: ['SOURCE'] }],
      documents: [{ ref: { origin: 'test', id: 'order' }, title: 'Order', source: { origin: 'test', id: 's' }, markings: ['DOCUMENT'] }],
    };
    await recording.record(batch([relation('a', 'b', { markings: ['OWN'] })], described));
    expect((await edges(caseId))[0]?.['markings']).toEqual(['DOCUMENT', 'END', 'OWN', 'SOURCE']);
    await recording.record(batch([], { entities: [{ ref: unit('b'), markings: [] }], documents: [{ ref: { origin: 'test', id: 'order' }, markings: [] }] }));
    expect((await edges(caseId))[0]?.['markings']).toEqual(['DOCUMENT', 'END', 'OWN', 'SOURCE']);
    await recording.record(batch([], { sources: [{ ref: { origin: 'test', id: 's' }, name: 'S', markings: ['MORE'] }] }));
    expect((await edges(caseId))[0]?.['markings']).toEqual(['DOCUMENT', 'END', 'MORE', 'OWN', 'SOURCE']);
  });

  it('completes a document known by reference, markings included', async () => {
    const caseId = await openNew();
    const recording = await recorder(store, caseId, making);
    await recording.record(batch([relation('a', 'b')]));
    await recording.record(batch([], { documents: [{ ref: { origin: 'test', id: 'order' }, title: 'Order 12', markings: ['K'] }] }));
    const [row] = await store.read({ text: 'MATCH (d:Document {case: $case}) RETURN d.title AS title, d.markings AS markings', parameters: { case: caseId } });
    expect(row).toEqual({ title: 'Order 12', markings: ['K'] });
    expect((await edges(caseId))[0]?.['markings']).toEqual(['K']);
  });

  it('a later claim takes the place of an earlier one from the day it is known', async () => {
    const caseId = await openNew();
    const recording = await recorder(store, caseId, making);
    const [first] = await recording.record(batch([relation('a', 'b', { knownFrom: '2020-01-01' })]));
    if (first === undefined || first.outcome === 'rejected') throw new Error('it is recorded');
    await supersede(store, caseId, first.id, relation('a', 'c', { knownFrom: '2021-01-01' }), making);
    expect((await edges(caseId)).map(({ knownFrom, knownUntil }) => [knownFrom, knownUntil])).toEqual([
      [Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1)], [Date.UTC(2021, 0, 1), 8_640_000_000_000_000],
    ]);
  });
});

describe('judging', () => {
  const decided = (draft: Partial<JudgementDraft>): JudgementDraft => ({ kind: 'identity', on: [], decision: 'same', reason: 'because', by: 'a', at: '2024-02-01', ...draft });
  const units = async (): Promise<{ caseId: string; ids: string[]; claims: string[] }> => {
    const caseId = await openNew();
    const entities = ['a', 'b', 'c'].map((name) => ({ ref: unit(name), id: newId(), markings: [] }));
    const outcomes = await (await recorder(store, caseId, making)).record(batch([relation('a', 'b'), relation('a', 'b', { time: { first: '2014', startKnown: false, after: 'unsaid' } }), relation('a', 'c')], { entities }));
    return { caseId, ids: entities.map(({ id }) => id), claims: outcomes.map((outcome) => ('id' in outcome ? outcome.id : '')) };
  };

  it('needs a reason, a note for conflict, and two of one kind', async () => {
    const { caseId, ids, claims } = await units();
    const code = async (draft: Partial<JudgementDraft>): Promise<unknown> => judge(store, caseId, decided(draft), making).then(() => null, (error: { code: string }) => error.code);
    expect(await code({ on: ids.slice(0, 2), reason: ' ' })).toBe('reason-missing');
    expect(await code({ kind: 'status', on: claims.slice(0, 1), decision: 'conflict' })).toBe('note-missing');
    expect(await code({ on: [ids[0] ?? '', ids[0] ?? ''] })).toBe('not-one-kind');
    expect(await code({ on: [ids[0] ?? '', claims[0] ?? ''] })).toBe('not-one-kind');
    expect(await code({ kind: 'continuity', on: [claims[0] ?? '', claims[2] ?? ''], decision: 'continuous' })).toBe('not-one-group');
    expect(await code({ on: ids.slice(0, 2), decision: 'continuous' })).toBe('unknown-decision');
    expect((await edges(caseId)).map(({ type }) => type)).toEqual(['UNDER', 'UNDER', 'UNDER']);
  });

  it('*same* is refused where a chain of it would join two judged different', async () => {
    const { caseId, ids: [a = '', b = '', c = ''] } = await units();
    await judge(store, caseId, decided({ on: [a, c], decision: 'different' }), making);
    await judge(store, caseId, decided({ on: [a, b] }), making);
    await expect(judge(store, caseId, decided({ on: [b, c] }), making)).rejects.toMatchObject({ code: 'judged-different' });
  });

  it('*different* is refused where a chain of *same* joins the two, and taken once it does not', async () => {
    const { caseId, ids: [a = '', b = '', c = ''] } = await units();
    await judge(store, caseId, decided({ on: [a, b] }), making);
    const link = await judge(store, caseId, decided({ on: [b, c] }), making);
    await expect(judge(store, caseId, decided({ on: [a, c], decision: 'different' }), making)).rejects.toMatchObject({ code: 'judged-same' });
    await withdraw(store, caseId, link, 'two stamps', making);
    await judge(store, caseId, decided({ on: [a, c], decision: 'different' }), making);
    await expect(judge(store, caseId, decided({ on: [b, c] }), making)).rejects.toMatchObject({ code: 'judged-different' });
  });

  it('the status of a claim closes one edge and opens another, and the withdrawal likewise', async () => {
    const { caseId, claims: [claim = ''] } = await units();
    const at = Date.UTC(2024, 1, 1);
    const judgement = await judge(store, caseId, decided({ kind: 'status', on: [claim], decision: 'conflict', note: 'the order was never issued' }), making);
    await withdraw(store, caseId, judgement, 'it was', { ...making, now: () => at + 1_000 });
    const versions = (await edges(caseId)).filter((edge) => edge['claim'] === claim).map(({ status, knownFrom, knownUntil }) => [status, knownFrom, knownUntil]);
    expect(versions).toEqual([['accepted', making.now(), at], ['conflict', at, at + 1_000], ['accepted', at + 1_000, 8_640_000_000_000_000]]);
    await expect(withdraw(store, caseId, judgement, 'again', making)).rejects.toMatchObject({ code: 'already-withdrawn' });
  });

  it('a status is for all who see the claim: its judgement takes no marking that the claim has not', async () => {
    const { caseId, claims: [claim = ''] } = await units();
    const marked = decided({ kind: 'status', on: [claim], decision: 'issue', markings: ['K'] });
    await expect(judge(store, caseId, marked, making)).rejects.toMatchObject({ code: 'status-marked', words: ['K'] });
    await markClaim(store, caseId, claim, ['K'], making);
    await judge(store, caseId, marked, making);
    expect((await edges(caseId)).filter((edge) => edge['claim'] === claim).map(({ status, markings }) => [status, markings])).toEqual([['accepted', ['K']], ['issue', ['K']]]);
  });

  it('a marking that grows reaches the edges of judgements too', async () => {
    const { caseId, ids: [a = '', b = ''], claims } = await units();
    await judge(store, caseId, decided({ on: [a, b] }), making);
    await judge(store, caseId, decided({ kind: 'continuity', on: claims.slice(0, 2), decision: 'continuous' }), making);
    await mark(store, caseId, b, ['K'], making);
    const judged = (await edges(caseId)).filter(({ type }) => type !== 'UNDER');
    expect(judged.map(({ type, markings }) => `${String(type)} ${String(markings)}`).sort()).toEqual(['JOINED K', 'SAME_AS K', 'SAME_AS K']);
  });
});

describe('a case', () => {
  it('is found by name and by id, and by default is the last imported', async () => {
    const id = await openNew();
    const { name } = await findCase(store, id);
    await withImportLock(store, await findCase(store, id), { id: 'x', alive: () => true }, making.now, () => Promise.resolve());
    expect(await findCase(store, name)).toMatchObject({ id, importedAt: making.now() });
    const latest = Math.max(...(await cases(store)).map(({ importedAt }) => importedAt ?? 0));
    expect((await findCase(store, null)).importedAt).toBe(latest);
  });

  it('takes one import at a time; the lock of a dead process is taken over', async () => {
    const one = await findCase(store, await openNew());
    const now = (): number => 1;
    await withImportLock(store, one, { id: 'first', alive: () => true }, now, async () => {
      await expect(withImportLock(store, one, { id: 'second', alive: () => true }, now, () => Promise.resolve())).rejects.toMatchObject({ code: 'import-running' });
      expect(await withImportLock(store, one, { id: 'third', alive: () => false }, now, () => Promise.resolve('taken over'))).toBe('taken over');
    });
  });
});
