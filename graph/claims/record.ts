/**
 * A claim as it lies in the database: its entities have ids, its time has a clock.
 */
import type { ClaimTime, Status } from '../time/types.ts';
import type { Agreement, Basis, ClaimDraft, ClaimKind, EntityKind, Id, Support } from './claim.ts';

export interface End {
  readonly id: Id;
  readonly kind: EntityKind;
}

export interface Citation {
  /** Id of the document. */
  readonly document: Id;
  readonly locator: string;
  readonly quote: string | null;
  readonly language: string | null;
  readonly supports: readonly Support[];
  readonly markings: readonly string[];
  readonly reading: boolean;
}

export interface ClaimRecord {
  readonly id: Id;
  readonly kind: ClaimKind;
  readonly class: string;
  readonly about: End;
  readonly names: Readonly<Record<string, End>>;
  readonly assert: Readonly<Record<string, string>>;
  readonly time: ClaimTime;
  readonly citations: readonly Citation[];
  /** As recorded; judgements may say otherwise from a later day. */
  readonly status: Status;
  readonly note: string | null;
  readonly basis: Basis;
  readonly credibility: number | null;
  readonly agreement: Agreement | null;
  /** Its own; what it cites and names comes on top. */
  readonly markings: readonly string[];
  readonly comment: string | null;
  readonly author: string | null;
  readonly by: string | null;
  /** Milliseconds since 1970. */
  readonly knownFrom: number;
  /** When a later claim took its place; `null` while none has. */
  readonly supersededAt: number | null;
  readonly origin: ClaimDraft['origin'];
}
