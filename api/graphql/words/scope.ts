/**
 * What every question takes: in which case, and on the strength of what was known when.
 */
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class Scope {
  @Field(() => String, { nullable: true, description: 'The case, by id or name; without it the only one, or the last imported.' })
  readonly case?: string | null;

  @Field(() => String, { nullable: true, description: 'As it was known at the end of this day (ISO 8601, UTC); without it, now.' })
  readonly knownAt?: string | null;
}
