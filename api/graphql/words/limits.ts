/**
 * How much one answer may hold: asked for within the limit or refused, never cut in silence.
 */
import { LimitOutOfRange } from '../../refusals.ts';

export function atMost(argument: string, asked: number, limit: number): number {
  if (asked < 1 || asked > limit) throw new LimitOutOfRange(argument, asked, limit);
  return asked;
}
