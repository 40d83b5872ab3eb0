import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Claim } from '../claim/claim.type.ts';
import { Entity, Person, Unit } from '../entity/entity.type.ts';
import { Interval } from '../words/days.type.ts';
import { Hop, Posting } from '../words/decided.type.ts';
import { Direction, missingText, reasonText, RelationClass, Verdict } from '../words/enums.ts';

@ObjectType({ description: 'A unit that the walk reaches, and on which days.', simpleResolvers: true })
export class Reached {
  @Field(() => ID, { description: 'The unit.' })
  readonly unit!: string;

  @Field(() => Direction, { description: 'Above (up) or below (down) the unit asked about.' })
  readonly direction!: Direction;

  @Field(() => Int, { description: 'Fewest relations from the unit asked about.' })
  readonly depth!: number;

  @Field(() => Verdict, { description: 'Of the whole way on the days asked about.' })
  readonly verdict!: Verdict;

  @Field(() => String, { description: reasonText })
  readonly reason!: string;

  @Field(() => [Interval], { description: 'Days on which some whole way is certain.' })
  readonly certainDays!: readonly Interval[];

  @Field(() => [Interval], { description: 'Days on which some whole way is not impossible.' })
  readonly possibleDays!: readonly Interval[];
}

@ObjectType({ description: 'What is not known and would be needed.', simpleResolvers: true })
export class Missing {
  @Field(() => String, { description: missingText })
  readonly kind!: string;

  @Field(() => ID, { description: 'The unit concerned.' })
  readonly unit!: string;

  @Field(() => ID, { nullable: true, description: 'The relation concerned, if it is one.' })
  readonly hop!: string | null;
}

@ObjectType({ description: 'What was asked of a chain of command.', simpleResolvers: true })
export class ChainQuestion {
  @Field(() => String, { description: 'The unit asked about: an id or an external id.' })
  readonly of!: string;

  @Field(() => String, { nullable: true, description: 'The days asked about (EDTF); null for all time.' })
  readonly on!: string | null;

  @Field(() => Direction, { description: 'Which way.' })
  readonly direction!: Direction;

  @Field(() => [RelationClass], { description: 'Which classes of relation were walked.' })
  readonly classes!: readonly RelationClass[];

  @Field(() => Boolean, { description: 'Work-needed claims count as possible (lead).' })
  readonly leads!: boolean;
}

@ObjectType({ description: 'The units above or below one unit, relation by relation: a graph, never a list of paths.', simpleResolvers: true })
export class ChainOfCommand {
  @Field(() => ID, { description: 'The unit asked about.' })
  readonly of!: string;

  @Field(() => ChainQuestion, { description: 'What was asked.' })
  readonly question!: ChainQuestion;

  @Field(() => [Unit], { description: 'Every unit that the answer names.' })
  readonly units!: readonly Unit[];

  @Field(() => [Person], { description: 'Every person that the answer names.' })
  readonly persons!: readonly Person[];

  @Field(() => [Reached], { description: 'The units reached, and on which days.' })
  readonly reached!: readonly Reached[];

  @Field(() => [Hop], { description: 'Relations that share a day with the way to them.' })
  readonly hops!: readonly Hop[];

  @Field(() => [Hop], { description: 'Relations claimed that share no day with the way so far, or are impossible on the days asked: listed, never walked.' })
  readonly apart!: readonly Hop[];

  @Field(() => [Posting], { description: 'Commanders of the units reached.' })
  readonly postings!: readonly Posting[];

  @Field(() => [Claim], { description: 'Every claim that the answer rests on.' })
  readonly claims!: readonly Claim[];

  @Field(() => [Entity], { description: 'Entities that only claims without a verdict name.' })
  readonly others!: readonly Entity[];

  @Field(() => [Missing], { description: 'What is not known and would be needed.' })
  readonly missing!: readonly Missing[];
}
