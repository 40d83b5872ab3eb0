import type { ClaimKind, Id } from '../../claims/claim.ts';
import type { Decided, Entity, Hop, Person, Posting, SeenClaim, Unit } from '../answers.ts';

export interface DossierQuestion {
  /** An id or an external id. */
  readonly of: string;
  /** EDTF; `null`: all time. */
  readonly on: string | null;
  readonly leads: boolean;
}

/** One value that claims give an entity: a name, an attribute, its existence. Values that differ stand one under the other. */
export interface Value extends Decided {
  readonly kind: ClaimKind;
  readonly class: string;
  readonly value: string;
}

export interface PresenceStay extends Decided {
  readonly id: string;
  readonly unit: Id;
  readonly location: Id;
  readonly class: string;
}

export interface IncidentLine {
  readonly incident: Id;
  /** Who is alleged: a unit, a person, or only a class of perpetrators. */
  readonly alleged: { readonly kind: 'Unit' | 'Person' | 'class'; readonly id: Id | null; readonly text: string | null; readonly claims: readonly Id[] };
  readonly first: string | null;
  readonly last: string | null;
}

/** Everything claimed of an entity, by kind, contradictions included. */
export interface Dossier {
  readonly of: Entity | Unit | Person;
  readonly question: DossierQuestion;
  readonly values: readonly Value[];
  readonly superiors: readonly Hop[];
  readonly subordinates: readonly Hop[];
  readonly postings: readonly Posting[];
  readonly presences: readonly PresenceStay[];
  readonly incidents: readonly IncidentLine[];
  /** Every entity that the answer names, the asked one included. */
  readonly entities: readonly (Entity | Unit)[];
  readonly claims: readonly SeenClaim[];
  /** Days on which this answer changes, ascending, with the sentence of what changes (a claim id and which end). */
  readonly changes: readonly { readonly day: number; readonly claim: Id; readonly end: 'first' | 'last' }[];
}
