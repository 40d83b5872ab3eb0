/**
 * The words of time (method.md §3): days, what a claim says of them, what a group of claims says.
 */

/** Whole days since 1970-01-01, proleptic Gregorian; ±Infinity where there is no bound. */
export type Day = number;

/** An EDTF (ISO 8601-2) expression, kept as the source gave it. */
export type Edtf = string;

/** A day known only to lie between two days, both included. */
export interface DayBounds {
  readonly earliest: Day;
  readonly latest: Day;
}

/** An interval of days, both ends included; ends may be ±Infinity. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** A set of days: intervals in order, disjoint and not adjacent. */
export type Days = readonly Interval[];

/** Whether a claim's last day is the end, or what its source says of the time after it. */
export type After = 'ended' | 'assumed to continue' | 'not assumed' | 'unsaid';

/** The time of a claim as recorded. */
export interface ClaimTime {
  readonly first?: Edtf;
  readonly last?: Edtf;
  /** The first day is the beginning, not just the first mention. */
  readonly startKnown: boolean;
  readonly after: After;
}

/** The bounds of a claim's two dates, normalised as method.md §3.2 says; `null` stands for an undated claim. */
export interface Span {
  readonly first: DayBounds;
  readonly last: DayBounds;
  readonly startKnown: boolean;
  readonly after: After;
}

export type Saying = 'yes' | 'no' | 'maybe';

export type Verdict = 'certain' | 'possible' | 'impossible' | 'contradicted';

/** Why a claim or a group says what it says of a day; the first seven are reasons of *possible*, in the order in which they win. */
export type Reason =
  | 'imprecise date'
  | 'between mentions'
  | 'assumed to continue'
  | 'before first mention'
  | 'after last mention'
  | 'undated'
  | 'lead'
  | 'claimed'
  | 'inferred'
  | 'before the start'
  | 'after the end'
  | 'claims differ';

export type Status = 'accepted' | 'conflict' | 'work_needed' | 'issue';

/** What deciding needs of a claim. */
export interface DatedClaim {
  readonly id: string;
  readonly status: Status;
  readonly span: Span | null;
}

/** A judgement on two claims of one group. */
export interface Continuity {
  readonly judgement: string;
  readonly between: readonly [string, string];
  readonly decision: 'continuous' | 'separate';
}

/** A bound that no claim of the group states, but a rule infers from accepted claims. */
export interface InferredBound {
  readonly end: 'start' | 'end';
  readonly day: Day;
  readonly rule: string;
  readonly claims: readonly string[];
}

/** The claims of one relation, posting or presence. */
export interface Group {
  readonly claims: readonly DatedClaim[];
  readonly continuity: readonly Continuity[];
  readonly inferred?: readonly InferredBound[];
}

/** One run of days on which a group says one thing, for one reason. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The claims (and judgements) that say so; for an inferred bound, the claims behind its rule. */
  readonly by: readonly string[];
  /** Marks what would not be said without inferred bounds: their rules. Absent where claims alone say so. */
  readonly rules?: readonly string[];
}

/** A verdict with its reason. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** As in a segment. */
  readonly rules?: readonly string[];
}
