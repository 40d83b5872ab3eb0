/**
 * The lines of a chart, drawn: shared pieces, each relation's own line, joints, marks, and what is written on a line.
 */
import { joinIds } from '../picture/ids.ts';
import { group, part, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import type { DrawnIn } from './draw-box.ts';
import { middleOf, type Label } from './labels.ts';
import { lineColour, relationMark } from './marks.ts';
import { strokes, strongest, wayAlong } from './strokes.ts';
import { line as sizes } from './style.ts';
import type { ChartRelation, DrawnRelation, Layout, SharedPiece } from './types.ts';
import type { ChartWords } from './words/index.ts';

export interface LinesOptions extends DrawnIn {
  readonly words: ChartWords;
}

/** What a relation is, for whoever reads the drawing. */
export function told(relation: ChartRelation): Readonly<Record<string, string>> {
  return {
    'data-relation': relation.id, 'data-subordinate': relation.subordinate, 'data-superior': relation.superior,
    'data-class': relation.class, 'data-verdict': relation.verdict, 'data-reason': relation.reason, 'data-claims': joinIds(relation.claims),
  };
}

export function drawShared(piece: SharedPiece, relations: ReadonlyMap<string, ChartRelation>, { colours }: DrawnIn): Picture {
  const kind = strongest(piece.relations.flatMap((id) => relations.get(id) ?? []));
  return group({ 'data-part': 'shared', 'data-owner': piece.owner, 'data-relations': joinIds(piece.relations), 'data-class': kind.class, 'data-verdict': kind.verdict },
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

/** The mark at the subordinate, and what stands beside it. */
export function drawMark(drawn: DrawnRelation, relation: ChartRelation, label: Label | undefined, { words, colours }: LinesOptions): readonly Picture[] {
  const middle = middleOf(drawn, relation);
  if (middle === null) return [];
  const beside = label === undefined ? [] : [text(label.text, {
    x: label.x, y: label.y, size: label.size, fill: colours.ink, at: label.at, direction: words.direction,
    // A halo, so that a line that passes near does not strike the words through.
    attributes: { 'data-part': 'on-line', 'data-relation': relation.id, stroke: colours.paper, 'stroke-width': 2, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
  })];
  return [relationMark(middle, relation, colours, told(relation)), ...beside];
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
