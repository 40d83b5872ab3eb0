import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossier } from '../../../graph/questions/dossier/index.ts';
import { search } from '../../../graph/questions/search/index.ts';
import { status } from '../../../graph/questions/status/index.ts';
import { claim as askClaim, claimsOf } from '../../../graph/questions/claim/index.ts';
import { document } from '../../../graph/questions/document/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { C1 } from '../../generators/c1.ts';
import { claim, named, newCase, owner, record, ref } from '../../generators/drafts.ts';

let store: Store;
let caseId: string;
let ids: readonly string[];
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  ids = await record(store, caseId, {
    claims: [
      ...C1, named('Incident', 'I1', 'Shelling of a market'), named('Location', 'L1', 'Old market'),
      claim('allegation', 'unit', ref('Incident', 'I1'), { unit: ref('Unit', 'K1') }, { first: '2012-09-15', last: '2012-09-15' }),
      claim('allegation', 'class', ref('Incident', 'I1'), {}, { assert: { text: 'soldiers' } }),
      claim('occurrence', 'occurrence', ref('Incident', 'I1'), { location: ref('Location', 'L1') }, { first: '2012-09-15', last: '2012-09-16' }),
      claim('presence', 'site', ref('Unit', 'K1'), { location: ref('Location', 'L1') }, { first: '2012', last: '2012' }),
      named('Unit', 'K1', 'الكتيبة ك١', { alias: true, assert: { language: 'ar' } }),
    ],
    documents: [{ ref: { origin: 'test', id: 'doc' }, title: 'Order 12 of the general staff', text: 'a text', markings: [] }],
  });
}, 300_000);
afterAll(() => store.close());

