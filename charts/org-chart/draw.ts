/**
 * The org chart as a picture: from the answer, its layout and its boxes.
 *
 * The same drawing is rendered on the screen and printed, so that they cannot
 * differ. Lines lie under boxes, marks above them.
 */
import { families, group, part, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import type { Box, BoxOptions } from './box-content.ts';
import { inDigits } from './digits.ts';
import { drawBox } from './draw-box.ts';
import { drawJoint, drawLine, drawMark, drawShared, drawWays } from './draw-lines.ts';
import { labels } from './labels.ts';
import { frame, printColours, type Colours } from './style.ts';
import type { ChartInput, ChartRelation, DrawnRelation, Layout } from './types.ts';

export interface DrawOptions extends Pick<BoxOptions, 'words' | 'numerals' | 'numbers'> {
  readonly colours?: Colours;
  /** Adds the unseen wide ways that a pointer can meet. */
  readonly pressable?: boolean;
}

/** The chart alone, as large as its layout. */
export function draw(input: ChartInput, layout: Layout, boxes: ReadonlyMap<string, Box>, options: DrawOptions): Picture {
  return part('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}`,
    'font-family': families.plain, 'xml:lang': options.words.language,
  }, [drawChart(input, layout, boxes, options)]);
}

/** The chart as a group, for a sheet or a zoom to hold. */
export function drawChart(input: ChartInput, layout: Layout, boxes: ReadonlyMap<string, Box>, { colours = printColours, pressable = false, ...options }: DrawOptions): Picture {
  const relations = new Map(input.relations.map((relation) => [relation.id, relation]));
  const drawnIn = { direction: layout.direction, colours, ...options };
  const each = (draws: (drawn: DrawnRelation, relation: ChartRelation) => readonly Picture[]) => layout.relations.flatMap((drawn) => {
    const relation = relations.get(drawn.relation);
    return relation === undefined || drawn.way === 'words' ? [] : draws(drawn, relation);
  });
  const corner = cornerNumbers(layout, relations, options);
  const beside = labels(layout, relations, options);
  const lines = (way: DrawnRelation['way']) => each((drawn, relation) => (drawn.way === way ? [drawLine(drawn, relation, drawnIn)] : []));
  const placed = layout.boxes.flatMap((place) => {
    const box = boxes.get(place.unit);
    return box === undefined ? [] : [drawBox(place, box, corner(place.unit), drawnIn)];
  });
  return group({ 'data-part': 'chart', 'data-width': layout.width, 'data-height': layout.height, 'data-direction': layout.direction }, [
    ...heading(layout, drawnIn.words.unconnected, colours),
    ...(pressable ? drawWays(layout, relations) : []),
    ...layout.shared.map((piece) => drawShared(piece, relations, drawnIn)),
    ...lines('primary'), ...lines('further'),
    ...each((drawn, relation) => drawJoint(drawn, relation, drawnIn)),
    ...placed,
    ...each((drawn, relation) => drawMark(drawn, relation, beside.get(relation.id), drawnIn)),
  ]);
}

/** The footnotes of each unit's primary relation, which stand at the far corner of its box. */
function cornerNumbers(layout: Layout, relations: ReadonlyMap<string, ChartRelation>, { numbers, numerals }: DrawOptions): (unit: string) => string | null {
  const byUnit = new Map(layout.relations.filter(({ way }) => way === 'primary').map(({ relation }) => [relations.get(relation)?.subordinate, numbers.get(relation)]));
  return (unit) => {
    const number = byUnit.get(unit);
    return number === undefined ? null : inDigits(number, numerals);
  };
}

function heading({ unconnected, direction }: Layout, said: string, colours: Colours): readonly Picture[] {
  if (unconnected === null) return [];
  const { x, y, width } = unconnected;
  const right = direction === 'rtl';
  return [group({ 'data-part': 'unconnected' }, [
    path(['M', x, y + 16, 'H', x + width], { fill: 'none', stroke: colours.rule, 'stroke-width': frame.rule }),
    text(said, { x: right ? x + width : x, y: y + 11, size: 9.5, weight: 600, fill: colours.muted, at: right ? 'right' : 'left' }),
  ])];
}
