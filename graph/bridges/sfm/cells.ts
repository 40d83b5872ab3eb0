/**
 * The cells of one row, by column; it remembers which of them were read.
 */
import { Refused } from './errors.ts';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f]/u;

export class Cells {
  readonly #places: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];
  readonly #blank: ReadonlySet<string>;
  readonly #read = new Set<string>();

  constructor(readonly file: string, places: ReadonlyMap<string, number>, cells: readonly string[], blank: ReadonlySet<string>) {
    this.#places = places;
    this.#cells = cells;
    this.#blank = blank;
  }

  /** The cell as it stands; '' where the table has no such column. */
  raw(column: string): string {
    const place = this.#places.get(column);
    return place === undefined ? '' : this.#cells[place] ?? '';
  }

  /** The cell without the space around it; '' if it says nothing. Throws `Refused` for control characters. */
  text(column: string): string {
    const text = this.raw(column).trim();
    if (text === '' || this.#blank.has(text)) return '';
    this.#read.add(column);
    if (CONTROL.test(text)) throw new Refused('bridge-control-character', 'a control character stands in this cell', column, text);
    return text;
  }

  says(column: string): boolean {
    const text = this.raw(column).trim();
    return text !== '' && !this.#blank.has(text);
  }

  wasRead(column: string): boolean {
    return this.#read.has(column);
  }
}
