/**
 * Where a further line may touch a box.
 *
 * It leaves a superior at the bottom or in the lower half of a side, and enters
 * a subordinate at the top or a side; 12 px from any other line at that box;
 * never on the side where the spine enters a listed unit.
 */
import { grid } from './forest.ts';
import type { Layout, PlacedBox, Point } from './types.ts';

/** Directions by number: to the right, down, to the left, up. */
export type Direction = 0 | 1 | 2 | 3;

export interface Port extends Point {
  /** Away from the box. */
  readonly outwards: Direction;
}

const apart = 2 * grid;

/** The points at which lines touch each box so far, by unit. */
export class Touched {
  private readonly points = new Map<string, Point[]>();

  constructor({ shared, relations }: Pick<Layout, 'shared' | 'relations'>, ends: ReadonlyMap<string, { readonly subordinate: string }>) {
    for (const { owner, points } of shared) if (points[0] !== undefined) this.add(owner, points[0]);
    for (const { relation, owner, points, mark } of relations) {
      if (points[0] !== undefined) this.add(owner, points[0]);
      const subordinate = ends.get(relation)?.subordinate;
      if (mark !== null && subordinate !== undefined) this.add(subordinate, mark);
    }
  }

  /** Points that lie on no border are kept too: they are too far away to matter. */
  add(unit: string, { x, y }: Point): void {
    const known = this.points.get(unit);
    if (known === undefined) this.points.set(unit, [{ x, y }]);
    else known.push({ x, y });
  }

  clear(unit: string, { x, y }: Point): boolean {
    return (this.points.get(unit) ?? []).every((other) => Math.abs(other.x - x) + Math.abs(other.y - y) >= apart);
  }
}

export function portsOfSubordinate(box: PlacedBox, touched: Touched): readonly Port[] {
  const top = along(box.x, box.x + box.width).map((x) => ({ x, y: box.y, outwards: 3 as const }));
  return [...top, ...sides(box, box.y)].filter((port) => touched.clear(box.unit, port));
}

export function portsOfSuperior(box: PlacedBox, touched: Touched): readonly Port[] {
  const bottom = along(box.x, box.x + box.width).map((x) => ({ x, y: box.y + box.height, outwards: 1 as const }));
  const middle = box.y + grid * Math.ceil(box.height / 2 / grid) - grid;
  return [...bottom, ...sides(box, middle)].filter((port) => touched.clear(box.unit, port));
}

/** The box's sides below `top`; a listed box keeps its start side for the spine. */
function sides(box: PlacedBox, top: number): readonly Port[] {
  return along(top, box.y + box.height).flatMap((y) => [
    ...(box.entered === 'side' ? [] : [{ x: box.x, y, outwards: 2 as const }]),
    { x: box.x + box.width, y, outwards: 0 as const },
  ]);
}

/** Points of the grid between two corners. */
function along(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, (to - from) / grid - 1) }, (_, index) => from + (index + 1) * grid);
}
