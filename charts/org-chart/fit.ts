/**
 * The choice of shapes that gives the largest scale on the page: the main
 * structure with the tops tied to it beside it, and what is tied to nothing on
 * shelves below.
 */
import type { Page } from './blocks.ts';
import { grid, type Forest } from './forest.ts';
import { readable, roomy } from './room.ts';
import { candidateHeights, leanest, narrowest, type Curves, type Family, type Shape } from './shapes.ts';
import type { Companies, Company } from './tops.ts';

/** Around the chart: lines that go round the outside need room. */
const marginPlain = 2 * grid;
const marginRouted = 8 * grid;
export const stripGap = 8 * grid;
export const stripHeading = 5 * grid;

/** Shelves as wide as the chart above them, or wider where the page has more room to the side than below. */
const shelfWidths = [1, 1.25, 1.5, 2, 3] as const;

export interface Row {
  readonly width: number;
  readonly height: number;
  /** Side by side; units within one part stand below each other and tie to nothing there. */
  readonly parts: readonly (readonly Shape[])[];
}

export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly shelves: readonly (readonly Row[])[];
}

export interface Fitted {
  readonly main: Row | null;
  readonly strip: Strip | null;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly margin: number;
}

export function fit(forest: Forest, { main, unconnected }: Companies, curves: Curves, page: Page): Fitted {
  const margin = forest.further.length > 0 ? marginRouted : marginPlain;
  const alone = unconnected.map((company) => sideBySide(company.tops.map((top) => [curves.fromAbove[top] ?? []])));
  const fitted = (row: Row | null): Fitted => {
    if (alone.length === 0) return together(row, null);
    const least = row?.width ?? squarish(alone, page);
    const all = shelfWidths.map((times) => together(row, stripOf(alone, grid * Math.ceil((least * times) / grid))));
    return all.reduce((best, other) => (other.scale > best.scale ? other : best));
  };
  const together = (row: Row | null, strip: Strip | null): Fitted => {
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

/** What is tied to nothing, on shelves no wider than asked if that can be. */
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

export function lowestOf(shelf: readonly Row[]): number {
  return Math.max(...shelf.map(({ height }) => height));
}

/** How wide shelves are when nothing stands above them: the page's proportions for the area there is. */
function squarish(alone: readonly (readonly Row[])[], page: Page): number {
  const area = alone.reduce((sum, rows) => sum + ((rows[0]?.width ?? 0) + 36) * ((rows[0]?.height ?? 0) + 42), 0);
  return grid * Math.ceil(Math.sqrt((area * page.width) / page.height) / grid);
}
