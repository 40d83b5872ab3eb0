/**
 * One document: what it is, its text where it is held, and what rests on it.
 */
import type { Asking } from '../../access/index.ts';
import type { Store } from '../../store/types.ts';
import { everyone } from '../claim/index.ts';
import { readClaims } from '../claims.ts';
import { entitiesOf } from '../entities.ts';
import { NotFound } from '../errors.ts';
import { edgesOf } from '../rows.ts';
import type { DocumentAnswer, DocumentQuestion, HeldDocument } from './answer.ts';
import { documentStatement } from './document.cypher.ts';

/** Throws NotFound: no such document, or none that this reader may see. */
export async function document(store: Store, asking: Asking, question: DocumentQuestion): Promise<DocumentAnswer> {
  const [row] = await store.read(documentStatement(asking, question));
  if (row === undefined) throw new NotFound();
  const entities = entitiesOf(row);
  const { all } = await readClaims(store, asking, edgesOf(row, ['edges']), entities.who);
  return Object.freeze({
    document: held(row['document'] as Partial<HeldDocument>, row['source'] as HeldDocument['source'], row['derivedFrom'] as readonly string[]),
    claims: all, total: row['total'] as number, entities: everyone(row, entities),
  });
}

/** A property that was never set has no value in the row. */
function held(found: Partial<HeldDocument>, source: HeldDocument['source'], derivedFrom: readonly string[]): HeldDocument {
  return Object.freeze({
    id: String(found.id), title: found.title ?? null, externalIds: found.externalIds ?? [], date: found.date ?? null, language: found.language ?? null,
    text: found.text ?? null, sha256: found.sha256 ?? null, derivedFrom,
    source: source === null ? null : { id: source.id, name: source.name, reliability: source.reliability ?? null },
  });
}
