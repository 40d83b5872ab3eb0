/**
 * The vocabulary's words for kinds, classes, roles and attributes, in the reader's language.
 */
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Language } from '../state/day/write.ts';
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';

const question = graphql(`
  query Vocabulary($language: Language!) {
    vocabulary(language: $language) { types { name kind label classes { word label } } }
  }
`);

function useTypes(language: Language) {
  return useQuery({
    queryKey: ['vocabulary', language],
    queryFn: ({ signal }) => ask(question, { language }, signal),
    staleTime: Infinity,
    select: ({ vocabulary }) => vocabulary.types,
  }).data;
}

/** The label of a class of claims of a kind; the source's own word where the vocabulary has none. */
export function useClassLabel(language: Language): (kind: string, word: string) => string {
  const types = useTypes(language);
  return useCallback((kind, word) => types?.filter((type) => type.kind === kind).flatMap(({ classes }) => classes).find((each) => each.word === word)?.label ?? word, [types]);
}

/** The label of a kind of claim. Relations have several types: they are called by the first. */
export function useKindLabel(language: Language): (kind: string) => string {
  const types = useTypes(language);
  return useCallback((kind) => types?.find((type) => type.kind === kind)?.label ?? kind, [types]);
}
