import type { Span } from '../../../graph/time/index.ts';
import { DAYS } from './some.ts';
import type { RawTime } from './some.ts';

/** All the ways in which something may have held, gone through one by one. */

/** It held from one day to another without a break. The days at the rim stand for "already before" and "still after". */
export interface Held {
  readonly from: number;
  readonly to: number;
}

const RIM = { from: DAYS[0] ?? 0, to: DAYS.at(-1) ?? 0 };

export const EVERY_WAY: readonly Held[] = DAYS.flatMap((from) => DAYS.filter((to) => to >= from).map((to) => ({ from, to })));

/** A way agrees with a claim if some first and some last day that the claim allows fit into it, and meet its ends where the claim says they are ends. */
export function agrees(held: Held, time: RawTime | Span | null): boolean {
  if (time === null || (time.first === null && time.last === null)) return true;
  const first = time.first ?? time.last;
  const last = time.last ?? time.first;
  if (first === null || last === null) return true;
  for (let a = first.earliest; a <= first.latest; a += 1) {
    for (let b = Math.max(a, last.earliest); b <= last.latest; b += 1) {
      const start = time.startKnown ? held.from === a : held.from <= a;
      const end = time.after === 'ended' ? held.to === b : b <= held.to;
      if (start && end) return true;
    }
  }
  return false;
}

export function holdsOn(held: Held, day: number): boolean {
  return held.from <= day && day <= held.to;
}

/** Days on which a verdict can be told from enumeration: not the rim itself, where "before all" begins. */
export const ASKED: readonly number[] = DAYS.filter((day) => RIM.from < day && day < RIM.to);
