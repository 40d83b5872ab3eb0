/**
 * The stays of a group: a commander who leaves and returns has held a post twice.
 *
 * Claims are put in order; a cut parts them where a known start follows a known
 * end, or where somebody judged two of them separate. A judgement *continuous*
 * removes every cut between its two claims, and makes one run of days of them.
 */
import type { Continuity, DatedClaim, Day, InferredBound, Interval, Span } from './types.ts';

/** Days that a judgement *continuous* adds: all that lie between the two claims, whatever their dates leave open. */
export interface Joined extends Interval {
  readonly judgement: string;
}

/** An inferred bound as it enters a stay: it says *no* before `day` (a start) or after it (an end). */
export interface EnteredBound extends InferredBound {
  readonly from: Day;
  readonly to: Day;
}

/** One run of claims; each stay is decided by its own. */
export interface Stay {
  /** In order of f0, l1, id. */
  readonly claims: readonly DatedClaim[];
  readonly joined: readonly Joined[];
  readonly bounds: readonly EnteredBound[];
}

/** Expects only claims that may decide; judgements on others are passed over. */
export function staysOf(claims: readonly DatedClaim[], continuity: readonly Continuity[], inferred: readonly InferredBound[]): readonly Stay[] {
  const ordered = [...claims].sort(byBoundsThenId);
  const place = new Map(ordered.map(({ id, span }, at) => [id, { at, span }]));
  const judged = continuity.flatMap(({ judgement, decision, between }) => {
    const [a, b] = between.map((id) => place.get(id));
    if (a === undefined || b === undefined || a === b) return [];
    return [{ judgement, decision, earlier: Math.min(a.at, b.at), later: Math.max(a.at, b.at), spans: [a.span, b.span] }];
  });
  const separate = new Set(judged.flatMap(({ decision, later }) => (decision === 'separate' ? [later] : [])));
  const continuous = judged.filter(({ decision }) => decision === 'continuous');

  const cuts = cutsOf(ordered, separate).filter((cut) => !continuous.some(({ earlier, later }) => earlier < cut && cut <= later));
  return [0, ...cuts].map((from, at) => {
    const until = cuts[at] ?? ordered.length;
    const own = ordered.slice(from, until);
    const joined = continuous.flatMap(({ judgement, earlier, spans }) => (from <= earlier && earlier < until ? joining(judgement, spans) : []));
    return { claims: own, joined, bounds: inferred.flatMap((bound) => entered(bound, own)) };
  });
}

/** Places before which a cut falls. An end counts for the starts after it until the next cut: two starts after one end are one stay that differs. */
function cutsOf(ordered: readonly DatedClaim[], separate: ReadonlySet<number>): readonly number[] {
  const cuts: number[] = [];
  let ended: Day = Infinity; // the earliest known end since the last cut
  for (const [at, { span }] of ordered.entries()) {
    const starts = span !== null && span.startKnown && ended < span.first.earliest;
    if (separate.has(at) || starts) {
      cuts.push(at);
      ended = Infinity;
    }
    if (span !== null && span.after === 'ended') ended = Math.min(ended, span.last.latest);
  }
  return cuts;
}

/** A stay that holds both claims begins no later than either's latest first day, and ends no earlier than either's earliest last. */
function joining(judgement: string, both: readonly (Span | null)[]): readonly Joined[] {
  const spans = both.filter((span) => span !== null);
  if (spans.length < 2) return [];
  const from = Math.min(...spans.map(({ first }) => first.latest));
  const to = Math.max(...spans.map(({ last }) => last.earliest));
  return from <= to ? [{ judgement, from, to }] : [];
}

/**
 * A bound that a claim of the stay refutes does not enter (method.md §3.2: it never makes impossible what a claim
 * covers); else it says *no* only outside all that the claims of the stay may cover.
 */
function entered(bound: InferredBound, claims: readonly DatedClaim[]): readonly EnteredBound[] {
  const spans = claims.map(({ span }) => span).filter((span) => span !== null);
  if (bound.end === 'start') {
    if (spans.some(({ first }) => first.latest < bound.day)) return [];
    return [{ ...bound, from: -Infinity, to: Math.min(bound.day, ...spans.map(({ first }) => first.earliest)) - 1 }];
  }
  if (spans.some(({ last }) => bound.day < last.earliest)) return [];
  return [{ ...bound, from: Math.max(bound.day, ...spans.map(({ last }) => last.latest)) + 1, to: Infinity }];
}

/** By f0, l1, id; an undated claim has no bounds and comes first. Bounds are compared, not subtracted: some are infinite. */
function byBoundsThenId(a: DatedClaim, b: DatedClaim): number {
  return (
    order(a.span?.first.earliest ?? -Infinity, b.span?.first.earliest ?? -Infinity) ||
    order(a.span?.last.latest ?? Infinity, b.span?.last.latest ?? Infinity) ||
    order(a.id, b.id)
  );
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
