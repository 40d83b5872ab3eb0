/**
 * Everything claimed of an entity on a day. Passages are asked for when a claim is opened.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import type { Language } from '../state/day/write.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { DossierQuery } from './generated/graphql.ts';

const question = graphql(`
  query Dossier($case: String, $of: ID!, $on: String, $knownAt: String, $leads: Boolean!, $language: Language!) {
    dossier(case: $case, of: $of, on: $on, knownAt: $knownAt, leads: $leads) {
      of { ...EntityFields }
      question { on }
      values { kind class value verdict reason claims segments { from to verdict reason by } evidence { sources claims } }
      superiors { ...HopFields }
      subordinates { ...HopFields }
      postings { ...PostingFields }
      presences { id unit location class verdict reason claims segments { from to verdict reason by } evidence { sources claims } }
      incidents { incident alleged { kind id text claims } first last }
      entities { ...EntityFields }
      claims { id kind class status note first last startKnown after independentSources sentence(language: $language) { as text id } }
      changes { day claim end }
    }
  }
`);

export type Dossier = DossierQuery['dossier'];

/** The last answer of the same entity stays until the new one comes. */
export function useDossier(of: string, { case: ofCase, on, known, leads }: Address, language: Language) {
  return useQuery({
    queryKey: ['dossier', of, ofCase, on, known, leads, language],
    queryFn: ({ signal }) => ask(question, { case: ofCase, of, on, knownAt: known, leads, language }, signal),
    placeholderData: (last, query) => (query?.queryKey[1] === of ? keepPreviousData(last) : undefined),
    select: ({ dossier }) => dossier,
  });
}
