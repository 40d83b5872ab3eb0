/**
 * An import in a process of its own, to be killed: says how far it is, one line a batch.
 */
import { randomBytes } from 'node:crypto';
import { importInto, loadMapping, prepareTables } from '../../../graph/bridges/index.ts';
import { isRunning, thisProcess, type Address } from '../../../graph/engine/index.ts';
import { connect } from '../../../graph/store/connection.ts';

const { address, caseName, paths } = JSON.parse(process.argv[2] ?? '{}') as { address: Address; caseName: string; paths: readonly string[] };
const newId = (): string => randomBytes(16).toString('hex');
const store = await connect(address);
await importInto(store, (existing) => prepareTables(loadMapping(), paths, existing), {
  case: caseName, dryRun: false, claimsAtOnce: 50, making: { newId, newKey: newId, now: Date.now, by: 'tester' }, holder: { id: thisProcess(), alive: isRunning },
  onProgress: ({ rows }) => { process.stdout.write(`${String(rows)}\n`); },
});
await store.close();
