/**
 * Blocks on a page: the choice of shapes, and where every box lies.
 *
 * The main structure picks the shapes that give the largest scale on the page.
 * In families with further lines inside the gaps are wider, if the page still
 * gives names of 7 pt.
 */
import { candidateHeights, boxesAt, curvesOf, leanest, narrowest, type Curves, type Family, type Gaps, type Limits, type Shape } from './shapes.ts';
import { grid, type Forest } from './forest.ts';
import { companies, type Companies, type Company } from './tops.ts';
import type { Rect } from './types.ts';

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
}

/** A box in its place, by number of its unit; and how its family is laid out. */
export interface Placed {
  readonly box: Rect;
  readonly block: Rect;
  readonly entered: 'top' | 'side' | 'none';
  readonly family: 'row' | 'lists' | null;
  /** The columns of its lists; one column that is its row. */
  readonly columns: readonly (readonly number[])[];
}

export interface Blocks {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly unconnected: Rect | null;
}

const narrow: Gaps = { betweenColumns: 24, underSuperior: 30, inList: 12 };
const roomy: Gaps = { betweenColumns: 36, underSuperior: 42, inList: 18 };
/** Names are 12.5 px and dates 8.5 px: at this scale names are 7 pt and dates 5.5 pt at least. */
const readable = Math.max(7 / (12.5 * 0.75), 5.5 / (8.5 * 0.75));
/** Around the chart: lines that go round the outside need room. */
const marginPlain = 2 * grid;
const marginRouted = 8 * grid;
const stripGap = 8 * grid;
const stripHeading = 5 * grid;

export function arrange(forest: Forest, root: string | null, page: Page): Blocks {
  const together = companies(forest, root);
  const busy = familiesWithLinesInside(forest);
  const limits = limitsFor(forest, page);
  if (busy.size > 0 && mayBeReadable(forest, page)) {
    const wide = fit(forest, together, curvesOf(forest, (unit) => (busy.has(unit) ? roomy : narrow), limits), page);
    if (wide.scale >= readable) return drawUp(forest, wide, (unit) => (busy.has(unit) ? roomy : narrow));
  }
  return drawUp(forest, fit(forest, together, curvesOf(forest, () => narrow, limits), page), () => narrow);
}

/** Not if the boxes alone are more than the page holds. */
function mayBeReadable({ widths, heights }: Forest, page: Page): boolean {
  const boxes = widths.reduce((sum, width, unit) => sum + width * (heights[unit] ?? 0), 0);
  return boxes * readable ** 2 <= page.width * page.height;
}

/** Twice the sides that the chart would have in the page's proportions, if boxes filled a third of it. */
function limitsFor({ widths, heights }: Forest, page: Page): Limits {
  const boxes = widths.reduce((sum, width, unit) => sum + (width + narrow.betweenColumns) * ((heights[unit] ?? 0) + narrow.inList), 0);
  return { width: 2 * Math.sqrt((3 * boxes * page.width) / page.height), height: 2 * Math.sqrt((3 * boxes * page.height) / page.width) };
}

/** The superiors whose family a further line passes on its way through the structure. */
function familiesWithLinesInside(forest: Forest): ReadonlySet<number> {
  const busy = new Set<number>();
  for (const { subordinate, superior } of forest.further) {
    const one = wayUp(forest, forest.superior[forest.numberOf.get(subordinate) ?? -1] ?? -1);
    const other = wayUp(forest, forest.numberOf.get(superior) ?? -1);
    const meeting = one.find((unit) => other.includes(unit)) ?? -1;
    for (const way of [one, other]) {
      for (const unit of meeting === -1 ? way : way.slice(0, way.indexOf(meeting) + 1)) busy.add(unit);
    }
  }
  return busy;
}

function wayUp(forest: Forest, unit: number): readonly number[] {
  const way: number[] = [];
  for (let at = unit; at !== -1; at = forest.superior[at] ?? -1) way.push(at);
  return way;
}

