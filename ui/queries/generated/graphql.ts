/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far the sources of a claim agree. Never fused with reliability or credibility. */
export type Agreement =
  | 'high'
  | 'low'
  | 'medium';

/** What a claim asserts: the kinds of the vocabulary. */
export type ClaimKind =
  /** {incident} was alleged against {unit} · {incident} was alleged against {person} · {incident} was alleged against {text} */
  | 'allegation'
  /** the {class} of {entity} was given as {value} */
  | 'attribute'
  /** {entity} existed */
  | 'existence'
  /** {entity} was called {text} */
  | 'name'
  /** {incident} occurred at {location} · {incident} occurred */
  | 'occurrence'
  /** {incident} was counted in the crime pattern {pattern} */
  | 'pattern'
  /** {person} was posted as {role} of {unit} · {person} was posted to {unit} */
  | 'posting'
  /** {unit} was at {base}, {location} ({class}) · {unit} was at {location} ({class}) */
  | 'presence'
  /** {unit} was under the command of {superior} · {unit} was administratively under {superior} · {unit} was a member of {superior} (joint operation) · {unit} was trained by {superior} */
  | 'relation'
  /** the post of {role} of {unit} was vacant */
  | 'vacancy';

/** The first or the last day of a claim. */
export type End =
  | 'first'
  | 'last';

/** What an entity is. */
export type EntityKind =
  | 'CrimePattern'
  | 'Incident'
  | 'Location'
  | 'Person'
  | 'Unit';

/** The languages of the screens: English, Arabic, French, Chinese. */
export type Language =
  | 'ar'
  | 'en'
  | 'fr'
  | 'zh';

/** How a name matched the text searched for: as written, by its beginning, by another spelling, in another script, or by an id. */
export type Match =
  | 'exact'
  | 'id'
  | 'prefix'
  | 'script'
  | 'spelling';

/** The name that a source uses first, or another. */
export type NameKind =
  | 'alias'
  | 'canonical';

/** How one unit stands under another. Command: it can be given orders. Membership: it takes part in a joint operation. */
export type RelationClass =
  /** {unit} was administratively under {superior} */
  | 'administrative'
  /** {unit} was under the command of {superior} */
  | 'command'
  /** {unit} was a member of {superior} (joint operation) */
  | 'membership'
  /** {unit} was trained by {superior} */
  | 'training';

/** An unknown unit only holds a place; an unnamed unit is real. */
export type Standing =
  | 'known'
  | 'unknown'
  | 'unnamed';

/** How a claim was reviewed. A claim in conflict is kept and shown with its note; it supports nothing. */
export type Status =
  | 'accepted'
  | 'conflict'
  | 'issue'
  | 'work_needed';

/** Which part of a claim a passage supports. */
export type Support =
  | 'class'
  | 'existence'
  | 'first'
  | 'last'
  | 'rank'
  | 'role'
  | 'title';

/** What the claims say of a day. Possible always comes with its reason; contradicted means that accepted claims exclude one another. */
export type Verdict =
  | 'certain'
  | 'contradicted'
  | 'impossible'
  | 'possible';

export type ClaimQueryVariables = Exact<{
  case?: string | null | undefined;
  id: string;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type ClaimQuery = { readonly claim: { readonly id: string, readonly kind: ClaimKind, readonly class: string, readonly status: Status, readonly note: string | null, readonly about: string, readonly first: string | null, readonly last: string | null, readonly startKnown: boolean, readonly after: string, readonly basis: string, readonly credibility: number | null, readonly agreement: Agreement | null, readonly markings: ReadonlyArray<string>, readonly knownFrom: string, readonly by: string | null, readonly independentSources: number, readonly origin: { readonly format: string, readonly record: string }, readonly sentence: ReadonlyArray<{ readonly as: string | null, readonly text: string, readonly id: string | null }>, readonly passages: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly language: string | null, readonly supports: ReadonlyArray<Support>, readonly reading: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly externalIds: ReadonlyArray<string>, readonly date: string | null, readonly hasText: boolean }, readonly source: { readonly id: string, readonly name: string, readonly reliability: string | null } | null }> } };

export type ContraryQueryVariables = Exact<{
  case?: string | null | undefined;
  of: string;
  knownAt?: string | null | undefined;
}>;


