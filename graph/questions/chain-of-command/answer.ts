import type { Id } from '../../claims/claim.ts';
import type { Days, Reason, Verdict } from '../../time/types.ts';
import type { Entity, Hop, Person, Posting, SeenClaim, Unit } from '../answers.ts';

export type Direction = 'up' | 'down' | 'both';

export interface ChainQuestion {
  /** An id, or an external id. */
  readonly of: string;
  /** EDTF: a day, an uncertain day or a span; `null` for all time. */
  readonly on: string | null;
  readonly direction: Direction;
  readonly classes: readonly string[];
  /** Work-needed claims count as *possible (lead)*. */
  readonly leads: boolean;
}

/** A unit that the walk reaches, and on which days. */
export interface Reached {
  readonly unit: Id;
  readonly direction: 'up' | 'down';
  /** Fewest hops from the unit asked about. */
  readonly depth: number;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly certainDays: Days;
  readonly possibleDays: Days;
}

export interface Missing {
  readonly kind: 'no superior known' | 'no commander known' | 'only possible commanders' | 'unknown unit' | 'single source' | 'start not known' | 'end not known';
  readonly unit: Id;
  readonly hop: string | null;
}

/** The units above or below one unit, hop by hop, on the days asked. */
export interface Chain {
  readonly of: Id;
  readonly question: ChainQuestion;
  readonly units: readonly Unit[];
  readonly persons: readonly Person[];
  readonly reached: readonly Reached[];
  /** Hops that share a day with the way to them. */
  readonly hops: readonly Hop[];
  /** Relations claimed that share no day with the way so far, or are impossible on the days asked: listed, never walked. */
  readonly apart: readonly Hop[];
  readonly postings: readonly Posting[];
  /** Those behind the hops and postings, and those without a verdict (in conflict, at issue, leads) of the units reached. */
  readonly claims: readonly SeenClaim[];
  /** Entities that only claims without a verdict name. */
  readonly others: readonly Entity[];
  readonly missing: readonly Missing[];
}
