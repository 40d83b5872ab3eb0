/**
 * One claim with its passages, asked for when it is opened.
 */
import { useQueries } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import type { Language } from '../state/day/write.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { ClaimQuery } from './generated/graphql.ts';

const question = graphql(`
  query Claim($case: String, $id: ID!, $knownAt: String, $language: Language!) {
    claim(case: $case, id: $id, knownAt: $knownAt) {
      id kind class status note about first last startKnown after basis credibility agreement markings knownFrom by independentSources
      origin { format record }
      sentence(language: $language) { as text id }
      passages {
        locator quote language supports reading
        document { id title externalIds date hasText }
        source { id name reliability }
      }
    }
  }
`);

export type Claim = ClaimQuery['claim'];
export type Passage = Claim['passages'][number];

export interface ClaimsAsked {
  readonly claims: readonly Claim[];
  readonly asking: boolean;
  readonly error: Error | null;
}

/** In the order of the ids; those still on their way are left out, with `asking` true. */
export function useClaims(ids: readonly string[], { case: ofCase, known }: Address, language: Language): ClaimsAsked {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['claim', id, ofCase, known, language],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(question, { case: ofCase, id, knownAt: known, language }, signal),
    })),
    combine: (answers) => ({
      claims: answers.flatMap(({ data }) => (data ? [data.claim] : [])),
      asking: answers.some(({ isPending }) => isPending),
      error: answers.find(({ error }) => error)?.error ?? null,
    }),
  });
}
