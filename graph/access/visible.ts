/**
 * What a reader may see, said once.
 *
 * Support that is out of reach is removed in the statement itself, before
 * anything is decided, counted or limited (design.md §1.3, security.md R1–R3).
 */
import { dayOf } from '../time/index.ts';
import type { Asking, Reader } from './reader.ts';

/** The `knownUntil` of what still holds. */
export const FOREVER = 8_640_000_000_000_000;

const DAY = 86_400_000;

/** The variables that statements give to what is filtered; an enumeration, so that no text from outside enters a statement. */
export type Alias = 'r' | 's' | 'c' | 'n' | 'p' | 'j' | 'o' | 't' | 'x' | 'call' | 'state' | 'posted' | 'under' | 'same' | 'joined';

/** The condition under which the shadow edge `alias` exists for the reader; needs the parameters of `clearance`. */
export function visible(alias: Alias): string {
  return `(${cleared(alias)}) AND (${alias}.needs IS NULL OR $everything OR any(need IN ${alias}.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND ${known(alias)}`;
}

/** The same for judged edges (`SAME_AS`, `JOINED`), documents and sources, which have markings but no alternatives. */
export function cleared(alias: Alias): string {
  return `$everything OR all(m IN ${alias}.markings WHERE m IN $cleared)`;
}

/** Known at the instant asked about. */
export function known(alias: Alias): string {
  return `${alias}.knownFrom <= $known AND ${alias}.knownUntil > $known`;
}

export interface Clearance {
  readonly case: string;
  readonly everything: boolean;
  readonly cleared: readonly string[];
  /** Milliseconds since 1970: the last of the day as-known, or the last before `FOREVER`. */
  readonly known: number;
}

/** The parameters that the conditions above need. */
export function clearance({ case: caseId, reader, knownAt }: Asking): Clearance {
  return Object.freeze({
    case: caseId,
    everything: reader.cleared === 'everything',
    cleared: reader.cleared === 'everything' ? [] : [...new Set(reader.cleared)].sort(),
    known: knownAt === null ? FOREVER - 1 : (dayOf(knownAt) + 1) * DAY - 1,
  });
}

/** Whether a reader holds every word of a marking. */
export function holds(reader: Reader, markings: readonly string[]): boolean {
  const words = reader.cleared;
  return words === 'everything' || markings.every((word) => words.includes(word));
}

/**
 * Whether a reader holds one of several alternatives, each a comma-joined set of words:
 * the passages that support an end, where any one of them is enough. `null`: free to all.
 */
export function holdsOne(reader: Reader, alternatives: readonly string[] | null): boolean {
  if (alternatives === null || reader.cleared === 'everything') return true;
  return alternatives.some((words) => holds(reader, words === '' ? [] : words.split(',')));
}

/** A reader cleared for less: what both hold. Never raises. */
export function lowered(reader: Reader, words: readonly string[]): Reader {
  const held = reader.cleared;
  return Object.freeze({ name: reader.name, cleared: held === 'everything' ? [...words] : words.filter((word) => held.includes(word)) });
}
