import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { orgChart, type OrgChart as Chart } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { RelationClass } from '../words/enums.ts';
import { Scope } from '../words/scope.ts';
import { claims, decided, isoDay, withDays } from '../words/shape.ts';
import { OrgChart } from './org-chart.type.ts';

@ArgsType()
class OrgChartArgs extends Scope {
  @Field(() => ID, { nullable: true, description: 'The unit at the top: its id or an external id; without it, all units with a relation on that day.' })
  readonly root?: string | null;

  @Field(() => String, { description: 'The day (EDTF).' })
  readonly on!: string;

  @Field(() => Int, { nullable: true, description: 'Levels below the root; without it all.' })
  readonly depth?: number | null;

  @Field(() => [RelationClass], { defaultValue: [RelationClass.command], description: 'Which classes of relation to draw.' })
  readonly classes!: RelationClass[];

  @Field(() => Boolean, { defaultValue: false, description: 'Work-needed claims count as possible (lead).' })
  readonly leads!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Also draw what is before first mention, after last mention and undated.' })
  readonly remote!: boolean;
}

@Resolver()
export class OrgChartResolver {
  @Query(() => OrgChart, { description: 'The structure on a day: all units above the root, everything below it, and every other superior of a unit so drawn.' })
  async orgChart(@Args() { root = null, on, depth = null, classes, leads, remote, ...scope }: OrgChartArgs, @Ctx() { store, asking }: Context) {
    return asChart(await orgChart(store, await asking(scope), { root, on, depth, classes, leads, remote }));
  }
}

function asChart(chart: Chart) {
  return {
    ...chart,
    relations: chart.relations.map((relation) => ({ ...withDays(relation), began: isoDay(relation.began) })),
    commanders: chart.commanders.map(decided),
    claims: claims(chart.claims, [...chart.units, ...chart.persons, ...chart.others]),
  };
}
