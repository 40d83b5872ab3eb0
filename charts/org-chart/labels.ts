/**
 * What stands beside a mark: footnotes of a further relation, and words that its line carries.
 *
 * Each text has a few places it may take; it takes the first that covers no box,
 * mark, other text or line, or else the one that covers least.
 */
import { measure } from '../measure/measure.ts';
import { inDigits, type Numerals } from './digits.ts';
import { reachOf } from './marks.ts';
import { text as fonts } from './style.ts';
import type { ChartRelation, DrawnRelation, Layout, Point, Rect } from './types.ts';
import type { ChartWords } from './words/index.ts';

export interface Label extends Point {
  readonly relation: string;
  readonly text: string;
  readonly size: number;
  /** Which side of the text stands at `x`. */
  readonly at: 'left' | 'right';
}

export interface LabelOptions {
  readonly words: ChartWords;
  readonly numerals: Numerals;
  readonly numbers: ReadonlyMap<string, string>;
}

type Place = Pick<Label, 'x' | 'y' | 'at'>;
interface Obstacle extends Rect {
  readonly weight: number;
}

/** The middle of a relation's mark: it stands just outside the border of the box. */
export function middleOf({ mark }: DrawnRelation, relation: ChartRelation): Point | null {
  if (mark === null) return null;
  const reach = reachOf(relation);
  return { x: mark.x + (mark.side === 'left' ? -reach : mark.side === 'right' ? reach : 0), y: mark.y - (mark.side === 'top' ? reach : 0) };
}

export function labels(layout: Layout, relations: ReadonlyMap<string, ChartRelation>, options: LabelOptions): ReadonlyMap<string, Label> {
  const obstacles = [...boxesOf(layout), ...linesOf(layout), ...marksOf(layout, relations)];
  const placed = new Map<string, Label>();
  for (const drawn of layout.relations) {
    const relation = relations.get(drawn.relation);
    const text = relation === undefined ? '' : textOf(drawn, relation, options);
    if (relation === undefined || text === '') continue;
    const size = /^[\d٠-٩,–]+$/u.test(text) ? fonts.footnote : fonts.onLine;
    const width = measure(text, { size, weight: 400 });
    const [best] = placesFor(drawn, relation, layout.direction)
      .map((place, order) => ({ place, cost: order + costOf(rectOf(place, width, size), obstacles) }))
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    placed.set(relation.id, { relation: relation.id, text, size, ...best.place });
    obstacles.push({ ...rectOf(best.place, width, size), weight: 80 });
  }
  return placed;
}

function textOf(drawn: DrawnRelation, relation: ChartRelation, { words, numbers, numerals }: LabelOptions): string {
  if (drawn.mark === null) return '';
  const number = drawn.way === 'further' ? numbers.get(relation.id) : undefined;
  return [number === undefined ? '' : inDigits(number, numerals), groundWord(relation, words), drawn.circle ? words.circle : ''].filter((word) => word !== '').join(' ');
}

function groundWord({ class: kind, ground }: ChartRelation, words: ChartWords): string {
  if (kind === 'training') return words.training;
  if (ground === 'de jure') return words.deJure;
  return ground === 'de facto' ? words.deFacto : '';
}

/** The places a text may take, best first. */
function placesFor(drawn: DrawnRelation, relation: ChartRelation, direction: 'ltr' | 'rtl'): readonly Place[] {
  const middle = middleOf(drawn, relation);
  if (drawn.mark === null || middle === null) return [];
  const reach = reachOf(relation);
  const out = (side: 'left' | 'right', away: number, y: number): Place => ({ x: middle.x + (side === 'left' ? -away : away), y, at: side === 'left' ? 'right' : 'left' });
  if (drawn.mark.side === 'top') {
    const near = direction === 'rtl' ? 'left' : 'right';
    const far = direction === 'rtl' ? 'right' : 'left';
    return [1, 10, 19].flatMap((up) => [near, far].map((side) => out(side === 'left' ? 'left' : 'right', reach + 2.5, middle.y + reach - 1 - up)));
  }
  const side = drawn.mark.side;
  const inward = side === 'left' ? 'right' : 'left';
  // A listed unit's own line is too short to carry words: they stand above its box, in the gap of the list.
  if (drawn.way === 'primary') return [out(inward, 2, middle.y - 14.5), out(side, reach, middle.y - 4.5)];
  return [0, 10, 20].flatMap((away) => [out(side, reach + away, middle.y - 4.5), out(side, reach + away, middle.y + 10)]);
}

function rectOf({ x, y, at }: Place, width: number, size: number): Rect {
  return { x: at === 'left' ? x : x - width, y: y - size * 0.8, width, height: size };
}

function costOf(rect: Rect, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((cost, other) => (meet(rect, other) ? cost + other.weight : cost), 0);
}

function meet(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

function boxesOf({ boxes }: Layout): readonly Obstacle[] {
  return boxes.map(({ x, y, width, height }) => ({ x, y, width, height, weight: 100 }));
}

function marksOf(layout: Layout, relations: ReadonlyMap<string, ChartRelation>): readonly Obstacle[] {
  return layout.relations.flatMap((drawn) => {
    const relation = relations.get(drawn.relation);
    const middle = relation === undefined ? null : middleOf(drawn, relation);
    if (relation === undefined || middle === null) return [];
    const reach = reachOf(relation);
    return [{ x: middle.x - reach, y: middle.y - reach, width: 2 * reach, height: 2 * reach, weight: 60 }];
  });
}

function linesOf({ shared, relations }: Layout): readonly Obstacle[] {
  return [...shared, ...relations].flatMap(({ points }) => points.flatMap((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return [];
    return [{ x: Math.min(from.x, to.x) - 1, y: Math.min(from.y, to.y) - 1, width: Math.abs(from.x - to.x) + 2, height: Math.abs(from.y - to.y) + 2, weight: 12 }];
  }));
}
