/**
 * The names of a table's columns.
 */
import { BinaryFile, HeadingTwice } from './errors.ts';

/** Refused, or told apart by a number: `Source`, `Source#2`, `Source#3`. */
export type RepeatedHeadings = 'refuse' | 'number';

/** Headings without surplus spaces and line ends; a blank one is called by its place (`column 7`). Throws `HeadingTwice`. */
export function columnsOf(file: string, cells: readonly string[], repeated: RepeatedHeadings): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (/[\u0000-\u0008\u000e-\u001f]/u.test(name)) throw new BinaryFile(file, 'binary');
    if (name === '') return `column ${String(index + 1)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1 && repeated === 'refuse') throw new HeadingTwice(file, name);
    return times === 1 ? name : `${name}#${String(times)}`;
  });
}
