import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A case: the wall within which everything is known. Nothing crosses from one to another.', simpleResolvers: true })
export class Case {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { description: 'When it was made (ISO 8601 instant).' })
  readonly createdAt!: string;

  @Field(() => String, { nullable: true, description: 'When something was last loaded into it; null for never.' })
  readonly importedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence; an invented case says that it is.' })
  readonly says!: string | null;

  @Field(() => Boolean, { description: 'Questions that name no case are asked of this one.' })
  readonly isDefault!: boolean;
}
