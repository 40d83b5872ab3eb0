import type { Id } from '../../claims/claim.ts';
import type { Entity, SeenClaim, Unit } from '../answers.ts';

export interface DocumentQuestion {
  /** An id, or an external id. */
  readonly id: string;
  /** Claims that cite it, at most. */
  readonly limit: number;
}

export interface HeldDocument {
  readonly id: Id;
  readonly title: string | null;
  /** As `origin|id`. */
  readonly externalIds: readonly string[];
  /** EDTF. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly text: string | null;
  readonly sha256: string | null;
  readonly source: { readonly id: Id; readonly name: string; readonly reliability: string | null } | null;
  readonly derivedFrom: readonly Id[];
}

/** A document as a reader may open it, with the claims that cite it. */
export interface DocumentAnswer {
  readonly document: HeldDocument;
  /** In the order of their ids. */
  readonly claims: readonly SeenClaim[];
  /** How many claims cite it in all. */
  readonly total: number;
  readonly entities: readonly (Entity | Unit)[];
}
