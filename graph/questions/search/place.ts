/**
 * Where a hit stands in the order, and the page mark made of it.
 *
 * The order is total and made of the hit alone, so a page begins where the one
 * before ended, whatever was recorded between. A mark holds no name.
 */
import { BadCursor } from '../errors.ts';

export interface Place {
  /** 0: ids and names, best way of matching first; then documents. */
  readonly rank: number;
  readonly likeness: number;
  readonly id: string;
}

export function before(a: Place, b: Place): number {
  return a.rank - b.rank || b.likeness - a.likeness || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function cursorOf({ rank, likeness, id }: Place): string {
  return Buffer.from(JSON.stringify([rank, likeness, id])).toString('base64url');
}

/** Throws BadCursor. */
export function placeOf(cursor: string): Place {
  try {
    const [rank, likeness, id, ...more] = JSON.parse(Buffer.from(cursor.slice(0, 400), 'base64url').toString()) as unknown[];
    if (Number.isInteger(rank) && Number.isInteger(likeness) && typeof id === 'string' && more.length === 0) return { rank: Number(rank), likeness: Number(likeness), id };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new BadCursor(cursor.slice(0, 100));
}
