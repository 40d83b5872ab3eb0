/**
 * How many starts, ends and incidents of a view fall where, for the strip under the day's slider.
 *
 * Made from visible records only, since the answer holds no others.
 */
export interface Density {
  readonly from: number;
  readonly to: number;
  /** Events in equal stretches of days, first to last. */
  readonly bins: readonly number[];
}

/** `null` where nothing is dated. Every finite event is counted once; the last bin includes the last day. */
export function density(days: readonly number[], bins: number): Density | null {
  const finite = days.filter(Number.isFinite);
  if (finite.length === 0 || bins < 1) return null;
  const from = finite.reduce((least, day) => Math.min(least, day), Infinity);
  const to = finite.reduce((most, day) => Math.max(most, day), -Infinity);
  const counts = new Array<number>(bins).fill(0);
  for (const day of finite) {
    const bin = binOf(day, { from, to }, bins);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, to, bins: counts };
}

export function binOf(day: number, { from, to }: { readonly from: number; readonly to: number }, bins: number): number {
  return Math.min(bins - 1, Math.floor(((day - from) * bins) / (to - from + 1)));
}
