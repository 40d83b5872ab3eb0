/**
 * One entity for each cluster of judged identities that the reader can see.
 *
 * Nothing is merged: the judgements are crossed anew in every answer, so one
 * withdrawn leaves every answer as it was before.
 */
import type { Id } from '../claims/claim.ts';

export interface Identities {
  /** The smallest id of the cluster an id belongs to; itself where it was never judged. */
  of(id: Id): Id;
  /** Every id of the cluster, in order. */
  members(id: Id): readonly Id[];
}

/** `seen` are the entities that exist for the reader; `same` the pairs judged the same. */
export function identities(seen: readonly Id[], same: readonly (readonly [Id, Id])[]): Identities {
  const above = new Map<Id, Id>();
  const root = (id: Id): Id => {
    let top = id;
    for (let up = above.get(top); up !== undefined; up = above.get(top)) top = up;
    return top;
  };
  for (const [a, b] of same) {
    const [one, other] = [root(a), root(b)];
    if (one !== other) above.set(one < other ? other : one, one < other ? one : other);
  }
  const clusters = new Map<Id, Id[]>();
  for (const id of [...new Set(seen)].sort()) {
    const cluster = clusters.get(root(id));
    if (cluster === undefined) clusters.set(root(id), [id]);
    else cluster.push(id);
  }
  const members = (id: Id): readonly Id[] => clusters.get(root(id)) ?? [id];
  return { members, of: (id) => members(id)[0] ?? id };
}
