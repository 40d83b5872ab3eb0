/**
 * The printed sheet: title block, the chart at the largest scale that fits, how to read it, footnotes, and what it rests on.
 *
 * Both ways round are tried and the one that gives the larger scale is taken.
 * Names are never printed under 7 pt without the sheet saying that it should have
 * been several; commanders are left out, and that is said, where dates would come
 * out under 5.5 pt and names alone fit.
 */
import { families, group, part } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import { arranged, sketched, type Arranged, type ChartOptions } from './chart.ts';
import { drawChart } from './draw.ts';
import { numbersOf, type Footnote } from './footnotes.ts';
import { footOf, type Foot } from './sheet-foot.ts';
import { titleBlock, type TitleBlock } from './sheet-title.ts';
import { pages, printColours, sheet as sizes, text as fonts } from './style.ts';
import type { ChartInput, ChartRelation } from './types.ts';

export interface SheetOptions extends Pick<ChartOptions, 'words' | 'numerals' | 'nameFirst'> {
  /** EDTF. */
  readonly on: string;
  /** ISO day; `null`: now. */
  readonly knownAt: string | null;
  readonly certainOnly: boolean;
  /** Levels below the root; `null`: all. */
  readonly depth: number | null;
  readonly classes: readonly ChartRelation['class'][];
  /** What the reader is cleared for, in words. */
  readonly reader: string;
  readonly hash: string;
  readonly footnotes: readonly Footnote[];
  /** Said before the foot line, such as that names are invented; may be empty. */
  readonly note: string;
  readonly page: keyof typeof pages;
  /** `false`: names only; without it, commanders are left out only where dates could not be read. */
  readonly persons?: boolean;
}

interface Fitted {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: TitleBlock;
  readonly foot: Foot;
  readonly chart: Arranged;
}

/** One sheet as SVG, its size in px at 96 to the inch. */
export function sheet(input: ChartInput, options: SheetOptions): Picture {
  const { words } = options;
  const full = options.persons === false ? null : fitted(input, options, { namesOnly: false });
  const readable = full !== null && full.scale * fonts.name >= sizes.leastName && full.scale * fonts.range >= sizes.leastDate;
  const best = full !== null && (readable || options.persons === true) ? full : fitted(input, options, { namesOnly: true });
  const { width, height, scale, title, foot, chart } = best;
  const top = title.height + sizes.gap;
  const free = height - sizes.margin - foot.height - sizes.gap - top;
  const x = (width - chart.layout.width * scale) / 2;
  const y = top + Math.max(0, (free - chart.layout.height * scale) / 6);
  return part('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': families.plain, 'xml:lang': words.language,
    'data-part': 'sheet', 'data-direction': words.direction, 'data-scale': scale,
  }, [
    part('rect', { x: 0, y: 0, width, height, fill: printColours.paper }),
    title.draw(printColours),
    group({ transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})` }, [drawChart(input, chart.layout, chart.boxes, { ...options, numbers: numbersOf(options.footnotes) })]),
    foot.draw(height - sizes.margin - foot.height, printColours),
  ]);
}

/** The better of landscape and portrait. */
function fitted(input: ChartInput, options: SheetOptions, { namesOnly }: { readonly namesOnly: boolean }): Fitted {
  const { long, short } = pages[options.page];
  const lying = onPage(input, options, namesOnly, long, short);
  const standing = onPage(input, options, namesOnly, short, long);
  return standing.scale > lying.scale ? standing : lying;
}

function onPage(input: ChartInput, options: SheetOptions, namesOnly: boolean, width: number, height: number): Fitted {
  const { words, nameFirst, numerals } = options;
  const method = namesOnly && input.commanders.length > 0 ? [words.namesOnly] : [];
  const chartOptions = { words, numerals, nameFirst, namesOnly, numbers: numbersOf(options.footnotes) };
  const plain = titleBlock(input, options, width, method);
  const under = (title: TitleBlock, foot: Foot) => height - sizes.margin - foot.height - title.height - 2 * sizes.gap;
  const room = { width: width - 2 * sizes.margin, height: height * (1 - sizes.footShare) - sizes.margin - plain.height, direction: words.direction };
  // The foot explains what the chart shows, and the chart's shape follows the room that the foot leaves: once without further lines, then in earnest.
  const sketch = sketched(input, chartOptions, room);
  const free = { ...room, height: under(plain, footOf(input, sketch, options, { width, height })) };
  const chart = arranged(input, chartOptions, free);
  const foot = footOf(input, chart, options, { width, height });
  const scaleUnder = (title: TitleBlock) => Math.min(free.width / chart.layout.width, under(title, foot) / chart.layout.height, sizes.largest);
  const small = scaleUnder(plain) * fonts.name < sizes.leastName;
  const title = small ? titleBlock(input, options, width, [...method, words.tooSmall]) : plain;
  return { width, height, scale: scaleUnder(title), title, foot, chart };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
