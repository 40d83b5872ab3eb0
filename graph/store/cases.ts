/**
 * Cases in the database: made on their first import, found by name or id.
 */
import { ImportRunning, UnknownCase, caseName, type Case } from '../cases/index.ts';
import type { Store } from './types.ts';

const FIELDS = 'c {.id, .name, .createdAt, .importedAt, .says} AS case';

export async function cases(store: Store): Promise<readonly Case[]> {
  const rows = await store.read({ text: `MATCH (c:Case) RETURN ${FIELDS} ORDER BY c.name`, parameters: {} });
  return rows.map((row) => caseOf(row['case']));
}

/** The case of that name or id; without one, the only case or the last imported. */
export async function findCase(store: Store, named: string | null): Promise<Case> {
  const all = await cases(store);
  const found = named === null
    ? [...all].sort((a, b) => (b.importedAt ?? 0) - (a.importedAt ?? 0) || (a.name < b.name ? -1 : 1))[0]
    : all.find(({ id, name }) => id === named || name === named);
  if (found === undefined) throw new UnknownCase(named);
  return found;
}

/** The case of that name, made if there is none; with the key of its fingerprints, which stays in the database. */
export async function openCase(store: Store, given: string, { newId, newKey, now }: { newId: () => string; newKey: () => string; now: () => number }): Promise<Case> {
  const name = caseName(given);
  await store.write([
    { text: 'MERGE (c:Case {name: $name}) ON CREATE SET c.id = $id, c.createdAt = $now, c.sequence = 0', parameters: { name, id: newId(), now: now() } },
    { text: "MATCH (c:Case {name: $name}) MERGE (k:Key {name: 'fingerprint ' + c.id}) ON CREATE SET k.value = $value", parameters: { name, value: newKey() } },
  ]);
  return findCase(store, name);
}

/** Keeps what the file that a case begins with says of it; a file loaded later does not speak for the whole. */
export async function describeCase(store: Store, caseId: string, says: string): Promise<void> {
  await store.write([{ text: 'MATCH (c:Case {id: $case}) WHERE c.says IS NULL AND c.importedAt IS NULL SET c.says = $says', parameters: { case: caseId, says } }]);
}

export async function fingerprintKey(store: Store, caseId: string): Promise<string> {
  const [row] = await store.read({ text: "MATCH (k:Key {name: 'fingerprint ' + $case}) RETURN k.value AS value", parameters: { case: caseId } });
  if (row === undefined) throw new UnknownCase(caseId);
  return String(row['value']);
}

/** Who holds the lock of a case's imports: a process that may still be alive. */
export interface Holder {
  readonly id: string;
  /** Whether the process of another holder still runs; a dead one's lock is taken over. */
  alive(holder: string): boolean;
}

/** Runs one import at a time in a case. The lock of a holder that has died is taken over at once. */
export async function withImportLock<T>(store: Store, { id, name }: Case, holder: Holder, now: () => number, run: () => Promise<T>): Promise<T> {
  const parameters = { case: id, holder: holder.id, now: now() };
  const [rows] = await store.write([{ text: 'MERGE (l:Lock {case: $case}) ON CREATE SET l.holder = $holder, l.since = $now RETURN l.holder AS holder', parameters }]);
  const current = String(rows?.[0]?.['holder']);
  if (current !== holder.id) {
    if (holder.alive(current)) throw new ImportRunning(name);
    const [taken] = await store.write([
      { text: 'MATCH (l:Lock {case: $case, holder: $dead}) SET l.holder = $holder, l.since = $now RETURN l.holder AS holder', parameters: { ...parameters, dead: current } },
    ]);
    if (taken?.length !== 1) throw new ImportRunning(name);
  }
  try {
    return await run();
  } finally {
    await store.write([
      { text: 'MATCH (l:Lock {case: $case, holder: $holder}) DELETE l', parameters },
      { text: 'MATCH (c:Case {id: $case}) SET c.importedAt = $now', parameters: { case: id, now: now() } },
    ]).catch(() => undefined); // the engine is gone: the next holder takes the lock over
  }
}

function caseOf(value: unknown): Case {
  const { id, name, createdAt, importedAt, says } = value as Record<string, unknown>;
  return Object.freeze({ id: String(id), name: String(name), createdAt: Number(createdAt), importedAt: importedAt === null || importedAt === undefined ? null : Number(importedAt), says: typeof says === 'string' ? says : null });
}
