/**
 * How much there is in a case: judged identities count once, and nothing out of reach counts.
 */
import type { Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Row, Store } from '../../store/types.ts';
import { identities } from '../identity.ts';
import { lists } from '../rows.ts';
import type { StatusAnswer } from './answer.ts';
import { KINDS, statusStatement } from './status.cypher.ts';

export async function status(store: Store, asking: Asking): Promise<StatusAnswer> {
  const [row = {}] = await store.read(statusStatement(asking));
  const claims = lists(row, 'claims') as readonly (readonly [string, string, string, number])[];
  const kinds = [...new Set(claims.map(([kind]) => kind))].sort();
  return Object.freeze({
    case: asking.case,
    nodes: Object.freeze({ ...entityCounts(row), Document: Number(row['documents'] ?? 0), Source: Number(row['sources'] ?? 0) }),
    claims: Object.freeze(Object.fromEntries(kinds.map((kind) => [kind, sums(claims.filter((claim) => claim[0] === kind).map(([, of, , number]) => [of, number]))]))),
    statuses: sums(claims.map(([, , of, number]) => [of, number])),
    judgements: sums(lists(row, 'judgements') as readonly (readonly [string, number])[]),
  });
}

function entityCounts(row: Row): Record<string, number> {
  const counted = new Map(lists(row, 'entities') as readonly (readonly [string, number])[]);
  const seen = lists(row, 'seen') as readonly (readonly [Id, string])[];
  const ids = new Set(seen.map(([id]) => id));
  const same = (lists(row, 'same') as readonly (readonly [Id, Id])[]).filter(([a, b]) => ids.has(a) && ids.has(b));
  const who = identities([...ids], same);
  const folded = (kind: string): number => seen.filter(([id, of]) => of === kind && who.of(id) !== id).length;
  return Object.fromEntries(KINDS.map((kind) => [kind, (counted.get(kind) ?? 0) - folded(kind)]));
}

/** In the order of the keys. */
function sums(counts: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const total = new Map<string, number>();
  for (const [key, number] of counts) total.set(key, (total.get(key) ?? 0) + number);
  return Object.freeze(Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1))));
}
