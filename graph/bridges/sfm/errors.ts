/**
 * What can be wrong with a mapping file, and with what a row says.
 */
import { GraphError } from '../../errors.ts';

/** The mapping itself cannot be used: nothing is read. */
export class MappingInvalid extends GraphError {
  readonly code = 'bridge-mapping-invalid';
  constructor(readonly file: string, readonly at: string, readonly reason: string) {
    super(`${file}${at === '' ? '' : `, at ${at}`}: ${reason}; nothing was imported`);
  }
}

/** Why one claim, or one row, stays out; it becomes a finding of the report and is never thrown beyond the row. */
export class Refused extends GraphError {
  constructor(readonly code: string, readonly reason: string, readonly column: string | null = null, readonly value: string | null = null) {
    super(reason);
  }
}
