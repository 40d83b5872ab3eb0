/**
 * Footnotes in columns, and where they stand: beside "How to read it", or below it where more of them fit so.
 */
import { measure } from '../measure/measure.ts';
import { wrap } from '../measure/wrap.ts';
import { among } from '../picture/parts.ts';
import { plain } from '../picture/write.ts';
import { inDigits } from './digits.ts';
import type { SheetOptions } from './sheet.ts';
import { sheet as sizes } from './style.ts';

export interface Note {
  readonly said: string;
  /** On the first line of each footnote. */
  readonly number: number | null;
  readonly column: number;
  readonly row: number;
}

export interface Notes {
  readonly texts: readonly Note[];
  readonly rows: number;
  /** Of one column. */
  readonly width: number;
  readonly missing: number;
}

/** Legend and footnotes on a foot, from its top; `start` and widths from the edge at which reading begins. */
export interface Arrangement {
  readonly legend: { readonly columns: number; readonly rows: number };
  readonly notes: Notes;
  readonly notesStart: number;
  readonly notesTop: number;
  readonly height: number;
}

const note = { size: sizes.footnote, weight: 400 } as const;
export const headHeight = 30;

/** The arrangement that leaves the fewest footnotes out, then the lower one. */
export function arrangement(options: SheetOptions, entries: number, entryWidth: number, room: { readonly width: number; readonly height: number }): Arrangement {
  const all = [1, 2, 3, 4, 5].filter((columns) => columns === 1 || columns * entryWidth <= room.width)
    .flatMap((columns) => [beside(options, entries, columns, entryWidth, room), below(options, entries, columns, room)]).filter(({ height }) => height <= room.height);
  const [best] = all.sort((a, b) => a.notes.missing - b.notes.missing || a.height - b.height);
  return best ?? beside(options, entries, 2, entryWidth, room);
}

function beside(options: SheetOptions, entries: number, columns: number, entryWidth: number, room: { readonly width: number; readonly height: number }): Arrangement {
  const rows = Math.ceil(entries / columns);
  const notesStart = entries === 0 ? 0 : Math.min(columns, entries) * entryWidth + sizes.columnGap;
  const wide = room.width - notesStart >= sizes.leastNotes;
  const notes = notesIn(options, Math.max(room.width - notesStart, 1), wide ? room.height - headHeight : 0);
  return { legend: { columns, rows }, notes, notesStart, notesTop: 0, height: headHeight + Math.max(rows * sizes.row, notes.rows * sizes.footnoteRow) };
}

function below(options: SheetOptions, entries: number, columns: number, room: { readonly width: number; readonly height: number }): Arrangement {
  const rows = Math.ceil(entries / columns);
  const notesTop = headHeight + rows * sizes.row - 4;
  const notes = notesIn(options, room.width, room.height - notesTop - headHeight);
  return { legend: { columns, rows }, notes, notesStart: 0, notesTop, height: notesTop + (notes.rows === 0 ? 0 : headHeight) + notes.rows * sizes.footnoteRow };
}

/** As many columns as the longest line allows; what does not fit is counted in the last line. */
function notesIn({ footnotes, words, numerals }: SheetOptions, width: number, height: number): Notes {
  const written = footnotes.map(({ number, text: said }) => ({ number, said: `${inDigits(number, numerals)}\u2002${among(plain(said), words.direction)}` }));
  const longest = Math.max(1, ...written.map(({ said }) => measure(said, note)));
  const columns = Math.max(1, Math.min(Math.floor(width / (Math.min(longest, width / 2 - sizes.columnGap) + sizes.columnGap)), 6));
  const column = width / columns;
  const lines = written.flatMap(({ number, said }) => wrap(said, column - sizes.columnGap / 2, note).map((part, index) => ({ number: index === 0 ? number : null, said: part })));
  const most = Math.max(0, Math.floor(height / sizes.footnoteRow)) * columns;
  const kept = lines.length <= most ? lines : lines.slice(0, Math.max(0, most - 1));
  const missing = written.length - kept.filter(({ number }) => number !== null).length;
  const all = missing === 0 ? kept : [...kept, { number: null, said: `+ ${words.footnotesLeft(missing, inDigits(missing, numerals))}` }];
  const rows = Math.ceil(all.length / columns);
  return { texts: all.map((line, index) => ({ ...line, column: Math.floor(index / rows), row: index % rows })), rows, width: column, missing };
}
