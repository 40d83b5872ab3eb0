/**
 * Claims for tests, as short as a table: who, what, from when to when.
 *
 * Everything is invented and comes from the origin `test`. Ids are counted, so
 * that a failing test names the same claim twice.
 */
import { randomBytes } from 'node:crypto';
import type { ClaimDraft, ClaimKind, DocumentDraft, EntityKind, EntityRef, PassageDraft, SourceDraft } from '../../graph/claims/claim.ts';
import type { Asking } from '../../graph/access/index.ts';
import { openCase } from '../../graph/store/cases.ts';
import { recorder, type Batch, type Making } from '../../graph/store/recording/index.ts';
import type { Store } from '../../graph/store/types.ts';

export interface Dated {
  readonly first?: string;
  readonly last?: string;
  readonly startKnown?: boolean;
  readonly after?: ClaimDraft['time']['after'];
}

/** What may be said of any claim beside its sentence. */
export interface Beside extends Dated {
  readonly id?: string;
  readonly status?: ClaimDraft['status'];
  readonly note?: string;
  readonly markings?: readonly string[];
  readonly passages?: readonly PassageDraft[];
  readonly documents?: readonly string[];
  readonly knownFrom?: string;
  readonly assert?: Readonly<Record<string, string>>;
}

export const ref = (kind: EntityKind, id: string): EntityRef => ({ kind, origin: 'test', id });

export function claim(kind: ClaimKind, of: string, about: EntityRef, names: Readonly<Record<string, EntityRef>>, beside: Beside = {}): ClaimDraft {
  const { first, last, startKnown = false, after = 'unsaid', status = 'accepted', note, markings = [], documents = ['doc'], passages, id, knownFrom, assert = {} } = beside;
  return {
    ...(id === undefined ? {} : { id }), ...(knownFrom === undefined ? {} : { knownFrom }), kind, class: of, about, names, assert,
    time: { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }), startKnown, after },
    passages: passages ?? documents.map((document) => passage(document)), status, ...(status === 'conflict' ? { note: note ?? 'another source says otherwise' } : {}),
    basis: 'open source', markings, origin: { format: 'test', record: about.id },
  };
}

export function passage(document: string, more: Partial<PassageDraft> = {}): PassageDraft {
  return { document: { origin: 'test', id: document }, locator: 'p. 1', supports: ['existence', 'first', 'last'], ...more };
}

export const named = (kind: EntityKind, id: string, text: string, beside: Beside & { alias?: boolean } = {}): ClaimDraft =>
  claim('name', beside.alias === true ? 'alias' : 'canonical', ref(kind, id), {}, { ...beside, assert: { text, ...beside.assert } });

export const under = (unit: string, superior: string, beside: Beside & { class?: string } = {}): ClaimDraft =>
  claim('relation', beside.class ?? 'command', ref('Unit', unit), { superior: ref('Unit', superior) }, beside);

export const posted = (person: string, unit: string, beside: Beside & { role?: string } = {}): ClaimDraft =>
  claim('posting', beside.role ?? 'commander', ref('Person', person), { unit: ref('Unit', unit) }, beside);

export const attribute = (kind: EntityKind, id: string, of: string, value: string, beside: Beside = {}): ClaimDraft =>
  claim('attribute', of, ref(kind, id), {}, { ...beside, assert: { value } });

export interface World {
  readonly claims: readonly ClaimDraft[];
  readonly documents?: readonly DocumentDraft[];
  readonly sources?: readonly SourceDraft[];
  readonly entities?: Batch['entities'];
}

export const newId = (): string => randomBytes(16).toString('hex');

/** Everything was known before any day that a test asks about, unless it says otherwise. */
export const making: Making = { newId, now: () => Date.UTC(2005, 0, 1), by: 'test' };

/** A new case of its own, with a key; its id. */
export async function newCase(store: Store): Promise<string> {
  return (await openCase(store, `test-${newId()}`, { newId, newKey: newId, now: making.now })).id;
}

/** Records a world in a case; rejects what the recorder rejects. Answers the ids of the claims, in order. */
export async function record(store: Store, caseId: string, { claims, documents = [], sources = [], entities = [] }: World): Promise<readonly string[]> {
  const outcomes = await (await recorder(store, caseId, making)).record({ claims, documents, sources, entities });
  return outcomes.map((outcome) => {
    if (outcome.outcome === 'rejected') throw outcome.error;
    return outcome.id;
  });
}

/** The owner asks, now. */
export function owner(caseId: string): Asking {
  return { case: caseId, reader: { name: 'owner', cleared: 'everything' }, knownAt: null };
}

/** A reader cleared for these words asks. */
export function reader(caseId: string, ...cleared: readonly string[]): Asking {
  return { case: caseId, reader: { name: 'reader', cleared }, knownAt: null };
}
