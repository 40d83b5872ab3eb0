/**
 * A unit by its id, by an id that its source gave it, or by its name.
 */
import { search } from '../../graph/index.ts';
import type { Asking, Store } from '../../graph/index.ts';
import { codeOf } from './exit.ts';
import { AmbiguousName } from './errors.ts';

const AT_MOST = 50;

/**
 * Asks with what was given; if nothing is found under it as an id, asks again with the one unit that bears it as a name.
 * Throws AmbiguousName where several do.
 */
export async function byIdOrName<T>(store: Store, asking: Asking, given: string, ask: (id: string) => Promise<T>): Promise<T> {
  try {
    return await ask(given);
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error;
    const found = await unitsCalled(store, asking, given);
    const [only] = found;
    if (only === undefined) throw error;
    if (found.length > 1) throw new AmbiguousName(given, found);
    return ask(only);
  }
}

async function unitsCalled(store: Store, asking: Asking, name: string): Promise<readonly string[]> {
  const { hits } = await search(store, asking, { text: name, kinds: ['Unit'], limit: AT_MOST, after: null, spellings: false });
  return hits.filter(({ how }) => how === 'exact').map(({ entity }) => entity.id);
}
