/**
 * What a reader may not see never shapes what they see (design.md §1): two cases, equal but for
 * records out of a reader's reach, answer every question byte for byte alike.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimDraft, DocumentDraft, EntityDraft, JudgementDraft, PassageDraft } from '../../../graph/claims/claim.ts';
import type { Asking } from '../../../graph/access/index.ts';
import { GraphError } from '../../../graph/errors.ts';
import { chainOfCommand } from '../../../graph/questions/chain-of-command/index.ts';
import { claim as askClaim, claimsOf } from '../../../graph/questions/claim/index.ts';
import { document } from '../../../graph/questions/document/index.ts';
import { dossier } from '../../../graph/questions/dossier/index.ts';
import { orgChart } from '../../../graph/questions/org-chart/index.ts';
import { search } from '../../../graph/questions/search/index.ts';
import { status } from '../../../graph/questions/status/index.ts';
import { judge } from '../../../graph/store/recording/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { claim, making, named, newCase, passage, posted, reader, record, ref, under } from '../../generators/drafts.ts';

const MINUTES = 60_000;
const READERS: readonly (readonly string[])[] = [[], ['K'], ['L'], ['K', 'L']];

interface World {
  readonly claims: readonly ClaimDraft[];
  readonly documents: readonly DocumentDraft[];
  readonly entities: readonly EntityDraft[];
  readonly judgements: readonly JudgementDraft[];
}

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
}, 5 * MINUTES);
afterAll(() => store.close());

const hex = (kind: string, index: number): string => `${kind}${index}`.split('').map((letter) => letter.charCodeAt(0).toString(16)).join('').padEnd(32, '0');
const UNITS = ['u0', 'u1', 'u2', 'u3', 'u4'];
const PERSONS = ['p0', 'p1'];
const DOCUMENTS = ['d0', 'd1', 'd2'];

const markings = fc.constantFrom<readonly string[]>([], [], [], ['K'], ['L'], ['K', 'L']);
const dates = fc.constantFrom<Partial<ClaimDraft['time']>>(
  {}, { first: '2012-03-01' }, { first: '2012', last: '2012-06' }, { first: '2011-05-01', last: '2012-06-30', startKnown: true, after: 'ended' },
  { first: '2012-04', last: '2013-01-01', startKnown: true }, { last: '2012-05-10', after: 'assumed to continue' },
);
const passages = fc.array(fc.record({
  document: fc.constantFrom('d0', 'd0', ...DOCUMENTS), markings: fc.constantFrom<readonly string[]>([], [], ['K'], ['L']), supports: fc.constantFrom<PassageDraft['supports']>(['existence'], ['first'], ['last'], ['existence', 'first', 'last']),
}), { minLength: 1, maxLength: 3 }).map((all) => all.map(({ document: of, ...more }, index) => passage(of, { ...more, locator: `p. ${index}` })));
const beside = fc.record({ time: dates, markings, passages, status: fc.constantFrom<ClaimDraft['status']>('accepted', 'accepted', 'accepted', 'conflict', 'work_needed') })
  .map(({ time, ...more }) => ({ ...time, ...more }));
const unit = fc.constantFrom(...UNITS);
const person = fc.constantFrom(...PERSONS);
const someClaim: fc.Arbitrary<ClaimDraft> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(unit, unit, fc.constantFrom('command', 'command', 'membership'), beside).filter(([a, b]) => a !== b).map(([a, b, of, more]) => under(a, b, { ...more, class: of })) },
  { weight: 3, arbitrary: fc.tuple(person, unit, beside).map(([a, b, more]) => posted(a, b, more)) },
  { weight: 2, arbitrary: fc.tuple(unit, fc.constantFrom('Alpha', 'Bravo Alpha', 'ألفا'), beside).map(([a, text, more]) => named('Unit', a, text, more)) },
  { weight: 1, arbitrary: fc.tuple(unit, beside).map(([a, more]) => claim('vacancy', 'commander', ref('Unit', a), {}, more)) },
  { weight: 1, arbitrary: fc.tuple(unit, fc.constantFrom('unknown', 'unnamed'), beside).map(([a, value, more]) => claim('attribute', 'standing', ref('Unit', a), {}, { ...more, assert: { value } })) },
);
const world: fc.Arbitrary<World> = fc.record({
  claims: fc.array(someClaim, { minLength: 14, maxLength: 24 }),
  documents: fc.tuple(markings, markings).map(([one, other]) => DOCUMENTS.map((id, index): DocumentDraft => ({
    ref: { origin: 'test', id }, id: hex('d', index), title: `Report ${id}`, markings: [[], one, other][index] ?? [], ...(index === 2 ? { derivedFrom: [{ origin: 'test', id: 'd1' }] } : {}),
  }))),
  entities: fc.tuple(markings, markings).map(([one, other]) => [
    ...UNITS.map((id, index): EntityDraft => ({ ref: ref('Unit', id), id: hex('u', index), markings: id === 'u4' ? one : [] })),
    ...PERSONS.map((id, index): EntityDraft => ({ ref: ref('Person', id), id: hex('p', index), markings: id === 'p1' ? other : [] })),
  ]),
  judgements: fc.array(fc.tuple(unit, unit, markings).filter(([a, b]) => a !== b), { maxLength: 2 }).map((all) => all.map(([a, b, marked], index): JudgementDraft => ({
    id: hex('j', index), kind: 'identity', on: [a, b].map((id) => hex('u', UNITS.indexOf(id))), decision: 'same', reason: 'one stamp', by: 'test', at: '2006-01-01', markings: marked,
  }))),
}).map((all) => ({ ...all, claims: all.claims.map((one, index) => ({ ...one, id: hex('c', index), origin: { format: 'test', record: String(index) } })) }));

/** The world without what the reader may not see, said in as few words as the rule is: design.md §4, graph/README.md. */
function reduced({ claims, documents, entities, judgements }: World, cleared: readonly string[]): World {
  const open = (words: readonly string[] = []): boolean => words.every((word) => cleared.includes(word));
  const closedDocuments = new Set(documents.filter((one) => !open(one.markings)).map((one) => one.ref.id));
  const closedEntities = new Set(entities.filter((one) => !open(one.markings)).map((one) => one.ref.id));
  const closedIds = new Set(entities.filter((one) => !open(one.markings)).map((one) => one.id));
  return {
    claims: claims.flatMap((one): readonly ClaimDraft[] => {
      const ends = [one.about, ...Object.values(one.names)];
      if (!open(one.markings) || ends.some(({ id }) => closedEntities.has(id)) || one.passages.some((of) => closedDocuments.has(of.document.id))) return [];
      const held = one.passages.filter((of) => open(of.markings));
      if (held.length === 0) return [];
      const lost = (end: 'first' | 'last'): boolean => one.passages.some((of) => of.supports.includes(end)) && !held.some((of) => of.supports.includes(end));
      const { first, last, startKnown, after } = one.time;
      return [{ ...one, passages: held, time: {
        ...(first === undefined || lost('first') ? {} : { first }), ...(last === undefined || lost('last') ? {} : { last }),
        startKnown: startKnown && !lost('first'), after: lost('last') ? 'unsaid' : after,
      } }];
    }),
    documents: documents.filter((one) => open(one.markings)).map((one) => ({ ...one, derivedFrom: (one.derivedFrom ?? []).filter(({ id }) => !closedDocuments.has(id)) })),
    entities: entities.filter((one) => open(one.markings)),
    judgements: judgements.filter((one) => open(one.markings) && one.on.every((id) => !closedIds.has(id))),
  };
}

