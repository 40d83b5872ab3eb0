/**
 * Where in a document's text a passage stands.
 *
 * Pages are parted by a form feed, paragraphs by a blank line. A locator is
 * `p. 3 ¶ 2`, `p. 3` or `¶ 2`, counted from 1; anything else (a minute, a frame,
 * a cell) points into something that is not text.
 */
export interface Range {
  /** Offsets in UTF-16 units, `end` not included. */
  readonly start: number;
  readonly end: number;
}

const LOCATOR = /^(?:p\. (\d{1,6}))?(?: ?¶ (\d{1,6}))?$/u;

/** The stretch of text a locator names; `null` where the text has no such place. */
export function rangeAt(text: string, locator: string): Range | null {
  const match = LOCATOR.exec(locator.trim());
  if (match === null || locator.trim() === '') return null;
  const whole = { start: 0, end: text.length };
  const page = match[1] === undefined ? whole : part(text, whole, /\f/gu, Number(match[1]));
  return page === null || match[2] === undefined ? page : part(text, page, /\n[ \t]*\n/gu, Number(match[2]));
}

/** Where a quote stands at a locator, letter for letter; `null` where it does not. */
export function quoteAt(text: string, locator: string, quote: string): Range | null {
  const range = rangeAt(text, locator);
  if (range === null || quote === '') return null;
  const start = text.slice(range.start, range.end).indexOf(quote);
  return start === -1 ? null : Object.freeze({ start: range.start + start, end: range.start + start + quote.length });
}

/** The `number`th stretch between separators, from 1. */
function part(text: string, { start, end }: Range, separator: RegExp, number: number): Range | null {
  let from = start;
  let count = 1;
  for (const match of text.slice(start, end).matchAll(separator)) {
    const at = start + match.index;
    if (count === number) return Object.freeze({ start: from, end: at });
    from = at + match[0].length;
    count += 1;
  }
  return count === number ? Object.freeze({ start: from, end }) : null;
}
