/**
 * Which units and relations a chart draws.
 *
 * With a root: all units above it, everything below it to the depth asked for,
 * and every other superior of a unit so drawn, as a box without its own
 * structure. Without: all units with a relation on that day.
 */
import type { Id } from '../../claims/claim.ts';
import { clip, conjunctionOfSegments, daysWhere, type DayBounds, type Days, type Decision } from '../../time/index.ts';
import type { Decidable } from '../groups.ts';
import { steps } from '../steps.ts';
import { walk } from '../walk.ts';
import { drawn, remote } from './drawn.ts';

export interface Selection {
  readonly units: ReadonlySet<Id>;
  readonly relations: readonly (readonly [Decidable, Days])[];
  readonly below: ReadonlyMap<Id, number>;
  readonly leftOut: { readonly beforeFirstMention: number; readonly afterLastMention: number; readonly undated: number };
}

export interface Selecting {
  readonly root: Id | null;
  readonly on: DayBounds;
  readonly depth: number | null;
  readonly remote: boolean;
}

type Said = readonly [Decidable, Decision];

/** `relations`: every group gathered, with a verdict or without. */
export function select(relations: readonly Decidable[], asked: Selecting): Selection {
  const said = relations.flatMap((relation): Said[] => {
    const decision = conjunctionOfSegments([relation.segments], asked.on);
    return decision === null ? [] : [[relation, decision]];
  });
  const shown = said.filter(([, decision]) => drawn(decision, asked.remote)).map(([relation]) => relation);
  const structure = asked.root === null ? null : structureOf(asked.root, shown, asked);
  const relationsDrawn = structure === null ? shown : shown.filter(({ from, id }) => structure.has(from) && !structure.cut.has(id));
  const units = new Set([...(asked.root === null ? [] : [asked.root]), ...(structure?.units ?? []), ...relationsDrawn.flatMap(({ from, to }) => [from, to])]);
  return {
    units,
    relations: relationsDrawn.map((relation) => [relation, clip(daysWhere(relation.segments, ['certain', 'possible', 'contradicted']), asked.on)]),
    below: structure === null ? new Map() : countBelow(units, shown, structure.below),
    leftOut: counted(said.filter(([{ from, to }, decision]) => !asked.remote && remote(decision) && (asked.root === null || units.has(from) || units.has(to)))),
  };
}

interface Structure {
  readonly units: readonly Id[];
  /** The root and all below it, drawn or not. */
  readonly below: ReadonlySet<Id>;
  /** Whether a unit is drawn with its superiors. */
  has(unit: Id): boolean;
  /** Relations that share no day with the way to them. */
  readonly cut: ReadonlySet<string>;
}

function structureOf(root: Id, shown: readonly Decidable[], { on, depth }: Selecting): Structure {
  const up = walk(root, on, steps(shown, 'up', on));
  const down = walk(root, on, steps(shown, 'down', on));
  const within = new Set([...down.reached].filter(([, found]) => depth === null || found.depth <= depth).map(([unit]) => unit));
  const units = new Set([...up.reached.keys(), ...within]);
  const cut = shown.filter(({ id, from }) => !within.has(from) && !up.hops.has(id)).map(({ id }) => id);
  return { units: [...units], below: new Set(down.reached.keys()), has: (unit) => units.has(unit), cut: new Set(cut) };
}

/** For each unit drawn, those below it that are not, without passing through another that is drawn; outside the structure below the root, one level. */
function countBelow(units: ReadonlySet<Id>, shown: readonly Decidable[], structure: ReadonlySet<Id>): ReadonlyMap<Id, number> {
  const under = new Map<Id, Id[]>();
  for (const { from, to } of shown) {
    const known = under.get(to);
    if (known === undefined) under.set(to, [from]);
    else known.push(from);
  }
  const hidden = (unit: Id): readonly Id[] => (under.get(unit) ?? []).filter((below) => !units.has(below));
  return new Map([...units].map((unit) => {
    const found = new Set<Id>();
    for (let frontier = hidden(unit); frontier.length > 0;) {
      for (const each of frontier) found.add(each);
      if (!structure.has(unit)) break;
      frontier = frontier.flatMap(hidden).filter((each) => !found.has(each));
    }
    return [unit, found.size] as const;
  }));
}

function counted(said: readonly Said[]): Selection['leftOut'] {
  const because = (reason: Decision['reason']): number => said.filter(([, decision]) => decision.reason === reason).length;
  return { beforeFirstMention: because('before first mention'), afterLastMention: because('after last mention'), undated: because('undated') };
}
