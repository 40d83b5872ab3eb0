/**
 * A claim, with its passages: the last step on the way down from any value on a screen.
 */
import type { Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Row, Store } from '../../store/types.ts';
import type { Entity, SeenClaim, Unit } from '../answers.ts';
import { readClaims } from '../claims.ts';
import { entitiesOf } from '../entities.ts';
import { NotFound } from '../errors.ts';
import { edgesOf } from '../rows.ts';
import type { ClaimAnswer, ClaimPage, ClaimsQuestion } from './answer.ts';
import { claimsOfStatement, claimStatement } from './claim.cypher.ts';

const MOST_ON_A_PAGE = 200;

/** Throws NotFound (also where the reader may not see it). */
export async function claim(store: Store, asking: Asking, { id }: { readonly id: Id }): Promise<ClaimAnswer> {
  const [row] = await store.read(claimStatement(asking, id));
  const read = row === undefined ? null : await readPage(store, asking, row);
  const [found] = read?.claims ?? [];
  if (read === null || found === undefined) throw new NotFound();
  return Object.freeze({ claim: found, entities: read.entities });
}

/** Throws NotFound (also where the reader may not see the entity). */
export async function claimsOf(store: Store, asking: Asking, { of, limit, after }: ClaimsQuestion): Promise<ClaimPage> {
  const most = Math.min(Math.max(limit, 1), MOST_ON_A_PAGE);
  const [row] = await store.read(claimsOfStatement(asking, { of, limit: most + 1, after: after ?? '' }));
  if (row === undefined) throw new NotFound();
  const { claims, entities } = await readPage(store, asking, row);
  const page = claims.slice(0, most);
  return Object.freeze({ claims: page, entities, total: Number(row['total']), end: claims.length > most ? (page.at(-1)?.id ?? null) : null });
}

async function readPage(store: Store, asking: Asking, row: Row): Promise<{ readonly claims: readonly SeenClaim[]; readonly entities: readonly (Entity | Unit)[] }> {
  const entities = entitiesOf(row);
  const { all } = await readClaims(store, asking, edgesOf(row, ['dated']), entities.who);
  const ids = new Set(all.flatMap(({ about, names }) => [about, ...names.map(({ id }) => id)]));
  return { claims: all, entities: [...ids].sort().map(entities.any) };
}
