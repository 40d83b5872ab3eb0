import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { dossier, type Dossier as Answer } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { Scope } from '../words/scope.ts';
import { claims, decided, isoDay, withDays } from '../words/shape.ts';
import { Dossier } from './dossier.type.ts';

@ArgsType()
class DossierArgs extends Scope {
  @Field(() => ID, { description: 'The entity: its id or an external id.' })
  readonly of!: string;

  @Field(() => String, { nullable: true, description: 'A day, an uncertain day or a span (EDTF); without it all time.' })
  readonly on?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Work-needed claims count as possible (lead).' })
  readonly leads!: boolean;
}

@Resolver()
export class DossierResolver {
  @Query(() => Dossier, { description: 'Everything claimed of an entity, by kind, contradictions included.' })
  async dossier(@Args() { of, on = null, leads, ...scope }: DossierArgs, @Ctx() { store, asking }: Context) {
    return asDossier(await dossier(store, await asking(scope), { of, on, leads }));
  }
}

function asDossier(answer: Answer) {
  return {
    ...answer,
    values: answer.values.map(decided),
    superiors: answer.superiors.map(withDays),
    subordinates: answer.subordinates.map(withDays),
    postings: answer.postings.map(decided),
    presences: answer.presences.map(decided),
    claims: claims(answer.claims, answer.entities),
    changes: answer.changes.map((change) => ({ ...change, day: isoDay(change.day) })),
  };
}
