/**
 * Ratios on a noisy machine (performance.md §6): arms interleaved in one run, an A/A control, medians with intervals.
 *
 * A figure is printed with its goal and one of three words: reached, missed, or
 * noisy (the control wandered, or the reference varied too much to tell).
 */
export interface Arm {
  readonly name: string;
  run(): Promise<unknown> | unknown;
}

export interface Ratio {
  /** Median of the paired ratios, with the middle half of them and a bootstrap 95 % interval of the median. */
  readonly median: number;
  readonly middle: readonly [number, number];
  readonly interval: readonly [number, number];
}

export interface Compared {
  readonly of: string;
  readonly to: string;
  readonly ratio: Ratio;
  /** The same arm twice. */
  readonly control: Ratio;
  /** Median milliseconds of each arm. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** Coefficient of variation of the reference arm, outer tenths left out. */
  readonly variation: number;
  readonly noisy: boolean;
}

/** Runs `a` against `b`, and `b` against itself, `rounds` times in turning order; one round is one ratio. */
export async function compare(a: Arm, b: Arm, rounds: number, warmUp: number): Promise<Compared> {
  const again: Arm = { name: `${b.name}, again`, run: () => b.run() };
  const arms = [a, b, again];
  for (let round = 0; round < warmUp; round += 1) for (const arm of arms) await arm.run();
  const times: number[][] = arms.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = arms.map((_, index) => (index + round) % arms.length);
    for (const index of round % 2 === 0 ? order : order.reverse()) times[index]?.push(await timed(arms[index] ?? a));
  }
  const [first = [], second = [], third = []] = times;
  const control = ratioOf(third, second);
  const variation = variationOf(second);
  return {
    of: a.name, to: b.name, ratio: ratioOf(first, second), control, variation,
    milliseconds: { [a.name]: median(first), [b.name]: median(second), [again.name]: median(third) },
    noisy: control.interval[0] > 1.1 || control.interval[1] < 0.9 || variation > 0.3,
  };
}

export function report(title: string, compared: Compared, goal: { readonly atMost?: number; readonly atLeast?: number }): 'reached' | 'missed' | 'noisy' {
  const { ratio, control, milliseconds, variation, noisy } = compared;
  const held = (goal.atMost === undefined || ratio.median <= goal.atMost) && (goal.atLeast === undefined || ratio.median >= goal.atLeast);
  const word = noisy ? 'noisy' : held ? 'reached' : 'missed';
  const bound = goal.atMost === undefined ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
  const f = (value: number): string => value.toFixed(2);
  process.stdout.write(`${title}\n  ${f(ratio.median)} (middle half ${f(ratio.middle[0])}-${f(ratio.middle[1])}, 95 % ${f(ratio.interval[0])}-${f(ratio.interval[1])}); goal ${bound}: ${word}\n`);
  process.stdout.write(`  control ${f(control.median)} (95 % ${f(control.interval[0])}-${f(control.interval[1])}), reference varies ${(variation * 100).toFixed(0)} %\n`);
  for (const [name, value] of Object.entries(milliseconds)) process.stdout.write(`  ${name}: ${f(value)} ms\n`);
  return word;
}

export async function timed(arm: Arm): Promise<number> {
  const start = process.hrtime.bigint();
  await arm.run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function ratioOf(a: readonly number[], b: readonly number[]): Ratio {
  const ratios = a.map((value, index) => value / (b[index] ?? Number.NaN));
  return { median: median(ratios), middle: [quantile(ratios, 0.25), quantile(ratios, 0.75)], interval: bootstrap(ratios) };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** 95 % interval of the median, from 1,000 samples by a fixed generator, so that equal times give equal reports. */
function bootstrap(values: readonly number[]): readonly [number, number] {
  let state = 42;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const medians = Array.from({ length: 1_000 }, () => median(values.map(() => values[Math.floor(next() * values.length)] ?? Number.NaN)));
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
}

/** The outer tenths are pauses of the machine, not of the arm. */
function variationOf(values: readonly number[]): number {
  const [low, high] = [quantile(values, 0.1), quantile(values, 0.9)];
  const inner = values.filter((value) => value >= low && value <= high);
  const mean = inner.reduce((sum, value) => sum + value, 0) / inner.length;
  return Math.sqrt(inner.reduce((sum, value) => sum + (value - mean) ** 2, 0) / inner.length) / mean;
}
