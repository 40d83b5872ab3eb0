import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { search } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { atMost } from '../words/limits.ts';
import { SearchKind } from '../words/enums.ts';
import { Scope } from '../words/scope.ts';
import { SearchAnswer } from './search.type.ts';

@ArgsType()
class SearchArgs extends Scope {
  @Field(() => String, { description: 'A name in any script, its beginning, or an id; at most 1,000 characters count.' })
  readonly text!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'Only these kinds; without it all.' })
  readonly kinds?: SearchKind[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'Hits on a page, 1 to 50.' })
  readonly limit!: number;

  @Field(() => String, { nullable: true, description: 'Where the page begins: the end of the page before.' })
  readonly after?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Match other spellings and scripts too.' })
  readonly spellings!: boolean;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchAnswer, { description: 'Finds entities by their names in every script, and documents by their titles.' })
  async search(@Args() { text, kinds, limit, after = null, spellings, ...scope }: SearchArgs, @Ctx() { store, asking }: Context) {
    return search(store, await asking(scope), { text: text.slice(0, 1_000), kinds: kinds ?? Object.values(SearchKind), limit: atMost('limit', limit, 50), after, spellings });
  }
}
