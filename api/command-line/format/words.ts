/**
 * The pieces that every text answer is made of: names, sentences, verdicts, claims with their passages.
 */
import { isoOf, label, plain, sentence } from '../../../graph/index.ts';
import type { Days, Decided, Entity, Id, Passage, SeenClaim } from '../../../graph/index.ts';
import { printable } from './plain.ts';

const QUOTE_AT_MOST = 160;

/** What entities are called, by any id of theirs. */
export function namesOf(entities: readonly Entity[]): (id: Id) => string {
  const names = new Map(entities.flatMap((entity) => entity.ids.map((id) => [id, entity.names[0]?.text ?? entity.id] as const)));
  return (id) => names.get(id) ?? id;
}

/** `possible (between mentions)`: a verdict never stands without its reason. */
export function verdict({ verdict: word, reason }: Pick<Decided, 'verdict' | 'reason'>): string {
  return `${word} (${reason})`;
}

export function days(intervals: Days): string {
  return intervals.map(({ from, to }) => (from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`)).join(', ');
}

/** What a group says over all time, run by run. */
export function segments(group: Decided): string {
  return group.segments.map((segment) => `${days([segment])} ${verdict(segment)}`).join('; ');
}

/** `2 independent sources, 3 claims`. */
export function evidence({ evidence: { sources, claims } }: Pick<Decided, 'evidence'>): string {
  return [...(sources === null ? [] : [counted(sources, 'independent source')]), counted(claims, 'claim')].join(', ');
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The sentences that the claims of a group read as, each once. */
export function sentences(group: Decided, claims: ReadonlyMap<Id, SeenClaim>, nameOf: (id: Id) => string): readonly string[] {
  const read = group.claims.flatMap((id) => claims.get(id) ?? []).map((claim) => printable(plain(sentence(claim, nameOf, 'en'))));
  return [...new Set(read)];
}

/** One line for the claim, one for each passage; the cells of a row that it was read from share a line. */
export function claimLines(claim: SeenClaim): readonly string[] {
  const { first, last, startKnown, after, status, basis, agreement, note } = claim;
  const range = label({ ...(first === null ? {} : { first }), ...(last === null ? {} : { last }), startKnown, after });
  const marks = [status.replace('_', ' '), basis, ...(agreement === null ? [] : [`${agreement} agreement of sources`]), ...(note === null ? [] : [printable(note)])];
  return [
    `${range} · ${marks.join(' · ')} · claim ${claim.id}`,
    ...claim.passages.filter(({ reading }) => !reading).map(({ document, locator, quote }) => printable(`  from ${called(document)}${locator === '' ? '' : `, ${locator}`}${quoted(quote)}`)),
    ...readingLines(claim.passages.filter(({ reading }) => reading)),
  ];
}

function readingLines(passages: readonly Passage[]): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { document, locator, quote } of passages) {
    const [row = locator, column] = locator.split(' column ');
    const place = `${called(document)}, ${row}`;
    rows.set(place, [...(rows.get(place) ?? []), `${column ?? ''}${quoted(quote)}`]);
  }
  return [...rows].map(([place, cells]) => printable(`  read in ${place}: ${cells.join('; ')}`));
}

function called({ title, externalIds, id }: Passage['document']): string {
  return title ?? externalIds[0]?.replace('|', ' ') ?? id;
}

function quoted(quote: string | null): string {
  if (quote === null) return '';
  return ` “${quote.length > QUOTE_AT_MOST ? `${quote.slice(0, QUOTE_AT_MOST)}…` : quote}”`;
}
