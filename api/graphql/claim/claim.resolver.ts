import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { claim, claimsOf } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { atMost } from '../words/limits.ts';
import { Scope } from '../words/scope.ts';
import { claims } from '../words/shape.ts';
import { Claim, ClaimPage } from './claim.type.ts';

@ArgsType()
class ClaimArgs extends Scope {
  @Field(() => ID, { description: 'The claim.' })
  readonly id!: string;
}

@ArgsType()
class ClaimsArgs extends Scope {
  @Field(() => ID, { description: 'The entity: its id or an external id.' })
  readonly of!: string;

  @Field(() => Int, { defaultValue: 50, description: 'Claims on a page, 1 to 200.' })
  readonly limit!: number;

  @Field(() => String, { nullable: true, description: 'Where the page begins: the end of the page before.' })
  readonly after?: string | null;
}

@Resolver()
export class ClaimResolver {
  @Query(() => Claim, { description: 'One claim with its passages.' })
  async claim(@Args() { id, ...scope }: ClaimArgs, @Ctx() { store, asking }: Context) {
    const answer = await claim(store, await asking(scope), { id });
    return claims([answer.claim], answer.entities)[0];
  }

  @Query(() => ClaimPage, { description: 'All claims that are about an entity or name it, in pages.' })
  async claims(@Args() { of, limit, after = null, ...scope }: ClaimsArgs, @Ctx() { store, asking }: Context) {
    const page = await claimsOf(store, await asking(scope), { of, limit: atMost('limit', limit, 200), after });
    return { ...page, claims: claims(page.claims, page.entities) };
  }
}
