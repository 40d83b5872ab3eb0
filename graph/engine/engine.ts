/**
 * The engine of a home: attached to if it runs, else started; stopped by the last who leaves.
 */
import { existsSync } from 'node:fs';
import { ask } from './answering.ts';
import type { Address } from './answering.ts';
import { EngineInterrupted, HomeBusy, SecondServer, ServerUnreachable } from './errors.ts';
import { openHome, passwordOf } from './home.ts';
import type { Home } from './home.ts';
import { resolveJars } from './jars.ts';
import { addressOf, end, recorded, start, untilReady } from './java.ts';
import type { Running } from './java.ts';
import { take, takeWithin } from './lock.ts';
import { keepAlive } from './keep-alive.ts';
import { lives } from './process.ts';
import { findJava } from './tools.ts';
import type { Say } from './tools.ts';
import { inUse, signIn } from './users.ts';

/** Milliseconds that fetching, starting and stopping may take while another command waits. */
const OTHERS_TAKE_AT_MOST = 900_000;
const SOON = 2_000;

/** A database to connect to. `stop` ends it if this process was the last to need it, and can be called twice. */
export interface Engine extends Address {
  readonly stop: () => Promise<void>;
}

export interface EngineWishes {
  /** A home has any number of commands, and one server. */
  readonly role: 'server' | 'command';
  readonly say: Say;
  /** Where NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE and JAVA_HOME are looked up. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the fetching or the starting. */
  readonly signal?: AbortSignal;
}

type Doing = Omit<Required<EngineWishes>, 'role' | 'signal'> & Pick<EngineWishes, 'signal'>;

/** Opens the database of a home, or the one that NEO4J_URI names. */
export async function openEngine(folder: string, { role, say, environment = process.env, signal }: EngineWishes): Promise<Engine> {
  const uri = environment['NEO4J_URI'];
  if (uri) return elsewhere(uri, environment);
  const home = openHome(folder);
  const leaveServer = role === 'server' ? beTheServer(home) : () => undefined;
  const stay = joinEngine(folder);
  const leave = async () => {
    await stay.leave(say);
    leaveServer();
  };
  try {
    const address = await runEngine(folder, { say, environment, signal });
    if (role === 'command') return { ...address, stop: leave };
    const watch = keepAlive(home, address, () => runEngine(folder, { say, environment }), say);
    return { ...address, stop: () => watch.end().then(leave) };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Sees to it that the engine of a home runs, for as long as somebody is signed in there. */
export async function runEngine(folder: string, { say, environment = process.env, signal }: Omit<EngineWishes, 'role'>): Promise<Address> {
  const home = openHome(folder);
  const running = await alone(home, say, () => attachOrStart(home, { environment, say, signal }));
  return addressOf(running.port, passwordOf(home));
}

/** A place at a home. `leave` stops the engine if nobody else is signed in, and tells whether that was so. */
export interface Stay {
  readonly leave: (say: Say) => Promise<boolean>;
}

/** Signs in at a home without starting anything. */
export function joinEngine(folder: string): Stay {
  const home = openHome(folder);
  const signOut = signIn(home);
  let left = false;
  return {
    leave: async (say) => {
      if (left) return false;
      left = true;
      return alone(home, say, async () => {
        signOut();
        if (inUse(home)) return false;
        const running = recorded(home);
        if (running) {
          say('stopping the database');
          await end(home, running);
        }
        return true;
      });
    },
  };
}

async function elsewhere(uri: string, environment: NodeJS.ProcessEnv): Promise<Engine> {
  const address: Address = {
    uri,
    user: environment['NEO4J_USER'] || 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'] || 'neo4j',
  };
  const answer = await ask(address, 15_000);
  if (answer !== 'ready') throw new ServerUnreachable(uri, answer === 'silent' ? 'unreachable' : 'unauthorized');
  return { ...address, stop: () => Promise.resolve() };
}

function beTheServer(home: Home): () => void {
  const lock = take(home.serverLock);
  if (!lock.held) throw new SecondServer(home.folder, lock.by?.pid ?? 0);
  return lock.release;
}

/** Only one process at a time looks, starts or stops. */
async function alone<T>(home: Home, say: Say, work: () => Promise<T>): Promise<T> {
  const soon = await takeWithin(home.startLock, SOON);
  if (!soon.held) say(`waiting for another Linkage command (process ${soon.by?.pid ?? 'unknown'}) that starts or stops the database`);
  const lock = soon.held ? soon : await takeWithin(home.startLock, OTHERS_TAKE_AT_MOST);
  if (!lock.held) throw new HomeBusy(home.folder, lock.by?.pid ?? null);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function attachOrStart(home: Home, { environment, say, signal }: Doing): Promise<Running> {
  const before = recorded(home);
  if (before && lives(before)) {
    try {
      await untilReady(home, before, passwordOf(home), signal);
      say('the database of this home runs already');
      return before;
    } catch (error) {
      if (error instanceof EngineInterrupted || await ask(addressOf(before.port, passwordOf(home)), 5_000) === 'unauthorized') throw error;
      say('the database of this home runs but does not answer: it is ended and started again');
      await end(home, before);
    }
  }
  const java = await findJava(environment, say);
  await resolveJars(home, { environment, say, signal });
  if (before && existsSync(home.running)) say('the database had ended without being stopped: it recovers what was written');
  say('starting the database');
  const running = await start(home, java, passwordOf(home), before?.port ?? null, signal);
  say('the database is ready');
  return running;
}