export type ContraryQuery = { readonly claims: { readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly status: Status }> } };

export type DocumentQueryVariables = Exact<{
  case?: string | null | undefined;
  id: string;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type DocumentQuery = { readonly document: { readonly id: string, readonly title: string | null, readonly externalIds: ReadonlyArray<string>, readonly date: string | null, readonly language: string | null, readonly text: string | null, readonly sha256: string | null, readonly derivedFrom: ReadonlyArray<string>, readonly claimCount: number, readonly source: { readonly id: string, readonly name: string, readonly reliability: string | null } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: Status, readonly sentence: ReadonlyArray<{ readonly as: string | null, readonly text: string, readonly id: string | null }>, readonly passages: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly language: string | null, readonly supports: ReadonlyArray<Support>, readonly reading: boolean, readonly document: { readonly id: string } }> }> } };

export type DossierQueryVariables = Exact<{
  case?: string | null | undefined;
  of: string;
  on?: string | null | undefined;
  knownAt?: string | null | undefined;
  leads: boolean;
  language: Language;
}>;


export type DossierQuery = { readonly dossier: { readonly of:
      | { readonly __typename: 'ChartUnit', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'CrimePattern', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Incident', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Location', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Person', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Unit', readonly standing: Standing, readonly joint: boolean, readonly echelon: string | null, readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
    , readonly question: { readonly on: string | null }, readonly values: ReadonlyArray<{ readonly kind: ClaimKind, readonly class: string, readonly value: string, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly superiors: ReadonlyArray<{ readonly id: string, readonly subordinate: string, readonly superior: string, readonly class: RelationClass, readonly control: string | null, readonly ground: string | null, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly subordinates: ReadonlyArray<{ readonly id: string, readonly subordinate: string, readonly superior: string, readonly class: RelationClass, readonly control: string | null, readonly ground: string | null, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly postings: ReadonlyArray<{ readonly id: string, readonly person: string, readonly unit: string, readonly role: string, readonly titles: ReadonlyArray<string>, readonly ranks: ReadonlyArray<string>, readonly first: string | null, readonly last: string | null, readonly startKnown: boolean, readonly endKnown: boolean, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly presences: ReadonlyArray<{ readonly id: string, readonly unit: string, readonly location: string, readonly class: string, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly incidents: ReadonlyArray<{ readonly incident: string, readonly first: string | null, readonly last: string | null, readonly alleged: { readonly kind: string, readonly id: string | null, readonly text: string | null, readonly claims: ReadonlyArray<string> } }>, readonly entities: ReadonlyArray<
      | { readonly __typename: 'ChartUnit', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'CrimePattern', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Incident', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Location', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Person', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      | { readonly __typename: 'Unit', readonly standing: Standing, readonly joint: boolean, readonly echelon: string | null, readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
    >, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly class: string, readonly status: Status, readonly note: string | null, readonly first: string | null, readonly last: string | null, readonly startKnown: boolean, readonly after: string, readonly independentSources: number, readonly sentence: ReadonlyArray<{ readonly as: string | null, readonly text: string, readonly id: string | null }> }>, readonly changes: ReadonlyArray<{ readonly day: string, readonly claim: string, readonly end: End }> } };

export type NameFieldsFragment = { readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> };

type EntityFields_ChartUnit_Fragment = { readonly __typename: 'ChartUnit', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> };

type EntityFields_CrimePattern_Fragment = { readonly __typename: 'CrimePattern', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> };

type EntityFields_Incident_Fragment = { readonly __typename: 'Incident', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> };

type EntityFields_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> };

type EntityFields_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> };

type EntityFields_Unit_Fragment = { readonly __typename: 'Unit', readonly standing: Standing, readonly joint: boolean, readonly echelon: string | null, readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> };

export type EntityFieldsFragment =
  | EntityFields_ChartUnit_Fragment
  | EntityFields_CrimePattern_Fragment
  | EntityFields_Incident_Fragment
  | EntityFields_Location_Fragment
  | EntityFields_Person_Fragment
  | EntityFields_Unit_Fragment
;

export type HopFieldsFragment = { readonly id: string, readonly subordinate: string, readonly superior: string, readonly class: RelationClass, readonly control: string | null, readonly ground: string | null, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } };

export type PostingFieldsFragment = { readonly id: string, readonly person: string, readonly unit: string, readonly role: string, readonly titles: ReadonlyArray<string>, readonly ranks: ReadonlyArray<string>, readonly first: string | null, readonly last: string | null, readonly startKnown: boolean, readonly endKnown: boolean, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } };

export type HomeQueryVariables = Exact<{
  case?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type HomeQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string, readonly says: string | null, readonly importedAt: string | null, readonly isDefault: boolean }>, readonly status: { readonly case: string, readonly nodes: ReadonlyArray<{ readonly of: string, readonly count: number }>, readonly claims: ReadonlyArray<{ readonly kind: string, readonly class: string, readonly count: number }>, readonly statuses: ReadonlyArray<{ readonly of: string, readonly count: number }>, readonly judgements: ReadonlyArray<{ readonly of: string, readonly count: number }> } };

export type OrgChartQueryVariables = Exact<{
  case?: string | null | undefined;
  root?: string | null | undefined;
  on: string;
  depth?: number | null | undefined;
  classes: ReadonlyArray<RelationClass> | RelationClass;
  knownAt?: string | null | undefined;
  leads: boolean;
  remote: boolean;
}>;


export type OrgChartQuery = { readonly orgChart: { readonly root: string | null, readonly question: { readonly on: string }, readonly units: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly standing: Standing, readonly joint: boolean, readonly echelon: string | null, readonly below: number, readonly vacant: ReadonlyArray<string>, readonly disputed: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }> }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly subordinate: string, readonly superior: string, readonly class: RelationClass, readonly control: string | null, readonly ground: string | null, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly began: string | null, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly commanders: ReadonlyArray<{ readonly id: string, readonly person: string, readonly unit: string, readonly role: string, readonly titles: ReadonlyArray<string>, readonly ranks: ReadonlyArray<string>, readonly first: string | null, readonly last: string | null, readonly startKnown: boolean, readonly endKnown: boolean, readonly verdict: Verdict, readonly reason: string, readonly claims: ReadonlyArray<string>, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }>, readonly evidence: { readonly sources: number, readonly claims: number } }>, readonly leftOut: { readonly beforeFirstMention: number, readonly afterLastMention: number, readonly undated: number } } };

