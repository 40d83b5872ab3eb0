import type { Entity, SeenClaim, Unit } from '../answers.ts';

export interface DocumentQuestion {
  /** An id or an external id. */
  readonly id: string;
  /** Claims told, at most 1,000. */
  readonly limit: number;
}

/** A document as a reader sees it. */
export interface SeenDocument {
  readonly id: string;
  readonly title: string | null;
  /** `origin|id`. */
  readonly externalIds: readonly string[];
  readonly date: string | null;
  readonly language: string | null;
  readonly text: string | null;
  readonly sha256: string | null;
  /** False: known by reference only. */
  readonly known: boolean;
  readonly markings: readonly string[];
  readonly source: { readonly id: string; readonly name: string; readonly reliability: string | null } | null;
  /** Documents it was copied or made from, so far as the reader may see them. */
  readonly derivedFrom: readonly string[];
}

/** A document, and the claims that cite it. */
export interface DocumentAnswer {
  readonly document: SeenDocument;
  readonly claims: readonly SeenClaim[];
  /** Every entity that these claims are about or name. */
  readonly entities: readonly (Entity | Unit)[];
  /** Claims that cite it, told or not. */
  readonly total: number;
}
