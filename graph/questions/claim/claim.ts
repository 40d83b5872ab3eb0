/**
 * One claim with its passages, or all claims of an entity, page by page.
 */
import type { Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Row, Store } from '../../store/types.ts';
import { readClaims } from '../claims.ts';
import { entitiesOf, type Entities } from '../entities.ts';
import { BadCursor, NotFound } from '../errors.ts';
import { edgesOf, lists } from '../rows.ts';
import type { ClaimPage, ClaimsQuestion, OneClaim } from './answer.ts';
import { claimStatement, pageStatement } from './claim.cypher.ts';

/** Throws NotFound: no such claim, or none that this reader may see. */
export async function claim(store: Store, asking: Asking, { id }: { readonly id: string }): Promise<OneClaim> {
  const [row] = await store.read(claimStatement(asking, id));
  if (row === undefined) throw new NotFound();
  const entities = entitiesOf(row);
  const { all: [one] } = await readClaims(store, asking, edgesOf(row, ['edges']), entities.who);
  if (one === undefined) throw new NotFound();
  return Object.freeze({ claim: one, entities: everyone(row, entities) });
}

/** Throws NotFound, BadCursor. */
export async function claimsOf(store: Store, asking: Asking, { of, limit, after }: ClaimsQuestion): Promise<ClaimPage> {
  if (after !== null && !/^[0-9a-f]{32}$/.test(after)) throw new BadCursor(after);
  const [row] = await store.read(pageStatement(asking, { of, limit, after: after ?? '' }));
  if (row === undefined) throw new NotFound();
  const entities = entitiesOf(row);
  const edges = edgesOf(row, ['edges']);
  const { all } = await readClaims(store, asking, edges, entities.who);
  const last = edges.length === limit ? edges.at(-1)?.claim ?? null : null;
  return Object.freeze({
    of: entities.who.of(row['asked'] as Id), claims: all, total: row['total'] as number, end: last,
    entities: everyone(row, entities),
  });
}

/** Every entity of a row, once. */
export function everyone(row: Row, entities: Entities): readonly ReturnType<Entities['any']>[] {
  return [...new Set(lists(row, 'seen').map(([each]) => entities.who.of(each as Id)))].map(entities.any);
}
