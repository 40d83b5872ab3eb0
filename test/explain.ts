/**
 * The plan that the database makes of a statement: the names of its operators.
 */
import neo4j from 'neo4j-driver';
import type { Plan } from 'neo4j-driver';
import { parameters } from '../graph/store/parameters.ts';
import type { Statement } from '../graph/store/types.ts';
import { testAddress } from './engine.ts';

export async function explain({ text, parameters: values }: Statement): Promise<readonly string[]> {
  const { uri, user, password, database } = await testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters(values), { database });
    return summary.plan === false ? [] : operatorsOf(summary.plan);
  } finally {
    await driver.close();
  }
}

function operatorsOf({ operatorType, arguments: { Details: details }, children }: Plan): readonly string[] {
  return [`${operatorType} ${String(details ?? '')}`, ...children.flatMap(operatorsOf)];
}
