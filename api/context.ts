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
  /** Every case of the home, by name. */
  readonly cases: readonly Case[];
  /** The case of a question that names none: the only one, or the last imported. */
  readonly standard: Case | null;
  /** Throws {@link UnknownCase}. */
  readonly asking: (scope: Scoped) => Asking;
}

/** `header` is that of a reader who asks as somebody cleared for less; it only ever lowers. */
export function contextOf(store: Store, { reader, cases, header }: { readonly reader: Reader; readonly cases: readonly Case[]; readonly header: string | undefined }): Context {
  const asker = header === undefined ? reader : lowered(reader, words(header));
  const standard = [...cases].sort((a, b) => (b.importedAt ?? 0) - (a.importedAt ?? 0))[0] ?? null;
  const asking = ({ case: named = null, knownAt = null }: Scoped): Asking => {
    const found = named === null ? standard : cases.find(({ id, name }) => id === named || name === named);
    if (found === undefined || found === null) throw new UnknownCase(named);
    return Object.freeze({ case: found.id, reader: asker, knownAt });
  };
  return Object.freeze({ store, cases, standard, asking });
}

function words(header: string): readonly string[] {
  return header.split(',').map((word) => word.trim()).filter((word) => word !== '');
}
