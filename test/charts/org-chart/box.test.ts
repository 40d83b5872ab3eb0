/**
 * What a box says (charts.md §6), and that everything it says lies inside it.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxes, type Box, type BoxOptions } from '../../../charts/org-chart/box.ts';
import { numberFootnotes, numbersOf } from '../../../charts/org-chart/footnotes.ts';
import { rangeText } from '../../../charts/org-chart/range.ts';
import type { ChartInput, ChartPosting, ChartUnit } from '../../../charts/org-chart/types.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import { measure } from '../../../charts/measure/measure.ts';
import { cite, example } from './example.ts';

const options: BoxOptions = { words: chartWords.en, numerals: 'latn', nameFirst: 'own', namesOnly: false, numbers: new Map(), told: new Set() };
const unit: ChartUnit = { id: 'u', names: [{ text: 'Unit', script: 'Latn', language: null, kind: 'canonical' }], standing: 'known', joint: false, echelon: null, below: 0, vacant: [], disputed: false };
const posting: ChartPosting = { id: 'c', person: 'p', unit: 'u', verdict: 'certain', reason: 'claimed', ranks: ['Col.'], first: null, last: null, startKnown: false, endKnown: false, claims: ['k'] };
const input = (more: Partial<ChartInput> = {}, of: Partial<ChartUnit> = {}): ChartInput => ({
  root: null, units: [{ ...unit, ...of }], relations: [], commanders: [], leftOut: { beforeFirstMention: 0, afterLastMention: 0, undated: 0 },
  persons: [{ id: 'p', names: [{ text: 'Ṭāriq', script: 'Latn', language: null, kind: 'canonical' }] }, { id: 'q', names: [] }], ...more,
});
const boxOf = (given: ChartInput, more: Partial<BoxOptions> = {}): Box => {
  const box = boxes(given, { ...options, ...more }).get('u');
  if (box === undefined) throw new Error('no box');
  return box;
};
const said = (box: Box, part: string) => box.lines.filter((line) => line.part === part).map(({ text }) => text);

describe('the range of a posting', () => {
  it.each([
    ['2012-02-01', '2013-02-01', true, true, '[2012-02-01 – 2013-02-01]'],
    ['2012-05-10', '2013-01', false, false, '… 2012-05-10 – 2013-01 …'],
    ['2010-01-01', '2014-06-01', true, false, '[2010-01-01 – 2014-06-01 …'],
    ['2012', null, false, false, '… 2012 …'],
    [null, '2013-02-01', true, true, '… 2013-02-01]'],
    ['2012-05-10', '2012-05-10', true, true, '[2012-05-10]'],
    [null, null, false, false, 'undated'],
  ] as const)('from %s to %s is written with its true ends alone in brackets', (first, last, startKnown, endKnown, written) => {
    expect(rangeText({ first, last, startKnown, endKnown }, 'undated')).toBe(written);
  });
});

describe('who is in command', () => {
  it('is told from a post said to be vacant and from one of which nobody knows', () => {
    expect(said(boxOf(input({ commanders: [posting] })), 'commander')).toEqual(['Col. Ṭāriq']);
    expect(said(boxOf(input({}, { vacant: ['k'] })), 'vacant')).toEqual(['post vacant']);
    expect(said(boxOf(input()), 'not-known')).toEqual(['? commander not known']);
  });

  it.each([
    ['certain', 'claimed', 'certain'], ['certain', 'inferred', 'inferred'], ['possible', 'undated', 'possible'], ['contradicted', 'claimed', 'contradicted'],
  ] as const)('%s because %s has the sign “%s”', (verdict, reason, sign) => {
    const [line] = boxOf(input({ commanders: [{ ...posting, verdict, reason }] })).lines.filter(({ part }) => part === 'commander');
    expect(line?.beside).toMatchObject({ kind: 'commander', sign });
  });

  it('of two persons is said to be claimed, and both are listed', () => {
    const box = boxOf(input({ commanders: [posting, { ...posting, id: 'd', person: 'q' }] }));
    expect(said(box, 'claimed')).toEqual(['2 persons claimed in command']);
    expect(said(box, 'commander')).toEqual(['Col. Ṭāriq', 'Col. no name known']);
  });

  it('of one person by two postings is not said to be claimed of two', () => {
    expect(said(boxOf(input({ commanders: [posting, { ...posting, id: 'd' }] })), 'claimed')).toEqual([]);
  });

  it('is never said of a unit that nobody identified, whatever the answer holds', () => {
    const box = boxOf(input({ commanders: [posting] }, { standing: 'unknown', vacant: ['k'] }));
    for (const part of ['commander', 'vacant', 'not-known']) expect(said(box, part)).toEqual([]);
    expect(said(box, 'note')).toEqual(['no persons, never accused']);
  });

  it('leaves out what is impossible', () => {
    expect(said(boxOf(input({ commanders: [{ ...posting, verdict: 'impossible' }] })), 'commander')).toEqual([]);
  });
});

describe('names', () => {
  const both = { names: [{ text: '742nd Brigade', script: 'Latn', language: 'en', kind: 'alias' as const }, { text: 'اللواء ٧٤٢', script: 'Arab', language: 'ar', kind: 'canonical' as const }] };

  it('stand in two scripts, own first or the reader’s first', () => {
    const own = boxOf(input({}, both));
    expect([said(own, 'name'), said(own, 'second-name')]).toEqual([['اللواء ٧٤٢'], ['742nd Brigade']]);
    const reader = boxOf(input({}, both), { nameFirst: 'reader' });
    expect([said(reader, 'name'), said(reader, 'second-name')]).toEqual([['742nd Brigade'], ['اللواء ٧٤٢']]);
  });

  it('wrap and are never cut', () => {
    const long = 'Joint Operations Room of the Northern and Eastern Provinces for the Protection of Supply Roads';
    expect(said(boxOf(input({}, { names: [{ text: long, script: 'Latn', language: null, kind: 'canonical' }] })), 'name').join(' ')).toBe(long);
  });
});

it('says in both boxes what no line could be drawn for, with the sign and the footnote after it', () => {
  const all = boxes(example, { ...options, numbers: numbersOf(numberFootnotes(example, cite)), told: new Set(['r21', 'r22']) });
  const under = all.get('b742')?.lines ?? [];
  expect(under.filter(({ part }) => part === 'also-under').map(({ text }) => text).join(' ')).toBe('also under Joint Operations Room “Falcon Bay”');
  expect(under.find(({ part }) => part === 'footnote')?.beside).toMatchObject({ class: 'membership', verdict: 'certain' });
  expect(all.get('joint')?.lines.find(({ part }) => part === 'also-over')).toMatchObject({ text: 'also over 2 units', data: { 'data-relations': 'r21 r22' } });
});

it('numbers equal citations alike and writes neighbours as a range', () => {
  const given = input({ commanders: [{ ...posting, claims: ['a', 'b', 'c'] }, { ...posting, id: 'd', claims: ['a', 'e'] }] });
  const notes = numberFootnotes(given, (claim) => [`page ${claim}`]);
  expect(notes.map(({ number, text }) => [number, text])).toEqual([[1, 'page a'], [2, 'page b'], [3, 'page c'], [4, 'page e']]);
  expect([...numbersOf(notes)]).toEqual([['c', '1–3'], ['d', '1,4']]);
});

it('is as large as charts.md says and holds all its lines, whatever the names', () => {
  const someName = fc.record({ text: fc.string({ unit: fc.constantFrom(...'aW -é٣لواء第'), maxLength: 60 }), script: fc.constantFrom('Latn', 'Arab', 'Hans'), language: fc.constant(null), kind: fc.constantFrom('canonical' as const, 'alias' as const) });
  const someOptions = fc.record({ words: fc.constantFrom(...Object.values(chartWords)), namesOnly: fc.boolean(), nameFirst: fc.constantFrom('own' as const, 'reader' as const), numerals: fc.constantFrom('latn' as const, 'arab' as const) });
  fc.assert(fc.property(fc.array(someName, { maxLength: 4 }), fc.array(fc.string({ maxLength: 30 }), { maxLength: 2 }), fc.boolean(), fc.nat({ max: 99 }), someOptions, (names, ranks, flag, below, more) => {
    const box = boxOf(input({ root: flag ? 'u' : null, commanders: [{ ...posting, ranks }] }, { names, below, disputed: flag, joint: !flag, echelon: flag ? 'army' : null }), { ...more, numbers: new Map([['c', '7,19–22']]) });
    expect(box.width).toBe(more.namesOnly ? 144 : 192);
    expect(box.height % 6).toBe(0);
    expect(box.height).toBeGreaterThanOrEqual(24);
    for (const line of box.lines) {
      const end = line.start + measure(line.text, line) + (line.raised === null ? 0 : measure(`\u2009${line.raised}`, { size: 7, weight: 400 }));
      expect(end).toBeLessThanOrEqual(box.width - 7.9);
      expect(line.baseline).toBeLessThanOrEqual(box.height - 4);
    }
    expect((box.pill?.y ?? 0) + 13).toBeLessThanOrEqual(box.height - 2);
  }), { numRuns: 500 });
});
