/**
 * Primary lines: trunk, bus and spine, shared by the units of one superior,
 * and the last piece into each box.
 *
 * Shared pieces are cut at every branch, so that each tells exactly whose way
 * passes over it.
 */
import type { Placed } from './blocks.ts';
import type { Forest } from './forest.ts';
import { busAbove, spineAt } from './shapes.ts';
import { grid } from './forest.ts';
import type { DrawnRelation, Point, SharedPiece } from './types.ts';

export interface PrimaryLines {
  readonly shared: readonly SharedPiece[];
  readonly relations: readonly DrawnRelation[];
}

/** A listed box is entered this far below its top. */
export const enteredAt = 2 * grid;

/** A child with the point at which its own piece leaves the shared ones. */
interface Branch {
  readonly unit: number;
  readonly at: Point;
}

export function primaryLines(forest: Forest, placed: readonly Placed[]): PrimaryLines {
  const shared: SharedPiece[] = [];
  const relations: DrawnRelation[] = [];
  placed.forEach((superior, unit) => {
    if (superior.family === null) return;
    const owner = forest.ids[unit] ?? '';
    const piece = (branches: readonly Branch[], from: Point, to: Point) => {
      if (branches.length > 0 && (from.x !== to.x || from.y !== to.y)) shared.push({ owner, points: [from, to], relations: named(forest, branches) });
    };
    const columns = superior.columns.map((column) => column.map((child) => branchOf(superior, child, placed[child])));
    const first = columns[0]?.[0];
    if (first === undefined) return;
    const bottom = superior.box.y + superior.box.height;
    if (superior.family === 'lists' && columns.length === 1) {
      spine(columns[0] ?? [], { x: first.at.x, y: bottom }, piece);
    } else {
      const top = placed[first.unit]?.box.y ?? 0;
      const trunk = { x: superior.box.x + superior.box.width / 2, y: top - busAbove };
      const drops = superior.family === 'row' ? columns[0]?.map((branch) => [branch]) ?? [] : columns;
      piece(drops.flat(), { x: trunk.x, y: bottom }, trunk);
      bus(drops, trunk, piece);
      if (superior.family === 'lists') for (const column of columns) spine(column, { x: column[0]?.at.x ?? 0, y: trunk.y }, piece);
    }
    for (const { unit: child, at } of columns.flat()) relations.push(...lastPiece(forest, owner, child, at, placed[child]));
  });
  return { shared, relations };
}

function branchOf({ family }: Placed, unit: number, child: Placed | undefined): Branch {
  const { x, y, width } = child?.box ?? { x: 0, y: 0, width: 0 };
  return { unit, at: family === 'row' ? { x: x + width / 2, y: y - busAbove } : { x: x - 2 * spineAt, y: y + enteredAt } };
}

function named(forest: Forest, branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ unit }) => forest.primary.get(forest.ids[unit] ?? '')?.id ?? []);
}

type DrawPiece = (branches: readonly Branch[], from: Point, to: Point) => void;

function spine(column: readonly Branch[], top: Point, piece: DrawPiece): void {
  let from = top;
  column.forEach(({ at }, index) => {
    piece(column.slice(index), from, at);
    from = at;
  });
}

/** From the trunk outwards to both sides, cut at each drop. */
function bus(drops: readonly (readonly Branch[])[], trunk: Point, piece: DrawPiece): void {
  const at = (drop: readonly Branch[]) => drop[0]?.at.x ?? 0;
  const startwards = drops.filter((drop) => at(drop) < trunk.x).reverse();
  const endwards = drops.filter((drop) => at(drop) > trunk.x);
  for (const side of [startwards, endwards]) {
    let from = trunk;
    side.forEach((drop, index) => {
      const to = { x: at(drop), y: trunk.y };
      piece(side.slice(index).flat(), from, to);
      from = to;
    });
  }
}

function lastPiece(forest: Forest, owner: string, unit: number, from: Point, child: Placed | undefined): readonly DrawnRelation[] {
  const relation = forest.primary.get(forest.ids[unit] ?? '');
  if (relation === undefined || child === undefined) return [];
  const side = child.entered === 'top' ? 'top' : 'left';
  const to = side === 'top' ? { x: from.x, y: child.box.y } : { x: child.box.x, y: from.y };
  return [{ relation: relation.id, way: 'primary', owner, points: [from, to], joint: null, hops: [], mark: { ...to, side }, circle: false }];
}
