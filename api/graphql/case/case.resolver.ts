import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Case } from './case.type.ts';

@Resolver()
export class CaseResolver {
  @Query(() => [Case], { description: 'The cases of this home, by name.' })
  cases(@Ctx() { cases, standard }: Context) {
    return cases.map(({ id, name, createdAt, importedAt }) => ({
      id, name, createdAt: instant(createdAt), importedAt: importedAt === null ? null : instant(importedAt), isDefault: id === standard?.id,
    }));
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
