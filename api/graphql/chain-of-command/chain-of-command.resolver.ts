import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { chainOfCommand, type Chain, type Wanted } from '../../../graph/index.ts';
import type { Context } from '../../context.ts';
import { Scope } from '../words/scope.ts';
import { Direction, RelationClass } from '../words/enums.ts';
import { selected } from '../words/selected.ts';
import { claims, decided, intervals, withDays } from '../words/shape.ts';
import { ChainOfCommand } from './chain-of-command.type.ts';

@ArgsType()
class ChainArgs extends Scope {
  @Field(() => ID, { description: 'The unit: its id or an external id.' })
  readonly of!: string;

  @Field(() => String, { nullable: true, description: 'A day, an uncertain day or a span (EDTF); without it all time.' })
  readonly on?: string | null;

  @Field(() => Direction, { defaultValue: Direction.up, description: 'Towards superiors (up), subordinates (down), or both.' })
  readonly direction!: Direction;

  @Field(() => [RelationClass], { defaultValue: [RelationClass.command], description: 'Which classes of relation to walk.' })
  readonly classes!: RelationClass[];

  @Field(() => Boolean, { defaultValue: false, description: 'Work-needed claims count as possible (lead).' })
  readonly leads!: boolean;
}

@Resolver()
export class ChainOfCommandResolver {
  @Query(() => ChainOfCommand, { description: 'The units above or below one unit on a day, hop by hop, with their commanders.' })
  async chainOfCommand(@Args() { of, on = null, direction, classes, leads, ...scope }: ChainArgs, @Ctx() { store, asking }: Context, @Info() info: GraphQLResolveInfo) {
    return asChain(await chainOfCommand(store, await asking(scope), { of, on, direction, classes, leads }, wanted(selected(info))));
  }
}

/** What only a claim itself can tell; hops, verdicts, reasons, names and claim ids come without. */
const fromClaims = [
  'claims', 'missing', ...['hops', 'apart'].flatMap((hops) => [`${hops}.evidence`, `${hops}.control`, `${hops}.ground`]),
  ...['evidence', 'titles', 'ranks', 'first', 'last', 'startKnown', 'endKnown'].map((field) => `postings.${field}`),
];

const fromDetails = ['units', 'persons', 'others'].flatMap((entities) => ['externalIds', 'standing', 'joint', 'echelon'].map((field) => `${entities}.${field}`));

function wanted(fields: ReadonlySet<string>): Wanted {
  return { claims: fromClaims.some((field) => fields.has(field)), details: fromDetails.some((field) => fields.has(field)) };
}

function asChain(chain: Chain) {
  return {
    ...chain,
    reached: chain.reached.map((unit) => ({ ...unit, certainDays: intervals(unit.certainDays), possibleDays: intervals(unit.possibleDays) })),
    hops: chain.hops.map(withDays),
    apart: chain.apart.map(withDays),
    postings: chain.postings.map(decided),
    claims: claims(chain.claims, [...chain.units, ...chain.persons, ...chain.others]),
  };
}
