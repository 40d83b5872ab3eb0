/**
 * The real database for suites that speak to it.
 *
 * One engine serves the whole run and is started by the first suite that asks;
 * each suite works in cases of its own. NEO4J_URI takes another server instead.
 */
import { randomBytes } from 'node:crypto';
import { openEngine, runEngine } from '../graph/engine/index.ts';
import type { Address } from '../graph/engine/index.ts';
import { connect } from '../graph/store/connection.ts';
import { migrate } from '../graph/store/schema.ts';
import type { Store } from '../graph/store/types.ts';

/** A store on the run's database, its schema in place; close it in `afterAll`. */
export async function openTestStore(): Promise<Store> {
  const store = await connect(await testAddress());
  await migrate(store);
  return store;
}

/** Where the run's database is. Nobody stops it here: the run is signed in at its home, and leaves at the end. */
export async function testAddress(): Promise<Address> {
  const home = process.env['LINKAGE_TEST_HOME'];
  if (!home) throw new Error('run by jest: test/engine.setup.ts names the home');
  const say = () => undefined;
  return process.env['NEO4J_URI'] ? openEngine(home, { role: 'command', say }) : runEngine(home, { say });
}

/** A new case that nobody else uses; its id. */
export async function freshCase(store: Store): Promise<string> {
  const id = randomBytes(16).toString('hex');
  await store.write([{
    text: 'CREATE (:Case {id: $id, name: $name, createdAt: $now})',
    parameters: { id, name: `test ${id}`, now: Date.now() },
  }]);
  return id;
}
