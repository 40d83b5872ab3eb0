/**
 * How many independent sources a claim has (method.md §1).
 *
 * Documents that derive from one another, or come from one source, are one:
 * five articles that copy a press release are one source, however often they
 * are cited. Counted over what the reader may see, so the caller passes only that.
 */
export interface Cited {
  readonly document: string;
  /** The documents it derives from, near and far, that the reader may see. */
  readonly derivedFrom: readonly string[];
  /** Its own source and those of the documents it derives from. */
  readonly sources: readonly string[];
  /** The cell it was read from: counts only where nothing else is cited. */
  readonly reading: boolean;
}

/** Connected groups of the documents cited; 0 where none is. */
export function independentSources(citations: readonly Cited[]): number {
  const cited = citations.filter(({ reading }) => !reading);
  const counted = cited.length > 0 ? cited : citations;
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key);
    if (up === undefined || up === key) return key;
    const top = root(up);
    parent.set(key, top);
    return top;
  };
  const join = (a: string, b: string): void => void parent.set(root(a), root(b));
  for (const { document, derivedFrom, sources } of counted) {
    for (const ancestor of derivedFrom) join(`document ${document}`, `document ${ancestor}`);
    for (const source of sources) join(`document ${document}`, `source ${source}`);
  }
  return new Set(counted.map(({ document }) => root(`document ${document}`))).size;
}
