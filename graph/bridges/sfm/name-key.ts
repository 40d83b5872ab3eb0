/**
 * Names as they are compared, and as ids.
 */

/** Marks that turn the direction of writing; they are no part of a name and can disguise one. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function withoutDirectionMarks(text: string): string {
  return text.replace(BIDI, '');
}

/** A name whatever its spaces and direction marks. */
export function comparable(name: string): string {
  return withoutDirectionMarks(name.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** A name as an id: apart by kind and scope. */
export function nameKey(kind: string, scope: readonly string[], name: string): string {
  return [kind, ...scope, name].map(comparable).join(' / ');
}
