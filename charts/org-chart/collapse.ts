/**
 * A large structure shown level by level: whole levels from the top until the
 * limit is reached, the rest counted in the box above them.
 *
 * The unit asked about and all its superiors stay, and so does what the reader
 * opened, each with the units right below it.
 */
import { superiors } from './primary.ts';
import type { ChartInput } from './types.ts';

export interface Folding {
  readonly limit: number;
  /** The units that the reader opened. */
  readonly keep: ReadonlySet<string>;
}

export function collapse(input: ChartInput, { limit, keep }: Folding): ChartInput {
  if (input.units.length <= limit) return input;
  const { primary } = superiors(input);
  const above = (unit: string) => primary.get(unit)?.superior;
  const drawn = new Set(levelsWithin(input, above, limit));
  for (const unit of [...superiorsOf(input), ...opened(input, above, keep)]) {
    for (let at: string | undefined = unit; at !== undefined && !drawn.has(at); at = above(at)) drawn.add(at);
  }
  const folded = new Map<string, number>();
  for (const { id, below } of input.units) {
    if (drawn.has(id)) continue;
    let at = above(id);
    while (at !== undefined && !drawn.has(at)) at = above(at);
    if (at !== undefined) folded.set(at, (folded.get(at) ?? 0) + 1 + below);
  }
  const commanders = input.commanders.filter(({ unit }) => drawn.has(unit));
  const named = new Set(commanders.map(({ person }) => person));
  return {
    ...input,
    units: input.units.filter(({ id }) => drawn.has(id)).map((unit) => ({ ...unit, below: unit.below + (folded.get(unit.id) ?? 0) })),
    relations: input.relations.filter(({ subordinate, superior }) => drawn.has(subordinate) && drawn.has(superior)),
    commanders,
    persons: input.persons.filter(({ id }) => named.has(id)),
  };
}

type Above = (unit: string) => string | undefined;

/** The tops, and further whole levels while all of them are no more than the limit. */
function levelsWithin({ units }: ChartInput, above: Above, limit: number): readonly string[] {
  const levels: string[][] = [];
  for (const { id } of units) {
    let depth = 0;
    for (let at = above(id); at !== undefined; at = above(at)) depth += 1;
    (levels[depth] ??= []).push(id);
  }
  const shown: string[] = [];
  for (const level of levels) {
    if (shown.length > 0 && shown.length + level.length > limit) break;
    shown.push(...level);
  }
  return shown;
}

/** The unit asked about and everything above it, by whatever relation. */
function superiorsOf({ root, relations }: ChartInput): ReadonlySet<string> {
  const found = new Set(root === null ? [] : [root]);
  for (const unit of found) {
    for (const { subordinate, superior } of relations) if (subordinate === unit) found.add(superior);
  }
  return found;
}

function opened({ units }: ChartInput, above: Above, keep: ReadonlySet<string>): readonly string[] {
  return units.map(({ id }) => id).filter((id) => keep.has(id) || keep.has(above(id) ?? ''));
}
