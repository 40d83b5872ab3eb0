import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Who asks, and what they are cleared for.', simpleResolvers: true })
export class Reader {
  @Field(() => String, { description: 'The name.' })
  readonly name!: string;

  @Field(() => [String], { nullable: true, description: 'The words that they are cleared for; null for all there are.' })
  readonly cleared!: readonly string[] | null;
}
