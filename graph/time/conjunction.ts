/**
 * Several things at once on one day that may itself be uncertain: this posting, and this relation, and that one.
 *
 * Certain is what holds on every day that the day may be; possible what may hold
 * on one of them. Single verdicts are not enough: two links may each be possible
 * on different days, and then the way through both is impossible (method.md §3.2).
 */
import { clip, complement, covers, daysAsked, daysOf, daysWhere, intersect, isEmpty, union } from './days.ts';
import { segmentsOf } from './segments.ts';
import type { Deciding } from './segments.ts';
import type { DayBounds, Days, Decision, Group, Segment } from './types.ts';
import { firstReason } from './verdict.ts';

/** `on`: the day asked about, an uncertain day or a span; `null` for all time. `null` where no claim may decide. */
export function decide(group: Group, on: DayBounds | null, options: Deciding = {}): Decision | null {
  return conjunction([group], on, options);
}

/** `null` where one of the groups has no verdict, or there is none. */
export function conjunction(groups: readonly Group[], on: DayBounds | null, options: Deciding = {}): Decision | null {
  return conjunctionOfSegments(groups.map((group) => segmentsOf(group, options)), on);
}

/** The same over segments made before, one list a group. */
export function conjunctionOfSegments(groups: readonly (readonly Segment[])[], on: DayBounds | null): Decision | null {
  if (groups.length === 0 || groups.some((segments) => segments.length === 0)) return null;
  const asked = daysAsked(on);
  const all = groups.flat();
  const certain = intersect(...groups.map((segments) => daysWhere(segments, ['certain'])));
  if (covers(certain, asked)) return decision('certain', onDays(all, asked).some(({ reason }) => reason === 'inferred') ? INFERRED : CLAIMED);

  const possible = clip(intersect(...groups.map((segments) => daysWhere(segments, ['certain', 'possible', 'contradicted']))), on);
  if (isEmpty(possible)) return impossible(all.filter(({ verdict }) => verdict === 'impossible'), asked);
  if (covers(union(...groups.map((segments) => daysWhere(segments, ['contradicted']))), possible)) return DIFFER;

  const unsure = onDays(all, possible).filter(({ verdict }) => verdict !== 'certain');
  return decision('possible', unsure.length > 0 ? unsure : onDays(all, asked).filter(({ verdict }) => verdict !== 'certain').map(tooWide));
}

/** What claims alone rule out is not marked as inferred; the bounds answer only for the days that are left. */
function impossible(ruledOut: readonly Segment[], asked: Days): Decision {
  const byClaims = ruledOut.filter(({ rules }) => rules === undefined);
  const left = intersect(asked, complement(daysOf(byClaims)));
  return decision('impossible', isEmpty(left) ? onDays(byClaims, asked) : onDays(ruledOut, left));
}

/** It held for certain on some of the days asked and not on the others: what is imprecise is the date that was asked. */
function tooWide({ rules }: Segment): Reasoned {
  return { reason: 'imprecise date', ...(rules !== undefined && { rules }) };
}

type Reasoned = Pick<Segment, 'reason' | 'rules'>;

const CLAIMED: readonly Reasoned[] = [{ reason: 'claimed' }];
const INFERRED: readonly Reasoned[] = [{ reason: 'inferred' }];
const DIFFER: Decision = Object.freeze({ verdict: 'contradicted', reason: 'claims differ' });

/** For the first reason that any segment gives; marked as inferred where only inferred bounds give it. */
function decision(verdict: Decision['verdict'], segments: readonly Reasoned[]): Decision {
  const reason = firstReason(segments.map((segment) => segment.reason)) ?? 'undated';
  const so = segments.filter((segment) => segment.reason === reason);
  const rules = so.every((segment) => segment.rules !== undefined) ? [...new Set(so.flatMap((segment) => segment.rules ?? []))].sort() : [];
  return Object.freeze({ verdict, reason, ...(rules.length > 0 && { rules: Object.freeze(rules) }) });
}

function onDays(segments: readonly Segment[], days: Days): readonly Segment[] {
  return segments.filter((segment) => days.some(({ from, to }) => from <= segment.to && segment.from <= to));
}
