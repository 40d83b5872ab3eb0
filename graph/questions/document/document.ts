/**
 * A document, and what is claimed of whom on the strength of it.
 */
import type { Asking } from '../../access/index.ts';
import type { Row, Store } from '../../store/types.ts';
import { readClaims } from '../claims.ts';
import { entitiesOf } from '../entities.ts';
import { NotFound } from '../errors.ts';
import { edgesOf } from '../rows.ts';
import type { DocumentAnswer, DocumentQuestion, SeenDocument } from './answer.ts';
import { documentStatement } from './document.cypher.ts';

const MOST_CLAIMS = 1_000;

/** Throws NotFound (also where the reader may not see it). */
export async function document(store: Store, asking: Asking, { id, limit }: DocumentQuestion): Promise<DocumentAnswer> {
  const [row] = await store.read(documentStatement(asking, { id, limit: Math.min(Math.max(limit, 1), MOST_CLAIMS) }));
  if (row === undefined) throw new NotFound();
  const entities = entitiesOf(row);
  const claims = await readClaims(store, asking, edgesOf(row, ['dated']), entities.who);
  const ids = new Set(claims.all.flatMap(({ about, names }) => [about, ...names.map((named) => named.id)]));
  return Object.freeze({ document: documentOf(row), claims: claims.all, entities: [...ids].sort().map(entities.any), total: Number(row['total']) });
}

function documentOf(row: Row): SeenDocument {
  const node = row['document'] as Readonly<Record<string, string | null>> & { readonly externalIds: readonly string[] | null; readonly markings: readonly string[] };
  const [source, name, reliability] = row['source'] as readonly [string | null, string | null, string | null];
  return Object.freeze({
    id: String(node['id']), title: node['title'] ?? null, externalIds: node.externalIds ?? [], date: node['date'] ?? null, language: node['language'] ?? null,
    text: node['text'] ?? null, sha256: node['sha256'] ?? null, known: Boolean(node['known']), markings: node.markings,
    source: source === null ? null : Object.freeze({ id: source, name: name ?? source, reliability: reliability ?? null }),
    derivedFrom: [...(row['derivedFrom'] as readonly string[])].sort(),
  });
}
