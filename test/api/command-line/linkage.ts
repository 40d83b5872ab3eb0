/**
 * The command line as it is typed, in this process, on the run's own database.
 */
import { randomBytes } from 'node:crypto';
import { main } from '../../../api/command-line/main.ts';
import type { World } from '../../../api/command-line/opening.ts';
import { testAddress } from '../../engine.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types `linkage …`; `given` replaces parts of the world. */
export async function linkage(typed: readonly string[], given: Partial<World> = {}): Promise<Ran> {
  const { uri, user, password, database } = await testAddress();
  let out = '';
  const err: string[] = [];
  const code = await main(typed, {
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    say: (...lines) => {
      err.push(...lines);
    },
    now: Date.now,
    newId: () => randomBytes(16).toString('hex'),
    newKey: () => randomBytes(32).toString('base64url'),
    by: 'a tester',
    signal: new AbortController().signal,
    home: 'unused',
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    owner: { name: 'owner', cleared: 'everything' },
    ...given,
  });
  return { code, out, err: err.join('\n') };
}

/** A name that no other case bears. */
export function newCaseName(): string {
  return `t-${randomBytes(8).toString('hex')}`;
}
