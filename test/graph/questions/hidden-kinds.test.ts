/**
 * Every kind of record out of reach: sources, documents made from others, places, incidents, postings, judgements. Two cases, equal but for those, answer alike.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asking } from '../../../graph/access/index.ts';
import type { ClaimDraft, DocumentDraft, JudgementDraft, SourceDraft } from '../../../graph/claims/claim.ts';
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
import { attribute, claim, making, named, newCase, owner, posted, reader, record, ref, under } from '../../generators/drafts.ts';

const K = { markings: ['k'] };
const of = (id: string) => ({ origin: 'test', id });
const hex = (text: string): string => Buffer.from(text).toString('hex').padEnd(32, '0').slice(0, 32);
const withIds = (claims: readonly ClaimDraft[], prefix: string): readonly ClaimDraft[] => claims.map((one, index) => ({ ...one, id: hex(`${prefix}${index}`) }));

const OPEN = withIds([
  named('Unit', 'A', 'Alpha', { documents: ['report', 'letter'] }), named('Unit', 'B', 'Bravo'), named('Person', 'P', 'Papa'), named('Location', 'L', 'Lima'), named('Incident', 'I', 'India'),
  under('A', 'B', { first: '2012-01-01', last: '2012-01-10', documents: ['report', 'copy'] }), under('A', 'B', { first: '2012-01-20', last: '2012-01-30', documents: ['letter'] }),
  posted('P', 'A', { first: '2012-01-01', last: '2012-02-01', assert: { rank: 'Colonel' } }), claim('presence', 'site', ref('Unit', 'A'), { location: ref('Location', 'L') }, { first: '2012-01' }),
  claim('occurrence', 'occurrence', ref('Incident', 'I'), { location: ref('Location', 'L') }, { first: '2012-01-15', last: '2012-01-15' }),
  claim('allegation', 'unit', ref('Incident', 'I'), { unit: ref('Unit', 'A') }, { first: '2012-01-15' }),
], 'open');
const HIDDEN = withIds([
  claim('presence', 'site', ref('Unit', 'A'), { location: ref('Location', 'secret place') }, { first: '2012-01' }), named('Location', 'secret place', 'Hideout'),
  claim('allegation', 'person', ref('Incident', 'I'), { person: ref('Person', 'P') }, { ...K, first: '2012-01-15' }), claim('allegation', 'class', ref('Incident', 'I'), {}, { ...K, assert: { text: 'soldiers' } }),
  claim('occurrence', 'occurrence', ref('Incident', 'secret incident'), { location: ref('Location', 'L') }, { first: '2012-01-16' }), claim('allegation', 'unit', ref('Incident', 'secret incident'), { unit: ref('Unit', 'A') }),
  posted('P', 'A', { first: '2012-02-20', last: '2012-02-28', assert: { rank: 'General', title: 'Chief' }, documents: ['from insider'] }),
  claim('vacancy', 'commander', ref('Unit', 'A'), {}, { ...K, first: '2012-01-01', last: '2012-03-01' }), attribute('Unit', 'A', 'standing', 'unknown', K), attribute('Unit', 'A', 'echelon', 'brigade', K),
  under('X', 'A', { ...K, class: 'membership', first: '2012' }), named('Unit', 'A', 'Aleph', { documents: ['secret paper'], alias: true }),
  claim('existence', 'existence', ref('Unit', 'A'), {}, { ...K, first: '2001' }),
], 'hidden');
const HELD: readonly DocumentDraft[] = [
  { ref: of('doc'), title: 'Paper', markings: [] }, { ref: of('report'), title: 'Report', source: of('gazette'), markings: [] }, { ref: of('letter'), title: 'Letter', markings: [] },
  { ref: of('copy'), title: 'Copy', markings: [] },
];
const SECRET: readonly DocumentDraft[] = [{ ref: of('secret paper'), title: 'Secret paper', ...K }, { ref: of('from insider'), title: 'Told by an insider', source: of('insider'), markings: [] }, { ref: of('tip'), title: 'A tip', source: of('a source that only the tip names'), ...K }];
const GAZETTE: SourceDraft = { ref: of('gazette'), id: hex('gazette'), name: 'Gazette', markings: [] };
const INSIDER: SourceDraft = { ref: of('insider'), id: hex('insider'), name: 'Insider', ...K };
const JUDGED: readonly JudgementDraft[] = [
  { id: hex('joined'), kind: 'continuity', on: [hex('open5'), hex('open6')], decision: 'continuous', reason: 'one order', by: 'test', at: '2006-01-01', ...K },
  { id: hex('other'), kind: 'continuity', on: [hex('open7'), hex('hidden6')], decision: 'separate', reason: 'he left', by: 'test', at: '2006-01-01' },
  { id: hex('same'), kind: 'identity', on: [hex('Unit A'), hex('Unit X')], decision: 'same', reason: 'one stamp', by: 'test', at: '2006-01-01' },
];

let store: Store;
let whole: string;
let alone: string;
beforeAll(async () => {
  store = await openTestStore();
  [whole, alone] = [await newCase(store), await newCase(store)];
  const kinds = { Unit: ['A', 'B'], Person: ['P'], Location: ['L'], Incident: ['I'] } as const;
  const entities = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => ({ ref: ref(kind as 'Unit', id), id: hex(`${kind} ${id}`), markings: [] as readonly string[] })));
  const ids = (documents: readonly DocumentDraft[]): readonly DocumentDraft[] => documents.map((one) => ({ ...one, id: hex(`d ${one.ref.id}`) }));
  const made = ids(HELD).map((one) => (one.ref.id === 'copy' || one.ref.id === 'letter' ? { ...one, derivedFrom: [of('secret paper')] } : one));
  await record(store, whole, {
    claims: [...OPEN, ...HIDDEN], documents: [...ids(SECRET), ...made], sources: [GAZETTE, INSIDER],
    entities: [...entities, { ref: ref('Location', 'secret place'), id: hex('place'), ...K }, { ref: ref('Incident', 'secret incident'), id: hex('incident'), ...K }, { ref: ref('Unit', 'X'), id: hex('Unit X'), markings: [] }],
  });
  await record(store, alone, { claims: OPEN, documents: ids(HELD), sources: [GAZETTE], entities });
  for (const judgement of JUDGED) await judge(store, whole, judgement, making);
}, 300_000);
afterAll(() => store.close());

const QUESTIONS: Readonly<Record<string, (asking: Asking) => Promise<unknown>>> = {
  'a chain between mentions': (asking) => chainOfCommand(store, asking, { of: 'A', on: '2012-01-15', direction: 'both', classes: ['command', 'membership'], leads: true }),
  'a chain over all time': (asking) => chainOfCommand(store, asking, { of: 'A', on: null, direction: 'both', classes: ['command', 'membership'], leads: false }),
  'a chart': (asking) => orgChart(store, asking, { root: null, on: '2012-01-15', depth: null, classes: ['command', 'membership'], leads: true, remote: true }),
  'the dossier of a unit': (asking) => dossier(store, asking, { of: 'A', on: null, leads: true }),
  'the dossier of a person': (asking) => dossier(store, asking, { of: 'P', on: '2012-02-22', leads: false }),
  'the dossier of a place': (asking) => dossier(store, asking, { of: 'L', on: null, leads: false }),
  'the dossier of an incident': (asking) => dossier(store, asking, { of: 'I', on: null, leads: false }),
  'the claims of a unit': (asking) => claimsOf(store, asking, { of: 'A', limit: 3, after: null }),
  'a document made from one out of reach': (asking) => document(store, asking, { id: 'copy', limit: 10 }),
  'a search by a hidden name': (asking) => search(store, asking, { text: 'Aleph', kinds: ['Unit', 'Location', 'Incident', 'Document'], limit: 10, after: null, spellings: true }),
  'a search by a hidden title': (asking) => search(store, asking, { text: 'secret', kinds: ['Unit', 'Location', 'Incident', 'Document'], limit: 10, after: null, spellings: true }),
  'a search by what begins many names': (asking) => search(store, asking, { text: 'al', kinds: ['Unit', 'Location', 'Incident', 'Person', 'Document'], limit: 1, after: null, spellings: true }),
  counts: (asking) => status(store, asking),
};

describe('beside what is out of reach', () => {
  it.each(Object.keys(QUESTIONS))('%s is what it would be without', async (asked) => {
    const ask = QUESTIONS[asked];
    if (ask === undefined) throw new Error(asked);
    const [seen, expected, everything] = [await ask(reader(whole)), await ask(reader(alone)), await ask(owner(whole))].map((answer) => JSON.stringify(answer).replaceAll(whole, 'CASE').replaceAll(alone, 'CASE'));
    expect(seen).toBe(expected);
    expect(everything).not.toBe(expected);
  });

  it('what is hidden and what is not there are the same nothing', async () => {
    for (const asked of ['secret place', 'secret incident', 'X', hex('place'), hex('incident'), hex('Unit X'), 'never recorded']) {
      await expect(dossier(store, reader(whole), { of: asked, on: null, leads: false })).rejects.toMatchObject({ code: 'not-found', message: 'nothing here that you can open' });
    }
    for (const asked of ['secret paper', 'from insider', hex('d secret paper'), 'never recorded']) {
      await expect(document(store, reader(whole), { id: asked, limit: 5 })).rejects.toMatchObject({ code: 'not-found', message: 'nothing here that you can open' });
    }
  });
});