async function recorded(of: World): Promise<string> {
  const caseId = await newCase(store);
  await record(store, caseId, of);
  for (const judgement of of.judgements) await judge(store, caseId, judgement, making);
  return caseId;
}

/** Every question about everything there could be; errors by their code. */
async function everyAnswer(asking: Asking, { claims }: World): Promise<readonly string[]> {
  const asked: (() => Promise<unknown>)[] = [];
  for (const of of UNITS.map((_, index) => hex('u', index))) {
    for (const on of [null, '2012-05-10', '2012']) {
      asked.push(() => chainOfCommand(store, asking, { of, on, direction: 'both', classes: ['command', 'membership'], leads: on === '2012' }));
    }
    asked.push(() => orgChart(store, asking, { root: of, on: '2012-05-10', depth: 1, classes: ['command'], leads: false, remote: true }));
    asked.push(() => claimsOf(store, asking, { of, limit: 3, after: null }));
  }
  for (const of of [...UNITS, ...PERSONS]) asked.push(() => dossier(store, asking, { of, on: '2012-05-10', leads: false }));
  asked.push(() => orgChart(store, asking, { root: null, on: '2012', depth: null, classes: ['command', 'membership'], leads: true, remote: false }));
  for (const { id } of claims) asked.push(() => askClaim(store, asking, { id: id ?? '' }));
  for (const id of DOCUMENTS) asked.push(() => document(store, asking, { id, limit: 5 }));
  for (const text of ['alpha', 'br', 'ألفا', 'u1', 'report']) {
    asked.push(() => search(store, asking, { text, kinds: ['Unit', 'Person', 'Document'], limit: 3, after: null, spellings: true }));
  }
  asked.push(() => status(store, asking));
  const answers: string[] = [];
  for (const ask of asked) {
    try {
      answers.push(JSON.stringify(await ask()).replaceAll(asking.case, 'case'));
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      answers.push(JSON.stringify([error.code, error.message]));
    }
  }
  return answers;
}

