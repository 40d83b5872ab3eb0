/**
 * How the range of a claim reads beside a name (charts.md §7): `[` and `]` are a true start and a true end, `…` only a mention.
 *
 * Dates stay as the source gave them, so partial dates stay partial:
 * `[2012-02-01 – 2013-02-01]`, `… 2012-05-10 – 2013-01 …`. No words, so it is
 * the same in every language; it is written left-to-right always.
 */
import type { ClaimTime } from './types.ts';

/** `…` alone for an undated claim; a day given once is written once. */
export function label({ first, last, startKnown, after }: ClaimTime): string {
  const given = [first, last].filter((date) => date !== undefined);
  if (given.length === 0) return '…';
  const opening = startKnown && first !== undefined ? '[' : '… ';
  const closing = after === 'ended' && last !== undefined ? ']' : ' …';
  return `${opening}${[...new Set(given)].join(' – ')}${closing}`;
}
