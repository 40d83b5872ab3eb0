/**
 * A claim: one assertion with its passages, its first and last day, and what is known of its ends.
 *
 * Nothing in Linkage is known otherwise. A claim is about one entity and may
 * name others; it is superseded or judged, never edited (method.md §1).
 */
import type { ClaimTime, Status } from '../time/types.ts';
import type { ClaimKind, EntityKind, Id } from '../vocabulary/kinds.ts';

export type { ClaimKind, EntityKind, Id } from '../vocabulary/kinds.ts';

export type Basis = 'direct' | 'documentary' | 'hearsay' | 'open source' | 'inference';
export type Agreement = 'low' | 'medium' | 'high';

/** What a citation supports. */
export type Support = 'existence' | 'first' | 'last' | 'class' | 'role' | 'title' | 'rank';

/** An entity as a source names it: an id within an origin (`sfm`, `linkage`, …). */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly origin: string;
  readonly id: string;
}

/** A document as a source names it. */
export interface DocumentRef {
  readonly origin: string;
  readonly id: string;
}

export interface PassageDraft {
  readonly document: DocumentRef;
  /** Where in the document: `p. 3 ¶ 2`, `units row 12 column unit:name`. */
  readonly locator: string;
  readonly quote?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly supports: readonly Support[];
  /** Markings of this passage alone; the document's own come on top. */
  readonly markings?: readonly string[];
  /** Where the claim was read (a cell of an imported file), not a source of its own: never counted as one. */
  readonly reading?: boolean;
}

/** What a bridge hands over: a claim before it has an id. */
export interface ClaimDraft {
  /** Kept if given (Linkage's own format), else made. */
  readonly id?: Id;
  readonly kind: ClaimKind;
  /** Relation class, posting role, presence type, name kind, attribute key …: vocabulary. */
  readonly class: string;
  readonly about: EntityRef;
  /** Other entities by their role in the sentence: `superior`, `unit`, `location`, `person`, `pattern`. */
  readonly names: Readonly<Record<string, EntityRef>>;
  /** The rest of the assertion, by the vocabulary: `text`, `value`, `title`, `rank`, `control`, `ground` … */
  readonly assert: Readonly<Record<string, string>>;
  readonly time: ClaimTime;
  /** At least one. */
  readonly passages: readonly PassageDraft[];
  readonly status: Status;
  /** Public; required with `conflict`. */
  readonly note?: string;
  readonly basis: Basis;
  /** Admiralty 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly agreement?: Agreement;
  readonly markings: readonly string[];
  /** Which record of which format said so. The record id is the external id of what the claim is about. */
  readonly origin: { readonly format: string; readonly record: string };
  /** Internal: shown to analysts, never in exports or products. */
  readonly comment?: string;
  /** Who coded it at the source. */
  readonly author?: string;
  /** When it came to be known, ISO instant or day; the time of loading if absent. */
  readonly knownFrom?: string;
}

/** An entity to be: its ref, its own markings (a protected person), the id to keep if the format carries one. */
export interface EntityDraft {
  readonly ref: EntityRef;
  readonly id?: Id;
  readonly markings: readonly string[];
}

export interface SourceDraft {
  readonly ref: DocumentRef;
  readonly id?: Id;
  readonly name: string;
  /** Admiralty A (reliable) to F (cannot be judged). */
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly markings: readonly string[];
}

export interface DocumentDraft {
  readonly ref: DocumentRef;
  readonly id?: Id;
  readonly title?: string;
  /** EDTF, day of the document or of its publication. */
  readonly date?: string;
  readonly language?: string;
  /** Full text where it is held; passages are found in it at their locators. */
  readonly text?: string;
  /** SHA-256 of the bytes, where they are held. */
  readonly sha256?: string;
  readonly source?: DocumentRef;
  readonly derivedFrom?: readonly DocumentRef[];
  readonly markings: readonly string[];
}

/** A judgement as a format carries it; `on` names claims or entities by their ids. */
export interface JudgementDraft {
  readonly id?: Id;
  readonly kind: 'identity' | 'continuity' | 'status';
  readonly on: readonly Id[];
  readonly decision: 'same' | 'different' | 'unsure' | 'continuous' | 'separate' | Status;
  readonly reason: string;
  /** Public note, required with the status `conflict`. */
  readonly note?: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly markings?: readonly string[];
}
