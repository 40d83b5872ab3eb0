/**
 * The org chart's layout: an answer and the sizes of its boxes in, positions out.
 *
 * Two steps, so that the second can run in a worker: the blocks with their
 * primary lines, which are a chart of their own with every further superior
 * told in words; then the further superiors as lines, wherever a line can be
 * drawn that breaks no rule. No box moves in the second step.
 */
import { arrange, type Page } from './blocks.ts';
import { forestOf, type Forest } from './forest.ts';
import { primaryLines } from './lines.ts';
import { mirrored } from './mirror.ts';
import { routed } from './route.ts';
import { byText } from './siblings.ts';
import type { BoxSizes, ChartInput, ChartRelation, DrawnRelation, Layout } from './types.ts';

export type { Page } from './blocks.ts';

/** `words`: further relations that are to be told in words whether or not a line could be drawn. */
export interface Wishes {
  readonly words?: ReadonlySet<string>;
}

export function layout(input: ChartInput, sizes: BoxSizes, page: Page, wishes: Wishes = {}): Layout {
  return routeFurther(input, layoutBlocks(input, sizes, page), wishes);
}

/** Boxes and primary lines; every further relation in words. */
export function layoutBlocks(input: ChartInput, sizes: BoxSizes, page: Page): Layout {
  const forest = forestOf(input, sizes);
  const { width, height, placed, unconnected } = arrange(forest, input.root, page);
  const { shared, relations } = primaryLines(forest, placed);
  const drawn: Layout = {
    width, height, unconnected, shared,
    boxes: placed.map(({ box, block, entered }, unit) => ({
      ...box, block, entered, unit: forest.ids[unit] ?? '', under: forest.ids[forest.superior[unit] ?? -1] ?? null,
    })),
    relations: inOrder([...relations, ...forest.further.map((relation) => inWords(relation, forest))]),
    direction: 'ltr',
  };
  return page.direction === 'rtl' ? mirrored(drawn) : drawn;
}

/** The same chart with lines for the further relations of `blocks` that find a way. */
export function routeFurther(input: Pick<ChartInput, 'relations'>, blocks: Layout, { words = new Set() }: Wishes = {}): Layout {
  const open = blocks.relations.filter(({ relation, way }) => way === 'words' && !words.has(relation));
  if (open.length === 0) return blocks;
  const plain = blocks.direction === 'rtl' ? mirrored(blocks) : blocks;
  const lines = routed(plain, input.relations, open);
  const drawn = { ...plain, relations: plain.relations.map((relation) => lines.get(relation.relation) ?? relation) };
  return blocks.direction === 'rtl' ? mirrored(drawn) : drawn;
}

function inWords(relation: ChartRelation, { circles }: Forest): DrawnRelation {
  return {
    relation: relation.id, way: 'words', owner: furtherOwner(relation),
    points: [], joint: null, hops: [], mark: null, circle: circles.has(relation.id),
  };
}

/** Further lines of one superior and class may share pieces. */
function furtherOwner({ superior, class: kind }: ChartRelation): string {
  return `${superior} ${kind}`;
}

function inOrder(relations: readonly DrawnRelation[]): readonly DrawnRelation[] {
  return [...relations].sort((a, b) => byText(a.relation, b.relation));
}
