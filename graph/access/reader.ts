/**
 * Who asks, and what they are cleared for.
 *
 * A marking is a word (a level, a compartment); a reader must be cleared for
 * every word of the effective marking of what they read (security.md R1–R3).
 */
export interface Reader {
  readonly name: string;
  /** The words; `'everything'` is the owner of a home, who holds every word there is. */
  readonly cleared: readonly string[] | 'everything';
}

/** Who asks, in which case, and on the strength of what was known at the end of which UTC day (`null`: now). */
export interface Asking {
  readonly case: string;
  readonly reader: Reader;
  /** ISO day or `null`. */
  readonly knownAt: string | null;
}
