import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { EntityKind, NameKind, Standing } from '../words/enums.ts';

@ObjectType({ description: 'A name that claims give an entity.', simpleResolvers: true })
export class Name {
  @Field(() => String, { description: 'The name in its own script, as the source writes it.' })
  readonly text!: string;

  @Field(() => String, { description: 'Its script (ISO 15924): Latn, Arab, Cyrl, Hans, or Zyyy where it has none.' })
  readonly script!: string;

  @Field(() => String, { nullable: true, description: 'Its language (BCP 47), where the claim gives it.' })
  readonly language!: string | null;

  @Field(() => NameKind, { description: 'Canonical or another name.' })
  readonly kind!: NameKind;

  @Field(() => [ID], { description: 'The claims that give it.' })
  readonly claims!: readonly string[];
}

@ObjectType({ description: 'An id that a source gave to an entity.', simpleResolvers: true })
export class ExternalId {
  @Field(() => String, { description: 'Whose id it is.' })
  readonly origin!: string;

  @Field(() => String, { description: 'The id there.' })
  readonly id!: string;
}

@InterfaceType({
  description: 'An entity as the reader sees it: judged identities folded into one, with all its names and ids.',
  resolveType: (value: Entity) => value.kind,
})
export abstract class Entity {
  @Field(() => ID, { description: 'The smallest id of the entities judged to be the same.' })
  readonly id!: string;

  @Field(() => [ID], { description: 'Every id that stands for it, in order.' })
  readonly ids!: readonly string[];

  @Field(() => EntityKind, { description: 'What it is.' })
  readonly kind!: EntityKind;

  @Field(() => [Name], { description: 'Its names, canonical ones first. Never empty: without a name it is called by its kind and id.' })
  readonly names!: readonly Name[];

  @Field(() => [ExternalId], { description: 'The ids that its sources gave it; it can be asked for by them.' })
  readonly externalIds!: readonly ExternalId[];
}

@ObjectType({ implements: Entity, description: 'A person.', simpleResolvers: true })
export class Person extends Entity {}

@ObjectType({ implements: Entity, description: 'A body that can command or be commanded.', simpleResolvers: true })
export class Unit extends Entity {
  @Field(() => Standing, { description: 'Whether it is known, unknown (it only holds a place) or unnamed (real, without a name).' })
  readonly standing!: Standing;

  @Field(() => Boolean, { description: 'A joint or temporary body: somebody is its member, or a claim says so.' })
  readonly joint!: boolean;

  @Field(() => String, { nullable: true, description: 'Division, brigade …, where a claim gives it.' })
  readonly echelon!: string | null;
}

@ObjectType({ implements: Entity, description: 'An allegation made by somebody: when, where, which violations, who is alleged, who was harmed.', simpleResolvers: true })
export class Incident extends Entity {}

@ObjectType({ implements: Entity, description: 'A place.', simpleResolvers: true })
export class Location extends Entity {}

@ObjectType({ implements: Entity, description: 'A recurring way of committing violations: the incidents in it.', simpleResolvers: true })
export class CrimePattern extends Entity {}
