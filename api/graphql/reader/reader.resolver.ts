import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Reader } from './reader.type.ts';

@Resolver()
export class ReaderResolver {
  @Query(() => Reader, { description: 'Who asks, with their own words only; lowered where they ask as somebody cleared for less.' })
  reader(@Ctx() { reader: { name, cleared } }: Context) {
    return { name, cleared: cleared === 'everything' ? null : cleared };
  }
}
