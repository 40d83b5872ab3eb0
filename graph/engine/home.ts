/**
 * The home: one folder that holds a database, its password and who uses it.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PasswordLost } from './errors.ts';

/** Every place in a home, absolute. */
export interface Home {
  readonly folder: string;
  readonly engine: string;
  readonly jars: string;
  readonly configuration: string;
  readonly data: string;
  readonly console: string;
  readonly password: string;
  /** Which Java runs, and on which port. */
  readonly running: string;
  /** Held while an engine is started or stopped. */
  readonly startLock: string;
  /** Held by the one server for as long as it lives. */
  readonly serverLock: string;
  /** One file for each process that needs the engine. */
  readonly users: string;
}

/** The folder named by LINKAGE_HOME, else `.linkage` in the current one. */
export function homeFolder(environment: NodeJS.ProcessEnv): string {
  return resolve(environment['LINKAGE_HOME'] || '.linkage');
}

/** Makes the folders, readable by their owner alone. */
export function openHome(folder: string): Home {
  const engine = join(resolve(folder), 'engine');
  const home: Home = {
    folder: resolve(folder),
    engine,
    jars: join(engine, 'jars'),
    configuration: join(engine, 'conf'),
    data: join(engine, 'data'),
    console: join(engine, 'logs', 'console.log'),
    password: join(resolve(folder), 'engine-password'),
    running: join(engine, 'running.json'),
    startLock: join(engine, 'start.lock'),
    serverLock: join(engine, 'server.lock'),
    users: join(engine, 'users'),
  };
  for (const place of [home.folder, home.engine, home.configuration, join(engine, 'logs'), home.users]) {
    mkdirSync(place, { recursive: true, mode: 0o700 });
  }
  return home;
}

/** The engine's password, made on the first call. */
export function passwordOf(home: Home): string {
  if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim();
  if (existsSync(join(home.data, 'databases'))) throw new PasswordLost(home.password);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(home.password, password, { mode: 0o600, flag: 'wx' });
  return password;
}
