/**
 * Where the quotes of passages stand in a document's text.
 *
 * Pages are parted by a form feed, paragraphs by a blank line; a locator is
 * `p. 3 ¶ 2`, `p. 3` or `¶ 2`. A quote is found letter for letter at its locator,
 * as the loader found it; one that is not is said to be missing, never guessed
 * at. Passages may overlap: the text is cut at every edge, and each piece knows
 * the passages over it.
 */
export interface Cited {
  readonly id: string;
  readonly quote: string | null;
  readonly locator: string;
}

export interface Piece {
  readonly text: string;
  readonly passages: readonly string[];
}

export interface MarkedPage {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

export interface Marked {
  readonly pages: readonly MarkedPage[];
  /** Passages whose quote the text does not have where they say. */
  readonly missing: readonly string[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function marked(text: string, passages: readonly Cited[]): Marked {
  const found = passages.flatMap((passage) => {
    const at = placeOf(text, passage);
    return at ? [{ id: passage.id, ...at }] : [];
  });
  const placed = new Set(found.map(({ id }) => id));
  const pages = parts(text, { from: 0, to: text.length }, /\f/g).map((page, index) => ({ number: index + 1, pieces: pieces(text, page, found) }));
  return { pages, missing: passages.flatMap(({ id }) => (placed.has(id) ? [] : [id])) };
}

/** A passage without a quote, or with a locator that names no place in a text, has none. */
function placeOf(text: string, { quote, locator }: Cited): Stretch | null {
  const match = /^(?:p\. (\d{1,6}))?(?: ?¶ (\d{1,6}))?$/u.exec(locator.trim());
  if (!quote || !match || locator.trim() === '') return null;
  const whole = { from: 0, to: text.length };
  const page = match[1] === undefined ? whole : parts(text, whole, /\f/g)[Number(match[1]) - 1];
  const within = page && (match[2] === undefined ? page : parts(text, page, /\n[ \t]*\n/g)[Number(match[2]) - 1]);
  const at = within ? text.slice(within.from, within.to).indexOf(quote) : -1;
  return within && at >= 0 ? { from: within.from + at, to: within.from + at + quote.length } : null;
}

function parts(text: string, { from, to }: Stretch, separator: RegExp): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    found.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...found, { from: start, to }];
}

function pieces(text: string, page: Stretch, found: readonly (Stretch & { readonly id: string })[]): readonly Piece[] {
  const inside = found.filter(({ from, to }) => from < page.to && to > page.from);
  const edges = [...new Set([page.from, page.to, ...inside.flatMap(({ from, to }) => [Math.max(from, page.from), Math.min(to, page.to)])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? page.to;
    return { text: text.slice(from, to), passages: inside.filter((each) => each.from <= from && each.to >= to).map(({ id }) => id) };
  });
}
