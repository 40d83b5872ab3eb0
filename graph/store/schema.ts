/**
 * The unique keys and indexes that graph/README.md promises, versioned.
 *
 * Each step is written once and never changed after a release: a home of any
 * age is brought forward step by step, and a home that is newer than this
 * program is left alone.
 */
import { GraphError } from '../errors.ts';
import type { Statement, Store } from './types.ts';

export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      'CREATE CONSTRAINT schema_name IF NOT EXISTS FOR (n:Schema) REQUIRE n.name IS UNIQUE',
      'CREATE CONSTRAINT key_name IF NOT EXISTS FOR (n:Key) REQUIRE n.name IS UNIQUE',
      'CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT case_name IF NOT EXISTS FOR (n:Case) REQUIRE n.name IS UNIQUE',
      'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.case, n.id) IS UNIQUE',
      'CREATE CONSTRAINT external_id_key IF NOT EXISTS FOR (n:ExternalId) REQUIRE (n.case, n.key) IS UNIQUE',
      'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE (n.case, n.id) IS UNIQUE',
      'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE (n.case, n.id) IS UNIQUE',
      'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE (n.case, n.id) IS UNIQUE',
      'CREATE CONSTRAINT claim_fingerprint IF NOT EXISTS FOR (n:Claim) REQUIRE (n.case, n.fingerprint) IS UNIQUE',
      'CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE (n.case, n.id) IS UNIQUE',
      'CREATE CONSTRAINT token_text IF NOT EXISTS FOR (n:Token) REQUIRE (n.case, n.token) IS UNIQUE',
      'CREATE CONSTRAINT batch_key IF NOT EXISTS FOR (n:Batch) REQUIRE (n.case, n.key) IS UNIQUE',
      'CREATE CONSTRAINT lock_case IF NOT EXISTS FOR (n:Lock) REQUIRE n.case IS UNIQUE',
      'CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.case, n.kind)',
      'CREATE INDEX external_id_entity IF NOT EXISTS FOR (n:ExternalId) ON (n.case, n.entity)',
      'CREATE INDEX external_id_value IF NOT EXISTS FOR (n:ExternalId) ON (n.case, n.value)',
      'CREATE INDEX claim_about IF NOT EXISTS FOR (n:Claim) ON (n.case, n.about)',
      'CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.case, n.kind)',
      'CREATE INDEX judgement_kind IF NOT EXISTS FOR (n:Judgement) ON (n.case, n.kind)',
    ],
  },
  { version: 2, statements: ['CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE'] },
];

/** The database was written by a later Linkage. */
export class SchemaTooNew extends GraphError {
  readonly code = 'schema-too-new';
  constructor(readonly found: number, readonly known: number) {
    super(`This database was last used by a newer Linkage (its schema is ${found}, this program knows ${known}): use the newer program. Nothing was changed.`);
  }
}

/** The version of the schema; 0 where there is none yet. */
export async function schemaVersion(store: Store): Promise<number> {
  const [row] = await store.read({ text: "MATCH (s:Schema {name: 'linkage'}) RETURN s.version AS version", parameters: {} });
  return typeof row?.['version'] === 'number' ? row['version'] : 0;
}

/** Brings the schema forward; several programs may do so at once. */
export async function migrate(store: Store, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const known = migrations.at(-1)?.version ?? 0;
  const found = await schemaVersion(store);
  if (found > known) throw new SchemaTooNew(found, known);
  for (const { version, statements } of migrations.filter((migration) => migration.version > found)) {
    // A change of schema and a change of data cannot share a transaction; each statement may be repeated, so a step that was cut off is done again.
    await sweep(store, statements);
    await store.write(statements.map(plain));
    await store.write([plain('CALL db.awaitIndexes(600)')]);
    await store.write([arrived(version)]);
  }
}

const CONSTRAINT = /^CREATE CONSTRAINT (\w+) /;

/** A database that was killed while it made a constraint keeps the index of it, which stands in the way of making it again. */
async function sweep(store: Store, statements: readonly string[]): Promise<void> {
  const names = statements.flatMap((text) => CONSTRAINT.exec(text)?.[1] ?? []);
  const left = await store.read({
    text: 'SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL AND name IN $names RETURN name',
    parameters: { names },
  });
  const found = new Set(left.map((row) => row['name']));
  // Not a parameter, since the name of an index cannot be one: a name of this file's own.
  await store.write(names.filter((name) => found.has(name)).map((name) => plain('DROP INDEX '.concat(name, ' IF EXISTS'))));
}

function plain(text: string): Statement {
  return { text, parameters: {} };
}

function arrived(version: number): Statement {
  return {
    text: "MERGE (s:Schema {name: 'linkage'}) SET s.version = CASE WHEN s.version > $version THEN s.version ELSE $version END",
    parameters: { version },
  };
}
