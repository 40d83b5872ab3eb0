/**
 * Walking a drawn structure with the arrow keys (charts.md §9).
 *
 * Up is the primary superior, down the first subordinate, across are the
 * siblings as the eye sees them, so that right is right in both directions;
 * Alt and up goes to the next further superior.
 */
export interface Standing {
  readonly unit: string;
  /** The unit in whose family it is placed; `null` for a top. */
  readonly under: string | null;
  readonly x: number;
  readonly y: number;
}

export interface Above {
  readonly subordinate: string;
  readonly superior: string;
}

export type Way = 'up' | 'further' | 'down' | 'left' | 'right' | 'first' | 'last';

/** Families in reading order: the children of each unit, and the tops under `null`. */
export function families(boxes: readonly Standing[], direction: 'ltr' | 'rtl'): ReadonlyMap<string | null, readonly string[]> {
  const found = new Map<string | null, Standing[]>();
  for (const box of boxes) found.set(box.under, [...(found.get(box.under) ?? []), box]);
  const across = direction === 'rtl' ? -1 : 1;
  // A list is read column by column, a row from its start to its end: columns first serves both.
  const order = (a: Standing, b: Standing) => across * (a.x - b.x) || a.y - b.y;
  return new Map([...found].map(([under, members]) => [under, [...members].sort(order).map(({ unit }) => unit)]));
}

/** The unit one comes to; the same where there is none that way. */
export function walk(from: string, way: Way, boxes: readonly Standing[], relations: readonly Above[], direction: 'ltr' | 'rtl'): string {
  const family = families(boxes, direction);
  const under = boxes.find(({ unit }) => unit === from)?.under ?? null;
  const siblings = family.get(under) ?? [];
  const at = siblings.indexOf(from);
  const next = direction === 'rtl' ? 'left' : 'right';
  if (way === 'up') return under ?? from;
  if (way === 'down') return family.get(from)?.[0] ?? from;
  if (way === 'first') return siblings[0] ?? from;
  if (way === 'last') return siblings.at(-1) ?? from;
  if (way === 'further') return furtherOf(from, under, boxes, relations);
  return siblings[at + (way === next ? 1 : -1)] ?? from;
}

function furtherOf(from: string, under: string | null, boxes: readonly Standing[], relations: readonly Above[]): string {
  const drawn = new Set(boxes.map(({ unit }) => unit));
  const others = relations.filter(({ subordinate, superior }) => subordinate === from && superior !== under && drawn.has(superior)).map(({ superior }) => superior).sort();
  return others[0] ?? from;
}

/** The relations from a unit up to every top: what lights up with it. A cycle ends where it began. */
export function waysUp<R extends Above>(unit: string, relations: readonly R[]): readonly R[] {
  const above = new Map<string, R[]>();
  for (const relation of relations) above.set(relation.subordinate, [...(above.get(relation.subordinate) ?? []), relation]);
  const seen = new Set([unit]);
  const found: R[] = [];
  const open = [unit];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const relation of above.get(at) ?? []) {
      found.push(relation);
      if (!seen.has(relation.superior)) { seen.add(relation.superior); open.push(relation.superior); }
    }
  }
  return found;
}
