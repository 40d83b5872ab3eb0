import type { Id } from '../../claims/claim.ts';
import type { Entity, SeenClaim, Unit } from '../answers.ts';

export interface ClaimAnswer {
  readonly claim: SeenClaim;
  /** Every entity that the claim is about or names. */
  readonly entities: readonly (Entity | Unit)[];
}

export interface ClaimsQuestion {
  /** An id or an external id. */
  readonly of: string;
  /** At most 200. */
  readonly limit: number;
  /** The end of the page before. */
  readonly after: string | null;
}

/** All claims that are about an entity or name it, in pages, by their ids. */
export interface ClaimPage {
  readonly claims: readonly SeenClaim[];
  readonly entities: readonly (Entity | Unit)[];
  /** On all pages. */
  readonly total: number;
  readonly end: Id | null;
}
