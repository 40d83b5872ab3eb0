/**
 * An answer as a finished chart: boxes, layout and drawing in one step.
 *
 * A relation that finds no way is told in words, which makes two boxes larger,
 * which may close another way: so boxes and layout are made again until every
 * word and every line agree. The told ones only grow in number, so this ends;
 * after a few rounds all further superiors are told.
 */
import { boxes } from './box.ts';
import type { Box, BoxOptions } from './box-content.ts';
import { draw, type DrawOptions } from './draw.ts';
import { layout, layoutBlocks, type Page } from './layout.ts';
import type { ChartInput, Layout } from './types.ts';
import type { Picture } from '../picture/picture.ts';

export type ChartOptions = Omit<BoxOptions, 'told'>;

export interface Arranged {
  readonly layout: Layout;
  readonly boxes: ReadonlyMap<string, Box>;
}

const mostRounds = 4;

/** Boxes and layout that agree on what is told in words. */
export function arranged(input: ChartInput, options: ChartOptions, page: Page): Arranged {
  let told: ReadonlySet<string> = new Set();
  for (let round = 1; ; round += 1) {
    const made = boxes(input, { ...options, told });
    const placed = layout(input, made, page, { words: told });
    const unsaid = placed.relations.filter(({ relation, way }) => way === 'words' && !told.has(relation));
    if (unsaid.length === 0) return { layout: placed, boxes: made };
    const next = round < mostRounds ? unsaid : placed.relations.filter(({ way }) => way !== 'primary');
    told = new Set([...told, ...next.map(({ relation }) => relation)]);
  }
}

/** The same without looking for ways: every further superior in words. Quick, and enough to judge the size. */
export function sketched(input: ChartInput, options: ChartOptions, page: Page): Arranged {
  const made = boxes(input, { ...options, told: new Set() });
  return { layout: layoutBlocks(input, made, page), boxes: made };
}

/** The chart alone, as SVG would show it. */
export function chart(input: ChartInput, options: ChartOptions & DrawOptions, page: Page): Picture {
  const { layout: placed, boxes: made } = arranged(input, options, page);
  return draw(input, placed, made, options);
}
