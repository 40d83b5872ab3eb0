/**
 * What the engine is told before it starts: loopback only, Bolt only, nothing sent home.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';

const ROUNDS = 1024;

/** Writes neo4j.conf for that port. */
export function writeConfiguration(home: Home, port: number): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': home.data,
    'server.memory.pagecache.size': '512m',
    'db.tx_log.rotation.size': '32m',
    // Nobody is connected any more when it is told to stop: no grace of ten seconds for late comers.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
  };
  const text = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`).join('');
  writeFileSync(join(home.configuration, 'neo4j.conf'), text, { mode: 0o600 });
}

/**
 * Gives a database that has never run its password, so that it never listens with the one everybody knows.
 *
 * The same file that `neo4j-admin dbms set-initial-password` writes; that command would show the password in the list of processes.
 */
export function writeFirstPassword(home: Home, password: string): void {
  if (existsSync(join(home.data, 'databases'))) return;
  const salt = randomBytes(32);
  const folder = join(home.data, 'dbms');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'auth.ini'), `neo4j:SHA-256,${digest(password, salt)},${salt.toString('hex')},${ROUNDS}:\n`, { mode: 0o600 });
}

/** Salted SHA-256, applied 1,024 times, as Neo4j stores native passwords. */
export function digest(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest();
  return hash.toString('hex');
}
