/**
 * Who asks, and what they are cleared for: their own words only.
 */
import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';

const question = graphql(`
  query Reader { reader { name cleared } }
`);

export function useReader() {
  return useQuery({ queryKey: ['reader'], queryFn: ({ signal }) => ask(question, {}, signal), staleTime: Infinity, select: ({ reader }) => reader });
}
