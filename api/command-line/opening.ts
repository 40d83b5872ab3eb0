/**
 * The store of a command: opened when it is first asked for, closed when the command ends.
 */
import { openStore } from '../../graph/index.ts';
import type { OpenStore } from '../../graph/index.ts';
import type { Outside } from './command.ts';

/** The outside before there is a store. */
export interface World extends Omit<Outside, 'store' | 'say'> {
  readonly say: (...lines: readonly string[]) => void;
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
}

export function opening({ home, environment, say, signal }: World): Pick<Outside, 'store'> & { readonly close: () => Promise<void> } {
  let opened: Promise<OpenStore> | null = null;
  return {
    store: async () => {
      opened ??= openStore(home, { role: 'command', environment, say, signal });
      return (await opened).store;
    },
    close: async () => {
      const store = await opened?.catch(() => null);
      await store?.close();
    },
  };
}
