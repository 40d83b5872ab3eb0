/**
 * The title block of a printed sheet: what was asked, of which day, as known when, and by what method.
 */
import { measure, type TextStyle } from '../measure/measure.ts';
import { wrap } from '../measure/wrap.ts';
import { group, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import { inDigits, prose } from './digits.ts';
import { runningName } from './names.ts';
import type { SheetOptions } from './sheet.ts';
import { sheet as sizes, type Colours } from './style.ts';
import type { ChartInput } from './types.ts';

export interface TitleBlock {
  readonly height: number;
  readonly draw: (colours: Colours) => Picture;
}

/** `method`: further sentences of the method line, such as that names alone are shown. */
export function titleBlock(input: ChartInput, options: SheetOptions, width: number, method: readonly string[]): TitleBlock {
  const { words, numerals } = options;
  const right = words.direction === 'rtl';
  const room = width - 2 * sizes.margin;
  const day = prose(options.on, words, numerals);
  const state = [options.knownAt === null ? words.knownNow : words.knownAt(prose(options.knownAt, words, numerals)), options.certainOnly ? words.certainOnly : words.certainAndPossible].join(' · ');
  const titleStyle = { size: sizes.title, weight: 600 } as const;
  const underStyle = { size: sizes.subtitle, weight: 400 } as const;
  const titles = wrap(titleOf(input, options), room - measure(day, titleStyle) - 24, titleStyle);
  const under = withFirst(room - measure(state, underStyle) - 24, room, [...question(input, options), ...method].join(' '), underStyle);
  const titleY = (line: number) => sizes.margin + sizes.title * 0.85 + line * sizes.title * sizes.line;
  const underY = (line: number) => titleY(titles.length - 1) + sizes.subtitle * 1.85 + line * sizes.subtitle * sizes.line;
  const height = underY(under.length - 1) + sizes.subtitle;
  const start = right ? width - sizes.margin : sizes.margin;
  const end = right ? sizes.margin : width - sizes.margin;
  const near = right ? 'right' : 'left';
  const far = right ? 'left' : 'right';
  const { direction } = words;
  return {
    height,
    draw: ({ ink, muted }) => group({ 'data-part': 'title' }, [
      ...titles.map((title, line) => text(title, { x: start, y: titleY(line), size: sizes.title, weight: 600, fill: ink, at: near, direction, attributes: { 'data-part': 'title-line' } })),
      text(day, { x: end, y: titleY(0), size: sizes.title, weight: 600, fill: ink, at: far, direction, attributes: { 'data-part': 'on' } }),
      ...under.map((said, line) => text(said, { x: start, y: underY(line), size: sizes.subtitle, fill: muted, at: near, direction, attributes: { 'data-part': 'method' } })),
      text(state, { x: end, y: underY(0), size: sizes.subtitle, fill: muted, at: far, direction, attributes: { 'data-part': 'known-at' } }),
      path(['M', sizes.margin, height, 'H', width - sizes.margin], { fill: 'none', stroke: ink, 'stroke-width': sizes.rule }),
    ]),
  };
}

/** Wrapped with a first line that leaves room for what stands at its end. */
function withFirst(first: number, rest: number, said: string, style: TextStyle): readonly string[] {
  const [head = ''] = wrap(said, first, style);
  const tail = said.slice(head.length).trim();
  return tail === '' ? [head] : [head, ...wrap(tail, rest, style)];
}

function titleOf({ root, units }: ChartInput, { words }: SheetOptions): string {
  const unit = units.find(({ id }) => id === root);
  return unit === undefined ? words.titleOfAll : words.titleOf(runningName(unit.names, words));
}

function question({ root, leftOut }: ChartInput, { words, numerals, depth, classes }: SheetOptions): readonly string[] {
  const shown = (count: number) => inDigits(count, numerals);
  const notDrawn = [
    leftOut.beforeFirstMention > 0 ? words.beforeFirstMention(leftOut.beforeFirstMention, shown(leftOut.beforeFirstMention)) : '',
    leftOut.afterLastMention > 0 ? words.afterLastMention(leftOut.afterLastMention, shown(leftOut.afterLastMention)) : '',
    leftOut.undated > 0 ? words.undatedOnes(leftOut.undated, shown(leftOut.undated)) : '',
  ].filter((part) => part !== '');
  return [
    root === null ? words.questionOfAll : words.question,
    depth === null ? words.allLevels : words.levels(depth, shown(depth)),
    words.classesAre(classes.map((kind) => words.classes[kind]).join(words.comma)),
    ...(notDrawn.length === 0 ? [] : [words.notDrawn(notDrawn.join(words.comma))]),
  ];
}
