/**
 * One value of a mapping, read out of a row.
 */
import type { Cells } from './cells.ts';
import { Refused } from './errors.ts';
import { starOf } from './file-name.ts';
import type { Value, ValueParts } from './mapping.ts';

/** A text and the columns it was read from; '' if the row says nothing. */
export interface Told {
  readonly text: string;
  readonly from: readonly string[];
}

/** The element of a list that a claim is made for. */
export interface Item {
  readonly text: string;
  readonly column: string;
}

/** Throws `Refused` for a text that the mapping does not admit. */
export function valueOf(value: Value, cells: Cells, item: Item | null): Told {
  if (typeof value === 'string') return told(cells.text(value), value);
  const { text, from } = gathered(value, cells, item);
  if (text === '') return { text: value.blank ?? '', from: [] };
  const meant = meaning(value, pieceOf(value, text), from[0] ?? null);
  return { text: meant === '' ? '' : `${value.before ?? ''}${meant}`, from };
}

function told(text: string, column: string): Told {
  return { text, from: text === '' ? [] : [column] };
}

function gathered({ column, join, constant, fileName, item: ofItem }: ValueParts, cells: Cells, item: Item | null): Told {
  if (constant !== undefined) return { text: constant, from: [] };
  if (fileName !== undefined) return { text: starOf(fileName, cells.file) ?? '', from: [] };
  if (ofItem === true) return item === null ? { text: '', from: [] } : told(item.text, item.column);
  const columns = column === undefined ? [] : typeof column === 'string' ? [column] : column;
  const filled = columns.map((name) => told(cells.text(name), name)).filter(({ text }) => text !== '');
  if (join === undefined) return filled[0] ?? { text: '', from: [] };
  return { text: filled.map(({ text }) => text).join(join), from: filled.flatMap(({ from }) => from) };
}

function pieceOf({ piece }: ValueParts, text: string): string {
  return piece === undefined ? text : (text.split(piece.by)[piece.number - 1] ?? '').trim();
}

function meaning({ words, begins, contains, fold, otherwise }: ValueParts, text: string, column: string | null): string {
  const sought = fold === true ? text.toLowerCase() : text;
  const word = words !== undefined && Object.hasOwn(words, sought) ? words[sought]
    : Object.entries(begins ?? {}).find(([beginning]) => text.startsWith(beginning))?.[1]
      ?? Object.entries(contains ?? {}).find(([part]) => text.includes(part))?.[1];
  if (word !== undefined) return word;
  const listed = words !== undefined || begins !== undefined || contains !== undefined;
  const rule = otherwise ?? (listed ? 'reject' : 'keep');
  if (rule === 'keep') return text;
  if (rule === 'blank') return '';
  if (rule === 'reject') throw new Refused('bridge-word-unknown', 'the mapping does not know this word', column, text);
  return rule.constant;
}
