/**
 * How a chart fits a page: which way round, with or without commanders, at what scale.
 *
 * Judged by the blocks alone, since no box moves when further superiors are
 * routed; only the choice is then drawn up in full.
 */
import { arranged, sketched, type Arranged } from './chart.ts';
import { numbersOf } from './footnotes.ts';
import type { Page } from './layout.ts';
import { footOf, type Foot } from './sheet-foot.ts';
import { titleBlock, type TitleBlock } from './sheet-title.ts';
import type { SheetOptions } from './sheet.ts';
import { pages, sheet as sizes, text as fonts } from './style.ts';
import type { ChartInput } from './types.ts';

export interface Fitted {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: TitleBlock;
  readonly foot: Foot;
  readonly chart: Arranged;
}

/** With commanders where dates come out at 5.5 pt and names at 7 pt, or where they are insisted on; else names only. */
export function fitted(input: ChartInput, options: SheetOptions): Fitted {
  if (options.persons !== false) {
    const sketch = better(input, options, false);
    const full = options.persons === true || readable(sketch.scale) ? drawnUp(input, options, sketch) : null;
    if (full !== null && (options.persons === true || readable(full.scale))) return full;
  }
  return drawnUp(input, options, better(input, options, true));
}

function readable(scale: number): boolean {
  return scale * fonts.name >= sizes.leastName && scale * fonts.range >= sizes.leastDate;
}

interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly namesOnly: boolean;
  readonly free: Page;
  readonly scale: number;
}

/** The better of landscape and portrait. */
function better(input: ChartInput, options: SheetOptions, namesOnly: boolean): Sketch {
  const { long, short } = pages[options.page];
  const lying = sketchOn(input, options, namesOnly, { width: long, height: short });
  const standing = sketchOn(input, options, namesOnly, { width: short, height: long });
  return standing.scale > lying.scale ? standing : lying;
}

/** The foot explains what the chart shows, and the chart's shape follows the room that the foot leaves: hence twice. */
function sketchOn(input: ChartInput, options: SheetOptions, namesOnly: boolean, page: { readonly width: number; readonly height: number }): Sketch {
  const title = titleBlock(input, options, page.width, methodOf(input, options, namesOnly));
  const room = { width: page.width - 2 * sizes.margin, height: page.height * (1 - sizes.footShare) - sizes.margin - title.height, direction: options.words.direction };
  const foot = footOf(input, sketched(input, chartOptions(options, namesOnly), room), options, page);
  const free = { ...room, height: roomBetween(page.height, title, foot) };
  const { layout } = sketched(input, chartOptions(options, namesOnly), free);
  return { ...page, namesOnly, free, scale: scaleOf(layout, free) };
}

function drawnUp(input: ChartInput, options: SheetOptions, { width, height, namesOnly, free }: Sketch): Fitted {
  const chart = arranged(input, chartOptions(options, namesOnly), free);
  const foot = footOf(input, chart, options, { width, height });
  const method = methodOf(input, options, namesOnly);
  const scaleUnder = (title: TitleBlock) => scaleOf(chart.layout, { ...free, height: roomBetween(height, title, foot) });
  const plain = titleBlock(input, options, width, method);
  const small = scaleUnder(plain) * fonts.name < sizes.leastName;
  const title = small ? titleBlock(input, options, width, [...method, options.words.tooSmall]) : plain;
  return { width, height, scale: scaleUnder(title), title, foot, chart };
}

function methodOf({ commanders }: ChartInput, { words }: SheetOptions, namesOnly: boolean): readonly string[] {
  return namesOnly && commanders.length > 0 ? [words.namesOnly] : [];
}

function chartOptions({ words, nameFirst, numerals, footnotes }: SheetOptions, namesOnly: boolean) {
  return { words, numerals, nameFirst, namesOnly, numbers: numbersOf(footnotes) };
}

function roomBetween(height: number, title: TitleBlock, foot: Foot): number {
  return height - sizes.margin - foot.height - title.height - 2 * sizes.gap;
}

function scaleOf({ width, height }: { readonly width: number; readonly height: number }, free: Page): number {
  return Math.min(free.width / width, free.height / height, sizes.largest);
}
