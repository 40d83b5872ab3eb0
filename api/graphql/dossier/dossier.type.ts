import { Field, ID, ObjectType } from 'type-graphql';
import { Claim } from '../claim/claim.type.ts';
import { Entity } from '../entity/entity.type.ts';
import { Decided, Hop, Posting } from '../words/decided.type.ts';
import { ClaimKind, End } from '../words/enums.ts';

@ObjectType({ description: 'One value that claims give an entity. Values that differ stand one under the other.', simpleResolvers: true })
export class Value extends Decided {
  @Field(() => ClaimKind, { description: 'A name, an attribute, its existence …' })
  readonly kind!: ClaimKind;

  @Field(() => String, { description: 'Which: the key of the attribute, the kind of name.' })
  readonly class!: string;

  @Field(() => String, { description: 'The value, as the source has it.' })
  readonly value!: string;
}

@ObjectType({ description: 'A unit at a place.', simpleResolvers: true })
export class Presence extends Decided {
  @Field(() => ID, { description: 'Stable: made of its ends and its type.' })
  readonly id!: string;

  @Field(() => ID, { description: 'The unit.' })
  readonly unit!: string;

  @Field(() => ID, { description: 'The place.' })
  readonly location!: string;

  @Field(() => String, { description: 'Site or area of operations.' })
  readonly class!: string;
}

@ObjectType({ description: 'Who is alleged to have committed an incident.', simpleResolvers: true })
export class Alleged {
  @Field(() => String, { description: 'Unit, Person, or class (only a class of perpetrators, such as soldiers).' })
  readonly kind!: string;

  @Field(() => ID, { nullable: true, description: 'The unit or person; null for a class.' })
  readonly id!: string | null;

  @Field(() => String, { nullable: true, description: 'The class in the words of the source; null for a unit or person.' })
  readonly text!: string | null;

  @Field(() => [ID], { description: 'The claims that say so.' })
  readonly claims!: readonly string[];
}

@ObjectType({ description: 'An incident and one of those alleged to have committed it.', simpleResolvers: true })
export class IncidentLine {
  @Field(() => ID, { description: 'The incident.' })
  readonly incident!: string;

  @Field(() => Alleged, { description: 'Who is alleged.' })
  readonly alleged!: Alleged;

  @Field(() => String, { nullable: true, description: 'Its first day (EDTF).' })
  readonly first!: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day (EDTF).' })
  readonly last!: string | null;
}

@ObjectType({ description: 'A day on which this dossier changes.', simpleResolvers: true })
export class Change {
  @Field(() => String, { description: 'The day (ISO 8601).' })
  readonly day!: string;

  @Field(() => ID, { description: 'The claim that begins or ends there.' })
  readonly claim!: string;

  @Field(() => End, { description: 'Which of its ends.' })
  readonly end!: End;
}

@ObjectType({ description: 'What was asked of a dossier.', simpleResolvers: true })
export class DossierQuestion {
  @Field(() => String, { description: 'The entity asked about: an id or an external id.' })
  readonly of!: string;

  @Field(() => String, { nullable: true, description: 'The days asked about (EDTF); null for all time.' })
  readonly on!: string | null;

  @Field(() => Boolean, { description: 'Work-needed claims count as possible (lead).' })
  readonly leads!: boolean;
}

@ObjectType({ description: 'Everything claimed of an entity, by kind, contradictions included.', simpleResolvers: true })
export class Dossier {
  @Field(() => Entity, { description: 'The entity asked about.' })
  readonly of!: Entity;

  @Field(() => DossierQuestion, { description: 'What was asked.' })
  readonly question!: DossierQuestion;

  @Field(() => [Value], { description: 'Names, attributes, existence.' })
  readonly values!: readonly Value[];

  @Field(() => [Hop], { description: 'Relations to the units above it.' })
  readonly superiors!: readonly Hop[];

  @Field(() => [Hop], { description: 'Relations to the units below it.' })
  readonly subordinates!: readonly Hop[];

  @Field(() => [Posting], { description: 'Who held which role in it, or which roles it held.' })
  readonly postings!: readonly Posting[];

  @Field(() => [Presence], { description: 'Where it was, or who was there.' })
  readonly presences!: readonly Presence[];

  @Field(() => [IncidentLine], { description: 'Incidents that name it.' })
  readonly incidents!: readonly IncidentLine[];

  @Field(() => [Entity], { description: 'Every entity that the answer names, the asked one included.' })
  readonly entities!: readonly Entity[];

  @Field(() => [Claim], { description: 'Every claim that the answer rests on.' })
  readonly claims!: readonly Claim[];

  @Field(() => [Change], { description: 'Days on which this dossier changes, ascending.' })
  readonly changes!: readonly Change[];
}
