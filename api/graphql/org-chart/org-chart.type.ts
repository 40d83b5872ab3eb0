import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Claim } from '../claim/claim.type.ts';
import { Entity, Person, Unit } from '../entity/entity.type.ts';
import { Hop, LeftOut, Posting } from '../words/decided.type.ts';
import { RelationClass } from '../words/enums.ts';

@ObjectType({ description: 'A unit as an org chart draws it.', simpleResolvers: true })
export class ChartUnit extends Unit {
  @Field(() => Int, { description: 'Units below it that are not drawn.' })
  readonly below!: number;

  @Field(() => [ID], { description: 'Claims that say its post of commander is vacant on that day.' })
  readonly vacant!: readonly string[];

  @Field(() => Int, { description: 'Commanders left out because the day is before their first or after their last mention, or they are undated.' })
  readonly commandersLeftOut!: number;

  @Field(() => Boolean, { description: 'Claims in conflict or contradicted decisions touch it.' })
  readonly disputed!: boolean;
}

@ObjectType({ description: 'A relation to draw.', simpleResolvers: true })
export class ChartRelation extends Hop {
  @Field(() => String, { nullable: true, description: 'The first day (ISO 8601) that is certain or mentioned, which orders superiors; null where undated.' })
  readonly began!: string | null;
}

@ObjectType({ description: 'What was asked of an org chart.', simpleResolvers: true })
export class OrgChartQuestion {
  @Field(() => String, { nullable: true, description: 'The unit at the top; null for all units with a relation on that day.' })
  readonly root!: string | null;

  @Field(() => String, { description: 'The day (EDTF).' })
  readonly on!: string;

  @Field(() => Int, { nullable: true, description: 'Levels below the root; null for all.' })
  readonly depth!: number | null;

  @Field(() => [RelationClass], { description: 'Which classes of relation are drawn.' })
  readonly classes!: readonly RelationClass[];

  @Field(() => Boolean, { description: 'Work-needed claims count as possible (lead).' })
  readonly leads!: boolean;

  @Field(() => Boolean, { description: 'Also draws what is before first mention, after last mention and undated.' })
  readonly remote!: boolean;
}

@ObjectType({ description: 'The structure on a day: a graph, in which two superiors, two tops and a cycle can all be drawn.', simpleResolvers: true })
export class OrgChart {
  @Field(() => ID, { nullable: true, description: 'The unit at the top; null for all units with a relation on that day.' })
  readonly root!: string | null;

  @Field(() => OrgChartQuestion, { description: 'What was asked.' })
  readonly question!: OrgChartQuestion;

  @Field(() => String, { nullable: true, description: 'As it was known at the end of this day (ISO 8601); null for now.' })
  readonly knownAt!: string | null;

  @Field(() => [ChartUnit], { description: 'The units to draw.' })
  readonly units!: readonly ChartUnit[];

  @Field(() => [Person], { description: 'Every person that the chart names.' })
  readonly persons!: readonly Person[];

  @Field(() => [ChartRelation], { description: 'The relations to draw.' })
  readonly relations!: readonly ChartRelation[];

  @Field(() => [Posting], { description: 'Commanders to name in the boxes, best verdict first.' })
  readonly commanders!: readonly Posting[];

  @Field(() => [Claim], { description: 'Every claim that the chart rests on.' })
  readonly claims!: readonly Claim[];

  @Field(() => [Entity], { description: 'Entities that only claims without a verdict name: they are not drawn.' })
  readonly others!: readonly Entity[];

  @Field(() => LeftOut, { description: 'Counted beside the chart, by reason, and not drawn.' })
  readonly leftOut!: LeftOut;
}
