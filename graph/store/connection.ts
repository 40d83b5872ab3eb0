/**
 * The store on a real Neo4j: any server, Aura or cluster, by the same few lines.
 *
 * A read is one auto-commit statement, one round trip; it goes to a reader
 * where the address is `neo4j://`. A write is one transaction, its statements
 * sent behind each other without waiting. Every call names the database.
 */
import neo4j from 'neo4j-driver';
import type { Driver, Session } from 'neo4j-driver';
import type { Row, Statement, Store } from './types.ts';
import { parameters } from './parameters.ts';
import { StoreBusy, StoreUnreachable, storeError } from './connection-errors.ts';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Milliseconds after which the database gives up on one read, or on one transaction of writes. */
export interface Limits {
  readonly read: number;
  readonly write: number;
}

/** Rows come in one go, not a thousand to a round trip. */
const ALL_AT_ONCE = -1;

const LIMITS: Limits = { read: 60_000, write: 600_000 };

/** Opens the store; throws `store-unreachable` or `store-unauthorized` if nobody answers or lets us in. */
export async function connect({ uri, user, password, database }: Connection, limits: Limits = LIMITS): Promise<Store> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    fetchSize: ALL_AT_ONCE,
    connectionTimeout: 15_000,
    connectionAcquisitionTimeout: 30_000,
    maxTransactionRetryTime: 15_000,
    userAgent: 'linkage',
  });
  const store = new Neo4jStore(driver, database, limits);
  try {
    await store.read({ text: 'RETURN 1 AS one', parameters: {} });
  } catch (error) {
    await driver.close();
    throw error;
  }
  return store;
}

class Neo4jStore implements Store {
  sent = 0;
  /** What one session wrote, the next one reads, also in a cluster. */
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(readonly driver: Driver, readonly database: string, readonly limits: Limits) {}

  async read(statement: Statement): Promise<readonly Row[]> {
    try {
      return await this.#readOnce(statement);
    } catch (error) {
      if (!(error instanceof StoreBusy || error instanceof StoreUnreachable)) throw error;
      return this.#readOnce(statement);
    }
  }

  async write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    if (statements.length === 0) return [];
    const bound = statements.map(({ text, parameters: values }) => ({ text, values: parameters(values) }));
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite(async (transaction) => {
        this.sent += bound.length;
        const results = await Promise.all(bound.map(({ text, values }) => transaction.run<Record<string, unknown>>(text, values)));
        return results.map((result) => result.records.map((record) => record.toObject()));
      }, { timeout: this.limits.write });
    } catch (error) {
      throw storeError(error, this.limits.write);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #readOnce(statement: Statement): Promise<readonly Row[]> {
    const session = this.#session(neo4j.session.READ);
    this.sent += 1;
    try {
      const result = await session.run<Record<string, unknown>>(statement.text, parameters(statement.parameters), { timeout: this.limits.read });
      return result.records.map((record) => record.toObject());
    } catch (error) {
      throw storeError(error, this.limits.read);
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({ database: this.database, defaultAccessMode, bookmarkManager: this.#bookmarks });
  }
}
