/** The run leaves its home; if no other run of this checkout is there, the engine stops and its data goes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export default async function teardown(): Promise<void> {
  if (!globalThis.testEngine) return;
  const { home, stay } = globalThis.testEngine;
  if (await stay.leave(() => undefined)) rmSync(join(home, 'engine', 'data'), { recursive: true, force: true });
}