interface Row {
  readonly width: number;
  readonly height: number;
  /** Side by side; units within one part stand below each other and tie to nothing there. */
  readonly parts: readonly (readonly Shape[])[];
}

interface Strip {
  readonly width: number;
  readonly height: number;
  readonly shelves: readonly (readonly Row[])[];
}

interface Fitted {
  readonly main: Row | null;
  readonly strip: Strip | null;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly margin: number;
}

function fit(forest: Forest, { main, unconnected }: Companies, curves: Curves, page: Page): Fitted {
  const margin = forest.further.length > 0 ? marginRouted : marginPlain;
  const alone = unconnected.map((company) => sideBySide(company.tops.map((top) => [curves.fromAbove[top] ?? []])));
  const fitted = (row: Row | null): Fitted => {
    const strip = alone.length > 0 ? stripOf(alone, Math.max(row?.width ?? 0, row === null ? squarish(alone, page) : 0)) : null;
    const width = Math.max(row?.width ?? 0, strip?.width ?? 0) + 2 * margin;
    const height = (row?.height ?? 0) + (row !== null && strip !== null ? stripGap : 0) + (strip?.height ?? 0) + 2 * margin;
    return { main: row, strip, width, height, margin, scale: Math.min(page.width / width, page.height / height) };
  };
  if (main === null) return fitted(null);
  let best: Fitted | null = null;
  for (const parts of partings(forest, main)) {
    const choices = sideBySide(parts.map((part) => part.map((top) => curves.fromAbove[top] ?? []))).map(fitted);
    for (const choice of choices) if (best === null || choice.scale > best.scale) best = choice;
    if (best !== null && best.scale >= readable) break;
  }
  return best ?? fitted(null);
}

/**
 * Every top in line; and if names would be too small so, tied tops that have
 * nothing below them in fewer and fewer columns beside the others.
 */
function partings(forest: Forest, { tops }: Company): readonly (readonly (readonly number[])[])[] {
  const bare = tops.slice(1).filter((top) => forest.size[top] === 1);
  const others = tops.filter((top) => !bare.includes(top));
  const all: (readonly (readonly number[])[])[] = [tops.map((top) => [top])];
  for (let columns = bare.length - 1; columns >= 1; columns -= 1) {
    const each = Math.ceil(bare.length / columns);
    if (Math.ceil(bare.length / each) !== columns) continue;
    all.push([...others.map((top) => [top]), ...Array.from({ length: columns }, (_, column) => bare.slice(column * each, (column + 1) * each))]);
  }
  return all;
}

/** Parts side by side, tops aligned, for each candidate height. */
function sideBySide(parts: readonly (readonly (readonly Shape[])[])[]): readonly Row[] {
  const stacks = parts.map((part) => (part.length === 1 ? part[0] ?? [] : [stackOf(part.flatMap((shapes) => shapes.slice(0, 1)))]));
  return leanest(candidateHeights(stacks).flatMap((limit) => {
    const chosen = narrowest(stacks, limit);
    if (chosen === null) return [];
    return [{
      width: chosen.reduce((sum, { width }) => sum + width, roomy.betweenColumns * (chosen.length - 1)),
      height: Math.max(...chosen.map(({ height }) => height)),
      parts: chosen.map((shape) => (shape.unit === -1 && shape.family !== null ? membersOf(shape.family) : [shape])),
    }];
  }));
}

function stackOf(shapes: readonly Shape[]): Shape {
  return {
    unit: -1, at: 0, from: 0, family: { kind: 'lists', columns: [shapes] },
    width: Math.max(...shapes.map(({ width }) => width)),
    height: shapes.reduce((sum, { height }) => sum + height + roomy.underSuperior, -roomy.underSuperior),
  };
}

function membersOf(family: Family): readonly Shape[] {
  return family.kind === 'row' ? family.parts : family.columns.flat();
}

