/**
 * Whether a database answers at an address, with our name and password.
 */
import neo4j from 'neo4j-driver';

export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Answer = 'ready' | 'unauthorized' | 'silent';

/** Asks once, for at most `patience` milliseconds. */
export async function ask({ uri, user, password, database }: Address, patience: number): Promise<Answer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: patience, connectionAcquisitionTimeout: patience, maxTransactionRetryTime: 0, userAgent: 'linkage',
  });
  try {
    await driver.executeQuery('RETURN 1 AS one', {}, { database, routing: 'READ' });
    return 'ready';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Neo.ClientError.Security') ? 'unauthorized' : 'silent';
  } finally {
    await driver.close();
  }
}
