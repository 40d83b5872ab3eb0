/**
 * Several tops on one page: which stand together, and which are tied to nothing.
 *
 * The largest structure comes first; tops tied to it by any relation stand
 * beside it, aligned to its top (below it a superior would hang under its
 * subordinate). Tops without a tie go to a strip of their own.
 */
import type { Forest } from './forest.ts';

/** Tops that hang together by relations, the largest structure first. */
export interface Company {
  readonly tops: readonly number[];
  readonly size: number;
}

export interface Companies {
  /** The structure that the chart is about, and what is tied to it. */
  readonly main: Company | null;
  readonly unconnected: readonly Company[];
}

export function companies(forest: Forest, root: string | null): Companies {
  const all = joined(forest).map((tops) => ({
    tops: [...tops].sort((a, b) => (forest.size[b] ?? 0) - (forest.size[a] ?? 0) || a - b),
    size: tops.reduce((sum, top) => sum + (forest.size[top] ?? 0), 0),
  }));
  const asked = root === null ? undefined : topOf(forest, forest.numberOf.get(root) ?? -1);
  const about = (company: Company) => (asked !== undefined && company.tops.includes(asked) ? 0 : 1);
  const [first, ...rest] = all.sort((a, b) => about(a) - about(b) || b.size - a.size || (a.tops[0] ?? 0) - (b.tops[0] ?? 0));
  if (first === undefined) return { main: null, unconnected: [] };
  const aloneAmongMany = first.size === 1 && rest.length > 0 && about(first) === 1;
  return aloneAmongMany ? { main: null, unconnected: [first, ...rest] } : { main: first, unconnected: rest };
}

export function topOf(forest: Forest, unit: number): number {
  let top = unit;
  for (let above = forest.superior[top] ?? -1; above !== -1; above = forest.superior[top] ?? -1) top = above;
  return top;
}

/** Tops tied to each other by further relations, directly or by way of others. */
function joined(forest: Forest): readonly (readonly number[])[] {
  const leader = new Map(forest.tops.map((top) => [top, top]));
  const find = (top: number): number => {
    let at = top;
    for (let next = leader.get(at) ?? at; next !== at; next = leader.get(at) ?? at) at = next;
    leader.set(top, at);
    return at;
  };
  for (const { subordinate, superior } of forest.further) {
    const one = find(topOf(forest, forest.numberOf.get(subordinate) ?? -1));
    const other = find(topOf(forest, forest.numberOf.get(superior) ?? -1));
    leader.set(Math.max(one, other), Math.min(one, other));
  }
  const groups = new Map<number, number[]>();
  for (const top of forest.tops) {
    const group = groups.get(find(top));
    if (group === undefined) groups.set(find(top), [top]);
    else group.push(top);
  }
  return [...groups.values()];
}
