/**
 * Ids in the attributes of a picture: one alone as it is, several in one attribute with spaces between.
 */

/** White space and percent signs inside an id are written as in an address. */
export function joinIds(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/[\s%]/gu, (char) => `%${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)).join(' ');
}

/** The ids that `joinIds` wrote. */
export function splitIds(text: string): readonly string[] {
  return text.split(' ').filter((id) => id !== '').map((id) => id.replace(/%([0-9a-f]{2})/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16))));
}
