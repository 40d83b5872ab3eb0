/**
 * What is missing from a chain: the questions it leaves open, in words an analyst can act on.
 */
import type { Id } from '../../claims/claim.ts';
import type { Hop, Posting, Unit } from '../answers.ts';
import type { Missing } from './answer.ts';

export interface Shown {
  /** The unit asked about and those reached, in order. */
  readonly units: readonly Unit[];
  readonly hops: readonly Hop[];
  readonly postings: readonly Posting[];
  /** Units whose superiors were asked for. */
  readonly upwards: ReadonlySet<Id>;
  /** Whether some accepted claim of a hop states its true start, or its true end. */
  ends(hop: Hop): { readonly start: boolean; readonly end: boolean };
}

export function missing({ units, hops, postings, upwards, ends }: Shown): readonly Missing[] {
  const found: Missing[] = [];
  const led = new Set(hops.map(({ subordinate }) => subordinate));
  for (const { id: unit, standing } of units) {
    const commanders = postings.filter((posting) => posting.unit === unit);
    if (standing === 'unknown') found.push({ kind: 'unknown unit', unit, hop: null });
    if (upwards.has(unit) && !led.has(unit)) found.push({ kind: 'no superior known', unit, hop: null });
    if (commanders.length === 0) found.push({ kind: 'no commander known', unit, hop: null });
    else if (commanders.every(({ verdict }) => verdict !== 'certain')) found.push({ kind: 'only possible commanders', unit, hop: null });
  }
  for (const hop of hops) {
    const { start, end } = ends(hop);
    const lacks = (kind: Missing['kind']): void => void found.push({ kind, unit: hop.subordinate, hop: hop.id });
    if (hop.evidence.sources === 1) lacks('single source');
    if (!start) lacks('start not known');
    if (!end) lacks('end not known');
  }
  return found;
}
