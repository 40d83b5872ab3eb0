/**
 * Names the home of this run's engine and signs the run in there; nothing is started before a suite asks.
 *
 * The home is the same for every run of one checkout, so an engine that a
 * killed run left behind is taken over by the next.
 */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinEngine } from '../graph/engine/index.ts';
import type { Stay } from '../graph/engine/index.ts';

declare global {
  var testEngine: { readonly home: string; readonly stay: Stay } | undefined;
}

export default function setup(_run: unknown, project: { readonly rootDir: string }): void {
  const checkout = createHash('sha256').update(project.rootDir).digest('hex').slice(0, 12);
  const home = join(tmpdir(), `linkage-test-${checkout}`);
  process.env['LINKAGE_TEST_HOME'] = home;
  globalThis.testEngine = { home, stay: joinEngine(home) };
}
