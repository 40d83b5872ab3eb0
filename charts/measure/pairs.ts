/**
 * What two neighbours do to each other's width: kerning, ligatures, wider forms.
 *
 * Tables come as text, `[[adjustment, "pairs"], …]`, and are unpacked once.
 */

/** The letter without its accents, since kerning follows the letter. */
export function baseOf(char: string): string {
  return char.normalize('NFD').charAt(0);
}

/** Adjustment by pair (two characters) or quadruple (two characters and two flags). */
export function unpackPairs(text: string, length: 2 | 4): ReadonlyMap<string, number> {
  const groups = JSON.parse(text) as readonly (readonly [number, string])[];
  const pairs = new Map<string, number>();
  for (const [by, keys] of groups) {
    for (let at = 0; at < keys.length; at += length) pairs.set(keys.slice(at, at + length), by);
  }
  return pairs;
}
