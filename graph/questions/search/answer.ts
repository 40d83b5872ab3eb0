import type { EntityKind } from '../../claims/claim.ts';
import type { Entity, Name } from '../answers.ts';

export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly (EntityKind | 'Document')[];
  /** At most 50. */
  readonly limit: number;
  /** Keyset cursor from an earlier answer. */
  readonly after: string | null;
  /** Match other spellings and scripts too. */
  readonly spellings: boolean;
}

export interface Hit {
  readonly entity: Entity;
  /** The name that matched, and how. */
  readonly matched: Name;
  readonly how: 'exact' | 'prefix' | 'spelling' | 'script' | 'id';
  readonly cursor: string;
}

export interface DocumentHit {
  readonly document: { readonly id: string; readonly title: string | null };
  readonly cursor: string;
}

/** Best first; the order is made from what this reader can see, never from an index-wide score. */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly documents: readonly DocumentHit[];
  readonly total: number;
  readonly end: string | null;
}
