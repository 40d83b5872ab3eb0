/**
 * A document with its text and the claims that cite it.
 */
import { useQuery } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import type { Language } from '../state/day/write.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { DocumentQuery } from './generated/graphql.ts';

const question = graphql(`
  query Document($case: String, $id: ID!, $knownAt: String, $language: Language!) {
    document(case: $case, id: $id, knownAt: $knownAt) {
      id title externalIds date language text sha256 derivedFrom claimCount
      source { id name reliability }
      claims {
        id status
        sentence(language: $language) { as text id }
        passages { locator quote language supports reading document { id } }
      }
    }
  }
`);

export type Document = DocumentQuery['document'];

export function useDocument(id: string, { case: ofCase, known }: Address, language: Language) {
  return useQuery({
    queryKey: ['document', id, ofCase, known, language],
    queryFn: ({ signal }) => ask(question, { case: ofCase, id, knownAt: known, language }, signal),
    select: ({ document }) => document,
  });
}
