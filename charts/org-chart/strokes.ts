/**
 * Lines of the chart: what each class looks like, and how a line hops over another.
 *
 * Command one stroke, membership in a joint operation two, administrative dots;
 * solid is certain, dashed is not.
 */
import { path } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import { lineColour } from './marks.ts';
import { line as sizes, type Colours } from './style.ts';
import type { ChartRelation, Point } from './types.ts';

type Kind = Pick<ChartRelation, 'class' | 'verdict'>;
type Commands = readonly (string | number)[];

/** The strokes of one line, to be drawn one over the other. */
export function strokes(points: readonly Point[], hops: readonly Point[], kind: Kind, colours: Colours): readonly Picture[] {
  const way = wayAlong(points, hops);
  const stroke = lineColour(kind, colours);
  const dashes = kind.verdict === 'certain' ? undefined : sizes.dashes;
  if (kind.class === 'membership') {
    return [
      path(way, { fill: 'none', stroke, 'stroke-width': sizes.membership, 'stroke-dasharray': dashes }),
      path(way, { fill: 'none', stroke: colours.paper, 'stroke-width': sizes.inside, 'data-part': 'inside' }),
    ];
  }
  if (kind.class === 'administrative') return [path(way, { fill: 'none', stroke, 'stroke-width': sizes.administrative, 'stroke-dasharray': sizes.dots })];
  return [path(way, { fill: 'none', stroke, 'stroke-width': sizes.command, 'stroke-dasharray': dashes })];
}

/** Path commands along straight pieces, with a half circle at each hop: upwards over a level line, to the right over an upright one. */
export function wayAlong(points: readonly Point[], hops: readonly Point[] = []): Commands {
  return points.flatMap((point, index): Commands => {
    const before = points[index - 1];
    if (before === undefined) return ['M', point.x, point.y];
    return [...hopsOn(before, point, hops), 'L', point.x, point.y];
  });
}

function hopsOn(from: Point, to: Point, hops: readonly Point[]): Commands {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  if (length === 0) return [];
  const step = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const along = hops.map((hop) => (hop.x - from.x) * step.x + (hop.y - from.y) * step.y);
  const here = along.filter((at, index) => at > 0 && at < length && lies(hops[index], from, step, at)).sort((a, b) => a - b);
  const sweep = step.x + step.y > 0 ? 1 : 0;
  return here.flatMap((at, index): Commands => {
    const radius = Math.min(sizes.hop, (at - (here[index - 1] ?? -Infinity)) / 2, ((here[index + 1] ?? Infinity) - at) / 2, at, length - at);
    const on = (distance: number) => [from.x + step.x * distance, from.y + step.y * distance];
    return ['L', ...on(at - radius), 'A', radius, radius, 0, 0, sweep, ...on(at + radius)];
  });
}

function lies(hop: Point | undefined, from: Point, step: Point, at: number): boolean {
  return hop !== undefined && Math.abs(from.x + step.x * at - hop.x) < 0.01 && Math.abs(from.y + step.y * at - hop.y) < 0.01;
}

const byClass: readonly ChartRelation['class'][] = ['command', 'training', 'membership', 'administrative'];
const byVerdict: readonly ChartRelation['verdict'][] = ['certain', 'possible', 'contradicted', 'impossible'];

/** What a shared piece is drawn as: the strongest class, and the strongest verdict, of the relations on it. */
export function strongest(relations: readonly Kind[]): Kind {
  return {
    class: byClass.find((kind) => relations.some((relation) => relation.class === kind)) ?? 'administrative',
    verdict: byVerdict.find((verdict) => relations.some((relation) => relation.verdict === verdict)) ?? 'possible',
  };
}
