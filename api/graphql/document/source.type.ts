import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Who or what something was obtained from: a person, an organisation, a site, an archive.', simpleResolvers: true })
export class Source {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Reliability, Admiralty A (reliable) to F (cannot be judged). Never fused with credibility.' })
  readonly reliability!: string | null;
}
