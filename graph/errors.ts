/**
 * What can go wrong in the graph, one class per cause.
 *
 * Callers and tests match `code`, never the message. The message says what is
 * wrong, where, and what is safe; it never holds a stack or a query.
 */
export abstract class GraphError extends Error {
  /** Stable, lower case, words joined by hyphens. */
  abstract readonly code: string;
}
