import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { Passage } from '../document/passage.type.ts';
import { afterText, Agreement, basisText, ClaimKind, Language, Status } from '../words/enums.ts';

@ObjectType({ description: 'A piece of a sentence: words of the sentence itself, or what stands at a place of it, which a screen isolates.', simpleResolvers: true })
export class Part {
  @Field(() => String, { nullable: true, description: 'The place: unit, superior, role …; null for the words between.' })
  readonly as!: string | null;

  @Field(() => String, { description: 'The text.' })
  readonly text!: string;

  @Field(() => ID, { nullable: true, description: 'The entity that stands there, if one does.' })
  readonly id!: string | null;
}

@ObjectType({ description: 'An entity that a claim names, by its place in the sentence.', simpleResolvers: true })
export class Named {
  @Field(() => String, { description: 'The place: superior, unit, location, person, pattern.' })
  readonly as!: string;

  @Field(() => ID, { description: 'The entity.' })
  readonly id!: string;
}

@ObjectType({ description: 'One field of what a claim asserts.', simpleResolvers: true })
export class Asserted {
  @Field(() => String, { description: 'The field, by the vocabulary: text, value, title, rank, control, ground …' })
  readonly field!: string;

  @Field(() => String, { description: 'Its value, as the source has it.' })
  readonly value!: string;
}

@ObjectType({ description: 'Which record of which format said so.', simpleResolvers: true })
export class Origin {
  @Field(() => String, { description: 'The format.' })
  readonly format!: string;

  @Field(() => String, { description: 'The record in it.' })
  readonly record!: string;
}

@ObjectType({ description: 'One assertion with its passages, its first and last day and what is known of its ends. It is superseded or judged, never edited.', simpleResolvers: true })
export class Claim {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => ClaimKind, { description: 'What it asserts.' })
  readonly kind!: ClaimKind;

  @Field(() => String, { description: 'Its class: of relation, role of a posting, type of presence, key of an attribute.' })
  readonly class!: string;

  @Field(() => Status, { description: 'How it was reviewed.' })
  readonly status!: Status;

  @Field(() => String, { nullable: true, description: 'Public note; always there with the status conflict.' })
  readonly note!: string | null;

  @Field(() => ID, { description: 'The entity that it is about.' })
  readonly about!: string;

  @Field(() => [Named], { description: 'The other entities that it names.' })
  readonly names!: readonly Named[];

  @Field(() => [Asserted], { description: 'The rest of what it asserts.' })
  readonly asserts!: readonly Asserted[];

  @Field(() => String, { nullable: true, description: 'First day (EDTF, as recorded); null where absent or out of reach.' })
  readonly first!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day (EDTF, as recorded); null where absent or out of reach.' })
  readonly last!: string | null;

  @Field(() => Boolean, { description: 'The first day is the beginning, not just the first mention.' })
  readonly startKnown!: boolean;

  @Field(() => String, { description: afterText })
  readonly after!: string;

  @Field(() => String, { description: basisText })
  readonly basis!: string;

  @Field(() => Int, { nullable: true, description: 'Credibility, Admiralty 1 (confirmed) to 6 (cannot be judged); null where not given.' })
  readonly credibility!: number | null;

  @Field(() => Agreement, { nullable: true, description: 'How far its sources agree; null where not given.' })
  readonly agreement!: Agreement | null;

  @Field(() => [String], { description: 'The words that a reader must be cleared for: its own, and those of what it names and cites.' })
  readonly markings!: readonly string[];

  @Field(() => String, { description: 'When it came to be known (ISO 8601 instant).' })
  readonly knownFrom!: string;

  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  readonly by!: string | null;

  @Field(() => Origin, { description: 'Which record of which format said so.' })
  readonly origin!: Origin;

  @Field(() => [Passage], { description: 'The passages that it rests on, as far as the reader may see them; at least one.' })
  readonly passages!: readonly Passage[];

  @Field(() => Int, { description: 'Independent sources: connected groups of its documents, by derivation or by one source.' })
  readonly independentSources!: number;

  /** Makes the sentence; no field of the API. */
  readonly reads!: (language: Language) => readonly Part[];

  @Field(() => [Part], { description: 'The sentence that it reads as, in parts, in reading order.' })
  sentence(@Arg('language', () => Language, { defaultValue: Language.en, description: 'In which language.' }) language: Language): readonly Part[] {
    return this.reads(language);
  }
}

@ObjectType({ description: 'One page of the claims of an entity, in the order of their ids.', simpleResolvers: true })
export class ClaimPage {
  @Field(() => [Claim], { description: 'The claims of this page.' })
  readonly claims!: readonly Claim[];

  @Field(() => Int, { description: 'Claims on all pages.' })
  readonly total!: number;

  @Field(() => String, { nullable: true, description: 'Where the next page begins (after:); null on the last.' })
  readonly end!: string | null;
}
