/**
 * A list cut into columns: the order kept, the heights balanced.
 */
import { grid } from './forest.ts';

/** Ends (exclusive) of at most `columns` runs of `heights`, such that the highest run is as low as it can be. */
export function balanced(heights: readonly number[], gap: number, columns: number): readonly number[] {
  let tooLow = Math.max(...heights) - grid;
  let enough = total(heights, gap);
  while (enough - tooLow > grid) {
    const middle = tooLow + grid * Math.floor((enough - tooLow) / grid / 2);
    if (cut(heights, gap, middle).length <= columns) enough = middle;
    else tooLow = middle;
  }
  return cut(heights, gap, enough);
}

export function total(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, gap * (heights.length - 1));
}

/** Each run takes as many as fit in `limit`. */
function cut(heights: readonly number[], gap: number, limit: number): readonly number[] {
  const ends: number[] = [];
  let filled = -gap;
  heights.forEach((height, index) => {
    if (filled + gap + height > limit && filled >= 0) {
      ends.push(index);
      filled = -gap;
    }
    filled += gap + height;
  });
  return [...ends, heights.length];
}
