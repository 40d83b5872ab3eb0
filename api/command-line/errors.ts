/**
 * What the command line itself refuses.
 */
import { Refusal } from '../refusals.ts';

/** The command is not one that exists, or its options are wrong. */
export class WrongUsage extends Refusal {
  readonly code = 'wrong-usage';
  constructor(message: string, readonly command: string | null) {
    super(message);
  }
}

/** Several entities bear the name. */
export class AmbiguousName extends Refusal {
  readonly code = 'ambiguous-name';
  constructor(readonly given: string, readonly ids: readonly string[]) {
    super(`${ids.length} units are called so; say which by its id: ${ids.join(', ')}`);
  }
}

/** The answer could not be written where it was wanted. */
export class UnwritableOutput extends Refusal {
  readonly code = 'unwritable-output';
  constructor(readonly file: string, readonly reason: string) {
    super(`${file} could not be written (${reason}); nothing of it was left behind`);
  }
}

/** Ctrl-C, or an end asked for from outside. */
export class Interrupted extends Refusal {
  readonly code = 'interrupted';
  constructor(readonly signal: 'SIGINT' | 'SIGTERM') {
    super('interrupted; what was confirmed is stored, and nothing is half done');
  }
}
