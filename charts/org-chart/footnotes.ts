/**
 * The numbered footnotes of a chart, and where their numbers stand.
 *
 * Equal citations share a number. Numbers run as the chart is read: commanders
 * of each unit, then what it stands under.
 */
import type { ChartInput } from './types.ts';

export interface Footnote {
  readonly number: number;
  readonly text: string;
  /** The relations, postings and units (for a vacant post) that it supports, by id. */
  readonly of: readonly string[];
}

/** Makes the footnotes of an answer; `cite` gives the citations of one claim, already in the reader's words. */
export function numberFootnotes(input: ChartInput, cite: (claim: string) => readonly string[]): readonly Footnote[] {
  const found = new Map<string, string[]>();
  const note = (of: string, claims: readonly string[]) => {
    for (const citation of new Set(claims.flatMap(cite))) {
      const places = found.get(citation) ?? [];
      if (!places.includes(of)) places.push(of);
      found.set(citation, places);
    }
  };
  for (const unit of input.units) {
    for (const posting of input.commanders.filter((some) => some.unit === unit.id)) note(posting.id, posting.claims);
    note(unit.id, unit.vacant);
  }
  for (const relation of input.relations) note(relation.id, relation.claims);
  return [...found].map(([text, of], index) => Object.freeze({ number: index + 1, text, of }));
}

/** By relation, posting or unit: the numbers that stand beside it, "7", "7, 9", "3–6". */
export function numbersOf(footnotes: readonly Footnote[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, number[]>();
  for (const { number, of } of footnotes) for (const id of of) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  return new Map([...numbers].map(([id, all]) => [id, asRanges(all)]));
}

function asRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from},${to}` : `${from}–${to}`)).join(',');
}
