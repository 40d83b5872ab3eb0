/**
 * What the door itself refuses, before anything is asked of the graph.
 *
 * As in the graph: one class per cause, a stable `code`, the offending values
 * as fields. A message never holds the text of a query or a name from it.
 */
export abstract class Refusal extends Error {
  abstract readonly code: string;
}

export class LimitOutOfRange extends Refusal {
  readonly code = 'limit-out-of-range';
  constructor(readonly argument: string, readonly asked: number, readonly limit: number) {
    super(`${argument} must be from 1 to ${limit}; ${asked} was asked for`);
  }
}
