/**
 * Blocks on a page: the choice of shapes, and where every box lies.
 *
 * The main structure picks the shapes that give the largest scale on the page.
 * In families with further lines inside the gaps are wider, if the page still
 * gives names of 7 pt.
 */
import { fit, lowestOf, stripGap, stripHeading, type Fitted, type Row } from './fit.ts';
import type { Forest } from './forest.ts';
import { familiesWithLinesInside, limitsFor, mayBeReadable, narrow, readable, roomy } from './room.ts';
import { boxesAt, curvesOf, type Gaps, type Shape } from './shapes.ts';
import { companies } from './tops.ts';
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
