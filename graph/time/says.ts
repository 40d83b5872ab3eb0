/**
 * What one claim says of a day.
 *
 * A claim is bound by its first and its last day, each known to the day or only
 * to a month or a year, and by what its source says of the ends: a true start
 * and end, or only the first and the last mention. Silence is not absence.
 */
import type { Day, Reason, Saying, Span } from './types.ts';

export interface Said {
  readonly saying: Saying;
  readonly reason: Reason;
}

/** Bounds arrive normalised (`spanOf`); an undated claim says *maybe* on every day. */
export function says(span: Span | null, day: Day): Said {
  if (span === null) return UNDATED;
  const { first, last, startKnown, after } = span;
  if (first.latest <= day && day <= last.earliest) return COVERED;
  if (startKnown && day < first.earliest) return BEFORE_START;
  if (after === 'ended' && day > last.latest) return AFTER_END;
  if ((first.earliest <= day && day < first.latest) || (last.earliest < day && day <= last.latest)) return IMPRECISE;
  if (day < first.earliest) return BEFORE_MENTION;
  return after === 'assumed to continue' ? ASSUMED : AFTER_MENTION;
}

const COVERED = said('yes', 'claimed');
const BEFORE_START = said('no', 'before the start');
const AFTER_END = said('no', 'after the end');
const IMPRECISE = said('maybe', 'imprecise date');
const BEFORE_MENTION = said('maybe', 'before first mention');
const ASSUMED = said('maybe', 'assumed to continue');
const AFTER_MENTION = said('maybe', 'after last mention');
const UNDATED = said('maybe', 'undated');

function said(saying: Saying, reason: Reason): Said {
  return Object.freeze({ saying, reason });
}
