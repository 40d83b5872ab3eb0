/**
 * The shapes a block can take: rows above, lists below.
 *
 * Bottom-up, every unit keeps a few (width, height) choices for its block, none
 * worse in both than another (Stockmeyer's slicing floorplans, 1983). A unit
 * entered from above may put its family in a row or in lists; one entered from
 * the side only in one list, with its own box at the start edge, for otherwise
 * the chart is as compact but reads as a maze.
 */
import { balanced, total } from './columns.ts';
import { grid, type Forest } from './forest.ts';

export interface Gaps {
  readonly betweenColumns: number;
  readonly underSuperior: number;
  readonly inList: number;
}

/** One way to lay out a block. `at`: where the unit's box begins, from the start edge of its block; `from`: where its family begins. */
export interface Shape {
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly at: number;
  readonly from: number;
  readonly family: Family | null;
}

export type Family =
  | { readonly kind: 'row'; readonly parts: readonly Shape[] }
  | { readonly kind: 'lists'; readonly columns: readonly (readonly Shape[])[] };

/** From a column's start edge: its spine, and its boxes. */
export const spineAt = grid;
export const boxesAt = 3 * grid;
/** Above the children of a row or of several lists. */
export const busAbove = 2 * grid;

const most = 14;
const manyLeaves = 16;

/** The shapes of every unit's block, narrowest first: entered from above, and from the side. */
export interface Curves {
  readonly fromAbove: readonly (readonly Shape[])[];
  readonly fromSide: readonly (readonly Shape[])[];
}

/** What is wider or higher than this cannot be part of a good chart, and only takes the place of what can. */
export interface Limits {
  readonly width: number;
  readonly height: number;
}

export function curvesOf(forest: Forest, gapsOf: (unit: number) => Gaps, limits: Limits): Curves {
  const sensible = (shapes: readonly Shape[]) => {
    const within = shapes.filter(({ width, height }) => width <= limits.width && height <= limits.height);
    return leanest(within.length > 0 ? within : shapes);
  };
  const fromAbove: (readonly Shape[])[] = [];
  const fromSide: (readonly Shape[])[] = [];
  for (const unit of forest.upwards) {
    const below = forest.subordinates[unit] ?? [];
    const box = { unit, width: forest.widths[unit] ?? 0, height: forest.heights[unit] ?? 0 };
    if (below.length === 0) {
      fromAbove[unit] = fromSide[unit] = [{ ...box, at: 0, from: 0, family: null }];
      continue;
    }
    const gaps = gapsOf(unit);
    const listed = below.map((child) => fromSide[child] ?? []);
    const oneList = candidateWidths(listed).flatMap((limit) => inOneList(box, lowest(listed, limit), gaps));
    const onlyLeaves = below.every((child) => forest.size[child] === 1);
    const severalLists = lists(box, listed, gaps, limits);
    fromSide[unit] = sensible(onlyLeaves && below.length > manyLeaves ? [...oneList, ...severalLists.map(startingAtItsEdge(box))] : oneList);
    fromAbove[unit] = sensible([...rows(box, below.map((child) => fromAbove[child] ?? []), gaps, forest, limits), ...oneList, ...severalLists]);
  }
  return { fromAbove, fromSide };
}

/** None worse in both; at most 14, spread evenly in the logarithm of the width. */
export function leanest<T extends { readonly width: number; readonly height: number }>(shapes: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const shape of [...shapes].sort((a, b) => a.width - b.width || a.height - b.height)) {
    if (shape.height < (kept.at(-1)?.height ?? Infinity)) kept.push(shape);
  }
  if (kept.length <= most) return kept;
  const first = Math.log(kept[0]?.width ?? 1);
  const step = (Math.log(kept.at(-1)?.width ?? 1) - first) / (most - 1);
  const spread = new Set<T>();
  for (let mark = 0; mark < most; mark += 1) {
    const nearest = kept.reduce((best, shape) =>
      (Math.abs(Math.log(shape.width) - first - mark * step) < Math.abs(Math.log(best.width) - first - mark * step) ? shape : best));
    spread.add(nearest);
  }
  return [...spread];
}

interface Box {
  readonly unit: number;
  readonly width: number;
  readonly height: number;
}

