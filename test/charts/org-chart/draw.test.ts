/**
 * The drawing itself: what the screen asks of it beyond the print.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arranged } from '../../../charts/org-chart/chart.ts';
import { draw, type DrawOptions } from '../../../charts/org-chart/draw.ts';
import { isEchelon } from '../../../charts/org-chart/echelons.ts';
import { printColours, type Colours } from '../../../charts/org-chart/style.ts';
import { wayAlong } from '../../../charts/org-chart/strokes.ts';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import { joinIds, splitIds } from '../../../charts/picture/ids.ts';
import { path } from '../../../charts/picture/parts.ts';
import { write } from '../../../charts/picture/write.ts';
import { example } from './example.ts';
import { given } from './read-back.ts';
import { parts, readSvg, wayOf } from './svg.ts';

const options = { words: chartWords.en, numerals: 'latn', nameFirst: 'own', namesOnly: false, numbers: new Map<string, string>() } as const;
const drawn = (input: ChartInput, more: Partial<DrawOptions> = {}) => {
  const { layout, boxes } = arranged(input, options, { width: 1503, height: 750, direction: 'ltr' });
  return write(draw(input, layout, boxes, { ...options, ...more }));
};

describe('a drawing that can be pressed', () => {
  it('has one unseen way for each line, which leads from its superior to its subordinate', () => {
    const root = readSvg(drawn(example, { pressable: true }));
    const ways = parts(root, 'way');
    expect(ways.map((way) => given(way, 'data-relation')).sort()).toEqual(parts(root, 'line').map((line) => given(line, 'data-relation')).sort());
    for (const way of ways) {
      const end = wayOf(given(way, 'd')).points.at(-1);
      const own = parts(root, 'line').find((line) => given(line, 'data-relation') === given(way, 'data-relation'));
      expect(end).toEqual(wayOf(own?.children[0]?.attributes['d'] ?? '').points.at(-1));
    }
  });

  it('leads from any box, commander or line to its claims', () => {
    const root = readSvg(drawn(example));
    for (const part of ['line', 'mark', 'commander', 'vacant']) {
      const found = parts(root, part);
      expect(found.length).toBeGreaterThan(0);
      for (const element of found) expect(splitIds(given(element, 'data-claims')).length).toBeGreaterThan(0);
    }
  });

  it('is otherwise the same as the print', () => {
    expect(drawn(example, { pressable: true }).replace(/<path [^>]*data-part="way"[^>]*\/>/gu, '')).toBe(drawn(example));
  });
});

it('takes every colour from the ones it is given', () => {
  const variables = Object.fromEntries(Object.keys(printColours).map((name) => [name, `var(--${name})`])) as unknown as Colours;
  expect(drawn(example, { colours: variables })).not.toMatch(/#[0-9A-F]{6}/u);
});

it('draws the echelon where a claim gives it, and a word that has no strokes not at all', () => {
  const root = readSvg(drawn({ ...example, units: example.units.map((unit) => (unit.id === 'nc' ? { ...unit, echelon: 'constructor' } : unit)) }));
  expect(parts(root, 'echelon').map((mark) => given(mark, 'data-echelon'))).toEqual(expect.arrayContaining(['army', 'corps', 'division', 'brigade', 'regiment', 'battalion', 'company', 'platoon']));
  expect(isEchelon('constructor')).toBe(false);
});

it('hops where it is told, also when two lines run side by side, and nowhere else', () => {
  const points = [{ x: 0, y: 0 }, { x: 120, y: 0 }, { x: 120, y: -90 }];
  const someHops = fc.tuple(fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 8 }), fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 6 }));
  fc.assert(fc.property(someHops, ([level, upright]) => {
    const hops = [...[...level].sort((a, b) => a - b).map((at) => ({ x: at * 6, y: 0 })), ...[...upright].sort((a, b) => a - b).map((at) => ({ x: 120, y: -at * 6 }))];
    const way = wayOf(String(path(wayAlong(points, [...hops].reverse()), {}).attributes['d']));
    expect(way.points).toEqual(points);
    expect(way.hops).toEqual(hops);
  }));
});

it('keeps ids apart in one attribute, whatever is in them', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 })), (ids) => {
    expect(splitIds(joinIds(ids))).toEqual(ids);
  }));
});
