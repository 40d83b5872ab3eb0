/**
 * Straight pieces, rectangles and where they meet: for the checker alone, so
 * that nothing of the layout's own arithmetic vouches for the layout.
 */
import type { Point, Rect } from '../../../charts/org-chart/types.ts';

export interface Piece {
  readonly from: Point;
  readonly to: Point;
}

/** Positions read from a drawing are cut to three decimals. */
export const near = 0.01;

export function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [{ from, to }];
  });
}

export function samePoint(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) <= near && Math.abs(a.y - b.y) <= near;
}

export function lies({ x, y }: Point, { from, to }: Piece): boolean {
  return x >= Math.min(from.x, to.x) - near && x <= Math.max(from.x, to.x) + near
    && y >= Math.min(from.y, to.y) - near && y <= Math.max(from.y, to.y) + near;
}

/** What two upright or level pieces have in common: nothing, a point, or a stretch. */
export function common(a: Piece, b: Piece): Rect | null {
  const left = Math.max(Math.min(a.from.x, a.to.x), Math.min(b.from.x, b.to.x));
  const right = Math.min(Math.max(a.from.x, a.to.x), Math.max(b.from.x, b.to.x));
  const top = Math.max(Math.min(a.from.y, a.to.y), Math.min(b.from.y, b.to.y));
  const bottom = Math.min(Math.max(a.from.y, a.to.y), Math.max(b.from.y, b.to.y));
  if (left > right + near || top > bottom + near) return null;
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

export function isPoint({ width, height }: Rect): boolean {
  return width <= near && height <= near;
}

/** Whether a piece comes into the rectangle grown by `room` on every side (its border included). */
export function comesInto({ from, to }: Piece, { x, y, width, height }: Rect, room: number): boolean {
  return Math.max(from.x, to.x) > x - room + near && Math.min(from.x, to.x) < x + width + room - near
    && Math.max(from.y, to.y) > y - room + near && Math.min(from.y, to.y) < y + height + room - near;
}

export function onBorder({ x, y }: Point, box: Rect): boolean {
  const within = x >= box.x - near && x <= box.x + box.width + near && y >= box.y - near && y <= box.y + box.height + near;
  const inside = x > box.x + near && x < box.x + box.width - near && y > box.y + near && y < box.y + box.height - near;
  return within && !inside;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width - near && b.x < a.x + a.width - near && a.y < b.y + b.height - near && b.y < a.y + a.height - near;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return inner.x >= outer.x - near && inner.y >= outer.y - near
    && inner.x + inner.width <= outer.x + outer.width + near && inner.y + inner.height <= outer.y + outer.height + near;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The ends of a line, and the points where it turns. */
export function turns(points: readonly Point[]): readonly Point[] {
  return points.filter((at, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    return !((Math.abs(before.x - at.x) <= near && Math.abs(after.x - at.x) <= near) || (Math.abs(before.y - at.y) <= near && Math.abs(after.y - at.y) <= near));
  });
}
