/**
 * Where the quotes of passages stand in a document's text.
 *
 * A quote is found letter for letter, as the loader found it; one that is not is
 * said to be missing, never guessed at. Passages may overlap: the text is cut at
 * every edge, and each piece knows the passages over it.
 */
export interface Cited {
  readonly id: string;
  readonly quote: string | null;
}

export interface Piece {
  readonly text: string;
  readonly passages: readonly string[];
}

export interface Marked {
  readonly pieces: readonly Piece[];
  /** Passages whose quote the text does not have. */
  readonly missing: readonly string[];
}

export function marked(text: string, passages: readonly Cited[]): Marked {
  const found: { readonly id: string; readonly from: number; readonly to: number }[] = [];
  const missing: string[] = [];
  for (const { id, quote } of passages) {
    const from = quote ? text.indexOf(quote) : -1;
    if (quote && from >= 0) found.push({ id, from, to: from + quote.length });
    else missing.push(id);
  }
  const edges = [...new Set([0, text.length, ...found.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    return { text: text.slice(from, to), passages: found.filter((each) => each.from <= from && each.to >= to).map(({ id }) => id) };
  });
  return { pieces, missing };
}
