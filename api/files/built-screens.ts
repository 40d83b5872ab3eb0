/**
 * The screens as files that the server hands out: built when there are none, or when a source is newer.
 */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import type { Say } from '../../graph/index.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const UI = join(PROJECT, 'ui');
const DIST = join(UI, 'dist');

/** The folder of the built screens. */
export async function builtScreens(say: Say): Promise<string> {
  const built = changed(join(DIST, 'index.html'));
  const newest = Math.max(...[UI, join(PROJECT, 'charts'), join(PROJECT, 'package-lock.json')].map(newestUnder));
  if (built > newest) return DIST;
  say(built === 0 ? 'building the screens, which happens once' : 'building the screens again, since their sources changed');
  await build({ root: UI, logLevel: 'error' });
  return DIST;
}

function newestUnder(path: string): number {
  if (path === DIST) return 0;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  return found.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newestUnder(join(path, name)))) : found.mtimeMs;
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
