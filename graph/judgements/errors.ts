import { GraphError } from '../errors.ts';

export class ReasonMissing extends GraphError {
  readonly code = 'reason-missing';
  constructor() {
    super('a judgement needs a reason; nothing was recorded');
  }
}

export class NoteMissing extends GraphError {
  readonly code = 'note-missing';
  constructor() {
    super('the status "conflict" needs a public note that says why; nothing was recorded');
  }
}

export class NotOneGroup extends GraphError {
  readonly code = 'not-one-group';
  constructor(readonly first: string, readonly second: string) {
    super('a judgement of continuity takes two claims of one relation, posting or presence; nothing was recorded');
  }
}

export class NotOneKind extends GraphError {
  readonly code = 'not-one-kind';
  constructor(readonly first: string, readonly second: string) {
    super('a judgement of identity takes two different entities of one kind; nothing was recorded');
  }
}

export class JudgedDifferent extends GraphError {
  readonly code = 'judged-different';
  constructor(readonly judgement: string) {
    super('a standing judgement holds two of these to be different; withdraw it first; nothing was recorded');
  }
}

export class JudgedSame extends GraphError {
  readonly code = 'judged-same';
  constructor(readonly first: string, readonly second: string) {
    super('standing judgements hold these two to be the same, perhaps by way of others; withdraw one of them first; nothing was recorded');
  }
}

export class AlreadyWithdrawn extends GraphError {
  readonly code = 'already-withdrawn';
  constructor(readonly judgement: string) {
    super('this judgement has been withdrawn already');
  }
}

/** The status of a claim is one for all who see the claim: a judgement that some of them may not see would shape what they see. */
export class StatusMarked extends GraphError {
  readonly code = 'status-marked';
  constructor(readonly words: readonly string[]) {
    super('a judgement of status shows to whoever sees its claim: mark the claim, or leave the judgement unmarked; nothing was recorded');
  }
}

export class UnknownDecision extends GraphError {
  readonly code = 'unknown-decision';
  constructor(readonly kind: string, readonly decision: string) {
    super(`a judgement of ${kind} cannot decide "${decision}"; nothing was recorded`);
  }
}
