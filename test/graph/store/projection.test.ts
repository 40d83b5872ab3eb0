/**
 * The projection kept up claim by claim is the one made again from all claims.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import type { ClaimDraft, DocumentDraft, EntityDraft } from '../../../graph/claims/index.ts';
import { GraphError } from '../../../graph/errors.ts';
import { openCase } from '../../../graph/store/cases.ts';
import { judge, mark, markClaim, rebuild, recorder, supersede, withdraw, type Making } from '../../../graph/store/recording/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';

const UNITS = ['u0', 'u1', 'u2', 'u3'];
const WORDS = ['K', 'L'];

type Act =
  | { readonly kind: 'add'; readonly draft: ClaimDraft }
  | { readonly kind: 'supersede'; readonly which: number; readonly draft: ClaimDraft }
  | { readonly kind: 'status'; readonly which: number; readonly decision: 'accepted' | 'conflict' | 'work_needed' }
  | { readonly kind: 'same' | 'different'; readonly a: number; readonly b: number }
  | { readonly kind: 'continuity'; readonly which: number; readonly other: number; readonly decision: 'continuous' | 'separate' }
  | { readonly kind: 'withdraw'; readonly which: number }
  | { readonly kind: 'mark'; readonly what: number; readonly word: string }
  | { readonly kind: 'mark claim'; readonly which: number; readonly word: string }
  | { readonly kind: 'raise'; readonly entity: number; readonly document: number; readonly word: string };

const which = fc.nat(30);
const markings = fc.subarray(WORDS);
const unit = fc.constantFrom(...UNITS);
const date = fc.option(fc.constantFrom('2010', '2011-05', '2012-03-04', '2012-06-30'), { nil: undefined });

const draft: fc.Arbitrary<ClaimDraft> = fc
  .record({
    about: unit, superior: unit, relation: fc.boolean(), first: date, startKnown: fc.boolean(), document: fc.nat(2),
    markings, passage: markings, name: fc.constantFrom('Brigade 42', 'اللواء ٤٢', 'Corps'), status: fc.constantFrom('accepted' as const, 'work_needed' as const),
  })
  .filter(({ about, superior }) => about !== superior)
  .map(({ about, superior, relation, first, startKnown, document, markings: own, passage, name, status }) => ({
    kind: relation ? 'relation' as const : 'name' as const, class: relation ? 'command' : 'canonical',
    about: { kind: 'Unit' as const, origin: 'test', id: about },
    names: (relation ? { superior: { kind: 'Unit' as const, origin: 'test', id: superior } } : {}) as ClaimDraft['names'],
    assert: (relation ? {} : { text: name }) as ClaimDraft['assert'], time: { ...(first === undefined ? {} : { first }), startKnown: startKnown && first !== undefined, after: 'unsaid' as const },
    passages: [{ document: { origin: 'test', id: `d${document}` }, locator: 'p. 1', supports: ['existence' as const, 'first' as const], markings: passage }],
    status, basis: 'documentary' as const, markings: own, origin: { format: 'test', record: about },
  }));

const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('add' as const), draft }), weight: 5 },
  { arbitrary: fc.record({ kind: fc.constant('supersede' as const), which, draft }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('status' as const), which, decision: fc.constantFrom('accepted' as const, 'conflict' as const, 'work_needed' as const) }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constantFrom('same' as const, 'different' as const), a: fc.nat(3), b: fc.nat(3) }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('continuity' as const), which, other: which, decision: fc.constantFrom('continuous' as const, 'separate' as const) }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('withdraw' as const), which }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('mark' as const), what: fc.nat(6), word: fc.constantFrom(...WORDS) }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('mark claim' as const), which, word: fc.constantFrom(...WORDS) }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('raise' as const), entity: fc.nat(3), document: fc.nat(2), word: fc.constantFrom(...WORDS) }), weight: 1 },
);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
});

const SHADOWS = `MATCH (a {case: $case})-[r:UNDER|CALLS|STATES|OF|SAME_AS|JOINED]->(b {case: $case})
RETURN type(r) AS type, coalesce(a.id, a.token) AS from, b.id AS to, properties(r) AS properties`;

async function shadows(caseId: string): Promise<readonly string[]> {
  const rows = await store.read({ text: SHADOWS, parameters: { case: caseId } });
  return rows.map(({ type, from, to, properties }) => JSON.stringify([type, from, to, Object.entries(properties as object).sort(([x], [y]) => (x < y ? -1 : 1))])).sort();
}

/** A case with four units and three documents, and a clock that moves on by one at each look. */
async function aCase(): Promise<{ id: string; making: Making; entities: EntityDraft[]; documents: DocumentDraft[] }> {
  let ticks = Date.UTC(2020, 0, 1);
  const making = { newId: () => randomBytes(16).toString('hex'), now: () => (ticks += 1), by: 'tester' };
  const { id } = await openCase(store, `projection-${randomBytes(6).toString('hex')}`, { newId: making.newId, newKey: making.newId, now: making.now });
  const entities = UNITS.map((name) => ({ ref: { kind: 'Unit' as const, origin: 'test', id: name }, id: making.newId(), markings: [] }));
  const documents = [0, 1, 2].map((index) => ({
    ref: { origin: 'test', id: `d${index}` }, id: making.newId(), title: `D${index}`, source: { origin: 'test', id: 's' }, markings: index === 2 ? ['L'] : [],
  }));
  await (await recorder(store, id, making)).record({ entities, sources: [{ ref: { origin: 'test', id: 's' }, name: 'S', markings: [] }], documents, claims: [] });
  return { id, making, entities, documents };
}

