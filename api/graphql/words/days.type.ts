import { Field, Int, ObjectType } from 'type-graphql';
import { reasonText, Verdict } from './enums.ts';

@ObjectType({ description: 'A run of days, both ends included.', simpleResolvers: true })
export class Interval {
  @Field(() => String, { nullable: true, description: 'First day (ISO 8601); null where there is no bound.' })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day (ISO 8601); null where there is no bound.' })
  readonly to!: string | null;
}

@ObjectType({ description: 'One run of days on which a group of claims says one thing, for one reason.', simpleResolvers: true })
export class Segment {
  @Field(() => String, { nullable: true, description: 'First day (ISO 8601); null where there is no bound.' })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day (ISO 8601); null where there is no bound.' })
  readonly to!: string | null;

  @Field(() => Verdict, { description: 'What the claims say of these days.' })
  readonly verdict!: Verdict;

  @Field(() => String, { description: reasonText })
  readonly reason!: string;

  @Field(() => [String], { description: 'Ids of the claims and judgements that say so.' })
  readonly by!: readonly string[];
}

@ObjectType({ description: 'The evidence mark: independent sources / claims.', simpleResolvers: true })
export class Evidence {
  @Field(() => Int, { description: 'Independent sources: connected groups of cited documents, by derivation or by one source.' })
  readonly sources!: number;

  @Field(() => Int, { description: 'Claims of the group.' })
  readonly claims!: number;
}
