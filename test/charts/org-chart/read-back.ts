/**
 * An org chart read back from the SVG that was written, or that a page shows: what a reader of the drawing can see, and nothing else.
 */
import { splitIds } from '../../../charts/picture/ids.ts';
import type { ChartRelation, Point, Rect } from '../../../charts/org-chart/types.ts';
import type { ReadLine, ReadMark, Reading } from './reading.ts';
import { all, parts, readSvg, wayOf, type Element } from './svg.ts';

export function readBack(svg: string): Reading {
  const [chart] = parts(readSvg(svg), 'chart');
  if (chart === undefined) throw new Error('no chart in the picture');
  const boxes = parts(chart, 'box');
  const lines = parts(chart, 'line');
  return {
    width: Number(chart.attributes['data-width']), height: Number(chart.attributes['data-height']),
    boxes: boxes.map((box) => ({ unit: given(box, 'data-unit'), ...rectOf(box) })),
    blocks: boxes.map((box) => ({ unit: given(box, 'data-unit'), ...blockOf(box) })),
    lines: [
      ...parts(chart, 'shared').map((piece): ReadLine => ({ way: 'primary', owner: given(piece, 'data-owner'), relations: splitIds(given(piece, 'data-relations')), points: pathOf(piece).points })),
      ...lines.map((line): ReadLine => ({ way: given(line, 'data-way') === 'primary' ? 'primary' : 'further', owner: given(line, 'data-owner'), relations: [given(line, 'data-relation')], points: pathOf(line).points })),
    ],
    marks: parts(chart, 'mark').map(markOf),
    joints: parts(chart, 'joint').map((dot) => ({ relation: given(dot, 'data-relation'), ...centre(dot) })),
    hops: lines.flatMap((line) => pathOf(line).hops.map((hop) => ({ relation: given(line, 'data-relation'), ...hop }))),
    words: boxes.flatMap((box) => [
      ...said(box, 'also-under').map((text) => ({ relation: given(text, 'data-relation'), unit: given(box, 'data-unit') })),
      ...said(box, 'also-over').flatMap((text) => splitIds(given(text, 'data-relations')).map((relation) => ({ relation, unit: given(box, 'data-unit') }))),
    ]),
  };
}

/** What the form of a mark and of its line say, whatever their attributes claim. */
export interface Looks {
  readonly relation: string;
  readonly class: 'command' | 'membership' | 'administrative';
  readonly verdict: 'certain' | 'possible' | 'contradicted';
  readonly dashed: boolean;
}

export function looks(svg: string): readonly Looks[] {
  const root = readSvg(svg);
  const strokes = new Map(parts(root, 'line').map((line) => [given(line, 'data-relation'), paths(line)]));
  return parts(root, 'mark').map((mark) => {
    const shape = shapeOf(mark);
    const line = strokes.get(given(mark, 'data-relation')) ?? [];
    const kind = { circle: 'command', path: 'membership', rect: 'administrative' } as const;
    const crossed = parts(mark, 'crossed').length > 0;
    const filled = shape.attributes['fill'] === shape.attributes['stroke'];
    return {
      relation: given(mark, 'data-relation'), class: kind[shape.tag as keyof typeof kind],
      verdict: crossed ? 'contradicted' : filled ? 'certain' : 'possible',
      dashed: line.some(({ attributes }) => attributes['stroke-dasharray'] !== undefined),
    };
  });
}

/** What a mark of this relation should look like: training is drawn as command, with the word. */
export function expected({ id, class: kind, verdict }: ChartRelation): Looks {
  return {
    relation: id, class: kind === 'training' ? 'command' : kind, verdict: verdict === 'impossible' ? 'possible' : verdict,
    dashed: kind === 'administrative' || verdict !== 'certain',
  };
}

export function given(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.tag} has no ${name}`);
  return value;
}

function rectOf(box: Element): Rect {
  const [x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/u.exec(given(box, 'transform'))?.slice(1).map(Number) ?? [];
  const [frame] = parts(box, 'frame');
  const corners = frame === undefined ? [] : wayOf(given(frame, 'd')).points;
  return { x, y, width: Math.max(...corners.map((corner) => corner.x)), height: Math.max(...corners.map((corner) => corner.y)) };
}

function blockOf(box: Element): Rect {
  const [x = 0, y = 0, width = 0, height = 0] = given(box, 'data-block').split(' ').map(Number);
  return { x, y, width, height };
}

function paths(element: Element): readonly Element[] {
  return all(element).filter(({ tag }) => tag === 'path');
}

/** All strokes of one line run the same way. */
function pathOf(line: Element) {
  const ways = new Set(paths(line).map((path) => given(path, 'd')));
  const [d] = ways;
  if (ways.size !== 1 || d === undefined) throw new Error(`the strokes of ${JSON.stringify(line.attributes)} run ${ways.size} ways`);
  return wayOf(d);
}

function shapeOf(mark: Element): Element {
  const [shape] = mark.children;
  if (shape === undefined) throw new Error('a mark without a shape');
  return shape;
}

function markOf(mark: Element): ReadMark {
  const shape = shapeOf(mark);
  const outline = Number(given(shape, 'stroke-width')) / 2;
  return { relation: given(mark, 'data-relation'), ...centre(shape), reach: round(halfOf(shape) + outline) };
}

function halfOf({ tag, attributes }: Element): number {
  if (tag === 'circle') return Number(attributes['r']);
  if (tag === 'rect') return Number(attributes['width']) / 2;
  const xs = wayOf(attributes['d'] ?? '').points.map(({ x }) => x);
  return (Math.max(...xs) - Math.min(...xs)) / 2;
}

function centre({ tag, attributes }: Element): Point {
  if (tag === 'circle') return { x: Number(attributes['cx']), y: Number(attributes['cy']) };
  if (tag === 'rect') return { x: round(Number(attributes['x']) + Number(attributes['width']) / 2), y: round(Number(attributes['y']) + Number(attributes['height']) / 2) };
  const points = wayOf(attributes['d'] ?? '').points;
  const middle = (values: readonly number[]) => round((Math.max(...values) + Math.min(...values)) / 2);
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}

/** The first lines of texts that may be wrapped. */
function said(box: Element, part: string): readonly Element[] {
  return parts(box, part).filter(({ attributes }) => attributes['data-continued'] === undefined);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
