/**
 * For, against and work needed: the claims of one value sorted by what they say of the day asked.
 *
 * Equal room for each (screens.md §1.4). A claim marked as in conflict speaks
 * against; so does an accepted claim that rules the day out.
 */
export interface Weighed {
  readonly id: string;
  readonly status: string;
}

export interface Said {
  readonly from: number;
  readonly to: number;
  readonly verdict: string;
  readonly by: readonly string[];
}

export interface Sides<C extends Weighed> {
  readonly for: readonly C[];
  readonly against: readonly C[];
  readonly workNeeded: readonly C[];
}

/** `segments` are those of the group; `days` are the days asked, `null`: all time. */
export function sides<C extends Weighed>(claims: readonly C[], segments: readonly Said[], days: { readonly from: number; readonly to: number } | null): Sides<C> {
  const over = days === null ? [] : segments.filter(({ from, to }) => from <= days.to && to >= days.from);
  const ruledOut = over.length > 0 && over.every(({ verdict }) => verdict === 'impossible');
  const excluding = new Set(ruledOut ? over.flatMap(({ by }) => by) : []);
  return {
    for: claims.filter(({ id, status }) => status === 'accepted' && !excluding.has(id)),
    against: claims.filter(({ id, status }) => status === 'conflict' || (status === 'accepted' && excluding.has(id))),
    workNeeded: claims.filter(({ status }) => status !== 'accepted' && status !== 'conflict'),
  };
}
