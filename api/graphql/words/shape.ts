/**
 * The graph's answers as the API speaks them: days as ISO text, no bound as null, maps as lists.
 *
 * Plain objects, made once for the whole answer; nothing is decided here.
 */
import { isoOf, sentence, type Days, type Decided, type Entity, type Language, type Part, type SeenClaim, type Segment } from '../../../graph/index.ts';

export interface IsoInterval {
  readonly from: string | null;
  readonly to: string | null;
}

/** A day as ISO 8601; `null` for no day and where there is no bound. */
export function isoDay(day: number | null): string | null {
  return day === null || !Number.isFinite(day) ? null : isoOf(day);
}

export function intervals(days: Days): readonly IsoInterval[] {
  return days.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) }));
}

/** A group of claims, its segments in ISO days. */
export function decided<T extends Decided>(group: T): Omit<T, 'segments'> & { readonly segments: readonly (Omit<Segment, 'from' | 'to'> & IsoInterval)[] } {
  return { ...group, segments: group.segments.map((segment) => ({ ...segment, from: isoDay(segment.from), to: isoDay(segment.to) })) };
}

/** A hop or anything else that carries days. */
export function withDays<T extends Decided & { readonly days: Days }>(hop: T): Omit<ReturnType<typeof decided<T>>, 'days'> & { readonly days: readonly IsoInterval[] } {
  return { ...decided(hop), days: intervals(hop.days) };
}

/** Claims that can say their sentence; entities are called by the first name that the answer gives them. */
export function claims(seen: readonly SeenClaim[], entities: readonly Entity[]): readonly (SeenClaim & { readonly reads: (language: Language) => readonly Part[] })[] {
  const called = new Map(entities.flatMap((entity) => entity.ids.map((id) => [id, entity.names[0]?.text ?? id] as const)));
  const nameOf = (id: string): string => called.get(id) ?? id;
  return seen.map((claim) => ({
    ...claim,
    asserts: Object.entries(claim.assert).map(([field, value]) => ({ field, value })),
    reads: (language: Language) => sentence(claim, nameOf, language),
  }));
}
