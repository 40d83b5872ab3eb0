/**
 * What a question's errors look like from outside: a message, a place in the question, a stable code.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { told } from '../errors.ts';

const codes: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'malformed-query', GRAPHQL_VALIDATION_FAILED: 'invalid-query', BAD_USER_INPUT: 'invalid-variables',
  OPERATION_RESOLUTION_FAILURE: 'no-operation', BAD_REQUEST: 'malformed-body',
};

/** Apollo's own errors keep their words, which speak of the schema; all others go through {@link told}. */
export function tell(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (typeof extensions?.['refusal'] === 'string') return { message, ...place, extensions: { code: extensions['refusal'] } };
  const code = codes[String(extensions?.['code'])];
  const cause = unwrapResolverError(error);
  if (code !== undefined && cause instanceof GraphQLError) {
    return { message, ...place, extensions: { code: /contains more (that|than) \d+ tokens/.test(message) ? 'query-too-long' : code } };
  }
  const { code: known, message: words } = told(cause);
  return { message: words, ...place, extensions: { code: known } };
}
