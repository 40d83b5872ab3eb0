/**
 * The lines of further superiors: one relation after another, the nearest
 * first. A line that would break a rule is not drawn; the relation is then told
 * in both boxes in words. So are all of them in a chart too large or too full.
 */
import { Router } from './router.ts';
import { byText } from './siblings.ts';
import type { ChartRelation, DrawnRelation, Layout, Rect } from './types.ts';

const mostLines = 60;
const mostBoxes = 400;

/** The further relations of `open` that find a way, by id; `layout` is left-to-right. */
export function routed(layout: Layout, relations: readonly ChartRelation[], open: readonly DrawnRelation[]): ReadonlyMap<string, DrawnRelation> {
  const found = new Map<string, DrawnRelation>();
  if (open.length > mostLines || layout.boxes.length > mostBoxes) return found;
  const router = new Router(layout, relations);
  const boxes = new Map(layout.boxes.map((box) => [box.unit, box]));
  const known = new Map(relations.map((relation) => [relation.id, relation]));
  const wanted = open.flatMap((drawn) => {
    const relation = known.get(drawn.relation);
    const subordinate = boxes.get(relation?.subordinate ?? '');
    const superior = boxes.get(relation?.superior ?? '');
    if (relation === undefined || subordinate === undefined || superior === undefined || subordinate === superior) return [];
    return [{ drawn, verdict: relation.verdict, subordinate, superior, distance: between(subordinate, superior) }];
  });
  wanted.sort((a, b) => a.distance - b.distance || byText(a.drawn.relation, b.drawn.relation));
  for (const errand of wanted) {
    const line = router.route(errand);
    if (line !== null) found.set(line.relation, line);
  }
  return found;
}

/** From the middle of one box to the middle of the other, along the grid. */
function between(a: Rect, b: Rect): number {
  return Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
}
