/**
 * The chart in right-to-left: laid out and routed as in left-to-right, then
 * every x mirrored. Texts are not mirrored; that is the drawing's business.
 * Mirrored twice it is the same chart.
 */
import type { DrawnRelation, Layout, Point, Rect } from './types.ts';

export function mirrored(layout: Layout): Layout {
  const { width } = layout;
  const point = <P extends Point>(at: P): P => ({ ...at, x: width - at.x });
  const rect = <R extends Rect>(at: R): R => ({ ...at, x: width - at.x - at.width });
  return {
    ...layout,
    direction: layout.direction === 'ltr' ? 'rtl' : 'ltr',
    boxes: layout.boxes.map((box) => ({ ...rect(box), block: rect(box.block) })),
    shared: layout.shared.map((piece) => ({ ...piece, points: piece.points.map(point) })),
    relations: layout.relations.map((drawn) => ({
      ...drawn,
      points: drawn.points.map(point),
      joint: drawn.joint === null ? null : point(drawn.joint),
      hops: drawn.hops.map(point),
      mark: drawn.mark === null ? null : { ...point(drawn.mark), side: otherSide(drawn.mark.side) },
    })),
    unconnected: layout.unconnected === null ? null : rect(layout.unconnected),
  };
}

type Side = NonNullable<DrawnRelation['mark']>['side'];

function otherSide(side: Side): Side {
  if (side === 'top') return 'top';
  return side === 'left' ? 'right' : 'left';
}
