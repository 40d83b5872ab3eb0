import { GraphError } from '../errors.ts';
import type { Day } from './types.ts';

const SHOWN = 60;

/** A text that is no date, or a date that is in no calendar (`2012-02-30`). Holds the text whole; the message shows its beginning. */
export class BadDate extends GraphError {
  readonly code = 'bad-date';

  constructor(readonly value: string) {
    super(`not a date: ${JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)}`);
  }
}

/** A range that ends before it begins: `first` is its earliest first day, `last` its latest last day. */
export class InvertedRange extends GraphError {
  readonly code = 'inverted-range';

  constructor(readonly first: Day, readonly last: Day) {
    super(`a range cannot end (${last}) before it begins (${first}); both in days since 1970-01-01`);
  }
}
