/**
 * A judgement: a recorded, withdrawable decision of a person, with author, day and reason.
 *
 * Identity (two entities are the same, different, or nobody can say), continuity
 * (two claims of a group are one stay, or two) and the status of a claim. None
 * changes a record; each is projected while it stands.
 */
import type { Id } from '../claims/claim.ts';
import type { Status } from '../time/types.ts';

interface Judged {
  readonly id: Id;
  readonly reason: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly markings: readonly string[];
  readonly withdrawnAt: number | null;
}

export interface IdentityJudgement extends Judged {
  readonly kind: 'identity';
  /** Two entities of one kind. */
  readonly on: readonly [Id, Id];
  readonly decision: 'same' | 'different' | 'unsure';
}

export interface ContinuityJudgement extends Judged {
  readonly kind: 'continuity';
  /** Two claims of one group. */
  readonly on: readonly [Id, Id];
  readonly decision: 'continuous' | 'separate';
}

export interface StatusJudgement extends Judged {
  readonly kind: 'status';
  readonly on: readonly [Id];
  readonly decision: Status;
  /** Public; required with `conflict`. */
  readonly note: string | null;
}

export type Judgement = IdentityJudgement | ContinuityJudgement | StatusJudgement;
