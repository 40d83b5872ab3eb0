/**
 * Time: dates as written become bounds, claims speak of days, groups of claims are decided (method.md §3.1–3.2).
 */
export type * from './types.ts';
export { BadDate, InvertedRange } from './errors.ts';
export { addMonths, dayOf, isoOf } from './day.ts';
export { instantOf } from './instant.ts';
export { boundsOf, fuzzyBoundsOf } from './edtf.ts';
export { PADDING } from './padding.ts';
export { earliestOf, latestOf, spanOf } from './span.ts';
export { says } from './says.ts';
export type { Said } from './says.ts';
export { staysOf } from './stays.ts';
export type { Stay } from './stays.ts';
export { segmentsOf } from './segments.ts';
export type { Deciding } from './segments.ts';
export { conjunction, conjunctionOfSegments, decide } from './conjunction.ts';
export { certainDays, contradictedDays, possibleDays } from './walk-days.ts';
export { ALL_TIME, NO_DAYS, clip, complement, countDays, covers, daysAsked, daysOf, daysWhere, intersect, isEmpty, union } from './days.ts';
export { label } from './label.ts';