describe('non-interference', () => {
  it('answers every question as if what is out of reach had never been recorded', async () => {
    await fc.assert(fc.asyncProperty(world, async (all) => {
      const whole = await recorded(all);
      for (const cleared of READERS) {
        const rest = await recorded(reduced(all, cleared));
        expect(await everyAnswer(reader(whole, ...cleared), all)).toEqual(await everyAnswer(reader(rest, ...cleared), all));
      }
    }), { numRuns: Number(process.env['RUNS'] ?? 2) });
  }, 30 * MINUTES);

  it('holds where one record of every kind is out of reach', async () => {
    const dated = { first: '2012-01-01', last: '2012-12-31' };
    const claims = [
      named('Unit', 'u0', 'Alpha'), named('Unit', 'u0', 'Bravo Alpha', { alias: true, markings: ['K'] }), ...['u1', 'u2', 'u3', 'u4'].map((id) => named('Unit', id, `Unit ${id}`)), named('Person', 'p0', 'Alpha'),
      under('u0', 'u1', dated), under('u0', 'u1', { first: '2011-01-01', last: '2012-03-01', after: 'ended', markings: ['K'] }), under('u0', 'u4', { ...dated, status: 'conflict', markings: ['K'] }),
      under('u2', 'u0', { ...dated, startKnown: true, passages: [passage('d0', { supports: ['existence'] }), passage('d0', { locator: 'p. 2', supports: ['first'], markings: ['K'] })] }),
      under('u3', 'u0', { ...dated, after: 'ended', passages: [passage('d0', { supports: ['existence', 'first'] }), passage('d1', { supports: ['last'], markings: ['K'] })] }),
      under('u3', 'u1', { ...dated, class: 'membership', markings: ['K'] }), under('u1', 'u2', { ...dated, documents: ['d0', 'd2'] }),
      posted('p0', 'u0', dated), posted('p1', 'u0', { ...dated, markings: ['K'] }), posted('p0', 'u1', { ...dated, passages: [passage('d0', { markings: ['K'] })] }),
      claim('vacancy', 'commander', ref('Unit', 'u0'), {}, { ...dated, markings: ['K'] }), claim('attribute', 'standing', ref('Unit', 'u2'), {}, { assert: { value: 'unknown' }, markings: ['K'] }),
    ].map((one, index) => ({ ...one, id: hex('c', index), passages: one.passages.map((of) => (of.document.id === 'doc' ? { ...of, document: { origin: 'test', id: 'd0' } } : of)) }));
    const all: World = {
      claims, documents: DOCUMENTS.map((id, index): DocumentDraft => ({ ref: { origin: 'test', id }, id: hex('d', index), title: `Report ${id}`, markings: id === 'd2' ? ['K'] : [] })),
      entities: [...UNITS.map((id, index): EntityDraft => ({ ref: ref('Unit', id), id: hex('u', index), markings: [] })), ...PERSONS.map((id, index): EntityDraft => ({ ref: ref('Person', id), id: hex('p', index), markings: [] }))],
      judgements: [{ id: hex('j', 0), kind: 'identity', on: [hex('u', 2), hex('u', 3)], decision: 'same', reason: 'one stamp', by: 'test', at: '2006-01-01', markings: ['K'] }],
    };
    const [whole, rest] = [await recorded(all), await recorded(reduced(all, ['L']))];
    const seen = await everyAnswer(reader(whole, 'L'), all);
    expect(seen).toEqual(await everyAnswer(reader(rest, 'L'), all));
    expect(await everyAnswer(reader(whole, 'K'), all)).not.toEqual(seen);
  }, 30 * MINUTES);

  it('gives each reader of two differently marked claims of one hop the chain that theirs alone would give', async () => {
    const hop = (id: string, marking: string, more: object): ClaimDraft => under('u0', 'u1', { id: hex('c', id.charCodeAt(0)), markings: [marking], ...more });
    const all: World = {
      claims: [
        named('Unit', 'u0', 'Alpha', { id: hex('n', 0) }), named('Unit', 'u1', 'Bravo', { id: hex('n', 1) }),
        hop('k', 'K', { first: '2012-01-01', last: '2012-03-01', startKnown: true, after: 'ended' }), hop('l', 'L', { first: '2012-06-01', last: '2012-12-31' }),
      ],
      documents: [{ ref: { origin: 'test', id: 'doc' }, id: hex('d', 0), title: 'Report', markings: [] }], judgements: [],
      entities: UNITS.map((id, index): EntityDraft => ({ ref: ref('Unit', id), id: hex('u', index), markings: [] })),
    };
    const whole = await recorded(all);
    const verdicts: string[] = [];
    for (const cleared of READERS) {
      const alone = await recorded(reduced(all, cleared));
      const ask = async (caseId: string, on: string): Promise<string> => JSON.stringify(await chainOfCommand(store, reader(caseId, ...cleared), {
        of: 'u0', on, direction: 'up', classes: ['command'], leads: false,
      }));
      for (const on of ['2012-02-01', '2012-04-01', '2012-07-01']) {
        expect(await ask(whole, on)).toBe((await ask(alone, on)).replaceAll(alone, whole));
      }
      const { hops } = JSON.parse(await ask(whole, '2012-02-01')) as { hops: { verdict: string }[] };
      verdicts.push(hops.map(({ verdict }) => verdict).join());
    }
    expect(verdicts).toEqual(['', 'certain', 'possible', 'certain']);
  }, 10 * MINUTES);
});
