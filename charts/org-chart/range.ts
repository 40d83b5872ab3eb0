/**
 * A posting's range as the box writes it.
 *
 * A bracket is a true start or end; an ellipsis is a first or last mention only:
 * it may have begun before, or lasted after. Partial dates stay partial.
 */
import type { ChartPosting } from './types.ts';

type Range = Pick<ChartPosting, 'first' | 'last' | 'startKnown' | 'endKnown'>;

/** `undated` is said where neither day is known. */
export function rangeText({ first, last, startKnown, endKnown }: Range, undated: string): string {
  if (first === null && last === null) return undated;
  const days = [...new Set([first ?? last, last ?? first])].join(' – ');
  return `${startKnown && first !== null ? '[' : '… '}${days}${endKnown && last !== null ? ']' : ' …'}`;
}
