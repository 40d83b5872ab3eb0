/**
 * `npm run bench [name…]`: the figures, each as a ratio of arms measured side by side in this run.
 *
 * Exit 0: all reached; 1: one missed; 4: none missed, but one too noisy to tell.
 */
import { loadavg, cpus, tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { joinEngine } from '../../graph/engine/index.ts';
import { chainBench } from './chain/chain.ts';
import { importBench } from './import/import.ts';
import { hostileBench } from './hostile/hostile.ts';
import { orgChartBench } from './org-chart/main.ts';

const say = (line: string): void => void process.stdout.write(`  ${line}\n`);
const BENCHES: Readonly<Record<string, (say: (line: string) => void) => Promise<readonly string[]>>> = { chain: chainBench, import: importBench, 'org-chart': orgChartBench, hostile: hostileBench };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(`there is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}\n`);
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), 'linkage-bench-'));
process.env['LINKAGE_TEST_HOME'] = home;
const stay = joinEngine(home);
process.stdout.write(`node ${process.version}, ${cpus().length} cores, load ${loadavg().map((load) => load.toFixed(2)).join(' ')}\n`);
const words: string[] = [];
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    process.stdout.write(`\n== ${name}\n`);
    words.push(...await bench(say));
  }
} finally {
  await stay.leave(() => undefined);
  rmSync(home, { recursive: true, force: true });
}
process.exit(words.includes('missed') ? 1 : words.includes('noisy') ? 4 : 0);
