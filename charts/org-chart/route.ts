/** The lines of further superiors: see below. */
import type { ChartRelation, DrawnRelation, Layout } from './types.ts';

export function routed(_layout: Layout, _relations: readonly ChartRelation[], _open: readonly DrawnRelation[]): ReadonlyMap<string, DrawnRelation> {
  return new Map();
}
