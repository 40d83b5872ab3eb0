/**
 * Why a question could not be answered.
 */
import { GraphError } from '../errors.ts';

/** No such entity, or none that this reader may see: nobody can tell which from the answer. */
export class NotFound extends GraphError {
  readonly code = 'not-found';
  constructor() {
    super('nothing here that you can open');
  }
}

/** A page mark that no answer gave. */
export class BadCursor extends GraphError {
  readonly code = 'bad-cursor';
  constructor(readonly given: string) {
    super('this page mark was not given by a search');
  }
}
