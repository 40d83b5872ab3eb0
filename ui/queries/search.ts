/**
 * Names and ids, in every script.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { SearchQuery } from './generated/graphql.ts';

const question = graphql(`
  query Search($case: String, $text: String!, $limit: Int!, $after: String, $spellings: Boolean!, $knownAt: String) {
    search(case: $case, text: $text, limit: $limit, after: $after, spellings: $spellings, knownAt: $knownAt) {
      hits { entity { ...EntityFields } matched { ...NameFields } how cursor }
      documents { document { id title } cursor }
      total end
    }
  }
`);

export type SearchAnswer = SearchQuery['search'];
export type Hit = SearchAnswer['hits'][number];

export interface Searched {
  readonly text: string;
  readonly limit: number;
  readonly spellings: boolean;
}

/** Nothing is asked for empty text; the last hits stay while the next are on their way. */
export function useSearch({ text, limit, spellings }: Searched, { case: ofCase, known }: Address) {
  const asked = text.trim();
  return useQuery({
    queryKey: ['search', asked, limit, spellings, ofCase, known],
    queryFn: ({ signal }) => ask(question, { case: ofCase, text: asked, limit, after: null, spellings, knownAt: known }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    select: ({ search }) => search,
  });
}