/** What is tied to nothing, on shelves no wider than the chart above them if that can be. */
function stripOf(alone: readonly (readonly Row[])[], limit: number): Strip {
  const shelves: Row[][] = [];
  let left = -1;
  for (const rows of alone) {
    const row = rows.findLast(({ width }) => width <= limit) ?? rows[0];
    if (row === undefined) continue;
    if (left < row.width) {
      shelves.push([]);
      left = limit;
    }
    shelves.at(-1)?.push(row);
    left -= row.width + roomy.betweenColumns;
  }
  return {
    shelves,
    width: Math.max(...shelves.map((shelf) => shelf.reduce((sum, { width }) => sum + width, roomy.betweenColumns * (shelf.length - 1)))),
    height: shelves.reduce((sum, shelf) => sum + lowestOf(shelf) + roomy.underSuperior, stripHeading - roomy.underSuperior),
  };
}

function lowestOf(shelf: readonly Row[]): number {
  return Math.max(...shelf.map(({ height }) => height));
}

/** How wide shelves are when nothing stands above them: the page's proportions for the area there is. */
function squarish(alone: readonly (readonly Row[])[], page: Page): number {
  const area = alone.reduce((sum, rows) => sum + ((rows[0]?.width ?? 0) + 36) * ((rows[0]?.height ?? 0) + 42), 0);
  return grid * Math.ceil(Math.sqrt((area * page.width) / page.height) / grid);
}

function drawUp(forest: Forest, { main, strip, width, height, margin }: Fitted, gapsOf: (unit: number) => Gaps): Blocks {
  const placed: Placed[] = [];
  if (main !== null) placeRow(main, margin, margin);
  if (strip === null) return { width, height, placed, unconnected: null };
  const top = margin + (main === null ? 0 : main.height + stripGap);
  let y = top + stripHeading;
  for (const shelf of strip.shelves) {
    let x = margin;
    for (const row of shelf) {
      placeRow(row, x, y);
      x += row.width + roomy.betweenColumns;
    }
    y += lowestOf(shelf) + roomy.underSuperior;
  }
  return { width, height, placed, unconnected: { x: margin, y: top, width: width - 2 * margin, height: strip.height } };

  function placeRow(row: Row, left: number, y: number): void {
    let x = left;
    for (const part of row.parts) {
      let below = y;
      for (const shape of part) {
        place(shape, x, below, 'none');
        below += shape.height + roomy.underSuperior;
      }
      x += Math.max(...part.map((shape) => shape.width)) + roomy.betweenColumns;
    }
  }

  function place(shape: Shape, x: number, y: number, entered: Placed['entered']): void {
    const { unit, family } = shape;
    const boxHeight = forest.heights[unit] ?? 0;
    const gaps = gapsOf(unit);
    const columns = family === null ? [] : family.kind === 'row' ? [family.parts] : family.columns;
    placed[unit] = {
      box: { x: x + shape.at, y, width: forest.widths[unit] ?? 0, height: boxHeight },
      block: { x, y, width: shape.width, height: shape.height },
      entered, family: family?.kind ?? null,
      columns: columns.map((column) => column.map((part) => part.unit)),
    };
    if (family === null) return;
    if (family.kind === 'row') {
      let left = x + shape.from;
      for (const part of family.parts) {
        place(part, left, y + boxHeight + gaps.underSuperior, 'top');
        left += part.width + gaps.betweenColumns;
      }
      return;
    }
    let left = x + shape.from;
    for (const column of columns) {
      let below = y + boxHeight + (columns.length === 1 ? gaps.inList : gaps.underSuperior);
      for (const part of column) {
        place(part, left + boxesAt, below, 'side');
        below += part.height + gaps.inList;
      }
      left += boxesAt + Math.max(...column.map((part) => part.width)) + gaps.betweenColumns;
    }
  }
}
