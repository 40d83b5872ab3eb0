/**
 * The record into the database: entities, sources, documents, claims and what they cite.
 */
import type { ClaimRecord, DocumentDraft, SourceDraft } from '../../claims/index.ts';
import type { Statement } from '../types.ts';

const LABELLED = (label: string): string => `UNWIND $rows AS row
CREATE (:Entity:${label} {case: $case, id: row.id, kind: row.kind, markings: row.markings})
CREATE (:ExternalId {case: $case, key: row.key, origin: row.origin, value: row.value, entity: row.id, kind: row.kind})`;

const ENTITIES: Readonly<Record<string, string>> = {
  Person: LABELLED('Person'), Unit: LABELLED('Unit'), Incident: LABELLED('Incident'), Location: LABELLED('Location'), CrimePattern: LABELLED('CrimePattern'),
};

interface EntityRow {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly origin: string;
  readonly value: string;
  readonly markings: readonly string[];
}

export function createEntities(caseId: string, entities: readonly EntityRow[]): readonly Statement[] {
  return Object.entries(ENTITIES).flatMap(([kind, text]) => {
    const rows = entities.filter((entity) => entity.kind === kind);
    return rows.length === 0 ? [] : [{ text, parameters: { case: caseId, rows } }];
  });
}

const SOURCES = `UNWIND $rows AS row
CREATE (s:Source {case: $case, id: row.id}) SET s += row.properties
CREATE (:ExternalId {case: $case, key: row.key, origin: row.origin, value: row.value, entity: row.id, kind: 'Source'})`;

export function createSources(caseId: string, sources: readonly { id: string; key: string; external: string; draft: SourceDraft }[]): readonly Statement[] {
  if (sources.length === 0) return [];
  const rows = sources.map(({ id, key, external, draft: { ref, name, reliability, markings } }) => ({
    id, key, origin: ref.origin, value: ref.id, properties: { name, reliability: reliability ?? null, markings: [...markings].sort(), externalIds: [external] },
  }));
  return [{ text: SOURCES, parameters: { case: caseId, rows } }];
}

const DOCUMENTS = `UNWIND $rows AS row
CREATE (d:Document {case: $case, id: row.id}) SET d += row.properties
CREATE (:ExternalId {case: $case, key: row.key, origin: row.origin, value: row.value, entity: row.id, kind: 'Document'})`;
const FROM = `UNWIND $rows AS row
MATCH (d:Document {case: $case, id: row.id}) MATCH (s:Source {case: $case, id: row.source}) MERGE (d)-[:FROM]->(s)`;
const DERIVED = `UNWIND $rows AS row
MATCH (d:Document {case: $case, id: row.id}) UNWIND row.derivedFrom AS origin MATCH (o:Document {case: $case, id: origin}) MERGE (d)-[:DERIVED_FROM]->(o)`;
const COMPLETE = `UNWIND $rows AS row
MATCH (d:Document {case: $case, id: row.id}) SET d += row.properties`;

interface Tied {
  readonly id: string;
  readonly source: string | null;
  readonly derivedFrom: readonly string[];
}

function ties(caseId: string, rows: readonly Tied[]): readonly Statement[] {
  const from = rows.filter(({ source }) => source !== null);
  const derived = rows.filter(({ derivedFrom }) => derivedFrom.length > 0);
  return [
    ...(from.length > 0 ? [{ text: FROM, parameters: { case: caseId, rows: from.map(({ id, source }) => ({ id, source })) } }] : []),
    ...(derived.length > 0 ? [{ text: DERIVED, parameters: { case: caseId, rows: derived.map(({ id, derivedFrom }) => ({ id, derivedFrom })) } }] : []),
  ];
}

function described({ title, date, language, text, sha256 }: DocumentDraft): Record<string, unknown> {
  return { title: title ?? null, date: date ?? null, language: language ?? null, text: text ?? null, sha256: sha256 ?? null };
}

export function createDocuments(caseId: string, documents: readonly (Tied & { key: string; external: string; draft: DocumentDraft; known: boolean })[]): readonly Statement[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ id, key, external, draft, known }) => ({
    id, key, origin: draft.ref.origin, value: draft.ref.id,
    properties: { ...described(draft), markings: [...draft.markings].sort(), externalIds: [external], known },
  }));
  return [{ text: DOCUMENTS, parameters: { case: caseId, rows } }, ...ties(caseId, documents)];
}

/** What was known by reference only is known better now. */
export function completeDocuments(caseId: string, documents: readonly (Tied & { draft: DocumentDraft })[]): readonly Statement[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ id, draft }) => ({ id, properties: { ...described(draft), known: true } }));
  return [{ text: COMPLETE, parameters: { case: caseId, rows } }, ...ties(caseId, documents)];
}

const CLAIMS = `UNWIND $rows AS row
MATCH (a:Entity {case: $case, id: row.about})
CREATE (c:Claim {case: $case, id: row.id})-[:ABOUT]->(a) SET c += row.properties`;
const NAMES = `UNWIND $rows AS row
MATCH (c:Claim {case: $case, id: row.claim}) MATCH (e:Entity {case: $case, id: row.id}) CREATE (c)-[:NAMES {as: row.as}]->(e)`;
const CITES = `UNWIND $rows AS row
MATCH (c:Claim {case: $case, id: row.claim}) MATCH (d:Document {case: $case, id: row.document}) CREATE (c)-[x:CITES]->(d) SET x = row.properties`;

export interface ClaimRow {
  readonly record: ClaimRecord;
  readonly fingerprint: string;
}

export function createClaims(caseId: string, claims: readonly ClaimRow[]): readonly Statement[] {
  if (claims.length === 0) return [];
  const rows = claims.map(({ record, fingerprint }) => ({ id: record.id, about: record.about.id, properties: propertiesOf(record, fingerprint) }));
  const names = claims.flatMap(({ record }) => Object.entries(record.names).map(([as, { id }]) => ({ claim: record.id, as, id })));
  const cites = claims.flatMap(({ record }) => record.citations.map(({ document, ...properties }) => ({ claim: record.id, document, properties })));
  return [
    { text: CLAIMS, parameters: { case: caseId, rows } },
    ...(names.length > 0 ? [{ text: NAMES, parameters: { case: caseId, rows: names } }] : []),
    { text: CITES, parameters: { case: caseId, rows: cites } },
  ];
}

function propertiesOf(claim: ClaimRecord, print: string): Record<string, unknown> {
  return {
    kind: claim.kind, class: claim.class, about: claim.about.id, assert: JSON.stringify(sorted(claim.assert)),
    first: claim.time.first ?? null, last: claim.time.last ?? null, startKnown: claim.time.startKnown, after: claim.time.after,
    status: claim.status, note: claim.note, basis: claim.basis, credibility: claim.credibility, agreement: claim.agreement,
    markings: claim.markings, comment: claim.comment, author: claim.author, by: claim.by, knownFrom: claim.knownFrom, supersededAt: null,
    originFormat: claim.origin.format, originRecord: claim.origin.record, fingerprint: print,
  };
}

function sorted(assert: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(assert).sort(([a], [b]) => (a < b ? -1 : 1)));
}
