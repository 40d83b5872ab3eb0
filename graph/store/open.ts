/**
 * A home's store from nothing: its engine runs, we are connected, its schema is this program's.
 */
import { openEngine } from '../engine/index.ts';
import type { EngineWishes } from '../engine/index.ts';
import { connect } from './connection.ts';
import { migrate } from './schema.ts';
import type { Store } from './types.ts';

export interface OpenStore {
  readonly store: Store;
  /** Closes the store, and ends the engine if nobody else needs it. */
  readonly close: () => Promise<void>;
}

/** Throws the errors of `graph/engine` and of the connection, and `schema-too-new`. */
export async function openStore(folder: string, wishes: EngineWishes): Promise<OpenStore> {
  const engine = await openEngine(folder, wishes);
  try {
    const store = await connect(engine);
    try {
      await migrate(store);
      return { store, close: () => store.close().finally(engine.stop) };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
