import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '../../../graph/questions/groups.ts';
import { entitiesOf } from '../../../graph/questions/entities.ts';
import { identities } from '../../../graph/questions/identity.ts';
import { edgesOf, NOTHING_LOST, type Edge } from '../../../graph/questions/rows.ts';

const edge = (claim: string, from: string, to: string, more: Partial<Edge> = {}): Edge => ({ from, to, claim, class: 'command', status: 'accepted', span: null, lost: NOTHING_LOST, ...more });
const apart = identities(['a', 'b', 'c'], []);

describe('groups', () => {
  it('are the claims with the same ends and class, accepted ones first', () => {
    const groups = groupsOf([edge('1', 'a', 'b', { status: 'conflict' }), edge('2', 'a', 'b'), edge('3', 'a', 'b', { class: 'membership' }), edge('4', 'a', 'c')], apart, [], false);
    expect(groups.map(({ id, edges }) => [id, edges.map(({ claim }) => claim)])).toEqual([['a-b-command', ['2', '1']], ['a-b-membership', ['3']], ['a-c-command', ['4']]]);
  });

  it('fold what is said of two names of one unit', () => {
    const groups = groupsOf([edge('1', 'a', 'b'), edge('2', 'c', 'b'), edge('3', 'a', 'c')], identities(['a', 'b', 'c'], [['c', 'a']]), [], false);
    expect(groups.map(({ id, edges }) => [id, edges.length])).toEqual([['a-b-command', 2]]);
  });

  it('have no verdict without an accepted claim, but for leads where they are asked for', () => {
    const segments = (status: Edge['status'], leads: boolean): number => groupsOf([edge('1', 'a', 'b', { status })], apart, [], leads)[0]?.segments.length ?? -1;
    expect([segments('accepted', false), segments('work_needed', false), segments('conflict', true), segments('issue', true)]).toEqual([1, 0, 0, 0]);
    expect(groupsOf([edge('1', 'a', 'b', { status: 'work_needed' })], apart, [], true)[0]?.segments).toMatchObject([{ verdict: 'possible', reason: 'lead' }]);
  });

  it('take only the judgements on two of their own claims', () => {
    const judged = [['1', '2'], ['1', '9']].map(([first = '', second = ''], index) => ({ judgement: `j${index}`, between: [first, second] as const, decision: 'continuous' as const }));
    expect(groupsOf([edge('1', 'a', 'b'), edge('2', 'a', 'b')], apart, judged, false)[0]?.group.continuity.map(({ judgement }) => judgement)).toEqual(['j0']);
  });
});

describe('an edge one of whose ends is lost to the reader', () => {
  const row = (lost: number) => ({ relations: [['a', 'b', '1', 'command', 'accepted', 15_461, 15_461, 15_461, 15_705, true, 'ended', lost]], ends: [['1', '2012-05-01', '2012', true, 'ended']] });
  it('keeps the days of the other alone, even where both were narrowed by each other', () => {
    expect(edgesOf(row(0), ['relations'])[0]?.span).toMatchObject({ first: { earliest: 15_461 }, last: { earliest: 15_461, latest: 15_705 }, startKnown: true, after: 'ended' });
    expect(edgesOf(row(1), ['relations'])[0]?.span).toMatchObject({ first: { earliest: 15_340 }, last: { earliest: 15_340, latest: 15_705 }, startKnown: false, after: 'ended' });
    expect(edgesOf(row(2), ['relations'])[0]?.span).toMatchObject({ first: { latest: 15_461 }, last: { latest: 15_461 }, startKnown: true, after: 'unsaid' });
    expect(edgesOf(row(3), ['relations'])[0]?.span).toBeNull();
  });
});

describe('entities', () => {
  const row = {
    seen: [['a', 'Unit'], ['b', 'Unit'], ['c', 'Unit'], ['p', 'Person']], same: [['a', 'b']],
    described: [
      ['a', 'CALLS', '1', 'Zebra', 'alias', null, 'accepted'], ['b', 'CALLS', '2', 'Ant', 'canonical', 'en', 'accepted'], ['b', 'CALLS', '3', 'Ant', 'alias', 'en', 'accepted'],
      ['b', 'CALLS', '4', 'Wrong', 'canonical', null, 'conflict'], ['p', 'CALLS', '5', 'Lead', 'canonical', null, 'work_needed'],
    ],
    detailed: [['a', 'STATES', 'standing', '{"value":"unknown"}'], ['c', 'STATES', 'standing', '{"value":"unknown"}'], ['c', 'STATES', 'echelon', '{"value":"company"}'], ['b', 'UNDER']],
    externalIds: [['b', 'sfm', '7'], ['a', 'sfm', '3']],
  };
  const entities = entitiesOf(row);

  it('have every id and every accepted name of their cluster, canonical first, each with its claims', () => {
    expect(entities.unit('b')).toMatchObject({
      id: 'a', ids: ['a', 'b'], externalIds: [{ id: '3' }, { id: '7' }], joint: true, standing: 'known',
      names: [{ text: 'Ant', kind: 'canonical', claims: ['2', '3'] }, { text: 'Zebra', kind: 'alias' }],
    });
  });

  it('are called by what is still worked on where nothing is accepted, else by their kind', () => {
    expect(entities.person('p').names.map(({ text }) => text)).toEqual(['Lead']);
    expect(entities.unit('c').names).toEqual([{ text: 'Unit c', script: 'Latn', language: null, kind: 'canonical', claims: [] }]);
  });

  it('are of the standing and echelon that claims give', () => {
    expect(entities.unit('c')).toMatchObject({ standing: 'unknown', echelon: 'company', joint: false });
  });
});
