/**
 * Groups as answers: the relation of two units, the posting of a person.
 */
import { boundsOf, intersect, isEmpty, type DayBounds, type Days } from '../time/index.ts';
import type { Hop, Posting, SeenClaim } from './answers.ts';
import type { Claims } from './claims.ts';
import { decided, type Decidable } from './groups.ts';

/** How groups are answered: over which days, by which claims, with leads or without. */
export interface Answering {
  readonly on: DayBounds | null;
  readonly leads: boolean;
  readonly claims: Claims;
}

/** `days`: those on which the way here and this relation hold together. `null` where it has no verdict. */
export function hopOf(group: Decidable, days: Days, { on, leads, claims }: Answering): Hop | null {
  const said = decided(group, on, claims, leads);
  const accepted = acceptedClaims(group, claims);
  return said && Object.freeze({
    id: group.id, subordinate: group.from, superior: group.to, class: group.class as Hop['class'],
    control: agreed(accepted, 'control'), ground: grounds(accepted), days, ...said,
  });
}

export function postingOf(group: Decidable, { on, leads, claims }: Answering): Posting | null {
  const said = decided(group, on, claims, leads);
  const accepted = acceptedClaims(group, claims);
  const values = (key: string): readonly string[] => [...new Set(accepted.flatMap(({ assert }) => assert[key] ?? []))].sort();
  return said && Object.freeze({ id: group.id, person: group.from, unit: group.to, role: group.class, titles: values('title'), ranks: values('rank'), ...ends(accepted), ...said });
}

function acceptedClaims({ edges }: Decidable, claims: Claims): readonly SeenClaim[] {
  return edges.filter(({ status }) => status === 'accepted').flatMap(({ claim }) => claims.get(claim) ?? []);
}

/** What all claims that say anything of it say alike; else nothing can be said in one word. */
function agreed(claims: readonly SeenClaim[], key: string): string | null {
  const values = [...new Set(claims.flatMap(({ assert }) => assert[key] ?? []))].filter((value) => value !== 'unsaid');
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** De jure by one claim and de facto by another is both. */
function grounds(claims: readonly SeenClaim[]): string | null {
  const said = new Set(claims.flatMap(({ assert }) => assert['ground'] ?? []));
  return said.has('both') || (said.has('de jure') && said.has('de facto')) ? 'both' : agreed(claims, 'ground');
}

/** The earliest first and the latest last day of the claims, as they were written. */
function ends(claims: readonly SeenClaim[]): Pick<Posting, 'first' | 'last' | 'startKnown' | 'endKnown'> {
  const dated = claims.flatMap((claim) => {
    const [first, last] = [claim.first ?? claim.last, claim.last ?? claim.first];
    return first === null || last === null ? [] : [{ claim, first, last, from: boundsOf(first).earliest, to: boundsOf(last).latest }];
  });
  const begin = [...dated].sort((a, b) => order(a.from, b.from) || Number(b.claim.startKnown) - Number(a.claim.startKnown))[0];
  const end = [...dated].sort((a, b) => order(b.to, a.to) || Number(b.claim.after === 'ended') - Number(a.claim.after === 'ended'))[0];
  return { first: begin?.first ?? null, last: end?.last ?? null, startKnown: begin?.claim.startKnown ?? false, endKnown: end?.claim.after === 'ended' };
}

/** Infinity less Infinity is no number. */
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function shareDays(a: Days, b: Days): boolean {
  return !isEmpty(intersect(a, b));
}