/** For each candidate height the narrowest shape of each child, side by side. */
function rows(box: Box, children: readonly (readonly Shape[])[], gaps: Gaps, forest: Forest, limits: Limits): readonly Shape[] {
  return candidateHeights(children).filter((limit) => limit <= limits.height).flatMap((limit) => {
    const parts = narrowest(children, limit);
    if (parts === null) return [];
    const entries: number[] = [];
    let width = -gaps.betweenColumns;
    for (const part of parts) {
      width += gaps.betweenColumns;
      entries.push(width + part.at + (forest.widths[part.unit] ?? 0) / 2);
      width += part.width;
    }
    const height = box.height + gaps.underSuperior + Math.max(...parts.map((part) => part.height));
    return [{ unit: box.unit, height, family: { kind: 'row' as const, parts }, ...centred(box, entries, width) }];
  });
}

export function candidateHeights(children: readonly (readonly Shape[])[]): readonly number[] {
  return sample([...new Set(children.flatMap((shapes) => shapes.map(({ height }) => height)))].sort((a, b) => a - b), 64);
}

/** The narrowest shape of each within `limit`; `null` if one has none. */
export function narrowest(children: readonly (readonly Shape[])[], limit: number): readonly Shape[] | null {
  const parts = children.flatMap((shapes) => shapes.find(({ height }) => height <= limit) ?? []);
  return parts.length === children.length ? parts : null;
}

function candidateWidths(children: readonly (readonly Shape[])[]): readonly number[] {
  const least = Math.max(...children.map((shapes) => shapes[0]?.width ?? 0));
  const widths = new Set(children.flatMap((shapes) => shapes.map(({ width }) => width)));
  return sample([...widths].filter((width) => width >= least).sort((a, b) => a - b), most);
}

/** The lowest shape of each within `limit`. */
function lowest(children: readonly (readonly Shape[])[], limit: number): readonly Shape[] {
  return children.flatMap((shapes) => shapes.findLast(({ width }) => width <= limit) ?? []);
}

function inOneList(box: Box, parts: readonly Shape[], gaps: Gaps): Shape {
  return {
    unit: box.unit, at: 0, from: 0, family: { kind: 'lists', columns: [parts] },
    width: Math.max(box.width, boxesAt + Math.max(...parts.map(({ width }) => width))),
    height: box.height + gaps.inList + total(parts.map(({ height }) => height), gaps.inList),
  };
}

function lists(box: Box, children: readonly (readonly Shape[])[], gaps: Gaps, limits: Limits): readonly Shape[] {
  const atLeast = boxesAt + Math.min(...children.map((shapes) => shapes[0]?.width ?? 0));
  return candidateWidths(children).flatMap((limit) => {
    const parts = lowest(children, limit);
    const heights = parts.map(({ height }) => height);
    return columnCounts(Math.min(parts.length, Math.floor(limits.width / atLeast))).flatMap((count) => {
      const ends = balanced(heights, gaps.inList, count);
      if (ends.length < 2) return [];
      return [inColumns(box, ends.map((end, index) => parts.slice(ends[index - 1] ?? 0, end)), gaps)];
    });
  });
}

function inColumns(box: Box, columns: readonly (readonly Shape[])[], gaps: Gaps): Shape {
  const spines: number[] = [];
  let width = -gaps.betweenColumns;
  for (const column of columns) {
    width += gaps.betweenColumns;
    spines.push(width + spineAt);
    width += boxesAt + Math.max(...column.map((part) => part.width));
  }
  const height = box.height + gaps.underSuperior + Math.max(...columns.map((column) => total(column.map((part) => part.height), gaps.inList)));
  return { unit: box.unit, height, family: { kind: 'lists', columns }, ...centred(box, spines, width) };
}

/** The superior over the middle of where its family is entered. */
function centred(box: Box, entries: readonly number[], width: number): Pick<Shape, 'at' | 'from' | 'width'> {
  const middle = grid * Math.floor(((entries[0] ?? 0) + (entries.at(-1) ?? 0)) / 2 / grid);
  const at = middle - box.width / 2;
  const from = Math.max(0, -at);
  return { at: at + from, from, width: Math.max(from + width, from + at + box.width) };
}

function startingAtItsEdge(box: Box): (shape: Shape) => Shape {
  return (shape) => ({ ...shape, at: 0, from: 0, width: Math.max(box.width, shape.width - shape.from) });
}

function columnCounts(columnsAtMost: number): readonly number[] {
  const counts: number[] = [];
  for (let count = 2; count <= columnsAtMost; count = Math.max(count + 1, Math.floor(count * 1.25))) counts.push(count);
  return counts;
}

function sample(sorted: readonly number[], limit: number): readonly number[] {
  if (sorted.length <= limit) return sorted;
  return Array.from({ length: limit }, (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (limit - 1))] ?? 0);
}
