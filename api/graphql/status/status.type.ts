import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A count.', simpleResolvers: true })
export class Count {
  @Field(() => String, { description: 'Of what.' })
  readonly of!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'Claims of one kind and class, counted.', simpleResolvers: true })
export class ClaimCount {
  @Field(() => String, { description: 'The kind.' })
  readonly kind!: string;

  @Field(() => String, { description: 'The class.' })
  readonly class!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'Counts of one case, made from what the reader can see; judged identities count once.', simpleResolvers: true })
export class StatusAnswer {
  @Field(() => ID, { description: 'The case.' })
  readonly case!: string;

  @Field(() => [Count], { description: 'By kind of node.' })
  readonly nodes!: readonly Count[];

  @Field(() => [ClaimCount], { description: 'Claims by kind and class.' })
  readonly claims!: readonly ClaimCount[];

  @Field(() => [Count], { description: 'Claims by status.' })
  readonly statuses!: readonly Count[];

  @Field(() => [Count], { description: 'Judgements by kind.' })
  readonly judgements!: readonly Count[];
}
