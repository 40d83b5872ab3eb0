import type { Id } from '../../claims/claim.ts';
import type { Entity, SeenClaim, Unit } from '../answers.ts';

/** One claim, and every entity that it names. */
export interface OneClaim {
  readonly claim: SeenClaim;
  readonly entities: readonly (Entity | Unit)[];
}

export interface ClaimsQuestion {
  /** An id or an external id. */
  readonly of: string;
  /** Claims on a page. */
  readonly limit: number;
  /** Keyset cursor: the end of the page before. */
  readonly after: string | null;
}

/** One page of the claims that are about an entity or name it, in the order of their ids. */
export interface ClaimPage {
  readonly of: Id;
  readonly claims: readonly SeenClaim[];
  readonly entities: readonly (Entity | Unit)[];
  readonly total: number;
  readonly end: string | null;
}
