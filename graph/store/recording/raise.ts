/**
 * Markings that grow: on an entity, a document or a source, and at once on every edge that rests on them.
 */
import type { Statement, Store } from '../types.ts';
import type { Batch } from './record.ts';
import { reprojectClaims, reprojectJudgements } from './reproject.ts';
import type { Recorded, RecordedJudgement } from './read.ts';
import { documentKey, entityKey, sourceKey, type Resolved } from './resolve.ts';

export interface Raising {
  /** Words added, by id; of a source, on each of its documents too. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly statements: readonly Statement[];
}

const NOTHING: Raising = { words: new Map(), statements: [] };

/** What a batch adds to the markings of what is there already; it never takes a word away. */
export async function raised(store: Store, caseId: string, batch: Batch, known: ReadonlyMap<string, Resolved>): Promise<Raising> {
  const added = new Map<string, readonly string[]>();
  const look = (key: string, markings: readonly string[]): void => {
    const there = known.get(key);
    const words = markings.filter((word) => there !== undefined && !there.markings.includes(word));
    if (there !== undefined && words.length > 0) added.set(there.id, words);
  };
  for (const { ref, markings } of batch.entities) look(entityKey(ref), markings);
  for (const { ref, markings } of batch.sources) look(sourceKey(ref), markings);
  for (const { ref, markings } of batch.documents) look(documentKey(ref), markings);
  const sourceOf = new Map(batch.sources.map(({ ref, markings }) => [sourceKey(ref), markings]));
  for (const { ref, source } of batch.documents) {
    if (source === undefined || known.get(documentKey(ref)) === undefined) continue;
    look(documentKey(ref), [...(known.get(sourceKey(source))?.markings ?? []), ...(sourceOf.get(sourceKey(source)) ?? [])]);
  }
  return added.size === 0 ? NOTHING : raise(store, caseId, added);
}

const AFFECTED = `UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {case: $case, id: id})
OPTIONAL MATCH (d:Document {case: $case, id: id})
OPTIONAL MATCH (s:Source {case: $case, id: id})
RETURN id, [(s)<-[:FROM]-(of:Document) | of.id] AS documents,
  [(e)<-[:ABOUT|NAMES]-(c:Claim) | c.id] + [(d)<-[:CITES]-(c:Claim) | c.id] + [(s)<-[:FROM]-(:Document)<-[:CITES]-(c:Claim) | c.id] AS claims,
  [(e)<-[:ON]-(j:Judgement) | j.id] AS judgements`;
const SET = `UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (e:Entity {case: $case, id: row.id})
  OPTIONAL MATCH (d:Document {case: $case, id: row.id})
  OPTIONAL MATCH (s:Source {case: $case, id: row.id})
  UNWIND [x IN [e, d, s] WHERE x IS NOT NULL] AS n
  UNWIND n.markings + row.words AS word
  WITH n, word ORDER BY word
  WITH n, collect(DISTINCT word) AS words
  SET n.markings = words
}`;
const CONTINUITIES = `UNWIND $claims AS id
MATCH (:Claim {case: $case, id: id})<-[:ON]-(j:Judgement {kind: 'continuity'}) RETURN DISTINCT j.id AS id`;

/** Adds words to markings, and makes every shadow that rests on them again, in the transaction of the statements. */
export async function raise(store: Store, caseId: string, added: ReadonlyMap<string, readonly string[]>): Promise<Raising> {
  const rows = await store.read({ text: AFFECTED, parameters: { case: caseId, ids: [...added.keys()] } });
  const words = new Map(added);
  for (const row of rows) {
    for (const document of row['documents'] as string[]) words.set(document, [...(words.get(document) ?? []), ...(added.get(String(row['id'])) ?? [])]);
  }
  const claims = [...new Set(rows.flatMap((row) => row['claims'] as string[]))];
  const continuities = claims.length === 0 ? [] : await store.read({ text: CONTINUITIES, parameters: { case: caseId, claims } });
  const judgements = [...new Set([...rows.flatMap((row) => row['judgements'] as string[]), ...continuities.map((row) => String(row['id']))])];
  const more = (id: string, markings: readonly string[]): readonly string[] => [...markings, ...(words.get(id) ?? [])];
  const claim = (recorded: Recorded): Recorded => ({ ...recorded, marked: { markingsOf: (id) => more(id, recorded.marked.markingsOf(id)) } });
  const judgement = (recorded: RecordedJudgement): RecordedJudgement =>
    ({ ...recorded, entities: recorded.entities.map((entity) => ({ ...entity, markings: more(entity.id, entity.markings) })) });
  return {
    words,
    statements: [
      { text: SET, parameters: { case: caseId, rows: [...added].map(([id, list]) => ({ id, words: list })) } },
      ...await reprojectClaims(store, caseId, claims, { claim }), ...await reprojectJudgements(store, caseId, judgements, { claim, judgement }),
    ],
  };
}
