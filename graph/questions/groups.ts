/**
 * Claims that speak of one thing, decided together: a relation, a posting, a presence.
 *
 * Identities are folded first, so that what two names of one unit say is one
 * group. Claims that may not decide (in conflict, at issue) stay in their group
 * and are listed with it: what contradicts is shown beside, never left out.
 */
import type { Id } from '../claims/claim.ts';
import { conjunctionOfSegments, segmentsOf, type Continuity, type DayBounds, type Group, type Segment } from '../time/index.ts';
import type { Decided } from './answers.ts';
import type { Claims } from './claims.ts';
import type { Identities } from './identity.ts';
import { lists, type Edge } from './rows.ts';
import type { Row } from '../store/types.ts';

export interface Decidable {
  /** Made of its ends and class. */
  readonly id: string;
  readonly from: Id;
  readonly to: Id;
  readonly class: string;
  /** Accepted first, then by id. */
  readonly edges: readonly Edge[];
  readonly group: Group;
  /** Over all time; empty where no claim may decide: such a group has no verdict and is not answered. */
  readonly segments: readonly Segment[];
}

/** The judgements of continuity among what a row describes. */
export function continuityOf(row: Row): readonly Continuity[] {
  const judged = new Map(lists(row, 'described').filter(([, by]) => by === 'JOINED').map(([, , judgement, first, second, decision]) => [
    judgement as string, { judgement: judgement as string, between: [first as string, second as string] as const, decision: decision as Continuity['decision'] },
  ]));
  return [...judged.values()].sort((a, b) => (a.judgement < b.judgement ? -1 : 1));
}

/**
 * Groups of edges with the same ends and class. One between two entities that are judged the same disappears;
 * what is said of one entity alone (`ends`: itself) begins and ends at it.
 */
export function groupsOf(edges: readonly Edge[], who: Identities, judged: readonly Continuity[], leads: boolean, ends: 'two' | 'itself' = 'two'): readonly Decidable[] {
  const together = new Map<string, { from: Id; to: Id; class: string; edges: Edge[] }>();
  for (const edge of edges) {
    const [from, to] = [who.of(edge.from), who.of(edge.to)];
    if (from === to && ends === 'two') continue;
    const id = `${from}-${to}-${edge.class}`;
    const group = together.get(id);
    if (group === undefined) together.set(id, { from, to, class: edge.class, edges: [edge] });
    else group.edges.push(edge);
  }
  return [...together].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => decidable(id, group, judged, leads));
}

function decidable(id: string, { from, to, class: kind, edges }: { from: Id; to: Id; class: string; edges: readonly Edge[] }, judged: readonly Continuity[], leads: boolean): Decidable {
  const claims = new Set(edges.map(({ claim }) => claim));
  const group: Group = {
    claims: edges.map(({ claim, status, span }) => ({ id: claim, status, span })),
    continuity: judged.filter(({ between: [first, second] }) => claims.has(first) && claims.has(second)),
  };
  return { id, from, to, class: kind, edges: [...edges].sort(acceptedFirst), group, segments: segmentsOf(group, { leads }) };
}

function acceptedFirst(a: Edge, b: Edge): number {
  return Number(b.status === 'accepted') - Number(a.status === 'accepted') || (a.claim < b.claim ? -1 : 1);
}

/** What a group says over the days asked about; `null` where it has no verdict. */
export function decided(one: Decidable, on: DayBounds | null, claims: Claims, leads: boolean): Decided | null {
  const verdict = conjunctionOfSegments([one.segments], on);
  return verdict && { verdict: verdict.verdict, reason: verdict.reason, segments: one.segments, claims: one.edges.map(({ claim }) => claim), evidence: claims.evidence(one.edges, leads) };
}
