import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimDraft } from '../../../../graph/claims/claim.ts';
import { orgChart, type OrgChart, type OrgChartQuestion } from '../../../../graph/questions/org-chart/index.ts';
import type { Store } from '../../../../graph/store/types.ts';
import { openTestStore } from '../../../engine.ts';
import { C1 } from '../../../generators/c1.ts';
import { claim, named, newCase, owner, posted, record, ref, under } from '../../../generators/drafts.ts';

let store: Store;
let caseId: string;
beforeAll(async () => {
  store = await openTestStore();
  caseId = await newCase(store);
  await record(store, caseId, { claims: C1 });
}, 300_000);
afterAll(() => store.close());

const ask = (root: string | null, on: string, more: Partial<OrgChartQuestion> = {}, of = caseId): Promise<OrgChart> =>
  orgChart(store, owner(of), { root, on, depth: null, classes: ['command'], leads: false, remote: false, ...more });

const word = (chart: OrgChart, id: string): string => [...chart.units, ...chart.persons, ...chart.others].find((one) => one.ids.includes(id))?.names[0]?.text ?? '?';
const drawnUnits = (chart: OrgChart): string => chart.units.map(({ id }) => word(chart, id)).sort().join(' ');
const lines = (chart: OrgChart): readonly string[] => chart.relations.map(({ subordinate, superior }) => `${word(chart, subordinate)}<${word(chart, superior)}`).sort();
const unit = (chart: OrgChart, called: string): OrgChart['units'][number] => {
  const found = chart.units.find(({ id }) => word(chart, id) === called);
  if (found === undefined) throw new Error(`${called} is not drawn`);
  return found;
};

async function world(claims: readonly ClaimDraft[]): Promise<string> {
  const id = await newCase(store);
  await record(store, id, { claims });
  return id;
}

describe('an org chart of C1', () => {
  it('draws every unit with a relation on the day, and every relation, where no root is asked for', async () => {
    const chart = await ask(null, '2012-09-15');
    expect(drawnUnits(chart)).toBe('B41 B42 B51 C1 C2 D4 D5 GS K1 MOD TF');
    expect(chart.relations).toHaveLength(11);
  });

  it('draws all above the root, what is below, and other superiors as boxes of their own', async () => {
    const chart = await ask('C2', '2012-09-15');
    expect(drawnUnits(chart)).toBe('B41 B42 C2 D4 GS K1 MOD TF');
    expect(lines(chart)).toEqual(['B41<D4', 'B42<D4', 'B42<TF', 'C2<GS', 'D4<C2', 'GS<MOD', 'K1<B42']);
  });

  it('stops at the depth asked for, and counts what it leaves out below', async () => {
    const chart = await ask('C2', '2012-09-15', { depth: 1 });
    expect(drawnUnits(chart)).toBe('C2 D4 GS MOD');
    expect(unit(chart, 'D4').below).toBe(3);
    expect(unit(chart, 'C2').below).toBe(0);
    expect(unit(chart, 'GS').below).toBe(1);
  });

  it('names the commanders, best verdict first, and counts those it leaves out', async () => {
    const chart = await ask('D4', '2012-03-31');
    expect(chart.commanders.map(({ person, verdict }) => `${word(chart, person)} ${verdict}`)).toEqual(['P1 certain']);
    expect(unit(chart, 'D4').commandersLeftOut).toBe(1);
    const more = await ask('D4', '2012-03-31', { remote: true });
    expect(more.commanders.map(({ person, verdict }) => `${word(more, person)} ${verdict}`)).toEqual(['P1 certain', 'P2 possible']);
  });

  it('says when a relation began', async () => {
    const chart = await ask('D4', '2012-09-15');
    expect(chart.relations.map(({ subordinate, superior, began }) => [word(chart, subordinate), word(chart, superior), began]))
      .toContainEqual(['D4', 'C2', Date.UTC(2012, 6, 1) / 86_400_000]);
  });

  it('marks as disputed a unit that a claim in conflict is about, with the claim, and draws no line for it', async () => {
    const chart = await ask('B42', '2012-09-15');
    expect(unit(chart, 'K1').disputed).toBe(true);
    expect(unit(chart, 'D4').disputed).toBe(false);
    expect(chart.others.map(({ names }) => names[0]?.text)).toEqual(['RC']);
    expect(chart.claims.filter(({ status }) => status === 'conflict').map(({ note }) => note)).toEqual(['taken from a chart that confuses the two']);
  });

  it('counts what is long before a first mention or long after the last, and draws it when asked', async () => {
    const chart = await ask(null, '2014-06-01');
    expect(chart.relations).toHaveLength(0);
    expect(chart.leftOut).toEqual({ beforeFirstMention: 0, afterLastMention: 9, undated: 0 });
    expect((await ask(null, '2014-06-01', { remote: true })).relations).toHaveLength(9);
  });

  it('draws the root alone on a day without relations', async () => {
    expect(drawnUnits(await ask('D4', '2009-01-01'))).toBe('D4');
  });

  it('sends two statements', async () => {
    const before = store.sent;
    await ask(null, '2012-09-15');
    expect(store.sent - before).toBe(2);
  });

  it('is not found where the root is not', async () => {
    await expect(ask('nobody', '2012-09-15')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an org chart', () => {
  it('draws a circle', async () => {
    const id = await world([under('A', 'B', { first: '2010', last: '2012' }), under('B', 'C', { first: '2010', last: '2012' }), under('C', 'A', { first: '2010', last: '2012' })]);
    const chart = await ask('A', '2011', {}, id);
    expect(chart.units).toHaveLength(3);
    expect(chart.relations).toHaveLength(3);
  });

  it('tells the claims that the post of commander is vacant on that day', async () => {
    const vacancy = claim('vacancy', 'commander', ref('Unit', 'U'), {}, { first: '2012-01-01', last: '2012-02-01' });
    const id = await world([named('Unit', 'U', 'U'), under('U', 'V', { first: '2011', last: '2013' }), posted('P', 'V', { first: '2011', last: '2013' }), vacancy]);
    expect((await ask('V', '2012-01-15', {}, id)).units.map(({ vacant }) => vacant.length).sort()).toEqual([0, 1]);
    expect((await ask('V', '2012-03-15', {}, id)).units.map(({ vacant }) => vacant.length).sort()).toEqual([0, 0]);
  });

  it('knows a joint body by its members, and an unknown unit by its standing', async () => {
    const id = await world([
      under('U', 'J', { class: 'membership', first: '2012', last: '2012' }), claim('attribute', 'standing', ref('Unit', 'U'), {}, { assert: { value: 'unknown' } }),
      claim('attribute', 'echelon', ref('Unit', 'U'), {}, { assert: { value: 'company' } }),
    ]);
    const chart = await ask('J', '2012', { classes: ['membership'] }, id);
    expect(chart.units.map(({ joint, standing, echelon }) => [joint, standing, echelon]).sort()).toEqual([[false, 'unknown', 'company'], [true, 'known', null]]);
  });
});
