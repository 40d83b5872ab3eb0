import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanced, total } from '../../../charts/org-chart/columns.ts';

const gap = 12;

it('cuts a list into columns as low as any cutting could make them', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 5 }), (steps, columns) => {
    const heights = steps.map((step) => 6 * step);
    const ends = balanced(heights, gap, columns);
    expect(ends.length).toBeLessThanOrEqual(columns);
    expect(highest(heights, ends)).toBe(Math.min(...cuttings(heights.length, columns).map((cut) => highest(heights, cut))));
  }));
});

function highest(heights: readonly number[], ends: readonly number[]): number {
  return Math.max(...ends.map((end, index) => total(heights.slice(ends[index - 1] ?? 0, end), gap)));
}

/** Every way to cut `length` into at most `columns` runs. */
function cuttings(length: number, columns: number, from = 0): readonly (readonly number[])[] {
  const whole = [[length]];
  if (columns === 1) return whole;
  const inner = Array.from({ length: length - from - 1 }, (_, index) => from + index + 1);
  return [...whole, ...inner.flatMap((end) => cuttings(length, columns - 1, end).map((rest) => [end, ...rest]))];
}
