/**
 * What parts the cells of a table, seen in its heading line.
 */

const CANDIDATES = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

/** Where the heading line ends (outside of quotes), or -1 if it goes on. */
export function headingEnd(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) return at;
  }
  return -1;
}

/** The candidate that stands most often in the heading outside of quotes; `null`: none stands there. */
export function delimiterOf(heading: string): Delimiter | null {
  const bare = heading.replace(/"[^"]*"/gu, '');
  const counts = CANDIDATES.map((candidate) => bare.split(candidate).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? null : CANDIDATES[counts.indexOf(most)] ?? null;
}
