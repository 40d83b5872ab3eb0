/**
 * A reading of a layout: what a faithful drawing of it would show.
 */
import type { ChartInput, DrawnRelation, Layout } from '../../../charts/org-chart/types.ts';
import type { ReadMark, Reading } from './reading.ts';

const reach = { command: 3.6, training: 3.6, membership: 4.6, administrative: 3.4 } as const;

export function readLayout(input: Pick<ChartInput, 'relations'>, layout: Layout): Reading {
  const relations = new Map(input.relations.map((relation) => [relation.id, relation]));
  const lines = layout.relations.filter((drawn) => drawn.way !== 'words');
  return {
    width: layout.width, height: layout.height,
    boxes: layout.boxes.map(({ unit, x, y, width, height }) => ({ unit, x, y, width, height })),
    blocks: layout.boxes.map(({ unit, block }) => ({ unit, ...block })),
    lines: [
      ...layout.shared.map(({ owner, points, relations: on }) => ({ way: 'primary' as const, owner, points, relations: on })),
      ...lines.map(({ way, owner, points, relation }) => ({ way: way === 'primary' ? 'primary' as const : 'further' as const, owner, points, relations: [relation] })),
    ],
    marks: lines.flatMap((drawn) => markOf(drawn, reach[relations.get(drawn.relation)?.class ?? 'command'])),
    joints: lines.flatMap(({ relation, joint }) => (joint === null ? [] : [{ relation, ...joint }])),
    hops: lines.flatMap(({ relation, hops }) => hops.map((hop) => ({ relation, ...hop }))),
    words: layout.relations.filter(({ way }) => way === 'words').flatMap(({ relation }) => {
      const { subordinate, superior } = relations.get(relation) ?? { subordinate: '', superior: '' };
      return [{ relation, unit: subordinate }, { relation, unit: superior }];
    }),
  };
}

/** The mark stands just outside the border at which its line ends. */
function markOf({ relation, mark }: DrawnRelation, size: number): readonly ReadMark[] {
  if (mark === null) return [];
  const away = { top: { x: 0, y: -size }, left: { x: -size, y: 0 }, right: { x: size, y: 0 } }[mark.side];
  return [{ relation, x: Math.round(1000 * (mark.x + away.x)) / 1000, y: mark.y + away.y, reach: size }];
}
