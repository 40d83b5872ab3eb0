import { Field, ObjectType } from 'type-graphql';
import { ClaimKind } from '../words/enums.ts';

@ObjectType({ description: 'A word of the vocabulary, and how it reads in the language asked for.', simpleResolvers: true })
export class Word {
  @Field(() => String, { description: 'The word that answers use.' })
  readonly word!: string;

  @Field(() => String, { description: 'How it reads.' })
  readonly label!: string;
}

@ObjectType({ description: 'Words of one list: kinds, statuses, verdicts, reasons, bases, agreement, after, supports.', simpleResolvers: true })
export class WordList {
  @Field(() => String, { description: 'The list.' })
  readonly name!: string;

  @Field(() => [Word], { description: 'Its words.' })
  readonly words!: readonly Word[];
}

@ObjectType({ description: 'A type of claim.', simpleResolvers: true })
export class ClaimType {
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => ClaimKind, { description: 'The kind of its claims.' })
  readonly kind!: ClaimKind;

  @Field(() => String, { description: 'How it is called.' })
  readonly label!: string;

  @Field(() => [String], { description: 'The sentences that its claims read as, with their places in braces; the first that a claim can fill is used.' })
  readonly reads!: readonly string[];

  @Field(() => [Word], { description: 'Its classes.' })
  readonly classes!: readonly Word[];
}

@ObjectType({ description: 'The vocabulary in one language.', simpleResolvers: true })
export class Vocabulary {
  @Field(() => [ClaimType], { description: 'Types of claim.' })
  readonly types!: readonly ClaimType[];

  @Field(() => [WordList], { description: 'The other words.' })
  readonly lists!: readonly WordList[];
}
