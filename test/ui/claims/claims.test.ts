/** Claims sorted into for and against, segments read, the subject of the panel found, names chosen. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fullestDay, inNumbers, turns } from '../../../ui/state/claims/segments.ts';
import { sides } from '../../../ui/state/claims/sides.ts';
import { subjectIn } from '../../../ui/state/claims/subject.ts';
import type { Group } from '../../../ui/state/claims/subject.ts';
import { dayNumber, isoOfDay } from '../../../ui/state/day/calendar.ts';
import { namesShown, plainName } from '../../../ui/state/names/names.ts';

const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });
const segment = (from: string | null, to: string | null, verdict: string, by: readonly string[] = []) => ({ from, to, verdict, reason: 'claimed', by });

describe('for and against', () => {
  const claims = [{ id: 'a', status: 'accepted' }, { id: 'b', status: 'conflict' }, { id: 'c', status: 'work_needed' }, { id: 'd', status: 'issue' }];
  it('keeps every claim on exactly one side', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('accepted', 'conflict', 'work_needed', 'issue')), fc.boolean(), (statuses, ruledOut) => {
      const all = statuses.map((status, index) => ({ id: String(index), status }));
      const sorted = sides(all, [{ from: 0, to: 10, verdict: ruledOut ? 'impossible' : 'certain', by: ['0', '1'] }], { from: 5, to: 5 });
      expect([...sorted.for, ...sorted.against, ...sorted.workNeeded].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }));
  });
  it('puts claims in conflict against, and unreviewed ones apart', () => {
    const sorted = sides(claims, [], null);
    expect([sorted.for, sorted.against, sorted.workNeeded].map((side) => side.map(({ id }) => id))).toEqual([['a'], ['b'], ['c', 'd']]);
  });
  it('puts the accepted claims against that rule the day out', () => {
    const said = inNumbers([segment(null, '2012-06-30', 'certain', ['a']), segment('2012-07-01', null, 'impossible', ['a'])]);
    expect(sides(claims, said, { from: day(2012, 9, 15), to: day(2012, 9, 15) }).against.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sides(claims, said, { from: day(2012, 6, 1), to: day(2012, 9, 15) }).for.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('segments', () => {
  it('turn on the first day of each run that has one', () => {
    const found = turns([{ segments: [segment(null, '2012-05-09', 'possible'), segment('2012-05-10', '2013-01-31', 'certain'), segment('2013-02-01', null, 'possible')] }]);
    expect(found.map((turn) => [isoOfDay(turn.day), turn.verdict])).toEqual([['2012-05-10', 'certain'], ['2013-02-01', 'possible']]);
  });
  it('have a fullest day on which as many are certain as on any', () => {
    const runs = fc.array(fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 20 }) }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(runs, (some) => {
      const groups = some.map(({ from, length }) => ({ segments: [segment(isoOfDay(from), isoOfDay(from + length), 'certain')] }));
      const certainOn = (at: number) => some.filter(({ from, length }) => from <= at && at <= from + length).length;
      const best = fullestDay(groups);
      const most = Math.max(...Array.from({ length: 62 }, (_, at) => certainOn(at)));
      expect(best?.groups).toBe(most);
      expect(certainOn(best?.day ?? -1)).toBe(most);
    }));
    expect(fullestDay([{ segments: [segment(null, null, 'possible')] }])).toBeNull();
  });
});

describe('the subject of the panel', () => {
  const group = (id: string, touches: readonly string[], claims: readonly string[]): Group => ({ id, what: 'relation', touches, verdict: null, reason: null, segments: [], claims });
  const groups = [group('r1', ['u1', 'u2'], ['c1']), group('r2', ['u2', 'u3'], ['c2', 'c3'])];
  it('is a group by its id, every group of a unit, or the group of a claim', () => {
    expect(subjectIn(groups, 'claims:r1').map(({ id }) => id)).toEqual(['r1']);
    expect(subjectIn(groups, 'claims:u2').map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(subjectIn(groups, 'claims:c3').map(({ id }) => id)).toEqual(['r2']);
    expect(subjectIn(groups, null)).toEqual([]);
    expect(subjectIn(groups, 'unit:u1')).toEqual([]);
  });
});

describe('names', () => {
  const name = (text: string, script: string, kind = 'canonical') => ({ text, script, language: null, kind });
  const both = [name('Division D4', 'Latn'), name('الفرقة الرابعة', 'Arab', 'alias')];
  it('stand in their own script first, the other beside it', () => {
    expect(namesShown(both, 'en', 'own').map(({ script }) => script)).toEqual(['Arab', 'Latn']);
    expect(namesShown(both, 'en', 'reader').map(({ script }) => script)).toEqual(['Latn', 'Arab']);
    expect(namesShown(both, 'ar', 'reader').map(({ script }) => script)).toEqual(['Arab', 'Latn']);
    expect(namesShown([name('Only one', 'Latn')], 'ar', 'own')).toHaveLength(1);
  });
  it('are isolated in plain text, and an entity without one is called by its kind and id', () => {
    expect(plainName({ id: 'abcdef0123', kind: 'Unit', names: both }, 'en')).toBe('\u2068Division D4\u2069');
    expect(plainName({ id: 'abcdef0123', kind: 'Unit', names: [] }, 'en')).toBe('\u2068Unit abcdef01\u2069');
  });
});
