/**
 * The GraphQL server: one schema, asked with limits, telling little.
 */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { statuses } from '../statuses.ts';
import { MAX_ERRORS, TOKENS, withinLimits } from './limits/limits.ts';
import { tell } from './tell.ts';

export type Say = (line: string) => void;

/** Nothing of a question is logged but the code of what went wrong: its text and variables hold names. */
export function makeApollo(schema: GraphQLSchema, say: Say): ApolloServer<Context> {
  const quiet = (): void => undefined;
  return new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    introspection: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKENS },
    validationRules: [withinLimits],
    validationOptions: { maxErrors: MAX_ERRORS },
    formatError: tell,
    logger: { debug: quiet, info: quiet, warn: quiet, error: () => say('GraphQL: internal-error') },
    // Cache control would look at every single field of every answer, and no answer may be cached anyway.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), statusOfFaults(say)],
  });
}

/** A question that failed through no fault of the reader's gets a status that says so. */
function statusOfFaults(say: Say): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind !== 'single' || body.singleResult.data) return Promise.resolve();
        const code = String(body.singleResult.errors?.[0]?.extensions?.['code']);
        const status = statuses[code] ?? 200;
        if (status >= 500) {
          http.status = status;
          say(`GraphQL: ${code}`);
        }
        return Promise.resolve();
      },
    }),
  };
}
