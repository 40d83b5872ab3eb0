/**
 * What a type of claim is.
 *
 * The vocabulary is data: one YAML a type, each with the sentence it reads as.
 * If the sentence is wrong, the arrow is wrong.
 */
import type { ClaimKind, EntityKind, Id } from './kinds.ts';

export const languages = ['en', 'ar', 'fr', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The same thing in every language of the screens. */
export type Words = Readonly<Record<Language, string>>;

/** An entity's place in the sentence, and the kinds it may have there. */
export interface End {
  readonly as: string;
  readonly kinds: readonly EntityKind[];
  readonly required: boolean;
}

export interface Field {
  readonly required: boolean;
  /** The values allowed; `null`: any text. */
  readonly among: readonly string[] | null;
}

export interface ClaimType {
  /** `Command`, `Posting` … */
  readonly name: string;
  readonly kind: ClaimKind;
  readonly label: Words;
  /** Sentences; the first that a claim can fill is the one it reads as. */
  readonly reads: readonly Words[];
  readonly from: End;
  readonly to: readonly End[];
  readonly dated: boolean;
  /** The shadow edge it casts where it names another entity (graph/README.md). */
  readonly edge: string;
  readonly class: {
    /** Its place in the sentence. */
    readonly as: 'class' | 'role';
    /** Others than the listed are taken as the source has them. */
    readonly open: boolean;
    /** Classes that say nothing. */
    readonly silent: readonly string[];
    readonly list: Readonly<Record<string, Words>>;
  };
  readonly assert: Readonly<Record<string, Field>>;
  /** Words for values, by field; for attributes by class. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}

/** A claim as far as its sentence goes; a seen claim fits. */
export interface Readable {
  readonly kind: ClaimKind;
  readonly class: string;
  readonly about: Id;
  readonly names: readonly { readonly as: string; readonly id: Id }[];
  readonly assert: Readonly<Record<string, string>>;
}

/** A piece of a sentence: words of ours (`as` is `null`) or what stands at a place of it, to be isolated on a screen. */
export interface Part {
  readonly as: string | null;
  readonly text: string;
  /** The entity that stands there, if one does. */
  readonly id: Id | null;
}
