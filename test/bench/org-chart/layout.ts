/**
 * How long the layout of an org chart takes: the whole of a real country, and
 * random structures of 60 units. Prints wall and process time, since neighbours
 * steal the core; charts.md and performance.md give the bounds.
 */
import fc from 'fast-check';
import { layoutBlocks, routeFurther, type Page } from '../../../charts/org-chart/layout.ts';
import type { BoxSizes, ChartInput } from '../../../charts/org-chart/types.ts';
import { maliIsHere, wholeOfMali } from '../../charts/org-chart/mali.ts';
import { median } from '../measure.ts';
import { someStructure } from '../../generators/structures.ts';

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

type Say = (line: string) => void;

interface Figure {
  readonly name: string;
  readonly times: readonly Timed<unknown>[];
  readonly bound: number;
}

/** The bound is on the median of the wall clock; where only the processor's time is within it, the neighbours took the rest. */
function report(say: Say, { name, times, bound }: Figure): string {
  const wall = median(times.map((time) => time.wall));
  const processor = median(times.map((time) => time.processor));
  const word = wall <= bound ? 'reached' : processor <= bound ? 'noisy' : 'missed';
  const [first] = times;
  say(`  ${name}: first ${(first?.wall ?? 0).toFixed(0)} ms (processor ${(first?.processor ?? 0).toFixed(0)}), median of ${times.length} ${
    wall.toFixed(0)} ms (processor ${processor.toFixed(0)}); goal at most ${bound} ms: ${word}`);
  return word;
}

function bench(say: Say, name: string, input: ChartInput, sizes: BoxSizes): readonly string[] {
  const blocks = Array.from({ length: 11 }, () => timed(() => layoutBlocks(input, sizes, sheet)));
  const laidOut = layoutBlocks(input, sizes, sheet);
  const routing = Array.from({ length: 5 }, () => timed(() => routeFurther(input, laidOut)));
  const ways = routing[0]?.value.relations ?? [];
  say(`${name}: ${input.units.length} units, ${input.relations.length} relations, ${laidOut.width} × ${laidOut.height} px, ${
    ways.filter(({ way }) => way === 'further').length} further lines, ${ways.filter(({ way }) => way === 'words').length} in words, ${
    ways.reduce((sum, { hops }) => sum + hops.length, 0)} hops`);
  return [report(say, { name: 'blocks', times: blocks, bound: 50 }), report(say, { name: 'routing', times: routing, bound: 1500 })];
}

export function layoutBench(say: Say): readonly string[] {
  const words: string[] = [];
  if (maliIsHere) {
    const { input, sizes } = wholeOfMali(2018);
    words.push(...bench(say, 'whole of Mali', input, sizes));
  } else {
    say('whole of Mali: not compared, the tables are absent');
  }
  for (const { input, sizes } of fc.sample(someStructure({ from: 60, to: 60 }), { seed: 3, numRuns: 3 })) words.push(...bench(say, 'random structure', input, sizes));
  return words;
}
