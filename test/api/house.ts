/**
 * A server before the run's database, and a browser's way of asking it, for suites of the door.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../api/server.ts';
import { newToken } from '../../api/door/tokens.ts';
import type { Store } from '../../graph/index.ts';

export interface House extends RunningServer {
  /** What the server said, line by line. */
  readonly said: readonly string[];
  /** The owner's cookie. */
  readonly cookie: string;
  /** Asks as the owner. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface Answered {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly text: string;
}

/** Built screens, as small as they can be. */
export function someScreens(): string {
  const dist = mkdtempSync(join(tmpdir(), 'linkage-screens-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Linkage</title>');
  writeFileSync(join(dist, 'assets', 'main-0a1b.js'), 'export {};');
  writeFileSync(join(dist, '.hidden'), 'not to be served');
  return dist;
}

export async function openHouse(store: Store, { dist = someScreens(), now = Date.now }: { readonly dist?: string; readonly now?: () => number } = {}): Promise<House> {
  const said: string[] = [];
  const server = await startServer({ store, dist, port: 0, say: (line) => said.push(line), making: { newToken, now } });
  const token = server.oneTimeAddress.split('#')[1] ?? '';
  const entered = await fetch(`${server.url}/enter`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    ...server, said, cookie,
    fetch: (path, init = {}) => fetch(`${server.url}${path}`, init),
    ask: async (query, variables = {}, headers = {}) => answered(await fetch(`${server.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie, ...headers }, body: JSON.stringify({ query, variables }),
    })),
  };
}

export async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answered>;
  return { status: response.status, data, errors, text };
}
