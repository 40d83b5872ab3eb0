import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { status, type StatusAnswer as Answer } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { Scope } from '../words/scope.ts';
import { StatusAnswer } from './status.type.ts';

@Resolver()
export class StatusResolver {
  @Query(() => StatusAnswer, { description: 'Counts of the case, by kind of node and by kind and class of claim.' })
  async status(@Args() scope: Scope, @Ctx() { store, asking }: Context) {
    return asCounts(await status(store, await asking(scope)));
  }
}

function asCounts(answer: Answer) {
  return {
    case: answer.case,
    nodes: counts(answer.nodes),
    claims: Object.entries(answer.claims).flatMap(([kind, classes]) => counts(classes).map(({ of, count }) => ({ kind, class: of, count }))),
    statuses: counts(answer.statuses),
    judgements: counts(answer.judgements),
  };
}

function counts(by: Readonly<Record<string, number>>): readonly { readonly of: string; readonly count: number }[] {
  return Object.entries(by).map(([of, count]) => ({ of, count }));
}
