/**
 * "How to read it": only what occurs on the sheet, each sign drawn by what draws the chart.
 */
import { group, part, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import { measure } from '../measure/measure.ts';
import type { Arranged } from './chart.ts';
import { echelonMark, echelonWidth, isEchelon } from './echelons.ts';
import { commanderMark, reachOf, relationMark } from './marks.ts';
import { box as boxes, frame, line, sheet as sizes, type Colours } from './style.ts';
import { strokes } from './strokes.ts';
import type { ChartInput, ChartRelation } from './types.ts';
import type { ChartWords, Echelon, LegendKey } from './words/index.ts';

type Entry = LegendKey | Echelon;

const classes = ['command', 'membership', 'administrative', 'training'] as const;
const verdicts = ['certain', 'possible', 'contradicted'] as const;
const signs = ['certain', 'possible', 'inferred', 'contradicted'] as const;
const levels = ['army', 'corps', 'division', 'brigade', 'regiment', 'battalion', 'company', 'platoon'] as const;

/** What a reader of this chart must be told, in a fixed order. */
export function occurring({ units, relations, root }: ChartInput, { layout, boxes: made }: Arranged): readonly Entry[] {
  const shown = [...made.values()].flatMap(({ lines }) => lines.flatMap(({ beside }) => (beside?.kind === 'commander' ? [beside.sign] : [])));
  const further = layout.relations.filter(({ way }) => way === 'further');
  const when = (key: Entry, occurs: boolean): readonly Entry[] => (occurs ? [key] : []);
  return [
    ...classes.flatMap((kind) => verdicts.flatMap((verdict) => when(`${kind} ${verdict}`, relations.some((relation) => relation.class === kind && relation.verdict === verdict)))),
    ...signs.flatMap((sign) => when(`in command ${sign}`, shown.includes(sign))),
    ...when('asked about', root !== null && units.some(({ id }) => id === root)),
    ...when('not identified', units.some(({ standing }) => standing === 'unknown')),
    ...when('joint operation', units.some(({ joint }) => joint)),
    ...when('disputed', units.some(({ disputed }) => disputed)),
    ...when('units below', units.some(({ below }) => below > 0)),
    ...when('joined', further.some(({ joint }) => joint !== null)),
    ...when('crosses', further.some(({ hops }) => hops.length > 0)),
    ...when('circle', layout.relations.some(({ circle }) => circle)),
    ...levels.filter((level) => units.some(({ echelon }) => echelon === level)),
  ];
}

export function legendWord(entry: Entry, { legend, echelons }: ChartWords): string {
  return isEchelon(entry) ? echelons[entry] : legend[entry];
}

/** How wide one column of these entries is. */
export function legendWidth(entries: readonly Entry[], words: ChartWords): number {
  return sizes.sign + Math.max(0, ...entries.map((entry) => measure(legendWord(entry, words), { size: sizes.legend, weight: 400 }))) + sizes.columnGap;
}

/** One entry with the start edge of its sign at `x`; `rtl` grows to the left. */
export function drawEntry(entry: Entry, { x, y }: { readonly x: number; readonly y: number }, words: ChartWords, colours: Colours): Picture {
  const right = words.direction === 'rtl';
  const step = (start: number) => x + (right ? -start : start);
  return group({ 'data-part': 'legend', 'data-legend': entry }, [
    ...signOf(entry, step, y - sizes.legend * 0.33, colours),
    text(legendWord(entry, words), { x: step(sizes.sign), y, size: sizes.legend, fill: colours.ink, at: right ? 'right' : 'left', direction: words.direction }),
  ]);
}

function signOf(entry: Entry, step: (start: number) => number, y: number, colours: Colours): readonly Picture[] {
  if (isEchelon(entry)) {
    const width = echelonWidth(entry);
    return [echelonMark(entry, { x: Math.min(step(0), step(width)), y }, colours.ink)];
  }
  const [first = '', second = ''] = entry.split(/ (?=\S+$)/u);
  if (first === 'in command') return [commanderMark({ x: step(18), y }, signs.find((sign) => sign === second) ?? 'possible', colours)];
  const kind = classes.find((some) => some === first);
  const verdict = verdicts.find((some) => some === second);
  if (kind !== undefined && verdict !== undefined) return lineSign({ class: kind, verdict }, step, y, colours);
  return shapeOf(entry, step, y, colours);
}

function lineSign(kind: Pick<ChartRelation, 'class' | 'verdict'>, step: (start: number) => number, y: number, colours: Colours): readonly Picture[] {
  const end = 26 - reachOf(kind);
  return [...strokes([{ x: step(0), y }, { x: step(26), y }], [], kind, colours), relationMark({ x: step(end), y }, kind, colours, { 'data-part': 'legend-mark' })];
}

function shapeOf(entry: Entry, step: (start: number) => number, y: number, colours: Colours): readonly Picture[] {
  const left = Math.min(step(0), step(26));
  const rect = (inset: number, stroke: string, width: number, more = {}) =>
    part('rect', { x: left + inset, y: y - 5.5 + inset, width: 26 - 2 * inset, height: 11 - 2 * inset, fill: 'none', stroke, 'stroke-width': width, ...more });
  const further = { class: 'membership', verdict: 'certain' } as const;
  switch (entry) {
    case 'asked about': return [rect(0, colours.ink, frame.asked * 0.8)];
    case 'not identified': return [rect(0, colours.ink, frame.usual, { fill: colours.unidentified, 'stroke-dasharray': frame.dashes })];
    case 'joint operation': return [rect(0, colours.ink, frame.usual), rect(2.5, colours.membership, frame.joint)];
    case 'units below': return [rect(0, colours.ink, 0.9, { rx: 5.5 }), path(['M', left + 10, y, 'H', left + 16, 'M', left + 13, y - 3, 'V', y + 3], { fill: 'none', stroke: colours.ink, 'stroke-width': 1.2 })];
    case 'disputed': return [path(['M', left, y + 5, 'V', y - 5.5, 'H', left + 26, 'V', y + 5, ...zigzag(left, y + 5)], { fill: 'none', stroke: colours.ink, 'stroke-width': frame.usual })];
    case 'joined': return [...strokes([{ x: left, y }, { x: left + 26, y }], [], further, colours), ...strokes([{ x: left + 13, y }, { x: left + 13, y: y + 6 }], [], further, colours),
      part('circle', { cx: left + 13, cy: y, r: line.joint, fill: colours.membership })];
    case 'crosses': return [...strokes([{ x: left + 13, y: y - 6 }, { x: left + 13, y: y + 6 }], [], { class: 'command', verdict: 'certain' }, colours),
      ...strokes([{ x: left, y }, { x: left + 26, y }], [{ x: left + 13, y }], further, colours)];
    case 'circle': return [path(['M', left + 18, y - 4, 'A', 5, 5, 0, 1, 0, left + 18, y + 4], { fill: 'none', stroke: colours.ink, 'stroke-width': line.command })];
    default: return [];
  }
}

function zigzag(left: number, bottom: number): readonly (string | number)[] {
  return Array.from({ length: 9 }, (_, index) => ['L', left + 26 - ((index + 1) * 26) / 9, index % 2 === 0 ? bottom - boxes.tooth : bottom]).slice(0, 8).flat().concat(['L', left, bottom]);
}