async function perform(acts: readonly Act[]): Promise<{ caseId: string; making: Making; done: number }> {
  const { id: caseId, making, entities, documents } = await aCase();
  const claims: string[] = [];
  const judgements: string[] = [];
  const at = (): string => new Date(making.now()).toISOString();
  const of = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
  let done = 0;
  for (const next of acts) {
    try {
      await perhaps(next);
      done += 1;
    } catch (error) {
      if (!(error instanceof GraphError)) throw error; // refused: nothing may have changed
    }
  }
  return { caseId, making, done };

  async function perhaps(next: Act): Promise<void> {
    const recording = await recorder(store, caseId, making);
    switch (next.kind) {
      case 'add': {
        const [outcome] = await recording.record({ entities: [], sources: [], documents: [], claims: [next.draft] });
        if (outcome?.outcome === 'accepted') claims.push(outcome.id);
        return;
      }
      case 'supersede': {
        const earlier = of(claims, next.which);
        if (earlier !== undefined) claims.push(await supersede(store, caseId, earlier, next.draft, making));
        return;
      }
      case 'status': {
        const on = of(claims, next.which);
        if (on !== undefined) judgements.push(await judge(store, caseId, { kind: 'status', on: [on], decision: next.decision, reason: 'r', note: 'n', by: 'a', at: at() }, making));
        return;
      }
      case 'same':
      case 'different': {
        const on = [entities[next.a]?.id ?? '', entities[next.b]?.id ?? ''];
        judgements.push(await judge(store, caseId, { kind: 'identity', on, decision: next.kind, reason: 'r', by: 'a', at: at() }, making));
        return;
      }
      case 'continuity': {
        const on = [of(claims, next.which) ?? '', of(claims, next.other) ?? ''];
        judgements.push(await judge(store, caseId, { kind: 'continuity', on, decision: next.decision, reason: 'r', by: 'a', at: at() }, making));
        return;
      }
      case 'withdraw': {
        const judgement = of(judgements, next.which);
        if (judgement !== undefined) await withdraw(store, caseId, judgement, 'r', making);
        return;
      }
      case 'mark': {
        const what = [...entities, ...documents][next.what];
        if (what !== undefined) await mark(store, caseId, what.id ?? '', [next.word], making);
        return;
      }
      case 'mark claim': {
        const claim = of(claims, next.which);
        if (claim !== undefined) await markClaim(store, caseId, claim, [next.word], making);
        return;
      }
      case 'raise': {
        const entity = entities[next.entity];
        const document = documents[next.document];
        if (entity === undefined || document === undefined) return;
        await recording.record({ entities: [{ ...entity, markings: [next.word] }], sources: [], documents: [{ ...document, markings: [next.word] }], claims: [] });
      }
    }
  }
}

describe('the projection', () => {
  it('made again from all claims equals the one kept up claim by claim', async () => {
    let performed = 0;
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const { caseId, making, done } = await perform(acts);
      performed += done;
      const keptUp = await shadows(caseId);
      const { strays } = await rebuild(store, caseId, making.newId);
      expect(strays).toBe(0);
      expect(await shadows(caseId)).toEqual(keptUp);
      await store.write([{ text: 'MATCH ({case: $case})-[r:UNDER|CALLS|STATES|OF|SAME_AS|JOINED]->() DELETE r', parameters: { case: caseId } }]);
      await rebuild(store, caseId, making.newId);
      expect(await shadows(caseId)).toEqual(keptUp);
    }), { numRuns: 25 });
    expect(performed).toBeGreaterThan(60);
  }, 300_000);
});
