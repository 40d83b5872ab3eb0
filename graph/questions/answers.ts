/**
 * The words that answers share. Each question's own answer lies beside it.
 *
 * Answers are plain, frozen objects: graphs of units and hops, never lists of
 * paths. Every value leads to its claims.
 */
import type { Agreement, Basis, ClaimKind, EntityKind, Id, Support } from '../claims/claim.ts';
import type { After, Days, Reason, Segment, Status, Verdict } from '../time/types.ts';

/** ISO 15924. */
export type Script = 'Latn' | 'Arab' | 'Cyrl' | 'Hans' | 'Zyyy';

export interface Name {
  readonly text: string;
  readonly script: Script;
  /** BCP 47, where the claim gives it. */
  readonly language: string | null;
  readonly kind: 'canonical' | 'alias';
  readonly claims: readonly Id[];
}

/** An entity as a reader sees it: a cluster of judged identities folded into one. */
export interface Entity {
  /** The smallest id of the cluster. */
  readonly id: Id;
  /** Every id of the cluster that this reader can see, in order. */
  readonly ids: readonly Id[];
  readonly kind: EntityKind;
  /** Canonical before alias, then by text; never empty (an entity without a name is called by its kind and id). */
  readonly names: readonly Name[];
  readonly externalIds: readonly { readonly origin: string; readonly id: string }[];
}

export interface Unit extends Entity {
  readonly kind: 'Unit';
  /** *Unknown* units hold a place; *unnamed* units are real. */
  readonly standing: 'known' | 'unknown' | 'unnamed';
  /** A joint or temporary body: somebody is its member, or a claim says so. */
  readonly joint: boolean;
  /** `division`, `brigade` … where a claim gives it. */
  readonly echelon: string | null;
}

export interface Person extends Entity {
  readonly kind: 'Person';
}

/** A passage as a reader sees it. */
export interface Passage {
  readonly document: { readonly id: Id; readonly title: string | null; readonly externalIds: readonly string[]; readonly date: string | null; readonly hasText: boolean };
  readonly source: { readonly id: Id; readonly name: string; readonly reliability: string | null } | null;
  readonly locator: string;
  readonly quote: string | null;
  readonly language: string | null;
  readonly supports: readonly Support[];
  /** The cell or record it was read from, not a source of its own. */
  readonly reading: boolean;
}

/** A claim as a reader sees it, on the day as-known. */
export interface SeenClaim {
  readonly id: Id;
  readonly kind: ClaimKind;
  readonly class: string;
  readonly status: Status;
  readonly note: string | null;
  readonly about: Id;
  readonly names: readonly { readonly as: string; readonly id: Id }[];
  readonly assert: Readonly<Record<string, string>>;
  /** EDTF as recorded; `null` where absent or out of this reader's reach. */
  readonly first: string | null;
  readonly last: string | null;
  readonly startKnown: boolean;
  readonly after: After;
  readonly basis: Basis;
  readonly credibility: number | null;
  readonly agreement: Agreement | null;
  readonly markings: readonly string[];
  /** ISO instant. */
  readonly knownFrom: string;
  readonly by: string | null;
  readonly origin: { readonly format: string; readonly record: string };
  readonly passages: readonly Passage[];
  /** Connected groups of its documents, by derivation or one source (method.md §1). */
  readonly independentSources: number;
}

/** The evidence mark: independent sources / claims. */
export interface Evidence {
  /** `null`: not counted, since the question asked for no claims. */
  readonly sources: number | null;
  readonly claims: number;
}

/** What a group of claims says over the days asked about. */
export interface Decided {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Over all time, whatever the days asked. */
  readonly segments: readonly Segment[];
  /** Claims of the group, accepted first, then by id. */
  readonly claims: readonly Id[];
  readonly evidence: Evidence;
}

export interface Hop extends Decided {
  /** Stable: made of its ends and class. */
  readonly id: string;
  readonly subordinate: Id;
  readonly superior: Id;
  readonly class: 'command' | 'administrative' | 'membership' | 'training';
  readonly control: string | null;
  readonly ground: string | null;
  /** Days on which the way here and this hop hold together: not impossible. */
  readonly days: Days;
}

export interface Posting extends Decided {
  readonly id: string;
  readonly person: Id;
  readonly unit: Id;
  /** `commander`, or the role as the source has it. */
  readonly role: string;
  readonly titles: readonly string[];
  readonly ranks: readonly string[];
  /** First and last day as the accepted claims give them, for labels: EDTF, and whether they are ends. */
  readonly first: string | null;
  readonly last: string | null;
  readonly startKnown: boolean;
  readonly endKnown: boolean;
}
