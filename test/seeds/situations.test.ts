/**
 * Every hard situation that the invented case promises to show, as written.
 */
import { describe, expect, it } from '@jest/globals';
import type { ClaimDraft } from '../../graph/claims/claim.ts';
import { independentSources } from '../../graph/sources/index.ts';
import { claim, claimsOf, daysOf, keys, seed } from './case.ts';

const names = (about: string): readonly Readonly<Record<string, string>>[] => claimsOf('name').filter((name) => name.about.id === about).map(({ assert }) => assert);
const above = (unit: string, kind?: string): readonly ClaimDraft[] =>
  claimsOf('relation').filter(({ about, status, class: of }) => about.id === unit && status === 'accepted' && (kind === undefined || of === kind));
const commanders = (unit: string): readonly ClaimDraft[] => claimsOf('posting').filter(({ names: { unit: of }, class: role }) => of?.id === unit && role === 'commander');

describe('of its hard situations', () => {
  it('two superiors follow one another, from one day to the next', () => {
    const [before, after] = above('D31', 'command').map(daysOf);
    expect((after?.[0].earliest ?? 0) - (before?.[1].latest ?? 0)).toBe(1);
    expect(above('D31')[0]?.time.after).toBe('ended');
  });

  it('two hold at once, one of them a joint operations room of three months; a third only for pay', () => {
    expect(above('B312').map(({ class: kind, names: { superior } }) => `${kind} ${superior?.id ?? ''}`)).toEqual(['command D31', 'membership ROOM', 'membership ROOM', 'administrative SUPPLY']);
    const [room, division] = [daysOf(claim('b312-in-room')), daysOf(claim('b312-under-d31'))];
    expect(division[0].latest < room[0].earliest && room[1].latest < division[1].earliest).toBe(true);
    expect(room[1].latest - room[0].earliest + 1).toBe(92);
  });

  it('a post is vacant, between one commander who left and the next', () => {
    const [left, vacant, came] = ['dahraji-d31', 'd31-vacant', 'jandruli-d31'].map(claim).map(daysOf);
    expect(claim('d31-vacant').kind).toBe('vacancy');
    expect([(vacant?.[0].earliest ?? 0) - (left?.[1].latest ?? 0), (came?.[0].earliest ?? 0) - (vacant?.[1].latest ?? 0)]).toEqual([1, 1]);
  });

  it('a command is disputed: two persons claimed on the same days', () => {
    const [one, other] = commanders('B341').map(daysOf);
    expect(new Set(commanders('B341').map(({ about }) => about.id)).size).toBe(2);
    expect((one?.[0].latest ?? 0) <= (other?.[0].latest ?? 0) && (other?.[1].earliest ?? 0) <= (one?.[1].earliest ?? 0)).toBe(true);
  });

  it('one commands in fact beside the one who commands in law', () => {
    expect(new Set(commanders('K3124').map(({ about, assert: { title } }) => `${about.id}: ${title ?? ''}`)))
      .toEqual(new Set(['bashmuti: Commander (de jure)', 'abu-mighzal: In command in fact (de facto)']));
    expect(claim('k3124-under-bureau').assert).toEqual({ control: 'tactical', ground: 'de facto' });
  });

  it('an unknown unit holds a place, without persons or accusation; an unnamed one has both', () => {
    expect(claimsOf('attribute').filter(({ class: of }) => of === 'standing').map(({ about, assert: { value } }) => [about.id, value])).toEqual([['UNKNOWN', 'unknown'], ['UNNAMED', 'unnamed']]);
    const held = [...claimsOf('posting'), ...claimsOf('allegation')].map(({ names: { unit } }) => unit?.id);
    expect([held.includes('UNKNOWN'), held.filter((unit) => unit === 'UNNAMED').length]).toEqual([false, 2]);
  });

  it('dates go to the year and to the month, ends are open, and one claim has no date', () => {
    const dated = seed.claims.filter(({ kind }) => ['relation', 'posting'].includes(kind)).map(({ time }) => time);
    for (const written of [/^\d{4}$/, /^\d{4}-\d{2}$/]) expect(dated.filter(({ first, last }) => written.test(first ?? '') || written.test(last ?? '')).length).toBeGreaterThan(2);
    expect(dated.filter(({ last, after }) => last !== undefined && after === 'unsaid').length).toBeGreaterThan(10);
    expect(claim('hazruti-d34').time).toEqual({ startKnown: false, after: 'unsaid' });
    expect(dated.filter(({ first, last }) => first === undefined && last === undefined)).toHaveLength(1);
  });

  it('an appointment is kept in conflict beside the handover two days later', () => {
    expect(['kharshumi-appointed', 'kharshumi-b312'].map(claim).map(({ status, time: { first } }) => [status, first])).toEqual([['conflict', '2014-08-01'], ['accepted', '2014-08-03']]);
    expect(claim('kharshumi-appointed').note).toMatch(/3 August 2014/);
  });

  it('a mention comes after a known end', () => {
    const [ended, mentioned] = ['b312-in-room', 'b312-in-room-later'].map(claim);
    expect([ended?.time.after, ended?.time.last, mentioned?.time.first]).toEqual(['ended', '2012-10-31', '2012-11-12']);
  });

  it('five documents copy one communiqué, and its false claim is kept with a note', () => {
    const { status, note, passages } = claim('k3124-under-b314');
    expect([status, (note ?? '').length > 50, new Set(passages.map(({ document }) => document.id)).size]).toEqual(['conflict', true, 5]);
    const cited = passages.flatMap(({ document: { id } }) => seed.documents.filter(({ ref }) => ref.id === id));
    expect(cited.filter(({ derivedFrom }) => derivedFrom === undefined).map(({ ref }) => ref.id)).toEqual(['communique']);
    expect(independentSources(cited.map(({ ref, derivedFrom = [], source }) => ({ document: ref.id, derivedFrom: derivedFrom.map(({ id }) => id), sources: source === undefined ? [] : [source.id], reading: false })))).toBe(1);
  });

  it('one source is restricted, and what rests on it alone is known later than the rest', () => {
    expect(seed.sources.filter(({ markings }) => markings.length > 0).map(({ ref, markings }) => [ref.id, markings])).toEqual([['w-3', ['source-protection']]]);
    const resting = seed.claims.filter(({ passages }) => passages.every(({ document }) => document.id === 'statement-w3'));
    expect(resting.length).toBeGreaterThan(3);
    expect(new Set(resting.map(({ knownFrom }) => knownFrom))).toEqual(new Set(['2015-06-01T09:00:00Z']));
    expect([...new Set(seed.claims.map(({ knownFrom }) => (knownFrom ?? '').slice(0, 7)))].sort()).toEqual(['2014-11', '2015-03', '2015-06']);
  });

  it('one name stands in three spellings for two men, and is judged same and different; one stay is judged continuous', () => {
    expect(['zandufi', 'zandufi-captain', 'zandoufi-post'].flatMap((key) => names(key).map(({ text }) => text)).sort())
      .toEqual(["Wa'il al-Zandufi", "Wa'il al-Zandufi", 'Wael Zandoufi', 'وائل الزندوفي', 'وائل الزندوفي']);
    expect(seed.judgements.map(({ kind, on, decision }) => [kind, on.join(' '), decision])).toEqual([
      ['identity', 'zandufi zandoufi-post', 'same'], ['identity', 'zandufi zandufi-captain', 'different'], ['continuity', 'darqumi-b314-2010 darqumi-b314-2013', 'continuous']]);
  });

  it('three incidents make one crime pattern; they are alleged, analysed and found by a court; one is alleged against a class only', () => {
    expect(claimsOf('pattern').map(({ about }) => about.id)).toEqual(['shamzul-detentions', 'kafr-lushum-detentions', 'jisr-harsal-detentions']);
    expect(new Set(claimsOf('allegation').map(({ assert: { stage } }) => stage))).toEqual(new Set(['alleged', 'analysed', 'found by a court']));
    expect(new Set(claimsOf('allegation').map(({ class: against }) => against))).toEqual(new Set(['unit', 'person', 'class']));
    for (const incident of keys('Incident')) {
      expect(seed.claims.filter(({ about }) => about.id === incident).map(({ kind, class: of }) => `${kind} ${of}`)).toEqual(expect.arrayContaining(['existence existence', 'occurrence occurrence', 'attribute violation']));
    }
  });
});
