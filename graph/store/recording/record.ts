/**
 * Recording: drafts in, claims with their shadows out, each once.
 *
 * A batch is one transaction. What the case holds already (by fingerprint) is
 * left as it is and told as unchanged; so a batch may be sent again after any
 * kind of interruption. An import may add markings, never take one away.
 */
import { fingerprint, type ClaimDraft, type ClaimRecord, type DocumentDraft, type DocumentRef, type EntityDraft, type EntityRef, type SourceDraft } from '../../claims/index.ts';
import { project } from '../../projection/index.ts';
import { instantOf, spanOf } from '../../time/index.ts';
import { GraphError } from '../../errors.ts';
import { check } from '../../vocabulary/index.ts';
import { fingerprintKey } from '../cases.ts';
import { serially } from '../serial.ts';
import type { Statement, Store } from '../types.ts';
import { createShadows } from './edges.ts';
import { createClaims, createDocuments, createEntities, createSources, completeDocuments, type ClaimRow } from './nodes.ts';
import { raised } from './raise.ts';
import { documentKey, entityKey, resolve, sourceKey, type Resolved } from './resolve.ts';

/** What a bridge hands over at once. Everything a claim refers to may come with it, or be there already; else it is made as a bare reference. */
export interface Batch {
  readonly entities: readonly EntityDraft[];
  readonly sources: readonly SourceDraft[];
  readonly documents: readonly DocumentDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** What became of one draft. */
export type Outcome =
  | { readonly outcome: 'accepted' | 'unchanged'; readonly id: string }
  | { readonly outcome: 'rejected'; readonly error: GraphError };

export interface Recorder {
  /** Records a batch in one transaction; one outcome a claim, in their order. */
  record(batch: Batch): Promise<readonly Outcome[]>;
  /** The same without writing: what would become of each. */
  rehearse(batch: Batch): Promise<readonly Outcome[]>;
}

/** The outside, passed in. */
export interface Making {
  /** 128 random bits in hexadecimal. */
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Who records. */
  readonly by: string;
}

export async function recorder(store: Store, caseId: string, making: Making): Promise<Recorder> {
  const key = await fingerprintKey(store, caseId);
  const run = async (batch: Batch, write: boolean): Promise<readonly Outcome[]> =>
    serially(store, caseId, making.newId, async () => {
      const plan = await planBatch(store, caseId, key, batch, making);
      return { statements: write ? plan.statements : [], answer: plan.outcomes };
    });
  return { record: (batch) => run(batch, true), rehearse: (batch) => run(batch, false) };
}

interface Plan {
  readonly statements: readonly Statement[];
  readonly outcomes: readonly Outcome[];
}

async function planBatch(store: Store, caseId: string, key: string, batch: Batch, making: Making): Promise<Plan> {
  const faults = batch.claims.map(faultOf);
  const sound = batch.claims.filter((_, index) => faults[index] === null);
  const known = await resolve(store, caseId, keysOf(batch, sound));
  const ends = new Ends(known, batch, sound, making.newId);
  const records = sound.map((draft) => recordOf(draft, ends, making));
  const prints = records.map((record) => fingerprint(key, caseId, record));
  const there = await idsOf(store, caseId, prints);
  const fresh: ClaimRow[] = [];
  const outcomes: Outcome[] = records.map((record, index) => {
    const print = prints[index] ?? '';
    const id = there.get(print);
    if (id !== undefined) return { outcome: 'unchanged', id };
    there.set(print, record.id);
    fresh.push({ record, fingerprint: print });
    return { outcome: 'accepted', id: record.id };
  });
  const raising = await raised(store, caseId, batch, known);
  const marked = { markingsOf: (id: string) => [...ends.markingsOf(id), ...(raising.words.get(id) ?? [])] };
  const statements = [
    ...createSources(caseId, ends.sources), ...createEntities(caseId, ends.entities), ...createDocuments(caseId, ends.documents),
    ...completeDocuments(caseId, ends.completed), ...raising.statements,
    ...createClaims(caseId, fresh), ...createShadows(caseId, fresh.map(({ record }) => project(record, { marked, judgements: [] }))),
  ];
  let next = 0;
  return { statements, outcomes: faults.map((error) => (error === null ? outcomes[next++] as Outcome : { outcome: 'rejected', error })) };
}

function faultOf(draft: ClaimDraft): GraphError | null {
  try {
    check(draft);
    spanOf(draft.time);
    if (draft.knownFrom !== undefined) instantOf(draft.knownFrom);
    return null;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

async function idsOf(store: Store, caseId: string, prints: readonly string[]): Promise<Map<string, string>> {
  if (prints.length === 0) return new Map();
  const rows = await store.read({
    text: 'UNWIND $prints AS print MATCH (c:Claim {case: $case, fingerprint: print}) RETURN print, c.id AS id', parameters: { case: caseId, prints: [...new Set(prints)] },
  });
  return new Map(rows.map((row) => [String(row['print']), String(row['id'])]));
}

function keysOf(batch: Batch, claims: readonly ClaimDraft[]): readonly string[] {
  const keys = new Set<string>();
  for (const { ref } of batch.entities) keys.add(entityKey(ref));
  for (const { ref } of batch.sources) keys.add(sourceKey(ref));
  for (const { ref, source, derivedFrom } of batch.documents) {
    keys.add(documentKey(ref));
    if (source !== undefined) keys.add(sourceKey(source));
    derivedFrom?.forEach((from) => keys.add(documentKey(from)));
  }
  for (const { about, names, passages } of claims) {
    keys.add(entityKey(about));
    Object.values(names).forEach((ref) => keys.add(entityKey(ref)));
    passages.forEach(({ document }) => keys.add(documentKey(document)));
  }
  return [...keys];
}

/** What the batch refers to: found, or to be made with it. */
class Ends {
  readonly entities: { id: string; kind: string; key: string; value: string; origin: string; markings: readonly string[] }[] = [];
  readonly sources: { id: string; key: string; external: string; draft: SourceDraft }[] = [];
  readonly documents: { id: string; key: string; external: string; draft: DocumentDraft; known: boolean; source: string | null; derivedFrom: readonly string[] }[] = [];
  /** Documents known by reference only, of which this batch knows more. */
  readonly completed: { id: string; draft: DocumentDraft; source: string | null; derivedFrom: readonly string[] }[] = [];
  readonly #ids = new Map<string, string>();
  readonly #markings = new Map<string, readonly string[]>();

  constructor(known: ReadonlyMap<string, Resolved>, batch: Batch, claims: readonly ClaimDraft[], private readonly newId: () => string) {
    for (const [key, { id, markings }] of known) this.#keep(key, id, markings);
    for (const draft of batch.sources) this.#source(draft);
    for (const draft of batch.entities) this.#entity(draft.ref, draft.markings, draft.id);
    const described = new Map(batch.documents.map((draft) => [documentKey(draft.ref), draft]));
    const refs = batch.documents.flatMap(({ ref, derivedFrom }) => [...(derivedFrom ?? []), ref]);
    for (const ref of [...refs, ...claims.flatMap(({ passages }) => passages.map(({ document }) => document))]) this.#document(ref, described, known);
    for (const { about, names } of claims) for (const ref of [about, ...Object.values(names)]) this.#entity(ref, []);
  }

  idOf(key: string): string {
    return this.#ids.get(key) ?? '';
  }

  markingsOf(id: string): readonly string[] {
    return this.#markings.get(id) ?? [];
  }

  #keep(key: string, id: string, markings: readonly string[]): string {
    this.#ids.set(key, id);
    this.#markings.set(id, markings);
    return id;
  }

  #entity(ref: EntityRef, markings: readonly string[], given?: string): void {
    const key = entityKey(ref);
    if (this.#ids.has(key)) return;
    const id = this.#keep(key, given ?? this.newId(), markings);
    this.entities.push({ id, kind: ref.kind, key, value: ref.id, origin: ref.origin, markings });
  }

  #source(draft: SourceDraft): void {
    const key = sourceKey(draft.ref);
    if (this.#ids.has(key)) return;
    const id = this.#keep(key, draft.id ?? this.newId(), draft.markings);
    this.sources.push({ id, key, external: entityKey(draft.ref), draft });
  }

  #document(ref: DocumentRef, described: ReadonlyMap<string, DocumentDraft>, known: ReadonlyMap<string, Resolved>): void {
    const key = documentKey(ref);
    const draft = described.get(key);
    const there = known.get(key);
    if (this.#ids.has(key) && (draft === undefined || there === undefined || there.known || this.completed.some(({ id }) => id === there.id))) return;
    const source = draft?.source === undefined ? null : this.#sourceOf(draft.source);
    const derivedFrom = draft?.derivedFrom?.map((from) => this.idOf(documentKey(from))).filter((id) => id !== '') ?? [];
    if (there !== undefined && draft !== undefined) {
      this.completed.push({ id: there.id, draft, source, derivedFrom });
      return;
    }
    const full = draft ?? { ref, markings: [] };
    const id = this.#keep(key, full.id ?? this.newId(), [...full.markings, ...(source === null ? [] : this.markingsOf(source))]);
    this.documents.push({ id, key, external: entityKey(ref), draft: full, known: draft !== undefined, source, derivedFrom });
  }

  /** A source that a document names and nobody describes is called by its id. */
  #sourceOf(ref: DocumentRef): string {
    this.#source({ ref, name: ref.id, markings: [] });
    return this.idOf(sourceKey(ref));
  }
}

function recordOf(draft: ClaimDraft, ends: Ends, { newId, now, by }: Making): ClaimRecord {
  const end = (ref: EntityRef): ClaimRecord['about'] => ({ id: ends.idOf(entityKey(ref)), kind: ref.kind });
  return Object.freeze({
    id: draft.id ?? newId(), kind: draft.kind, class: draft.class, about: end(draft.about),
    names: Object.fromEntries(Object.entries(draft.names).map(([as, ref]) => [as, end(ref)])),
    assert: draft.assert, time: draft.time,
    citations: draft.passages.map(({ document, locator, quote, language, supports, markings, reading }) => ({
      document: ends.idOf(documentKey(document)), locator, quote: quote ?? null, language: language ?? null,
      supports: [...supports].sort(), markings: [...(markings ?? [])].sort(), reading: reading ?? false,
    })),
    status: draft.status, note: draft.note ?? null, basis: draft.basis, credibility: draft.credibility ?? null, agreement: draft.agreement ?? null,
    markings: [...new Set(draft.markings)].sort(), comment: draft.comment ?? null, author: draft.author ?? null, by,
    knownFrom: draft.knownFrom === undefined ? now() : instantOf(draft.knownFrom), supersededAt: null, origin: draft.origin,
  });
}
