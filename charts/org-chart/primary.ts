/**
 * Which superior a unit is placed under.
 *
 * Of several superiors on one day one is primary: by class, verdict, a superior
 * that itself has superiors, the relation that began first, id. So a temporary
 * attachment never moves a box. All others are further superiors. Where units
 * stand above each other in a circle, its weakest step is never primary and
 * says so.
 */
import { RelationWithoutUnit } from '../errors.ts';
import { byText } from './siblings.ts';
import type { ChartInput, ChartRelation } from './types.ts';

export interface Superiors {
  /** The relation each unit is placed by, by unit id; a unit without one is a top. */
  readonly primary: ReadonlyMap<string, ChartRelation>;
  /** All other relations, strongest first. */
  readonly further: readonly ChartRelation[];
  /** Those that close a circle. */
  readonly circles: ReadonlySet<string>;
}

export function superiors({ units, relations }: Pick<ChartInput, 'units' | 'relations'>): Superiors {
  const known = new Set(units.map(({ id }) => id));
  for (const { id, subordinate, superior } of relations) {
    for (const unit of [subordinate, superior]) if (!known.has(unit)) throw new RelationWithoutUnit(id, unit);
  }
  const ranked = [...relations].sort(byStrength(relations));
  const circles = closing(ranked);
  const primary = new Map<string, ChartRelation>();
  for (const relation of ranked) {
    if (!circles.has(relation.id) && !primary.has(relation.subordinate)) primary.set(relation.subordinate, relation);
  }
  return { primary, further: ranked.filter((relation) => primary.get(relation.subordinate) !== relation), circles };
}

const classes = ['command', 'membership', 'administrative', 'training'] as const satisfies readonly ChartRelation['class'][];
const verdicts = ['certain', 'possible', 'contradicted', 'impossible'] as const satisfies readonly ChartRelation['verdict'][];

/** Stronger first: a total order, so that the order in which relations arrive changes nothing. */
export function byStrength(relations: readonly ChartRelation[]): (a: ChartRelation, b: ChartRelation) => number {
  const placed = new Set(relations.map(({ subordinate }) => subordinate));
  const top = (relation: ChartRelation) => (placed.has(relation.superior) ? 0 : 1);
  return (a, b) =>
    classes.indexOf(a.class) - classes.indexOf(b.class)
    || verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict)
    || top(a) - top(b)
    || byBeginning(a.began, b.began)
    || byText(a.id, b.id);
}

function byBeginning(a: number | null, b: number | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a - b;
}

/** Taken strongest first, a relation closes a circle when its superior already stands somewhere below its subordinate. */
function closing(ranked: readonly ChartRelation[]): ReadonlySet<string> {
  const above = new Map<string, string[]>();
  const circles = new Set<string>();
  for (const { id, subordinate, superior } of ranked) {
    if (reaches(above, superior, subordinate)) {
      circles.add(id);
    } else {
      const known = above.get(subordinate);
      if (known === undefined) above.set(subordinate, [superior]);
      else known.push(superior);
    }
  }
  return circles;
}

function reaches(above: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (unit === to) return true;
    for (const next of above.get(unit) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return false;
}
