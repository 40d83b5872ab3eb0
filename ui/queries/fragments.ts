/**
 * What every question asks of the things it names.
 */
import { graphql } from './generated/gql.ts';

export const nameFields = graphql(`
  fragment NameFields on Name { text script language kind claims }
`);

export const entityFields = graphql(`
  fragment EntityFields on Entity {
    __typename id ids kind
    names { ...NameFields }
    externalIds { origin id }
    ... on Unit { standing joint echelon }
  }
`);

export const hopFields = graphql(`
  fragment HopFields on Hop {
    id subordinate superior class control ground verdict reason claims
    segments { from to verdict reason by }
    evidence { sources claims }
  }
`);

export const postingFields = graphql(`
  fragment PostingFields on Posting {
    id person unit role titles ranks first last startKnown endKnown verdict reason claims
    segments { from to verdict reason by }
    evidence { sources claims }
  }
`);
