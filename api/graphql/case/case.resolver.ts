import { Ctx, Query, Resolver } from 'type-graphql';
import { standard, type Context } from '../../context.ts';
import { Case } from './case.type.ts';

@Resolver()
export class CaseResolver {
  @Query(() => [Case], { description: 'The cases of this home, by name.' })
  async cases(@Ctx() { cases }: Context) {
    const all = await cases();
    return all.map(({ id, name, createdAt, importedAt, says }) => ({
      id, name, says, createdAt: instant(createdAt), importedAt: importedAt === null ? null : instant(importedAt), isDefault: id === standard(all)?.id,
    }));
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
