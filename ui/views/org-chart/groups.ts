/**
 * The groups of claims that a chart holds, for the panel.
 */
import type { OrgChart } from '../../queries/org-chart.ts';
import type { Group } from '../../state/claims/subject.ts';

export function groupsOf({ units, relations, commanders }: OrgChart): readonly Group[] {
  return [
    ...commanders.map((posting): Group => ({ ...posting, what: 'posting', touches: [posting.person, posting.unit] })),
    ...units.filter(({ vacant }) => vacant.length > 0).map(({ id, vacant }): Group => ({
      id: `vacant.${id}`, what: 'vacancy', touches: [id], verdict: null, reason: null, segments: [], claims: vacant,
    })),
    // A unit's panel is about the unit: what it stood under, not each unit below it.
    ...relations.map((relation): Group => ({ ...relation, what: 'relation', touches: [relation.subordinate] })),
  ];
}

/** The unit's claims in conflict that no group of the chart holds, as a group of their own. */
export function withContrary(groups: readonly Group[], unit: string | null, claims: readonly string[]): readonly Group[] {
  const held = new Set(groups.flatMap((group) => group.claims));
  const missing = claims.filter((id) => !held.has(id));
  if (unit === null || missing.length === 0) return groups;
  return [...groups, { id: `contrary.${unit}`, what: 'contrary', touches: [unit], verdict: null, reason: null, segments: [], claims: missing }];
}
