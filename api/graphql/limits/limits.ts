/**
 * How large a question may be, refused before anything of it is looked up (security.md R26).
 */
import { GraphQLError, Kind, OperationTypeNode, type DocumentNode, type ValidationRule } from 'graphql';
import { measure, type Measured } from './measure.ts';

/** Counted by the parser, which stops there. */
export const TOKENS = 2_000;

const DEPTH = 12;
const ALIASES = 15;
const DIRECTIVES = 50;
/** A field costs 1; a root field, which is one question to the graph, this much. */
const QUESTION = 200;
const COST = 3_000;

/**
 * The rule stands before all others, since some of them take long over a large document:
 * a validator that has met more errors than it may stops at once, so the error is given twice.
 */
export const MAX_ERRORS = 1;

export const withinLimits: ValidationRule = (context) => ({
  Document(document) {
    const error = asksOnly(document) ? refusal(measure(document)) : refused('invalid-query', 'this door answers queries; it has no other operation');
    if (error === null) return;
    context.reportError(error);
    context.reportError(error);
  },
});

/** Fields of a root that the schema lacks would pass all other rules. */
function asksOnly({ definitions }: DocumentNode): boolean {
  return definitions.every((each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY);
}

function refusal({ depth, aliases, directives, fields, roots, cyclic }: Measured): GraphQLError | null {
  if (cyclic) return refused('query-cyclic', 'a fragment of this query contains itself');
  if (depth > DEPTH) return refused('query-too-deep', `a query may be ${DEPTH} fields deep; this one is ${depth}`);
  if (aliases > ALIASES) return refused('query-too-wide', `a query may use ${ALIASES} aliases; this one uses ${aliases}`);
  if (directives > DIRECTIVES) return refused('query-too-wide', `a query may use ${DIRECTIVES} directives; this one uses ${directives}`);
  const cost = fields + roots * QUESTION;
  return cost > COST ? refused('query-too-costly', `a query may cost ${COST} (a field 1, a question ${QUESTION}); this one costs ${cost}`) : null;
}

function refused(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { refusal: code } });
}
