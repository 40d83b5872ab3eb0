/**
 * From the ids that sources use to the entities, documents and sources they stand for.
 */
import type { DocumentRef, EntityRef } from '../../claims/index.ts';
import type { Store } from '../types.ts';

/** The key under which an external id is unique in a case. */
export function entityKey({ origin, id }: EntityRef | DocumentRef): string {
  return `${origin}|${id}`;
}

export function documentKey({ origin, id }: DocumentRef): string {
  return `Document:${origin}|${id}`;
}

export function sourceKey({ origin, id }: DocumentRef): string {
  return `Source:${origin}|${id}`;
}

export interface Resolved {
  readonly id: string;
  readonly kind: string;
  /** Own markings; of a document, its source's too. */
  readonly markings: readonly string[];
  /** Of a document: whether more is known of it than a reference. */
  readonly known: boolean;
}

const RESOLVE = `UNWIND $keys AS key
MATCH (x:ExternalId {case: $case, key: key})
OPTIONAL MATCH (e:Entity {case: $case, id: x.entity})
OPTIONAL MATCH (d:Document {case: $case, id: x.entity})
OPTIONAL MATCH (s:Source {case: $case, id: x.entity})
RETURN key, x.entity AS id, x.kind AS kind, d.known AS known,
  coalesce(e.markings, d.markings + coalesce([(d)-[:FROM]->(f:Source) | f.markings][0], []), s.markings, []) AS markings`;

/** What the case holds under these keys; absent ones are absent. */
export async function resolve(store: Store, caseId: string, keys: readonly string[]): Promise<Map<string, Resolved>> {
  if (keys.length === 0) return new Map();
  const rows = await store.read({ text: RESOLVE, parameters: { case: caseId, keys } });
  return new Map(rows.map((row) => [String(row['key']), {
    id: String(row['id']), kind: String(row['kind']), markings: row['markings'] as string[], known: row['known'] === true,
  }]));
}

/** Which of these ids of a source the case knows already: what a bridge asks before it rejects a relation to nobody. */
export async function existing(store: Store, caseId: string, refs: readonly EntityRef[]): Promise<ReadonlySet<string>> {
  const found = await resolve(store, caseId, [...new Set(refs.map(entityKey))]);
  return new Set(refs.filter((ref) => found.get(entityKey(ref))?.kind === ref.kind).map(entityKey));
}
