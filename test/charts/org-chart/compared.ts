/**
 * Two pictures compared: for the invariants 8, 9 and 10 of charts.md §3.
 */
import type { ChartInput, Point, Rect } from '../../../charts/org-chart/types.ts';
import type { Reading } from './reading.ts';

/** The picture in a mirror; pieces and texts stay where they are in their lists. */
export function mirror(reading: Reading): Reading {
  const point = <P extends Point>(at: P): P => ({ ...at, x: cut(reading.width - at.x) });
  const rect = <R extends Rect>(at: R): R => ({ ...at, x: cut(reading.width - (at.x + at.width)) });
  return {
    ...reading,
    boxes: reading.boxes.map(rect),
    blocks: reading.blocks.map(rect),
    lines: reading.lines.map((line) => ({ ...line, points: line.points.map(point) })),
    marks: reading.marks.map(point),
    joints: reading.joints.map(point),
    hops: reading.hops.map(point),
  };
}

/** To three decimals, as numbers are drawn. */
function cut(length: number): number {
  return Math.round(1000 * length) / 1000;
}

/** The units placed under each superior, in the order in which they are read: column by column, each from its top. */
export function siblings(answer: Pick<ChartInput, 'relations'>, reading: Reading, direction: 'ltr' | 'rtl'): ReadonlyMap<string, readonly string[]> {
  const primary = new Set(reading.lines.filter(({ way }) => way === 'primary').flatMap(({ relations }) => relations));
  const boxes = new Map(reading.boxes.map((box) => [box.unit, box]));
  const families = new Map<string, string[]>();
  for (const { id, subordinate, superior } of answer.relations) {
    if (primary.has(id)) families.set(superior, [...families.get(superior) ?? [], subordinate]);
  }
  const start = (unit: string) => {
    const { x, width } = boxes.get(unit) ?? { x: 0, width: 0 };
    return direction === 'ltr' ? x : -(x + width);
  };
  const top = (unit: string) => boxes.get(unit)?.y ?? 0;
  for (const family of families.values()) family.sort((a, b) => start(a) - start(b) || top(a) - top(b));
  return families;
}
