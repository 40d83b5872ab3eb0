import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { document } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { atMost } from '../words/limits.ts';
import { Scope } from '../words/scope.ts';
import { claims } from '../words/shape.ts';
import { Document } from './document.type.ts';

@ArgsType()
class DocumentArgs extends Scope {
  @Field(() => ID, { description: 'The document: its id or an external id.' })
  readonly id!: string;

  @Field(() => Int, { defaultValue: 200, description: 'Claims that cite it, 1 to 1,000.' })
  readonly limit!: number;
}

@Resolver()
export class DocumentResolver {
  @Query(() => Document, { description: 'One document with its text where it is held, and the claims that cite it.' })
  async document(@Args() { id, limit, ...scope }: DocumentArgs, @Ctx() { store, asking }: Context) {
    const answer = await document(store, await asking(scope), { id, limit: atMost('limit', limit, 1_000) });
    return { ...answer.document, claims: claims(answer.claims, answer.entities), claimCount: answer.total };
  }
}
