/**
 * The cases of this home, and what one of them holds for this reader.
 */
import { useQuery } from '@tanstack/react-query';
import type { Address } from '../state/address/address.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';

const question = graphql(`
  query Home($case: String, $knownAt: String) {
    cases { id name says importedAt isDefault }
    status(case: $case, knownAt: $knownAt) {
      case
      nodes { of count }
      claims { kind class count }
      statuses { of count }
      judgements { of count }
    }
  }
`);

export function useHome({ case: ofCase, known }: Address) {
  return useQuery({
    queryKey: ['home', ofCase, known],
    queryFn: ({ signal }) => ask(question, { case: ofCase, knownAt: known }, signal),
  });
}
