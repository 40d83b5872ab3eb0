/**
 * `npm start`: the database up, the invented case in an empty home, the screens built, the server at its address; and all of it down again.
 */
import { GraphError, openStore } from '../graph/index.ts';
import type { World } from './command-line/opening.ts';
import { Interrupted } from './command-line/errors.ts';
import { exitOf } from './command-line/exit.ts';
import { builtScreens } from './files/built-screens.ts';
import { Refusal } from './refusals.ts';
import { loadSeeds } from './seeds.ts';
import { startServer } from './server.ts';
import { warmUp } from './warm-up.ts';

/** Serves until the signal fires; the exit code. Never throws. */
export async function start(world: World): Promise<number> {
  try {
    await serve(world);
    return 0;
  } catch (error) {
    if (world.signal.aborted) return exitOf(new Interrupted(world.signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'));
    world.say(toldOf(error));
    return exitOf(error);
  }
}

async function serve(world: World): Promise<void> {
  const { home, environment, say, signal } = world;
  const { store, close } = await openStore(home, { role: 'server', environment, say, signal });
  try {
    await loadSeeds(store, world, say);
    const dist = await builtScreens(say);
    const server = await startServer({ store, dist, say, ...portIn(environment) });
    try {
      say('', 'Linkage is ready. Open this address in a browser on this machine; it opens the door once:', '', `  ${server.oneTimeAddress}`, '', 'Ctrl-C ends it.');
      await Promise.all([ended(signal), warmUp(store, signal)]);
      say('', 'ending');
    } finally {
      await server.close();
    }
  } finally {
    await close();
  }
}

function portIn(environment: NodeJS.ProcessEnv): { readonly port?: number } {
  const port = Number(environment['LINKAGE_PORT'] ?? NaN);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? { port } : {};
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Nothing else may keep the process waiting for its end.
    const awake = setInterval(() => undefined, 60_000);
    const end = () => {
      clearInterval(awake);
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function toldOf(error: unknown): string {
  if (error instanceof GraphError || error instanceof Refusal) return `linkage: ${error.message} [${error.code}]`;
  return `linkage: a fault of the program, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
