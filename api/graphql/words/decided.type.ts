import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Evidence, Interval, Segment } from './days.type.ts';
import { reasonText, RelationClass, Verdict } from './enums.ts';

/** What every group of claims has; each of its types repeats the fields. */
@ObjectType({ simpleResolvers: true })
export abstract class Decided {
  @Field(() => Verdict, { description: 'What the claims say over the days asked about.' })
  readonly verdict!: Verdict;

  @Field(() => String, { description: reasonText })
  readonly reason!: string;

  @Field(() => [Segment], { description: 'What they say over all time, whatever the days asked about.' })
  readonly segments!: readonly Segment[];

  @Field(() => [ID], { description: 'The claims of the group, accepted ones first.' })
  readonly claims!: readonly string[];

  @Field(() => Evidence, { description: 'Independent sources / claims.' })
  readonly evidence!: Evidence;
}

@ObjectType({ description: 'One relation of a chain: a unit directly under another.', simpleResolvers: true })
export class Hop extends Decided {
  @Field(() => ID, { description: 'Stable: made of its ends and its class.' })
  readonly id!: string;

  @Field(() => ID, { description: 'The unit below.' })
  readonly subordinate!: string;

  @Field(() => ID, { description: 'The unit above.' })
  readonly superior!: string;

  @Field(() => RelationClass, { description: 'How it stands under it.' })
  readonly class!: RelationClass;

  @Field(() => String, { nullable: true, description: 'Operational or tactical control, where a claim says so.' })
  readonly control!: string | null;

  @Field(() => String, { nullable: true, description: 'De jure, de facto or both, where a claim says so.' })
  readonly ground!: string | null;

  @Field(() => [Interval], { description: 'Days on which the way here and this relation hold together: not impossible.' })
  readonly days!: readonly Interval[];
}

@ObjectType({ description: 'A person in a role of a unit.', simpleResolvers: true })
export class Posting extends Decided {
  @Field(() => ID, { description: 'Stable: made of its ends and its role.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Who.' })
  readonly person!: string;

  @Field(() => ID, { description: 'In which unit.' })
  readonly unit!: string;

  @Field(() => String, { description: 'Commander (ultimately in charge), or the role as the source has it.' })
  readonly role!: string;

  @Field(() => [String], { description: 'Titles as the sources have them.' })
  readonly titles!: readonly string[];

  @Field(() => [String], { description: 'Ranks as the sources have them.' })
  readonly ranks!: readonly string[];

  @Field(() => String, { nullable: true, description: 'First day (EDTF) of its accepted claims; null where none gives it.' })
  readonly first!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day (EDTF) of its accepted claims; null where none gives it.' })
  readonly last!: string | null;

  @Field(() => Boolean, { description: 'The first day is the beginning, not just the first mention.' })
  readonly startKnown!: boolean;

  @Field(() => Boolean, { description: 'The last day is the end, not just the last mention.' })
  readonly endKnown!: boolean;
}

@ObjectType({ description: 'What a chart leaves out, counted by reason.', simpleResolvers: true })
export class LeftOut {
  @Field(() => Int, { description: 'Relations on a day before their first mention.' })
  readonly beforeFirstMention!: number;

  @Field(() => Int, { description: 'Relations on a day after their last mention.' })
  readonly afterLastMention!: number;

  @Field(() => Int, { description: 'Relations without any date.' })
  readonly undated!: number;
}
