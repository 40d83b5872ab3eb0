/**
 * The API's schema, made of its nouns.
 */
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { CaseResolver } from './case/case.resolver.ts';
import { ChainOfCommandResolver } from './chain-of-command/chain-of-command.resolver.ts';
import { ClaimResolver } from './claim/claim.resolver.ts';
import { DocumentResolver } from './document/document.resolver.ts';
import { DossierResolver } from './dossier/dossier.resolver.ts';
import { CrimePattern, Incident, Location, Person, Unit } from './entity/entity.type.ts';
import { OrgChartResolver } from './org-chart/org-chart.resolver.ts';
import { ReaderResolver } from './reader/reader.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { StatusResolver } from './status/status.resolver.ts';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.ts';

/** Nothing is validated field by field, and nothing guarded: statements leave out what a reader may not see. */
export function makeSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      ChainOfCommandResolver, OrgChartResolver, DossierResolver, SearchResolver, StatusResolver, ClaimResolver, DocumentResolver, CaseResolver, VocabularyResolver, ReaderResolver,
    ],
    orphanedTypes: [Person, Unit, Incident, Location, CrimePattern],
    validate: false,
  });
}

/** The schema as text, the same for the same sources. */
export function printed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
