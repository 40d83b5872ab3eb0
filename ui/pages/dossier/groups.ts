/**
 * The groups of claims that a dossier holds, for the evidence marks and the panel.
 */
import type { Dossier } from '../../queries/dossier.ts';
import type { Group } from '../../state/claims/subject.ts';

/** A value has no id of its own; its first claim stands for it. */
export const valueId = ({ claims }: { readonly claims: readonly string[] }): string => `value.${claims[0] ?? ''}`;
export const incidentId = ({ incident, alleged }: Dossier['incidents'][number]): string => `incident.${incident}.${alleged.id ?? alleged.claims[0] ?? ''}`;

export function groupsOf({ superiors, subordinates, postings, presences, values, incidents }: Dossier): readonly Group[] {
  return [
    ...[...superiors, ...subordinates].map((hop): Group => ({ ...hop, what: 'relation', touches: [hop.subordinate, hop.superior] })),
    ...postings.map((posting): Group => ({ ...posting, what: 'posting', touches: [posting.person, posting.unit] })),
    ...presences.map((presence): Group => ({ ...presence, what: 'presence', touches: [presence.unit, presence.location] })),
    ...values.map((value): Group => ({ ...value, id: valueId(value), what: 'value', touches: [] })),
    ...incidents.map((line): Group => ({
      id: incidentId(line), what: 'incident', touches: [line.incident], verdict: null, reason: null, segments: [], claims: line.alleged.claims,
    })),
  ];
}
