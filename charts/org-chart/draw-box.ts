/**
 * A box, drawn: its frame tells what kind of unit it is, its lines come from its content.
 */
import { group, part, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import type { Beside, Box, BoxLine } from './box-content.ts';
import { echelonMark, echelonWidth, isEchelon } from './echelons.ts';
import { commanderMark, relationMark } from './marks.ts';
import { box as sizes, frame, grid, text as fonts, type Colours } from './style.ts';
import type { PlacedBox } from './types.ts';
import type { Direction } from './words/index.ts';

export interface DrawnIn {
  readonly direction: Direction;
  readonly colours: Colours;
}

/** `number`: the footnotes of its primary relation, at the far corner. */
export function drawBox(placed: PlacedBox, box: Box, number: string | null, { direction, colours }: DrawnIn): Picture {
  const { unit, width } = box;
  const at = (start: number) => (direction === 'rtl' ? width - start : start);
  const side = direction === 'rtl' ? 'right' : 'left';
  const far = direction === 'rtl' ? 'left' : 'right';
  const { block } = placed;
  const name = box.lines.find(({ part: of }) => of === 'name');
  const echelon = name && isEchelon(unit.echelon)
    ? [echelonMark(unit.echelon, { x: direction === 'rtl' ? width - sizes.padding - echelonWidth(unit.echelon) : sizes.padding, y: name.baseline - fonts.name * 0.35 }, colours.ink)] : [];
  const corner = number === null ? []
    : [text(number, { x: at(width - 5), y: sizes.corner - 2, size: fonts.footnote, fill: colours.muted, at: far, direction: 'ltr', attributes: { 'data-part': 'footnote' } })];
  return group({
    'data-part': 'box', 'data-unit': unit.id, 'data-standing': unit.standing, 'data-joint': unit.joint ? 'true' : undefined,
    'data-disputed': unit.disputed ? 'true' : undefined, 'data-asked': box.asked ? 'true' : undefined,
    'data-block': `${block.x} ${block.y} ${block.width} ${block.height}`, transform: `translate(${placed.x} ${placed.y})`,
  }, [
    ...frames(box, colours),
    ...echelon, ...corner,
    ...box.rules.map((y) => path(['M', sizes.padding, y, 'H', width - sizes.padding], { fill: 'none', stroke: colours.rule, 'stroke-width': frame.rule, 'data-part': 'rule' })),
    ...box.lines.flatMap((line) => drawLine(line, at, side, colours)),
    ...pill(box, colours),
  ]);
}

function frames(box: Box, colours: Colours): readonly Picture[] {
  const { unit, width, height, asked } = box;
  const unidentified = unit.standing === 'unknown';
  const outer = path(outline(box), {
    'data-part': 'frame', fill: unidentified ? colours.unidentified : colours.paper, stroke: colours.ink,
    'stroke-width': asked ? frame.asked : frame.usual, 'stroke-dasharray': unidentified ? frame.dashes : undefined,
  });
  if (!unit.joint) return [outer];
  const inset = frame.jointInset;
  const floor = unit.disputed ? sizes.tooth : 0;
  return [outer, part('rect', {
    x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset - floor, fill: 'none', stroke: colours.membership, 'stroke-width': frame.joint, 'data-part': 'joint-frame',
  })];
}

/** The lower edge of a disputed unit is a zigzag inside the box; its tips lie on the grid, where lines leave. */
function outline({ unit, width, height }: Box): readonly (string | number)[] {
  if (!unit.disputed) return ['M', 0, 0, 'H', width, 'V', height, 'H', 0, 'Z'];
  const teeth = width / grid;
  const edge = Array.from({ length: teeth * 2 }, (_, index) => ['L', width - ((index + 1) * width) / (teeth * 2), index % 2 === 0 ? height - sizes.tooth : height]);
  return ['M', 0, 0, 'H', width, 'V', height, ...edge.flat(), 'Z'];
}

function drawLine(line: BoxLine, at: (start: number) => number, side: 'left' | 'right', colours: Colours): readonly Picture[] {
  const beside = line.beside === null ? [] : [besideMark(line.beside, at, colours)];
  if (line.text === '' && line.raised === null) return beside;
  const raised = line.raised === null ? [] : [part('tspan', { 'font-size': fonts.footnote, 'font-weight': 400, dy: -3, direction: 'ltr', 'unicode-bidi': 'isolate', 'data-part': 'footnote' }, [line.raised])];
  const children = raised.length === 0 ? line.text : [`${line.text}\u2009`, ...raised];
  return [...beside, text(children, {
    x: at(line.start), y: line.baseline, size: line.size, weight: line.weight, fill: colours[line.colour], at: side, italic: line.italic, direction: line.direction, fixed: line.part === 'range' && line.direction === 'ltr', language: line.language,
    attributes: { 'data-part': line.part, ...line.data },
  })];
}

function besideMark(beside: Beside, at: (start: number) => number, colours: Colours): Picture {
  const point = { x: at(beside.start), y: beside.y };
  return beside.kind === 'commander' ? commanderMark(point, beside.sign, colours) : relationMark(point, beside, colours, { 'data-part': 'told-mark' });
}

function pill({ pill: given, width }: Box, colours: Colours): readonly Picture[] {
  if (given === null) return [];
  const x = (width - given.width) / 2;
  return [group({ 'data-part': 'pill' }, [
    part('rect', { x, y: given.y, width: given.width, height: sizes.pill - 2, rx: (sizes.pill - 2) / 2, fill: colours.paper, stroke: colours.ink, 'stroke-width': 0.9 }),
    text(given.text, { x: width / 2, y: given.y + 9.6, size: fonts.pill, weight: 600, fill: colours.ink, at: 'middle' }),
  ])];
}
