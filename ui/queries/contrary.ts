/**
 * The claims in conflict that are about a unit, whatever classes a chart draws: contrary evidence is never further away.
 */
import { useQuery } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';

const question = graphql(`
  query Contrary($case: String, $of: ID!, $knownAt: String) {
    claims(case: $case, of: $of, knownAt: $knownAt, limit: 200) { claims { id kind status } }
  }
`);

const structural = new Set(['relation', 'posting', 'vacancy']);

/** Ids of the claims; empty while on their way, and where `of` is `null`. */
export function useContrary(of: string | null, { case: ofCase, known }: Address): readonly string[] {
  const { data } = useQuery({
    queryKey: ['contrary', of, ofCase, known],
    queryFn: ({ signal }) => ask(question, { case: ofCase, of: of ?? '', knownAt: known }, signal),
    enabled: of !== null,
    select: ({ claims }) => claims.claims.filter(({ kind, status }) => status === 'conflict' && structural.has(kind)).map(({ id }) => id),
  });
  return data ?? none;
}

const none: readonly string[] = [];
