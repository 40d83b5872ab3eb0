/**
 * The signs of the chart, drawn as paths, since the fonts lack them.
 *
 * Filled is certain, hollow is possible, crossed out is contradicted: the form
 * decides, never the colour, so that it survives a photocopy.
 */
import { group, part, path } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import type { CommanderSign } from './box-content.ts';
import { mark as sizes, type Colours } from './style.ts';
import type { ChartRelation, Point } from './types.ts';

type Kind = Pick<ChartRelation, 'class' | 'verdict'>;

/** How far a relation's mark reaches from its middle. */
export function reachOf({ class: kind }: Pick<ChartRelation, 'class'>): number {
  if (kind === 'membership') return sizes.diamond;
  return kind === 'administrative' ? sizes.square : sizes.circle;
}

export function lineColour({ class: kind }: Pick<ChartRelation, 'class'>, colours: Colours): string {
  if (kind === 'membership') return colours.membership;
  return kind === 'administrative' ? colours.administrative : colours.ink;
}

/** Circle, diamond or square at the subordinate. */
export function relationMark({ x, y }: Point, relation: Kind, colours: Colours, attributes: Readonly<Record<string, string>> = {}): Picture {
  const colour = lineColour(relation, colours);
  const look = { fill: relation.verdict === 'certain' ? colour : colours.paper, stroke: colour, 'stroke-width': sizes.outline };
  const reach = reachOf(relation) - sizes.outline / 2;
  const shape = relation.class === 'membership'
    ? path(['M', x, y - reach, 'L', x + reach, y, 'L', x, y + reach, 'L', x - reach, y, 'Z'], look)
    : relation.class === 'administrative'
      ? part('rect', { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach, ...look })
      : part('circle', { cx: x, cy: y, r: reach, ...look });
  return group({ 'data-part': 'mark', ...attributes }, relation.verdict === 'contradicted' ? [shape, crossed({ x, y }, colours)] : [shape]);
}

/** ● certain, ○ possible, ◉ certain by a judgement; crossed out where claims contradict. */
export function commanderMark({ x, y }: Point, sign: CommanderSign, colours: Colours): Picture {
  const reach = sizes.commander - sizes.outline / 2;
  const outer = part('circle', { cx: x, cy: y, r: reach, fill: sign === 'certain' ? colours.ink : colours.paper, stroke: colours.ink, 'stroke-width': sizes.outline });
  const inner = sign === 'inferred' ? [part('circle', { cx: x, cy: y, r: reach / 2, fill: colours.ink })] : [];
  const cross = sign === 'contradicted' ? [crossed({ x, y }, colours)] : [];
  return group({ 'data-part': 'commander-mark', 'data-sign': sign }, [outer, ...inner, ...cross]);
}

function crossed({ x, y }: Point, colours: Colours): Picture {
  const reach = sizes.cross;
  return path(['M', x - reach, y - reach, 'L', x + reach, y + reach, 'M', x - reach, y + reach, 'L', x + reach, y - reach],
    { fill: 'none', stroke: colours.conflict, 'stroke-width': sizes.outline, 'data-part': 'crossed' });
}
