/**
 * The time of a claim, made ready to be asked about a day (method.md §3.2).
 *
 * Two dates as written become the bounds of a first and a last day. Where only
 * one date is given it stands for both. Qualified dates are padded, so that the
 * days surely covered shrink and the days possibly covered grow; then each date
 * narrows the other, since the last day is not before the first.
 */
import { fuzzyBoundsOf } from './edtf.ts';
import { InvertedRange } from './errors.ts';
import type { ClaimTime, Day, DayBounds, Span } from './types.ts';

/**
 * `null` for an undated claim. Throws BadDate, or InvertedRange where no last day can follow any first day.
 *
 * `startKnown` and `ended` are taken with the dates as they come: whoever drops a date (a reader who may not see its
 * passage) drops what is said of it too, else the other date is taken for a true end.
 */
export function spanOf({ first, last, startKnown, after }: ClaimTime): Span | null {
  const begins = first === undefined ? null : fuzzyBoundsOf(first);
  const ends = last === undefined ? null : fuzzyBoundsOf(last);
  if (begins === null || ends === null) {
    const only = begins ?? ends;
    return only === null ? null : spanFrom(only, only, { startKnown, after });
  }
  if (ends.latest < begins.earliest) throw new InvertedRange(begins.earliest, ends.latest);
  return spanFrom(
    { earliest: begins.earliest, latest: Math.min(begins.latest, ends.latest) },
    { earliest: Math.max(ends.earliest, begins.earliest), latest: ends.latest },
    { startKnown, after },
  );
}

/** The first day on which a claim may hold, so far as it alone is asked: no bound (-Infinity) unless its start is known. */
export function earliestOf(span: Span | null): Day {
  return span !== null && span.startKnown ? span.first.earliest : -Infinity;
}

/** The last day on which a claim may hold, so far as it alone is asked: no bound (Infinity) unless it ended. */
export function latestOf(span: Span | null): Day {
  return span !== null && span.after === 'ended' ? span.last.latest : Infinity;
}

function spanFrom(first: DayBounds, last: DayBounds, ends: Pick<Span, 'startKnown' | 'after'>): Span {
  return Object.freeze({ first: Object.freeze(first), last: Object.freeze(last), startKnown: ends.startKnown, after: ends.after });
}