describe('a dossier', () => {
  it('tells of a unit its names, superiors, places and incidents, with the entities they name', async () => {
    const answer = await dossier(store, owner(caseId), { of: 'K1', on: '2012-09-15', leads: false });
    expect(answer.of.names.map(({ text }) => text)).toEqual(['K1', 'الكتيبة ك١']);
    expect(answer.values.map(({ kind, class: of, value }) => `${kind} ${of} ${value}`)).toEqual(['name alias الكتيبة ك١', 'name canonical K1']);
    expect(answer.superiors.map(({ verdict }) => verdict)).toEqual(['certain']);
    expect(answer.presences).toHaveLength(1);
    expect(answer.incidents.map(({ alleged, first, last }) => [alleged.kind, first, last])).toEqual([['Unit', '2012-09-15', '2012-09-16']]);
    expect(answer.entities.map(({ names }) => names[0]?.text).sort()).toEqual(['B42', 'K1', 'Old market', 'RC', 'Shelling of a market']);
  });

  it('keeps what is in conflict among the claims, and gives it no verdict', async () => {
    const answer = await dossier(store, owner(caseId), { of: 'K1', on: null, leads: false });
    expect(answer.claims.filter(({ status: of }) => of === 'conflict')).toHaveLength(1);
    expect(answer.superiors).toHaveLength(1);
  });

  it('tells of an incident every allegation, a class of perpetrators too', async () => {
    const answer = await dossier(store, owner(caseId), { of: 'I1', on: null, leads: false });
    expect(answer.incidents.map(({ alleged }) => [alleged.kind, alleged.text]).sort()).toEqual([['Unit', null], ['class', 'soldiers']]);
  });

  it('tells of a place the units and incidents there', async () => {
    const answer = await dossier(store, owner(caseId), { of: 'L1', on: null, leads: false });
    expect([answer.presences.length, answer.incidents.length]).toEqual([1, 2]);
  });

  it('tells of a person the postings, with their days as written', async () => {
    const answer = await dossier(store, owner(caseId), { of: 'P2', on: '2012-05-10', leads: false });
    expect(answer.postings.map(({ role, verdict, first, last, startKnown, endKnown }) => [role, verdict, first, last, startKnown, endKnown]))
      .toEqual([['commander', 'certain', '2012-05-10', '2013-01', false, false]]);
  });

  it('says on which days it changes, and by which end of which claim', async () => {
    const { changes, postings } = await dossier(store, owner(caseId), { of: 'P1', on: null, leads: false });
    const claimId = postings[0]?.claims[0];
    expect(changes.map(({ day, claim: by, end }) => [new Date(day * 86_400_000).toISOString().slice(0, 10), by, end]))
      .toEqual([['2010-01-01', claimId, 'first'], ['2012-04-01', claimId, 'last']]);
  });

  it('tells of a pattern the incidents in it, with who is alleged and when', async () => {
    const pattern = await newCase(store);
    await record(store, pattern, {
      claims: [
        claim('pattern', 'member', ref('Incident', 'I1'), { pattern: ref('CrimePattern', 'C') }), claim('pattern', 'member', ref('Incident', 'I2'), { pattern: ref('CrimePattern', 'C') }), named('CrimePattern', 'C', 'Raids at dawn'),
        claim('allegation', 'unit', ref('Incident', 'I1'), { unit: ref('Unit', 'K1') }, { first: '2012-09-15' }), named('Incident', 'I2', 'A raid'),
      ],
    });
    const answer = await dossier(store, owner(pattern), { of: 'C', on: null, leads: false });
    expect([answer.of.kind, answer.of.names[0]?.text]).toEqual(['CrimePattern', 'Raids at dawn']);
    expect(answer.incidents.map(({ alleged, first }) => [alleged.kind, alleged.id === null, first]).sort()).toEqual([['Unit', false, '2012-09-15'], ['class', true, null]]);
    expect((await search(store, owner(pattern), { text: 'raids', kinds: ['CrimePattern'], limit: 5, after: null, spellings: true })).total).toBe(1);
  });

  it('counts as one source what was made from two documents of one source, cited or not', async () => {
    const made = await newCase(store);
    const document = (id: string, more: object) => ({ ref: { origin: 'test', id }, title: id, markings: [], ...more });
    const from = (id: string) => ({ origin: 'test', id });
    await record(store, made, {
      claims: [named('Unit', 'U', 'Uniform', { documents: ['one', 'two', 'three'] })], sources: [{ ref: from('agency'), name: 'Agency', markings: [] }],
      documents: [document('wire 1', { source: from('agency') }), document('wire 2', { source: from('agency') }), document('one', { derivedFrom: [from('wire 1')] }), document('two', { derivedFrom: [from('wire 2')] }), document('three', {})],
    });
    const { values } = await dossier(store, owner(made), { of: 'U', on: null, leads: false });
    expect(values.map(({ evidence }) => evidence)).toEqual([{ sources: 2, claims: 1 }]);
  });

  it('is not found where the entity is not', async () => {
    await expect(dossier(store, owner(caseId), { of: 'nobody', on: null, leads: false })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a claim', () => {
  it('is told with its passages and every entity it names', async () => {
    const answer = await askClaim(store, owner(caseId), { id: ids[14] ?? '' });
    expect(answer.claim.passages.map(({ document: { title }, locator }) => [title, locator])).toEqual([['Order 12 of the general staff', 'p. 1']]);
    expect(answer.entities).toHaveLength(2);
  });

  it('is one of the pages of each entity it names, none told twice', async () => {
    const told: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await claimsOf(store, owner(caseId), { of: 'D4', limit: 3, after });
      told.push(...page.claims.map(({ id }) => id));
      expect(page.total).toBe(7);
      after = page.end;
      more = page.end !== null;
    }
    expect(told).toHaveLength(7);
    expect(new Set(told).size).toBe(7);
  });

  it('is not found where there is none', async () => {
    await expect(askClaim(store, owner(caseId), { id: '0'.repeat(32) })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a document', () => {
  it('is told with its text and some of the claims that cite it', async () => {
    const answer = await document(store, owner(caseId), { id: 'doc', limit: 5 });
    expect([answer.document.title, answer.document.text, answer.claims.length, answer.total]).toEqual(['Order 12 of the general staff', 'a text', 5, ids.length]);
  });
});

describe('status', () => {
  it('counts nodes by kind, claims by kind and class and by status', async () => {
    const answer = await status(store, owner(caseId));
    expect(answer.nodes).toEqual({ Unit: 12, Person: 2, Incident: 1, Location: 1, CrimePattern: 0, Document: 1, Source: 0 });
    expect(answer.claims['relation']).toEqual({ administrative: 1, command: 13 });
    expect(answer.statuses).toEqual({ accepted: ids.length - 1, conflict: 1 });
  });
});

describe('search', () => {
  const ask = (text: string, more: object = {}) =>
    search(store, owner(caseId), { text, kinds: ['Unit', 'Person', 'Incident', 'Location', 'Document'], limit: 10, after: null, spellings: true, ...more });

  it.each([
    ['K1', 'id', 'K1'], ['k1', 'exact', 'K1'], ['shell', 'prefix', 'Shelling of a market'], ['market old', 'prefix', 'Old market'],
    ['الكتيبه ك1', 'spelling', 'K1'], ['الكتيبة', 'prefix', 'K1'],
  ])('finds %s: %s', async (text, how, called) => {
    const { hits } = await ask(text);
    expect(hits.map((hit) => [hit.how, hit.entity.names[0]?.text])[0]).toEqual([how, called]);
  });

  it('finds by an external id', async () => {
    expect((await ask('test|K1')).hits.map(({ how }) => how)).toEqual(['id']);
  });

  it('finds documents by the words of their titles', async () => {
    expect((await ask('order staff')).documents.map(({ document: { title } }) => title)).toEqual(['Order 12 of the general staff']);
  });
});
