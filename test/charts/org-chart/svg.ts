/**
 * SVG text as elements again, and its paths as points: for tests that read a drawing back.
 */
import { XMLParser } from 'fast-xml-parser';
import type { Point } from '../../../charts/org-chart/types.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text in it, in order. */
  readonly text: string;
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false });

export function readSvg(svg: string): Element {
  const [root] = (parser.parse(svg) as readonly Record<string, unknown>[]).flatMap(elementOf);
  if (root === undefined) throw new Error('no element in the SVG');
  return root;
}

function elementOf(node: Record<string, unknown>): readonly Element[] {
  const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (tag === undefined) return [];
  const children = node[tag] as readonly Record<string, unknown>[];
  const read = children.flatMap(elementOf);
  let next = 0;
  const text = children.map((child) => ('#text' in child ? String(child['#text']) : read[next++]?.text ?? '')).join('');
  return [{ tag, attributes: (node[':@'] ?? {}) as Record<string, string>, children: read, text }];
}

/** Every element below, itself included, in the order drawn. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

export function parts(element: Element, part: string): readonly Element[] {
  return all(element).filter(({ attributes }) => attributes['data-part'] === part);
}

export interface Way {
  /** Start, bends and end. */
  readonly points: readonly Point[];
  /** The middles of half circles over straight pieces. */
  readonly hops: readonly Point[];
}

/** The straight pieces of a path of M, L, H, V and A, arcs taken as the straight pieces that they bridge. */
export function wayOf(d: string): Way {
  const points: Point[] = [];
  const hops: Point[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/gu)) {
    const numbers = rest.trim() === '' ? [] : rest.trim().split(/[\s,]+/u).map(Number);
    const last = points.at(-1) ?? { x: 0, y: 0 };
    const [a = 0, b = 0] = numbers.slice(-2);
    const to = command === 'H' ? { x: numbers[0] ?? 0, y: last.y } : command === 'V' ? { x: last.x, y: numbers[0] ?? 0 } : { x: a, y: b };
    if (command === 'A') hops.push({ x: round((last.x + to.x) / 2), y: round((last.y + to.y) / 2) });
    if (command !== 'Z') points.push(to);
  }
  return { points: withoutStraightOn(points), hops };
}

function withoutStraightOn(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    if (before !== undefined && last !== undefined && straight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function straight(a: Point, b: Point, c: Point): boolean {
  return (a.x === b.x && b.x === c.x && (b.y - a.y) * (c.y - b.y) >= 0) || (a.y === b.y && b.y === c.y && (b.x - a.x) * (c.x - b.x) >= 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
