/**
 * What can be wrong with a claim by the vocabulary, or with the vocabulary itself.
 */
import { GraphError } from '../errors.ts';

export class UnknownClaimKind extends GraphError {
  readonly code = 'unknown-claim-kind';
  constructor(readonly kind: string) {
    super(`the vocabulary has no kind of claim "${kind}"`);
  }
}

export class UnknownClass extends GraphError {
  readonly code = 'unknown-class';
  constructor(readonly kind: string, readonly unknown: string) {
    super(`the vocabulary has no class "${unknown}" of ${kind} claims`);
  }
}

export class MissingEnd extends GraphError {
  readonly code = 'missing-end';
  constructor(readonly type: string, readonly as: string) {
    super(`a ${type} claim must name its ${as}`);
  }
}

export class UnknownEnd extends GraphError {
  readonly code = 'unknown-end';
  constructor(readonly type: string, readonly as: string) {
    super(`a ${type} claim cannot name a "${as}"`);
  }
}

export class WrongEndKind extends GraphError {
  readonly code = 'wrong-end-kind';
  constructor(readonly type: string, readonly as: string, readonly kind: string) {
    super(`the ${as} of a ${type} claim cannot be a ${kind}`);
  }
}

export class SameEnds extends GraphError {
  readonly code = 'same-ends';
  constructor(readonly type: string, readonly id: string) {
    super(`a ${type} claim cannot relate a unit to itself (${id})`);
  }
}

export class MissingField extends GraphError {
  readonly code = 'missing-field';
  constructor(readonly type: string, readonly field: string) {
    super(`a ${type} claim must say its ${field}`);
  }
}

export class UnknownField extends GraphError {
  readonly code = 'unknown-field';
  constructor(readonly type: string, readonly field: string) {
    super(`a ${type} claim has no field "${field}"`);
  }
}

export class UnknownValue extends GraphError {
  readonly code = 'unknown-value';
  constructor(readonly type: string, readonly field: string, readonly value: string) {
    super(`the ${field} of a ${type} claim cannot be "${value}"`);
  }
}

export class ConflictWithoutNote extends GraphError {
  readonly code = 'conflict-without-note';
  constructor(readonly type: string) {
    super(`a ${type} claim in conflict needs a public note that says why`);
  }
}

export class NoPassage extends GraphError {
  readonly code = 'no-passage';
  constructor(readonly type: string) {
    super(`a ${type} claim needs at least one passage`);
  }
}

export class UnreadableVocabulary extends GraphError {
  readonly code = 'unreadable-vocabulary';
  constructor(readonly file: string, readonly path: string, readonly problem: string) {
    super(`the vocabulary file ${file} cannot be used: ${path === '' ? 'the file' : path} ${problem}`);
  }
}
