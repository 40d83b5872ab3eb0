/**
 * A case: the wall within which everything is known. Nothing crosses from one case to another.
 */
import { GraphError } from '../errors.ts';

export interface Case {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When something was last loaded into it; `null`: never. */
  readonly importedAt: number | null;
  /** What the case is, in a sentence, as the file it began with says; an invented one says that it is. */
  readonly says: string | null;
}

export class BadCaseName extends GraphError {
  readonly code = 'bad-case-name';
  constructor(readonly given: string) {
    super('a case is named by 1 to 64 letters, digits, hyphens or underscores');
  }
}

export class UnknownCase extends GraphError {
  readonly code = 'unknown-case';
  constructor(readonly given: string | null) {
    super(given === null ? 'there is no case yet; import something first' : `there is no case "${given}"`);
  }
}

export class ImportRunning extends GraphError {
  readonly code = 'import-running';
  constructor(readonly caseName: string) {
    super(`another import into this case is running; nothing was read`);
  }
}

/** Names of cases are typed on command lines and stand in addresses. */
export function caseName(given: string): string {
  if (!/^[\p{L}\p{N}_-]{1,64}$/u.test(given)) throw new BadCaseName(given);
  return given;
}
