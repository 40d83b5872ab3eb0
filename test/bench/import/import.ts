/**
 * An import against bare UNWIND of the same nodes and edges, and a second import against the first.
 */
import neo4j from 'neo4j-driver';
import { randomBytes } from 'node:crypto';
import { FIELDSET_2, importInto, loadMapping, prepareTables } from '../../../graph/bridges/index.ts';
import { findCase } from '../../../graph/store/cases.ts';
import { dataFolder } from '../../data.ts';
import { openTestStore, testAddress } from '../../engine.ts';
import { median, timed } from '../measure.ts';
import { copies } from './copies.ts';
import { Raw, sizeOf } from './raw.ts';

const TIMES = Number(process.env['LINKAGE_BENCH_COPIES'] ?? 20);
const ROUNDS = Number(process.env['LINKAGE_BENCH_ROUNDS'] ?? 3);
const newId = (): string => randomBytes(16).toString('hex');

/** Each round: bare, import, import again, bare; so that the two bare arms are also the control. */
export async function importBench(say: (line: string) => void): Promise<readonly string[]> {
  const paths = await copies(dataFolder, TIMES);
  if (paths === null) {
    say('skipped: the real input is not beside the project');
    return [];
  }
  const store = await openTestStore();
  const address = await testAddress();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true });
  const raw = new Raw(driver, address.database);
  const mapping = loadMapping(FIELDSET_2);
  const load = (name: string) => importInto(store, (existing) => prepareTables(mapping, paths, existing), {
    case: name, dryRun: false, making: { newId, newKey: newId, now: Date.now, by: 'bench' }, holder: { id: newId(), alive: () => true },
  });
  const rates: number[] = [];
  const agains: number[] = [];
  const controls: number[] = [];
  try {
    const warm = `bench-${newId().slice(0, 8)}`;
    const { claims } = await load(warm);
    const graph = await raw.graph((await findCase(store, warm)).id);
    say(`${TIMES} copies: ${JSON.stringify(sizeOf(graph))}, ${JSON.stringify(claims)}`);
    await raw.clear((await findCase(store, warm)).id);
    const bare = async (): Promise<number> => {
      const into = newId();
      const time = await timed({ name: 'bare', run: () => raw.write(graph, into) });
      await raw.clear(into);
      return time;
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      const name = `bench-${newId().slice(0, 8)}`;
      const before = await bare();
      const first = await timed({ name: 'import', run: () => load(name) });
      const second = await timed({ name: 'again', run: () => load(name) });
      const after = await bare();
      await raw.clear((await findCase(store, name)).id);
      rates.push((before + after) / 2 / first);
      agains.push(second / first);
      controls.push(before / after);
      say(`round ${round + 1}: bare ${before.toFixed(0)} and ${after.toFixed(0)} ms, import ${first.toFixed(0)} ms, again ${second.toFixed(0)} ms`);
    }
  } finally {
    await driver.close();
    await store.close();
  }
  const noisy = median(controls) > 1.25 || median(controls) < 0.8;
  return [tell(say, 'rate of an import ÷ bare UNWIND of the same', median(rates), median(rates) >= 0.5, 'at least 0.5', noisy),
    tell(say, 'second import ÷ the first', median(agains), median(agains) <= 0.4, 'at most 0.4', noisy)];
}

function tell(say: (line: string) => void, title: string, value: number, held: boolean, goal: string, noisy: boolean): string {
  const word = noisy ? 'noisy' : held ? 'reached' : 'missed';
  say(`${title}: ${value.toFixed(2)}; goal ${goal}: ${word}`);
  return word;
}
