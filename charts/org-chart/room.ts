/**
 * How much room there is: the gaps between boxes, wider where further lines
 * have to pass and names stay readable; and how large a chart can sensibly be.
 */
import type { Forest } from './forest.ts';
import type { Page } from './blocks.ts';
import type { Gaps, Limits } from './shapes.ts';

export const narrow: Gaps = { betweenColumns: 24, underSuperior: 30, inList: 12 };
export const roomy: Gaps = { betweenColumns: 36, underSuperior: 42, inList: 18 };
/** Names are 12.5 px and dates 8.5 px: at this scale names are 7 pt and dates 5.5 pt at least. */
export const readable = Math.max(7 / (12.5 * 0.75), 5.5 / (8.5 * 0.75));

/** Not if the boxes alone are more than the page holds. */
export function mayBeReadable({ widths, heights }: Forest, page: Page): boolean {
  const boxes = widths.reduce((sum, width, unit) => sum + width * (heights[unit] ?? 0), 0);
  return boxes * readable ** 2 <= page.width * page.height;
}

/** Twice the sides that the chart would have in the page's proportions, if boxes filled a third of it. */
export function limitsFor({ widths, heights }: Forest, page: Page): Limits {
  const boxes = widths.reduce((sum, width, unit) => sum + (width + narrow.betweenColumns) * ((heights[unit] ?? 0) + narrow.inList), 0);
  return { width: 2 * Math.sqrt((3 * boxes * page.width) / page.height), height: 2 * Math.sqrt((3 * boxes * page.height) / page.width) };
}

/** The superiors whose family a further line passes on its way through the structure. */
export function familiesWithLinesInside(forest: Forest): ReadonlySet<number> {
  const busy = new Set<number>();
  for (const { subordinate, superior } of forest.further) {
    const one = wayUp(forest, forest.superior[forest.numberOf.get(subordinate) ?? -1] ?? -1);
    const other = wayUp(forest, forest.numberOf.get(superior) ?? -1);
    const meeting = one.find((unit) => other.includes(unit)) ?? -1;
    for (const way of [one, other]) {
      for (const unit of meeting === -1 ? way : way.slice(0, way.indexOf(meeting) + 1)) busy.add(unit);
    }
  }
  return busy;
}

function wayUp(forest: Forest, unit: number): readonly number[] {
  const way: number[] = [];
  for (let at = unit; at !== -1; at = forest.superior[at] ?? -1) way.push(at);
  return way;
}
