/**
 * What a stay, and a group of stays, says of one day: the table of method.md §3.2.
 */
import { says } from './says.ts';
import type { Stay } from './stays.ts';
import type { DatedClaim, Day, Reason, Verdict } from './types.ts';

/** A verdict on one day, with its reason and with what says so. */
export interface DayVerdict {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Ids of claims and judgements, sorted. */
  readonly by: readonly string[];
  /** Rules of the inferred bounds without which it would not be said. */
  readonly rules: readonly string[];
}

/** Best first: what the best of the stays says is what the group says. */
const VERDICTS: readonly Verdict[] = ['certain', 'contradicted', 'possible', 'impossible'];

/** Reasons in the order in which they win. */
const REASONS: readonly Reason[] = [
  'imprecise date', 'between mentions', 'assumed to continue', 'before first mention', 'after last mention', 'undated', 'lead',
  'claimed', 'inferred', 'before the start', 'after the end', 'claims differ',
];

export function firstReason(reasons: readonly Reason[]): Reason | undefined {
  return REASONS.find((reason) => reasons.includes(reason));
}

/** Expects at least one stay. */
export function groupOn(stays: readonly Stay[], day: Day): DayVerdict {
  const said = stays.map((stay) => stayOn(stay, day));
  const verdict = VERDICTS.find((each) => said.some((one) => one.verdict === each)) ?? 'impossible';
  const best = said.filter((one) => one.verdict === verdict);
  const reason = firstReason(best.map((one) => one.reason)) ?? 'undated';
  // Impossible is what no stay allows, so it rests on all of them; everything else on those that say it for this reason.
  const so = verdict === 'impossible' ? best : best.filter((one) => one.reason === reason);
  return { verdict, reason, by: sorted(so.flatMap(({ by }) => by)), rules: sorted(so.flatMap(({ rules }) => rules)) };
}

/** The table: some yes / some no. */
export function stayOn(stay: Stay, day: Day): DayVerdict {
  const said = stay.claims.map(({ id, span }) => ({ id, ...says(span, day) }));
  const yes = said.filter(({ saying }) => saying === 'yes').map(({ id }) => id);
  const no = said.filter(({ saying }) => saying === 'no');
  const judged = stay.joined.filter(({ from, to }) => from <= day && day <= to).map(({ judgement }) => judgement);
  if (yes.length + judged.length > 0) {
    const holds = [...yes, ...judged];
    if (no.length > 0) return verdictOf('contradicted', 'claims differ', [...holds, ...no.map(({ id }) => id)]);
    return yes.length > 0 ? verdictOf('certain', 'claimed', holds) : verdictOf('certain', 'inferred', judged);
  }
  if (no.length > 0) return because('impossible', no);
  return outOfBounds(stay, day) ?? possible(stay, day, said);
}

interface Word {
  readonly id: string;
  readonly reason: Reason;
}

/** Inferred bounds speak last: claims that say yes or no are never overruled by them. */
function outOfBounds({ bounds }: Stay, day: Day): DayVerdict | null {
  const out = bounds.filter(({ from, to }) => from <= day && day <= to);
  if (out.length === 0) return null;
  const reason: Reason = out.some(({ end }) => end === 'start') ? 'before the start' : 'after the end';
  return { ...verdictOf('impossible', reason, out.flatMap(({ claims }) => claims)), rules: sorted(out.map(({ rule }) => rule)) };
}

function possible({ claims }: Stay, day: Day, said: readonly Word[]): DayVerdict {
  const between: readonly Word[] = mentionsAround(claims, day).map((id) => ({ id, reason: 'between mentions' }));
  return because('possible', [...said, ...between]);
}

/** The claims of a stay before and after a day, if there are both. */
function mentionsAround(claims: readonly DatedClaim[], day: Day): readonly string[] {
  const before = claims.filter(({ span }) => span !== null && span.last.latest < day);
  const after = claims.filter(({ span }) => span !== null && day < span.first.earliest);
  return before.length > 0 && after.length > 0 ? [...before, ...after].map(({ id }) => id) : [];
}

/** The first reason that any gives, by those who give it. */
function because(verdict: Verdict, words: readonly Word[]): DayVerdict {
  const reason = firstReason(words.map((word) => word.reason)) ?? 'undated';
  return verdictOf(verdict, reason, words.filter((word) => word.reason === reason).map(({ id }) => id));
}

function verdictOf(verdict: Verdict, reason: Reason, by: readonly string[]): DayVerdict {
  return { verdict, reason, by: sorted(by), rules: [] };
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
