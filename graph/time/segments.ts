/**
 * What a group says over all time, as runs of days from -∞ to ∞.
 *
 * A bar on a chart is drawn from these segments, never from two dates. Only
 * accepted claims decide; where leads are asked for, claims that still need work
 * can make *possible* what would be impossible or without a verdict, never more.
 */
import { staysOf } from './stays.ts';
import type { Stay } from './stays.ts';
import type { DatedClaim, Day, Group, Segment } from './types.ts';
import { says } from './says.ts';
import { groupOn } from './verdict.ts';
import type { DayVerdict } from './verdict.ts';

export interface Deciding {
  /** Claims that need work count as *possible (lead)*. */
  readonly leads?: boolean;
  /** Inferred bounds enter; unless `false`. */
  readonly inferences?: boolean;
}

/** In order, without gap or overlap; neighbours differ. Empty where no claim may decide: then there is no verdict. */
export function segmentsOf(group: Group, { leads = false, inferences = true }: Deciding = {}): readonly Segment[] {
  const inferred = inferences ? (group.inferred ?? []) : [];
  const accepted = group.claims.filter(({ status }) => status === 'accepted');
  const lead = leads ? group.claims.filter(({ status }) => status === 'work_needed') : [];
  if (accepted.length + lead.length === 0) return NONE;
  const stays = accepted.length === 0 ? [] : staysOf(accepted, group.continuity, inferred);
  const withLeads = lead.length === 0 ? [] : staysOf([...accepted, ...lead], group.continuity, inferred);
  return runs([...stays, ...withLeads], (day) => {
    if (withLeads.length === 0) return groupOn(stays, day);
    return raised(stays.length === 0 ? null : groupOn(stays, day), groupOn(withLeads, day), lead.filter(({ span }) => says(span, day).saying !== 'no'));
  });
}

const NONE: readonly Segment[] = Object.freeze([]);

function raised(accepted: DayVerdict | null, withLeads: DayVerdict, lead: readonly DatedClaim[]): DayVerdict {
  if (accepted !== null && accepted.verdict !== 'impossible') return accepted;
  if (withLeads.verdict === 'impossible') return accepted ?? withLeads;
  return { verdict: 'possible', reason: 'lead', by: lead.length > 0 ? lead.map(({ id }) => id).sort() : withLeads.by, rules: [] };
}

/** Between two neighbouring borders nothing changes, so one day of them stands for all. */
function runs(stays: readonly Stay[], decided: (day: Day) => DayVerdict): readonly Segment[] {
  const segments: Segment[] = [];
  const borders = bordersOf(stays);
  for (const [at, from] of [-Infinity, ...borders].entries()) {
    const to = (borders[at] ?? Infinity) - 1;
    const { verdict, reason, by, rules } = decided(Number.isFinite(from) ? from : Number.isFinite(to) ? to : 0);
    const before = segments.at(-1);
    if (before !== undefined && alike(before, { verdict, reason, rules })) {
      segments[segments.length - 1] = { ...before, to, by: Object.freeze([...new Set([...before.by, ...by])].sort()) };
    } else {
      segments.push({ from, to, verdict, reason, by: Object.freeze(by), ...(rules.length > 0 && { rules: Object.freeze(rules) }) });
    }
  }
  return Object.freeze(segments.map((segment) => Object.freeze(segment)));
}

function alike(segment: Segment, { verdict, reason, rules }: Pick<DayVerdict, 'verdict' | 'reason' | 'rules'>): boolean {
  return segment.verdict === verdict && segment.reason === reason && (segment.rules ?? []).join('\n') === rules.join('\n');
}

/** First days of what a claim, a judgement or a bound says anew. */
function bordersOf(stays: readonly Stay[]): readonly Day[] {
  const borders = stays.flatMap(({ claims, joined, bounds }) => [
    ...claims.flatMap(({ span }) => (span === null ? [] : [span.first.earliest, span.first.latest, span.last.earliest + 1, span.last.latest + 1])),
    ...[...joined, ...bounds].flatMap(({ from, to }) => [from, to + 1]),
  ]);
  return [...new Set(borders.filter(Number.isFinite))].sort((a, b) => a - b);
}
