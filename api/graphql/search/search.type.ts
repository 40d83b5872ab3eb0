import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Name } from '../entity/entity.type.ts';
import { Match } from '../words/enums.ts';

@ObjectType({ description: 'An entity found.', simpleResolvers: true })
export class Hit {
  @Field(() => Entity, { description: 'The entity.' })
  readonly entity!: Entity;

  @Field(() => Name, { description: 'The name that matched.' })
  readonly matched!: Name;

  @Field(() => Match, { description: 'How it matched.' })
  readonly how!: Match;

  @Field(() => String, { description: 'Its place in the order of hits.' })
  readonly cursor!: string;
}

@ObjectType({ description: 'The document that was found.', simpleResolvers: true })
export class FoundDocument {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its title; null where it is known by reference only.' })
  readonly title!: string | null;
}

@ObjectType({ description: 'A document found.', simpleResolvers: true })
export class DocumentHit {
  @Field(() => FoundDocument, { description: 'The document.' })
  readonly document!: FoundDocument;

  @Field(() => String, { description: 'Its place in the order of hits.' })
  readonly cursor!: string;
}

@ObjectType({ description: 'What was found, best first, in an order made from what the reader can see.', simpleResolvers: true })
export class SearchAnswer {
  @Field(() => [Hit], { description: 'Entities of this page.' })
  readonly hits!: readonly Hit[];

  @Field(() => [DocumentHit], { description: 'Documents of this page.' })
  readonly documents!: readonly DocumentHit[];

  @Field(() => Int, { description: 'Hits on all pages.' })
  readonly total!: number;

  @Field(() => String, { nullable: true, description: 'Where the next page begins (after:); null on the last.' })
  readonly end!: string | null;
}
