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
import type { ChartOptions } from './chart.ts';
import { drawChart } from './draw.ts';
import { numbersOf, type Footnote } from './footnotes.ts';
import { fitted } from './sheet-fit.ts';
import { printColours, sheet as sizes, type pages } from './style.ts';
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
  /** What the reader is cleared for, in words; `null`: everything. */
  readonly reader: string | null;
  readonly hash: string;
  readonly footnotes: readonly Footnote[];
  /** Said before the foot line, such as that names are invented; may be empty. */
  readonly note: string;
  readonly page: keyof typeof pages;
  /** `false`: names only; without it, commanders are left out only where dates could not be read. */
  readonly persons?: boolean;
}

/** One sheet as SVG, its size in px at 96 to the inch. */
export function sheet(input: ChartInput, options: SheetOptions): Picture {
  const { words } = options;
  const { width, height, scale, title, foot, chart } = fitted(input, options);
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

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
