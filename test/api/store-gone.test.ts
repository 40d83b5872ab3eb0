import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../../graph/index.ts';
import { connect } from '../../graph/store/connection.ts';
import { openTestStore, testAddress } from '../engine.ts';
import { C1 } from '../generators/c1.ts';
import { newCase, record } from '../generators/drafts.ts';
import { openHouse, type House } from './house.ts';

/** A wire to the real engine that can be cut, also in the middle of an answer, and mended. */
interface Wire {
  readonly port: number;
  cut(): void;
  /** Cuts as soon as the engine's next answer begins to come. */
  cutAtNextAnswer(): void;
  mend(): void;
  close(): void;
}

async function wireTo(host: string, port: number): Promise<Wire> {
  const open = new Set<Socket>();
  let whole = true;
  let armed = false;
  const cut = (): void => {
    whole = false;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server: Server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = dial(port, host);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => { open.delete(socket); near.destroy(); far.destroy(); });
    }
    near.pipe(far);
    far.on('data', (bytes) => {
      if (armed) { armed = false; cut(); } else near.write(bytes);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0, cut,
    cutAtNextAnswer: () => { armed = true; },
    mend: () => { whole = true; },
    close: () => { cut(); server.close(); },
  };
}

let direct: Store;
let wire: Wire;
let store: Store;
let house: House;
let inCase: string;
beforeAll(async () => {
  direct = await openTestStore();
  inCase = await newCase(direct);
  await record(direct, inCase, { claims: C1 });
  const address = await testAddress();
  const { hostname, port } = new URL(address.uri);
  wire = await wireTo(hostname, Number(port));
  store = await connect({ ...address, uri: `bolt://127.0.0.1:${wire.port}` });
  house = await openHouse(store);
});
afterAll(async () => {
  await house.close();
  await store.close();
  wire.close();
  await direct.close();
});

const chain = () => house.ask('query ($case: String) { chainOfCommand(case: $case, of: "K1", on: "2012-09-15") { reached { unit } claims { id } } }', { case: inCase });

describe('the engine gone in the middle of a request', () => {
  it('is said in one clear error, and the server lives and recovers', async () => {
    const before = await chain();
    expect(before.errors).toEqual([]);
    for (let round = 0; round < 3; round += 1) {
      wire.cutAtNextAnswer();
      const [gone, still] = [await chain(), await chain()];
      for (const { status, errors, text } of [gone, still]) {
        expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([503, ['store-unreachable']]);
        expect(text).not.toMatch(/bolt|127\.0\.0\.1|MATCH|ECONN/);
      }
      expect((await house.fetch('/')).status).toBe(200);
      wire.mend();
      expect(await chain()).toEqual(before);
    }
  });
});
