/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Claim($case: String, $id: ID!, $knownAt: String, $language: Language!) {\n    claim(case: $case, id: $id, knownAt: $knownAt) {\n      id kind class status note about first last startKnown after basis credibility agreement markings knownFrom by independentSources\n      origin { format record }\n      sentence(language: $language) { as text id }\n      passages {\n        locator quote language supports reading\n        document { id title externalIds date hasText }\n        source { id name reliability }\n      }\n    }\n  }\n": typeof types.ClaimDocument,
    "\n  query Contrary($case: String, $of: ID!, $knownAt: String) {\n    claims(case: $case, of: $of, knownAt: $knownAt, limit: 200) { claims { id kind status } }\n  }\n": typeof types.ContraryDocument,
    "\n  query Document($case: String, $id: ID!, $knownAt: String, $language: Language!) {\n    document(case: $case, id: $id, knownAt: $knownAt) {\n      id title externalIds date language text sha256 derivedFrom claimCount\n      source { id name reliability }\n      claims {\n        id status\n        sentence(language: $language) { as text id }\n        passages { locator quote language supports reading document { id } }\n      }\n    }\n  }\n": typeof types.DocumentDocument,
    "\n  query Dossier($case: String, $of: ID!, $on: String, $knownAt: String, $leads: Boolean!, $language: Language!) {\n    dossier(case: $case, of: $of, on: $on, knownAt: $knownAt, leads: $leads) {\n      of { ...EntityFields }\n      question { on }\n      values { kind class value verdict reason claims segments { from to verdict reason by } evidence { sources claims } }\n      superiors { ...HopFields }\n      subordinates { ...HopFields }\n      postings { ...PostingFields }\n      presences { id unit location class verdict reason claims segments { from to verdict reason by } evidence { sources claims } }\n      incidents { incident alleged { kind id text claims } first last }\n      entities { ...EntityFields }\n      claims { id kind class status note first last startKnown after independentSources sentence(language: $language) { as text id } }\n      changes { day claim end }\n    }\n  }\n": typeof types.DossierDocument,
    "\n  fragment NameFields on Name { text script language kind claims }\n": typeof types.NameFieldsFragmentDoc,
    "\n  fragment EntityFields on Entity {\n    __typename id ids kind\n    names { ...NameFields }\n    externalIds { origin id }\n    ... on Unit { standing joint echelon }\n  }\n": typeof types.EntityFieldsFragmentDoc,
    "\n  fragment HopFields on Hop {\n    id subordinate superior class control ground verdict reason claims\n    segments { from to verdict reason by }\n    evidence { sources claims }\n  }\n": typeof types.HopFieldsFragmentDoc,
    "\n  fragment PostingFields on Posting {\n    id person unit role titles ranks first last startKnown endKnown verdict reason claims\n    segments { from to verdict reason by }\n    evidence { sources claims }\n  }\n": typeof types.PostingFieldsFragmentDoc,
    "\n  query Home($case: String, $knownAt: String) {\n    cases { id name says importedAt isDefault }\n    status(case: $case, knownAt: $knownAt) {\n      case\n      nodes { of count }\n      claims { kind class count }\n      statuses { of count }\n      judgements { of count }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query OrgChart($case: String, $root: ID, $on: String!, $depth: Int, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!, $remote: Boolean!) {\n    orgChart(case: $case, root: $root, on: $on, depth: $depth, classes: $classes, knownAt: $knownAt, leads: $leads, remote: $remote) {\n      root\n      question { on }\n      units { id kind names { ...NameFields } standing joint echelon below vacant disputed }\n      persons { id kind names { ...NameFields } }\n      relations { id subordinate superior class control ground verdict reason claims began segments { from to verdict reason by } evidence { sources claims } }\n      commanders { ...PostingFields }\n      leftOut { beforeFirstMention afterLastMention undated }\n    }\n  }\n": typeof types.OrgChartDocument,
    "\n  query OrgChartTimes($case: String, $root: ID, $on: String!, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!) {\n    orgChart(case: $case, root: $root, on: $on, classes: $classes, knownAt: $knownAt, leads: $leads, remote: true) {\n      units { id kind names { ...NameFields } }\n      persons { id kind names { ...NameFields } }\n      relations { id subordinate superior class segments { from to verdict reason by } }\n      commanders { id person unit role segments { from to verdict reason by } }\n    }\n  }\n": typeof types.OrgChartTimesDocument,
    "\n  query Reader { reader { name cleared } }\n": typeof types.ReaderDocument,
    "\n  query Search($case: String, $text: String!, $limit: Int!, $after: String, $spellings: Boolean!, $knownAt: String) {\n    search(case: $case, text: $text, limit: $limit, after: $after, spellings: $spellings, knownAt: $knownAt) {\n      hits { entity { ...EntityFields } matched { ...NameFields } how cursor }\n      documents { document { id title } cursor }\n      total end\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Vocabulary($language: Language!) {\n    vocabulary(language: $language) { types { name kind label classes { word label } } }\n  }\n": typeof types.VocabularyDocument,
};
const documents: Documents = {
    "\n  query Claim($case: String, $id: ID!, $knownAt: String, $language: Language!) {\n    claim(case: $case, id: $id, knownAt: $knownAt) {\n      id kind class status note about first last startKnown after basis credibility agreement markings knownFrom by independentSources\n      origin { format record }\n      sentence(language: $language) { as text id }\n      passages {\n        locator quote language supports reading\n        document { id title externalIds date hasText }\n        source { id name reliability }\n      }\n    }\n  }\n": types.ClaimDocument,
    "\n  query Contrary($case: String, $of: ID!, $knownAt: String) {\n    claims(case: $case, of: $of, knownAt: $knownAt, limit: 200) { claims { id kind status } }\n  }\n": types.ContraryDocument,
    "\n  query Document($case: String, $id: ID!, $knownAt: String, $language: Language!) {\n    document(case: $case, id: $id, knownAt: $knownAt) {\n      id title externalIds date language text sha256 derivedFrom claimCount\n      source { id name reliability }\n      claims {\n        id status\n        sentence(language: $language) { as text id }\n        passages { locator quote language supports reading document { id } }\n      }\n    }\n  }\n": types.DocumentDocument,
    "\n  query Dossier($case: String, $of: ID!, $on: String, $knownAt: String, $leads: Boolean!, $language: Language!) {\n    dossier(case: $case, of: $of, on: $on, knownAt: $knownAt, leads: $leads) {\n      of { ...EntityFields }\n      question { on }\n      values { kind class value verdict reason claims segments { from to verdict reason by } evidence { sources claims } }\n      superiors { ...HopFields }\n      subordinates { ...HopFields }\n      postings { ...PostingFields }\n      presences { id unit location class verdict reason claims segments { from to verdict reason by } evidence { sources claims } }\n      incidents { incident alleged { kind id text claims } first last }\n      entities { ...EntityFields }\n      claims { id kind class status note first last startKnown after independentSources sentence(language: $language) { as text id } }\n      changes { day claim end }\n    }\n  }\n": types.DossierDocument,
    "\n  fragment NameFields on Name { text script language kind claims }\n": types.NameFieldsFragmentDoc,
    "\n  fragment EntityFields on Entity {\n    __typename id ids kind\n    names { ...NameFields }\n    externalIds { origin id }\n    ... on Unit { standing joint echelon }\n  }\n": types.EntityFieldsFragmentDoc,
    "\n  fragment HopFields on Hop {\n    id subordinate superior class control ground verdict reason claims\n    segments { from to verdict reason by }\n    evidence { sources claims }\n  }\n": types.HopFieldsFragmentDoc,
    "\n  fragment PostingFields on Posting {\n    id person unit role titles ranks first last startKnown endKnown verdict reason claims\n    segments { from to verdict reason by }\n    evidence { sources claims }\n  }\n": types.PostingFieldsFragmentDoc,
    "\n  query Home($case: String, $knownAt: String) {\n    cases { id name says importedAt isDefault }\n    status(case: $case, knownAt: $knownAt) {\n      case\n      nodes { of count }\n      claims { kind class count }\n      statuses { of count }\n      judgements { of count }\n    }\n  }\n": types.HomeDocument,
    "\n  query OrgChart($case: String, $root: ID, $on: String!, $depth: Int, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!, $remote: Boolean!) {\n    orgChart(case: $case, root: $root, on: $on, depth: $depth, classes: $classes, knownAt: $knownAt, leads: $leads, remote: $remote) {\n      root\n      question { on }\n      units { id kind names { ...NameFields } standing joint echelon below vacant disputed }\n      persons { id kind names { ...NameFields } }\n      relations { id subordinate superior class control ground verdict reason claims began segments { from to verdict reason by } evidence { sources claims } }\n      commanders { ...PostingFields }\n      leftOut { beforeFirstMention afterLastMention undated }\n    }\n  }\n": types.OrgChartDocument,
    "\n  query OrgChartTimes($case: String, $root: ID, $on: String!, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!) {\n    orgChart(case: $case, root: $root, on: $on, classes: $classes, knownAt: $knownAt, leads: $leads, remote: true) {\n      units { id kind names { ...NameFields } }\n      persons { id kind names { ...NameFields } }\n      relations { id subordinate superior class segments { from to verdict reason by } }\n      commanders { id person unit role segments { from to verdict reason by } }\n    }\n  }\n": types.OrgChartTimesDocument,
    "\n  query Reader { reader { name cleared } }\n": types.ReaderDocument,
    "\n  query Search($case: String, $text: String!, $limit: Int!, $after: String, $spellings: Boolean!, $knownAt: String) {\n    search(case: $case, text: $text, limit: $limit, after: $after, spellings: $spellings, knownAt: $knownAt) {\n      hits { entity { ...EntityFields } matched { ...NameFields } how cursor }\n      documents { document { id title } cursor }\n      total end\n    }\n  }\n": types.SearchDocument,
    "\n  query Vocabulary($language: Language!) {\n    vocabulary(language: $language) { types { name kind label classes { word label } } }\n  }\n": types.VocabularyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claim($case: String, $id: ID!, $knownAt: String, $language: Language!) {\n    claim(case: $case, id: $id, knownAt: $knownAt) {\n      id kind class status note about first last startKnown after basis credibility agreement markings knownFrom by independentSources\n      origin { format record }\n      sentence(language: $language) { as text id }\n      passages {\n        locator quote language supports reading\n        document { id title externalIds date hasText }\n        source { id name reliability }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contrary($case: String, $of: ID!, $knownAt: String) {\n    claims(case: $case, of: $of, knownAt: $knownAt, limit: 200) { claims { id kind status } }\n  }\n"): typeof import('./graphql.ts').ContraryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Document($case: String, $id: ID!, $knownAt: String, $language: Language!) {\n    document(case: $case, id: $id, knownAt: $knownAt) {\n      id title externalIds date language text sha256 derivedFrom claimCount\n      source { id name reliability }\n      claims {\n        id status\n        sentence(language: $language) { as text id }\n        passages { locator quote language supports reading document { id } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dossier($case: String, $of: ID!, $on: String, $knownAt: String, $leads: Boolean!, $language: Language!) {\n    dossier(case: $case, of: $of, on: $on, knownAt: $knownAt, leads: $leads) {\n      of { ...EntityFields }\n      question { on }\n      values { kind class value verdict reason claims segments { from to verdict reason by } evidence { sources claims } }\n      superiors { ...HopFields }\n      subordinates { ...HopFields }\n      postings { ...PostingFields }\n      presences { id unit location class verdict reason claims segments { from to verdict reason by } evidence { sources claims } }\n      incidents { incident alleged { kind id text claims } first last }\n      entities { ...EntityFields }\n      claims { id kind class status note first last startKnown after independentSources sentence(language: $language) { as text id } }\n      changes { day claim end }\n    }\n  }\n"): typeof import('./graphql.ts').DossierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NameFields on Name { text script language kind claims }\n"): typeof import('./graphql.ts').NameFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityFields on Entity {\n    __typename id ids kind\n    names { ...NameFields }\n    externalIds { origin id }\n    ... on Unit { standing joint echelon }\n  }\n"): typeof import('./graphql.ts').EntityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HopFields on Hop {\n    id subordinate superior class control ground verdict reason claims\n    segments { from to verdict reason by }\n    evidence { sources claims }\n  }\n"): typeof import('./graphql.ts').HopFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostingFields on Posting {\n    id person unit role titles ranks first last startKnown endKnown verdict reason claims\n    segments { from to verdict reason by }\n    evidence { sources claims }\n  }\n"): typeof import('./graphql.ts').PostingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($case: String, $knownAt: String) {\n    cases { id name says importedAt isDefault }\n    status(case: $case, knownAt: $knownAt) {\n      case\n      nodes { of count }\n      claims { kind class count }\n      statuses { of count }\n      judgements { of count }\n    }\n  }\n"): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgChart($case: String, $root: ID, $on: String!, $depth: Int, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!, $remote: Boolean!) {\n    orgChart(case: $case, root: $root, on: $on, depth: $depth, classes: $classes, knownAt: $knownAt, leads: $leads, remote: $remote) {\n      root\n      question { on }\n      units { id kind names { ...NameFields } standing joint echelon below vacant disputed }\n      persons { id kind names { ...NameFields } }\n      relations { id subordinate superior class control ground verdict reason claims began segments { from to verdict reason by } evidence { sources claims } }\n      commanders { ...PostingFields }\n      leftOut { beforeFirstMention afterLastMention undated }\n    }\n  }\n"): typeof import('./graphql.ts').OrgChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgChartTimes($case: String, $root: ID, $on: String!, $classes: [RelationClass!]!, $knownAt: String, $leads: Boolean!) {\n    orgChart(case: $case, root: $root, on: $on, classes: $classes, knownAt: $knownAt, leads: $leads, remote: true) {\n      units { id kind names { ...NameFields } }\n      persons { id kind names { ...NameFields } }\n      relations { id subordinate superior class segments { from to verdict reason by } }\n      commanders { id person unit role segments { from to verdict reason by } }\n    }\n  }\n"): typeof import('./graphql.ts').OrgChartTimesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reader { reader { name cleared } }\n"): typeof import('./graphql.ts').ReaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($case: String, $text: String!, $limit: Int!, $after: String, $spellings: Boolean!, $knownAt: String) {\n    search(case: $case, text: $text, limit: $limit, after: $after, spellings: $spellings, knownAt: $knownAt) {\n      hits { entity { ...EntityFields } matched { ...NameFields } how cursor }\n      documents { document { id title } cursor }\n      total end\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vocabulary($language: Language!) {\n    vocabulary(language: $language) { types { name kind label classes { word label } } }\n  }\n"): typeof import('./graphql.ts').VocabularyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
