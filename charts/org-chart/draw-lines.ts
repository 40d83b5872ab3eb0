/**
 * The lines of a chart, drawn: shared pieces, each relation's own line, joints, marks, and what is written on a line.
 */
import { group, part, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import { inDigits } from './digits.ts';
import type { DrawnIn } from './draw-box.ts';
import { lineColour, reachOf, relationMark } from './marks.ts';
import { strokes, strongest, wayAlong } from './strokes.ts';
import { line as sizes, text as fonts } from './style.ts';
import type { ChartRelation, DrawnRelation, Layout, Point, SharedPiece } from './types.ts';
import type { Numerals } from './digits.ts';
import type { ChartWords } from './words/index.ts';

export interface LinesOptions extends DrawnIn {
  readonly words: ChartWords;
  readonly numerals: Numerals;
  readonly numbers: ReadonlyMap<string, string>;
}

/** What a relation is, for whoever reads the drawing. */
export function told(relation: ChartRelation): Readonly<Record<string, string>> {
  return {
    'data-relation': relation.id, 'data-subordinate': relation.subordinate, 'data-superior': relation.superior,
    'data-class': relation.class, 'data-verdict': relation.verdict, 'data-reason': relation.reason, 'data-claims': relation.claims.join(' '),
  };
}

export function drawShared(piece: SharedPiece, relations: ReadonlyMap<string, ChartRelation>, { colours }: DrawnIn): Picture {
  const kind = strongest(piece.relations.flatMap((id) => relations.get(id) ?? []));
  return group({ 'data-part': 'shared', 'data-owner': piece.owner, 'data-relations': piece.relations.join(' '), 'data-class': kind.class, 'data-verdict': kind.verdict },
    strokes(piece.points, [], kind, colours));
}

export function drawLine(drawn: DrawnRelation, relation: ChartRelation, { colours }: DrawnIn): Picture {
  return group({ 'data-part': 'line', ...told(relation), 'data-way': drawn.way, 'data-owner': drawn.owner, 'data-circle': drawn.circle ? 'true' : undefined },
    strokes(drawn.points, drawn.hops, relation, colours));
}

export function drawJoint(drawn: DrawnRelation, relation: ChartRelation, { colours }: DrawnIn): readonly Picture[] {
  if (drawn.joint === null) return [];
  return [part('circle', { cx: drawn.joint.x, cy: drawn.joint.y, r: sizes.joint, fill: lineColour(relation, colours), 'data-part': 'joint', 'data-relation': relation.id, 'data-owner': drawn.owner })];
}

/** The mark at the subordinate, and beside it footnotes of a further relation and the words that the line carries. */
export function drawMark(drawn: DrawnRelation, relation: ChartRelation, options: LinesOptions): readonly Picture[] {
  if (drawn.mark === null) return [];
  const { side } = drawn.mark;
  const reach = reachOf(relation);
  const middle = { x: drawn.mark.x + (side === 'left' ? -reach : side === 'right' ? reach : 0), y: drawn.mark.y - (side === 'top' ? reach : 0) };
  return [relationMark(middle, relation, options.colours, told(relation)), ...besideMark(drawn, relation, middle, reach, options)];
}

function besideMark(drawn: DrawnRelation, relation: ChartRelation, middle: Point, reach: number, { words, numbers, numerals, direction, colours }: LinesOptions): readonly Picture[] {
  const number = drawn.way === 'further' ? numbers.get(relation.id) : undefined;
  const said = [number === undefined ? undefined : inDigits(number, numerals), groundWord(relation, words), drawn.circle ? words.circle : undefined].filter((word) => word !== undefined);
  if (said.length === 0) return [];
  const listed = drawn.way === 'primary' && drawn.mark?.side !== 'top';
  const side = drawn.mark?.side === 'top' ? (direction === 'rtl' ? 'left' : 'right') : drawn.mark?.side === 'left' ? 'left' : 'right';
  // A listed unit's own line is too short to carry words: they stand above its box, in the gap of the list.
  const outward = listed ? (side === 'left' ? 'right' : 'left') : side;
  const x = middle.x + (outward === 'left' ? -1 : 1) * (drawn.mark?.side === 'top' ? reach + 3 : listed ? 2 : reach);
  const y = drawn.mark?.side === 'top' ? middle.y + reach - 2 : listed ? middle.y - 14.5 : middle.y - 4.5;
  return [text(said.join(' '), {
    x, y, size: number === said.join(' ') ? fonts.footnote : fonts.onLine, fill: colours.ink, at: outward === 'left' ? 'right' : 'left', direction: words.direction,
    attributes: { 'data-part': 'on-line', 'data-relation': relation.id, stroke: colours.paper, 'stroke-width': 2.5, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
  })];
}

function groundWord({ class: kind, ground }: ChartRelation, words: ChartWords): string | undefined {
  if (kind === 'training') return words.training;
  if (ground === 'de jure') return words.deJure;
  return ground === 'de facto' ? words.deFacto : undefined;
}

/** The whole way of each relation, unseen and wide enough to be pressed: the screen lights it up. */
export function drawWays(layout: Layout, relations: ReadonlyMap<string, ChartRelation>): readonly Picture[] {
  return layout.relations.flatMap((drawn) => {
    const relation = relations.get(drawn.relation);
    if (relation === undefined || drawn.way === 'words') return [];
    const shared = drawn.way === 'primary' ? layout.shared.filter((piece) => piece.relations.includes(drawn.relation)) : [];
    const way = [...shared.map(({ points }) => points), drawn.points].flatMap((points) => wayAlong(points));
    return [path(way, { fill: 'none', stroke: 'transparent', 'stroke-width': sizes.press, 'pointer-events': 'stroke', 'data-part': 'way', ...told(relation) })];
  });
}
