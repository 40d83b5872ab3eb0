/**
 * A real browser before the real server: the screens as a reader has them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer } from '../../api/server.ts';
import type { RunningServer } from '../../api/server.ts';
import { loadCase, readCase } from '../../graph/bridges/linkage/index.ts';
import type { Store } from '../../graph/store/types.ts';
import type { Case } from '../../graph/cases/index.ts';
import { openCase } from '../../graph/store/cases.ts';
import { openTestStore } from '../engine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}ui/dist`;
const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is; a suite skips, saying so, where there is none, or where the screens are not built. */
export const browserPath = process.env['LINKAGE_CHROMIUM'] ?? chromiums.find((path) => existsSync(path));
export const ready = browserPath !== undefined && existsSync(`${dist}/index.html`);

if (!ready) process.stdout.write('browser tests are skipped: there is no Chromium (LINKAGE_CHROMIUM names one), or the screens are not built (npm run build)\n');

export interface Screens {
  readonly store: Store;
  readonly caseId: string;
  readonly url: string;
  /** A page of a reader who has entered, with what went wrong in it. */
  page(size?: { readonly width: number; readonly height: number }, language?: string): Promise<Watched>;
  close(): Promise<void>;
}

export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, and requests that left this machine. */
  readonly faults: readonly string[];
}

export const newId = (): string => randomBytes(16).toString('hex');

/** C1 in a case of its own. */
export async function loadC1(store: Store, { id: caseId }: Case): Promise<void> {
  const file = `${root}test/cases/c1/c1.yaml`;
  await loadCase(store, caseId, 'c1.yaml', readCase(file, readFileSync(file, 'utf8')), { now: () => Date.now(), newId, by: 'test' });
}

export async function openScreens(load: (store: Store, into: Case) => Promise<void>): Promise<Screens> {
  const store = await openTestStore();
  const into = await openCase(store, `browser-${newId()}`, { newId, newKey: newId, now: Date.now });
  await load(store, into);
  const server: RunningServer = await startServer({ store, dist, port: 0, say: () => undefined });
  const browser: Browser = await chromium.launch({
    executablePath: browserPath ?? '',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const entered = await browser.newContext();
  const door = await entered.newPage();
  await door.goto(server.oneTimeAddress);
  await door.waitForURL(`${server.url}/`);
  const cookies = await entered.cookies();
  await entered.close();
  const opened: BrowserContext[] = [];
  return {
    store, caseId: into.id, url: server.url,
    async page(viewport = { width: 1440, height: 900 }, language = 'en') {
      const context = await browser.newContext({ viewport, locale: language, reducedMotion: 'reduce' });
      opened.push(context);
      await context.addCookies(cookies);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => { if (!request.url().startsWith(`${server.url}/`)) faults.push(`left this machine: ${request.url()}`); });
      return { page, faults };
    },
    async close() {
      for (const context of opened) await context.close();
      await browser.close();
      await server.close();
      await store.close();
    },
  };
}

/** The id of the entity that this name finds first. */
export async function idOf({ store, caseId }: Pick<Screens, 'store' | 'caseId'>, name: string): Promise<string> {
  const [row] = await store.read({ text: 'MATCH (:Claim)-[r:CALLS]->(e:Entity {case: $case}) WHERE r.text STARTS WITH $name RETURN e.id AS id ORDER BY id LIMIT 1', parameters: { case: caseId, name } });
  if (row === undefined) throw new Error(`nothing is called ${name}`);
  return String(row['id']);
}