export type OrgChartTimesQueryVariables = Exact<{
  case?: string | null | undefined;
  root?: string | null | undefined;
  on: string;
  classes: ReadonlyArray<RelationClass> | RelationClass;
  knownAt?: string | null | undefined;
  leads: boolean;
}>;


export type OrgChartTimesQuery = { readonly orgChart: { readonly units: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }> }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly subordinate: string, readonly superior: string, readonly class: RelationClass, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }> }>, readonly commanders: ReadonlyArray<{ readonly id: string, readonly person: string, readonly unit: string, readonly role: string, readonly segments: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly verdict: Verdict, readonly reason: string, readonly by: ReadonlyArray<string> }> }> } };

export type ReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type ReaderQuery = { readonly reader: { readonly name: string, readonly cleared: ReadonlyArray<string> | null } };

export type SearchQueryVariables = Exact<{
  case?: string | null | undefined;
  text: string;
  limit: number;
  after?: string | null | undefined;
  spellings: boolean;
  knownAt?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly total: number, readonly end: string | null, readonly hits: ReadonlyArray<{ readonly how: Match, readonly cursor: string, readonly entity:
        | { readonly __typename: 'ChartUnit', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
        | { readonly __typename: 'CrimePattern', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
        | { readonly __typename: 'Incident', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
        | { readonly __typename: 'Location', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
        | { readonly __typename: 'Unit', readonly standing: Standing, readonly joint: boolean, readonly echelon: string | null, readonly id: string, readonly ids: ReadonlyArray<string>, readonly kind: EntityKind, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> }>, readonly externalIds: ReadonlyArray<{ readonly origin: string, readonly id: string }> }
      , readonly matched: { readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly claims: ReadonlyArray<string> } }>, readonly documents: ReadonlyArray<{ readonly cursor: string, readonly document: { readonly id: string, readonly title: string | null } }> } };

export type VocabularyQueryVariables = Exact<{
  language: Language;
}>;


export type VocabularyQuery = { readonly vocabulary: { readonly types: ReadonlyArray<{ readonly name: string, readonly kind: ClaimKind, readonly label: string, readonly classes: ReadonlyArray<{ readonly word: string, readonly label: string }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NameFieldsFragmentDoc = new TypedDocumentString(`
    fragment NameFields on Name {
  text
  script
  language
  kind
  claims
}
    `, {"fragmentName":"NameFields"}) as unknown as TypedDocumentString<NameFieldsFragment, unknown>;
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  __typename
  id
  ids
  kind
  names {
    ...NameFields
  }
  externalIds {
    origin
    id
  }
  ... on Unit {
    standing
    joint
    echelon
  }
}
    fragment NameFields on Name {
  text
  script
  language
  kind
  claims
}`, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const HopFieldsFragmentDoc = new TypedDocumentString(`
    fragment HopFields on Hop {
  id
  subordinate
  superior
  class
  control
  ground
  verdict
  reason
  claims
  segments {
    from
    to
    verdict
    reason
    by
  }
  evidence {
    sources
    claims
  }
}
    `, {"fragmentName":"HopFields"}) as unknown as TypedDocumentString<HopFieldsFragment, unknown>;
export const PostingFieldsFragmentDoc = new TypedDocumentString(`
    fragment PostingFields on Posting {
  id
  person
  unit
  role
  titles
  ranks
  first
  last
  startKnown
  endKnown
  verdict
  reason
  claims
  segments {
    from
    to
    verdict
    reason
    by
  }
  evidence {
    sources
    claims
  }
}
    `, {"fragmentName":"PostingFields"}) as unknown as TypedDocumentString<PostingFieldsFragment, unknown>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($case: String, $id: ID!, $knownAt: String, $language: Language!) {
  claim(case: $case, id: $id, knownAt: $knownAt) {
    id
    kind
    class
    status
    note
    about
    first
    last
    startKnown
    after
    basis
    credibility
    agreement
    markings
    knownFrom
    by
    independentSources
    origin {
      format
      record
    }
    sentence(language: $language) {
      as
      text
      id
    }
    passages {
      locator
      quote
      language
      supports
      reading
      document {
        id
        title
        externalIds
        date
        hasText
      }
      source {
        id
        name
        reliability
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ContraryDocument = new TypedDocumentString(`
    query Contrary($case: String, $of: ID!, $knownAt: String) {
  claims(case: $case, of: $of, knownAt: $knownAt, limit: 200) {
    claims {
      id
      kind
      status
    }
  }
}
    `) as unknown as TypedDocumentString<ContraryQuery, ContraryQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($case: String, $id: ID!, $knownAt: String, $language: Language!) {
  document(case: $case, id: $id, knownAt: $knownAt) {
    id
    title
    externalIds
    date
    language
    text
    sha256
    derivedFrom
    claimCount
    source {
      id
      name
      reliability
    }
    claims {
      id
      status
      sentence(language: $language) {
        as
        text
        id
      }
      passages {
        locator
        quote
        language
        supports
        reading
        document {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($case: String, $of: ID!, $on: String, $knownAt: String, $leads: Boolean!, $language: Language!) {
  dossier(case: $case, of: $of, on: $on, knownAt: $knownAt, leads: $leads) {
    of {
      ...EntityFields
    }
    question {
      on
    }
    values {
      kind
      class
      value
      verdict
      reason
      claims
      segments {
        from
        to
        verdict
        reason
        by
      }
      evidence {
        sources
        claims
      }
    }
    superiors {
      ...HopFields
    }
    subordinates {
      ...HopFields
    }
    postings {
      ...PostingFields
    }
    presences {
      id
      unit
      location
      class
      verdict
      reason
      claims
      segments {
        from
        to
        verdict
        reason
        by
      }
      evidence {
        sources
        claims
      }
    }
    incidents {
      incident
      alleged {
        kind
        id
        text
        claims
      }
      first
      last
    }
    entities {
      ...EntityFields
    }
    claims {
      id
      kind
      class
      status
      note
      first
      last
      startKnown
      after
      independentSources
      sentence(language: $language) {
        as
        text
        id
      }
    }
    changes {
      day
      claim
      end
    }
  }
}
    fragment NameFields on Name {
  text
  script
  language
  kind
  claims
}
fragment EntityFields on Entity {
  __typename
  id
  ids
  kind
  names {
    ...NameFields
  }
  externalIds {
    origin
    id
  }
  ... on Unit {
    standing
    joint
    echelon
  }
}
fragment HopFields on Hop {
  id
  subordinate
  superior
  class
  control
  ground
  verdict
  reason
  claims
  segments {
    from
    to
    verdict
    reason
    by
  }
  evidence {
    sources
    claims
  }
}
fragment PostingFields on Posting {
  id
  person
  unit
  role
  titles
  ranks
  first
  last
  startKnown
  endKnown
  verdict
  reason
  claims
  segments {
    from
    to
    verdict
    reason
    by
  }
  evidence {
    sources
    claims
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($case: String, $knownAt: String) {
  cases {
    id
    name
    says
    importedAt
    isDefault
  }
  status(case: $case, knownAt: $knownAt) {
    case
    nodes {
      of
      count
    }
    claims {
      kind
      class
      count
    }
    statuses {
      of
      count
    }
    judgements {
      of
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const OrgChartDocument = new TypedDocumentString(`
    query OrgChart($case: String, $root: ID, $on: String!, $depth: Int, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!, $remote: Boolean!) {
  orgChart(
    case: $case
    root: $root
    on: $on
    depth: $depth
    classes: $classes
    knownAt: $knownAt
    leads: $leads
    remote: $remote
  ) {
    root
    question {
      on
    }
    units {
      id
      kind
      names {
        ...NameFields
      }
      standing
      joint
      echelon
      below
      vacant
      disputed
    }
    persons {
      id
      kind
      names {
        ...NameFields
      }
    }
    relations {
      id
      subordinate
      superior
      class
      control
      ground
      verdict
      reason
      claims
      began
      segments {
        from
        to
        verdict
        reason
        by
      }
      evidence {
        sources
        claims
      }
    }
    commanders {
      ...PostingFields
    }
    leftOut {
      beforeFirstMention
      afterLastMention
      undated
    }
  }
}
    fragment NameFields on Name {
  text
  script
  language
  kind
  claims
}
fragment PostingFields on Posting {
  id
  person
  unit
  role
  titles
  ranks
  first
  last
  startKnown
  endKnown
  verdict
  reason
  claims
  segments {
    from
    to
    verdict
    reason
    by
  }
  evidence {
    sources
    claims
  }
}`) as unknown as TypedDocumentString<OrgChartQuery, OrgChartQueryVariables>;
export const OrgChartTimesDocument = new TypedDocumentString(`
    query OrgChartTimes($case: String, $root: ID, $on: String!, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!) {
  orgChart(
    case: $case
    root: $root
    on: $on
    classes: $classes
    knownAt: $knownAt
    leads: $leads
    remote: true
  ) {
    units {
      id
      kind
      names {
        ...NameFields
      }
    }
    persons {
      id
      kind
      names {
        ...NameFields
      }
    }
    relations {
      id
      subordinate
      superior
      class
      segments {
        from
        to
        verdict
        reason
        by
      }
    }
    commanders {
      id
      person
      unit
      role
      segments {
        from
        to
        verdict
        reason
        by
      }
    }
  }
}
    fragment NameFields on Name {
  text
  script
  language
  kind
  claims
}`) as unknown as TypedDocumentString<OrgChartTimesQuery, OrgChartTimesQueryVariables>;
export const ReaderDocument = new TypedDocumentString(`
    query Reader {
  reader {
    name
    cleared
  }
}
    `) as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($case: String, $text: String!, $limit: Int!, $after: String, $spellings: Boolean!, $knownAt: String) {
  search(
    case: $case
    text: $text
    limit: $limit
    after: $after
    spellings: $spellings
    knownAt: $knownAt
  ) {
    hits {
      entity {
        ...EntityFields
      }
      matched {
        ...NameFields
      }
      how
      cursor
    }
    documents {
      document {
        id
        title
      }
      cursor
    }
    total
    end
  }
}
    fragment NameFields on Name {
  text
  script
  language
  kind
  claims
}
fragment EntityFields on Entity {
  __typename
  id
  ids
  kind
  names {
    ...NameFields
  }
  externalIds {
    origin
    id
  }
  ... on Unit {
    standing
    joint
    echelon
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary($language: Language!) {
  vocabulary(language: $language) {
    types {
      name
      kind
      label
      classes {
        word
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;