/**
 * The ground on which further superiors are routed: a grid of 6 px that knows
 * the boxes and every line drawn so far.
 *
 * Boxes with their borders are walls, and box borders lie on the grid, so a
 * line keeps 6 px from every foreign box. A point of a line may be crossed at a
 * right angle where the line runs straight; where it bends, ends, branches,
 * crosses or bears a mark, the ground is closed.
 */
import { grid } from './forest.ts';
import type { Layout, Point, Rect } from './types.ts';

/** What lies on a point of the grid. */
export const free = 0;
export const level = 1;
export const upright = 2;
export const closed = 3;

/** Costs are doubled, so that they are whole numbers. */
const besideOneBox = 3;
const betweenBoxes = 16;
const besideLine = 16;
const nearLine = 6;

export interface Ground {
  readonly columns: number;
  readonly rows: number;
  /** 1: in or on a box, or the edge of the ground. */
  readonly wall: Uint8Array;
  readonly line: Uint8Array;
  /** The number of the owner of the further line that lies there, or −1. */
  readonly owner: Int32Array;
  /** What a step costs more, by its direction, beside boxes and beside lines. */
  readonly levelByBoxes: Uint8Array;
  readonly uprightByBoxes: Uint8Array;
  readonly levelByLines: Uint8Array;
  readonly uprightByLines: Uint8Array;
}

export function groundOf({ width, height, boxes }: Pick<Layout, 'width' | 'height' | 'boxes'>): Ground {
  const columns = width / grid + 1;
  const rows = height / grid + 1;
  const cells = () => new Uint8Array(columns * rows);
  const ground: Ground = {
    columns, rows, wall: cells(), line: cells(), owner: new Int32Array(columns * rows).fill(-1),
    levelByBoxes: cells(), uprightByBoxes: cells(), levelByLines: cells(), uprightByLines: cells(),
  };
  fill(ground, { x: 0, y: 0, width, height: 0 });
  fill(ground, { x: 0, y: height, width, height: 0 });
  fill(ground, { x: 0, y: 0, width: 0, height });
  fill(ground, { x: width, y: 0, width: 0, height });
  for (const box of boxes) fill(ground, box);
  const { wall } = ground;
  for (let at = columns; at < columns * (rows - 1); at += 1) {
    ground.levelByBoxes[at] = besides((wall[at - columns] ?? 0) + (wall[at + columns] ?? 0));
    ground.uprightByBoxes[at] = besides((wall[at - 1] ?? 0) + (wall[at + 1] ?? 0));
  }
  return ground;
}

function besides(walls: number): number {
  if (walls === 2) return betweenBoxes;
  return walls === 1 ? besideOneBox : 0;
}

function fill({ columns, wall }: Ground, { x, y, width, height }: Rect): void {
  for (let row = y / grid; row <= (y + height) / grid; row += 1) {
    wall.fill(1, row * columns + x / grid, row * columns + (x + width) / grid + 1);
  }
}

export function cellAt({ columns }: Ground, { x, y }: Point): number {
  return (y / grid) * columns + x / grid;
}

export function pointAt({ columns }: Ground, cell: number): Point {
  return { x: (cell % columns) * grid, y: Math.floor(cell / columns) * grid };
}

/** A straight stretch of line through a cell. */
export function lay(ground: Ground, cell: number, way: typeof level | typeof upright): void {
  const { line, columns } = ground;
  line[cell] = line[cell] === free ? way : closed;
  const [costs, aside] = way === level ? [ground.levelByLines, columns] : [ground.uprightByLines, 1];
  for (const side of [-aside, aside]) {
    costs[cell + side] = besideLine;
    costs[cell + 2 * side] = Math.max(costs[cell + 2 * side] ?? 0, nearLine);
  }
}

/** No other line may touch this cell. */
export function close({ line }: Ground, cell: number): void {
  line[cell] = closed;
}

/** Lays a primary line: every end is a branch or a mark, and so is the last step before a box. */
export function layPrimary(ground: Ground, points: readonly Point[], isLast: boolean): void {
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const way = from.y === to.y ? level : upright;
    const step = (way === level ? 1 : ground.columns) * (from.x + from.y < to.x + to.y ? 1 : -1);
    const end = cellAt(ground, to);
    for (let cell = cellAt(ground, from); cell !== end; cell += step) lay(ground, cell, way);
    lay(ground, end, way);
    close(ground, end);
    close(ground, cellAt(ground, from));
    if (isLast) close(ground, end - step);
  });
}
