/**
 * How long the layout of an org chart takes: the whole of a real country, and
 * random structures of 60 units. Prints wall and process time, since neighbours
 * steal the core; charts.md and performance.md give the bounds.
 */
import fc from 'fast-check';
import { layoutBlocks, routeFurther, type Page } from '../../charts/org-chart/layout.ts';
import type { BoxSizes, ChartInput } from '../../charts/org-chart/types.ts';
import { maliIsHere, wholeOfMali } from '../charts/org-chart/mali.ts';
import { someStructure } from '../generators/structures.ts';

const sheet: Page = { width: 1503, height: 900, direction: 'ltr' };

interface Timed<T> {
  readonly value: T;
  readonly wall: number;
  readonly processor: number;
}

function timed<T>(run: () => T): Timed<T> {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, wall: performance.now() - start, processor: (user + system) / 1000 };
}

function report(name: string, times: readonly Timed<unknown>[], bound: string): void {
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const first = times[0];
  console.log(`${name}: first ${(first?.wall ?? 0).toFixed(0)} ms (processor ${(first?.processor ?? 0).toFixed(0)}), median of ${times.length} ${
    middle(times.map(({ wall }) => wall)).toFixed(1)} ms (processor ${middle(times.map(({ processor }) => processor)).toFixed(1)}); bound ${bound}`);
}

function bench(name: string, input: ChartInput, sizes: BoxSizes): void {
  const blocks = Array.from({ length: 11 }, () => timed(() => layoutBlocks(input, sizes, sheet)));
  const laidOut = blocks[0]?.value;
  if (laidOut === undefined) return;
  const routing = Array.from({ length: 5 }, () => timed(() => routeFurther(input, laidOut)));
  const ways = routing[0]?.value.relations ?? [];
  console.log(`${name}: ${input.units.length} units, ${input.relations.length} relations, ${laidOut.width} × ${laidOut.height} px, ${
    ways.filter(({ way }) => way === 'further').length} further lines, ${ways.filter(({ way }) => way === 'words').length} in words, ${
    ways.reduce((sum, { hops }) => sum + hops.length, 0)} hops`);
  report('  blocks', blocks, '50 ms');
  report('  routing', routing, '1500 ms');
}

if (maliIsHere) {
  const { input, sizes } = wholeOfMali(2018);
  bench('whole of Mali', input, sizes);
} else {
  console.log('whole of Mali: not compared, the tables are absent');
}
for (const { input, sizes } of fc.sample(someStructure({ from: 60, to: 60 }), { seed: 3, numRuns: 3 })) bench('random structure', input, sizes);
