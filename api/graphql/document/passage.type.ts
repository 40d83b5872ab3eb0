import { Field, ID, ObjectType } from 'type-graphql';
import { Support } from '../words/enums.ts';
import { Source } from './source.type.ts';

@ObjectType({ description: 'A document as a citation names it.', simpleResolvers: true })
export class CitedDocument {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its title; null where it is known by reference only.' })
  readonly title!: string | null;

  @Field(() => [String], { description: 'The ids that its origins gave it, as origin|id.' })
  readonly externalIds!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Its day (EDTF), of making or of publication.' })
  readonly date!: string | null;

  @Field(() => Boolean, { description: 'Its text is held and can be opened at the passage.' })
  readonly hasText!: boolean;
}

@ObjectType({ description: 'A place in a document, with its quote.', simpleResolvers: true })
export class Passage {
  @Field(() => CitedDocument, { description: 'The document.' })
  readonly document!: CitedDocument;

  @Field(() => Source, { nullable: true, description: 'Where the document was obtained from; null where that is not known.' })
  readonly source!: Source | null;

  @Field(() => String, { description: 'Where in the document: page and paragraph, from–to time, sheet, row and column.' })
  readonly locator!: string;

  @Field(() => String, { nullable: true, description: 'The words of the document, letter for letter.' })
  readonly quote!: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the quote (BCP 47).' })
  readonly language!: string | null;

  @Field(() => [Support], { description: 'Which parts of the claim it supports.' })
  readonly supports!: readonly Support[];

  @Field(() => Boolean, { description: 'The cell or record that the claim was read from; never counted as a source.' })
  readonly reading!: boolean;
}
