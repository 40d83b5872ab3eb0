/**
 * What a resolver is given: the store, and who asks.
 */
import { UnknownCase, lowered, type Asking, type Case, type Reader, type Store } from '../graph/index.ts';

export interface Scoped {
  readonly case?: string | null;
  readonly knownAt?: string | null;
}

export interface Context {
  readonly store: Store;
  /** Who asks, as far as they asked to be lowered. */
  readonly reader: Reader;
  /** Every case of the home, by name. */
  readonly cases: () => Promise<readonly Case[]>;
  /** Throws UnknownCase. */
  readonly asking: (scope: Scoped) => Promise<Asking>;
}

export interface Visit {
  readonly reader: Reader;
  /** The words that a reader asks to be cleared for, who asks as somebody cleared for less: it only ever lowers. */
  readonly header: string | undefined;
  /** Cases that were there a moment ago; a case never changes its name or id. */
  readonly known: readonly Case[];
  /** Those that are there now. */
  readonly cases: () => Promise<readonly Case[]>;
}

export function contextOf(store: Store, { reader, header, known, cases }: Visit): Context {
  const asker = header === undefined ? reader : lowered(reader, words(header));
  const asking = async ({ case: named = null, knownAt = null }: Scoped): Promise<Asking> => {
    const found = (named === null ? undefined : called(named, known)) ?? chosen(named, await cases());
    return Object.freeze({ case: found.id, reader: asker, knownAt });
  };
  return Object.freeze({ store, reader: asker, cases, asking });
}

/** The case of a question that names none: the only one, or the last imported. */
export function standard(cases: readonly Case[]): Case | undefined {
  return [...cases].sort((a, b) => (b.importedAt ?? 0) - (a.importedAt ?? 0))[0];
}

function chosen(named: string | null, cases: readonly Case[]): Case {
  const found = named === null ? standard(cases) : called(named, cases);
  if (found === undefined) throw new UnknownCase(named);
  return found;
}

function called(named: string, cases: readonly Case[]): Case | undefined {
  return cases.find(({ id, name }) => id === named || name === named);
}

function words(header: string): readonly string[] {
  return header.split(',').map((word) => word.trim()).filter((word) => word !== '');
}
