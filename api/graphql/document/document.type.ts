import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Claim } from '../claim/claim.type.ts';
import { Source } from './source.type.ts';

@ObjectType({ description: 'An item held or known: a file, a page, a recording, a statement.', simpleResolvers: true })
export class Document {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its title; null where it is known by reference only.' })
  readonly title!: string | null;

  @Field(() => [String], { description: 'The ids that its origins gave it, as origin|id.' })
  readonly externalIds!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Its day (EDTF), of making or of publication.' })
  readonly date!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language (BCP 47).' })
  readonly language!: string | null;

  @Field(() => String, { nullable: true, description: 'Its full text, where it is held.' })
  readonly text!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes, where they are held.' })
  readonly sha256!: string | null;

  @Field(() => Source, { nullable: true, description: 'Where it was obtained from; null where that is not known.' })
  readonly source!: Source | null;

  @Field(() => [ID], { description: 'The documents that it was copied or made from; copies are no independent sources.' })
  readonly derivedFrom!: readonly string[];

  @Field(() => [Claim], { description: 'The claims that cite it, as many as asked for, each with its passages.' })
  readonly claims!: readonly Claim[];

  @Field(() => Int, { description: 'How many claims cite it.' })
  readonly claimCount!: number;
}
