/**
 * The time of a claim as its row gives it.
 */
import type { After, ClaimTime } from '../../time/types.ts';
import type { Cells } from './cells.ts';
import { dateOf, differing, endsBeforeItBegins, type Calendar, type ReadDate } from './dates.ts';
import { MappingInvalid, Refused } from './errors.ts';
import { AFTER, type TimeParts } from './mapping.ts';
import type { Read } from './passages.ts';
import type { Oddity } from './row-context.ts';
import { valueOf, type Told } from './value.ts';

export interface RowTime {
  readonly time: ClaimTime;
  /** Text and columns of a date disagree. */
  readonly differs: boolean;
  readonly oddities: readonly Oddity[];
}

const UNDATED: ClaimTime = { startKnown: false, after: 'unsaid' };

/** Throws `Refused` for an impossible date, and for an end before the start. */
export function timeOf(parts: TimeParts | undefined, cells: Cells, calendar: Calendar, read: Read): RowTime {
  if (parts === undefined) return { time: UNDATED, differs: false, oddities: [] };
  const first = dateOf(parts.first, cells, calendar);
  const last = dateOf(parts.last, cells, calendar);
  const start = flag(parts.start, cells, 'no');
  const end = flag(parts.after, cells, 'unsaid');
  const after = AFTER.find((word) => word === end.text);
  if (after === undefined) throw new MappingInvalid('mapping', 'time.after', `${end.text} is none of ${AFTER.join(', ')}`);
  if (first.edtf !== undefined && last.edtf !== undefined && endsBeforeItBegins(first.edtf, last.edtf)) {
    throw new Refused('bridge-end-before-start', `it ends (${last.edtf}) before it begins (${first.edtf})`, last.from[0] ?? null, last.edtf);
  }
  read.add([...first.from, ...start.from], 'first');
  read.add([...last.from, ...end.from], 'last');
  return {
    time: {
      ...(first.edtf === undefined ? {} : { first: first.edtf }), ...(last.edtf === undefined ? {} : { last: last.edtf }),
      startKnown: start.text === 'yes' && first.edtf !== undefined, after: after === 'ended' && last.edtf === undefined ? 'unsaid' : after,
    },
    differs: first.differs !== undefined || last.differs !== undefined,
    oddities: [...differing(first), ...differing(last), ...endless(start, first, 'yes'), ...endless(end, last, 'ended')],
  };
}

function flag(value: TimeParts['start'], cells: Cells, unsaid: string): Told {
  const told = value === undefined ? { text: '', from: [] } : valueOf(value, cells, null);
  return told.text === '' ? { text: unsaid, from: [] } : told;
}

/** A true start or end without a day says that there was one, not when: as a day of the other end it would be a false one. */
function endless(told: Told, date: ReadDate, word: 'yes' | (After & 'ended')): readonly Oddity[] {
  if (told.text !== word || date.edtf !== undefined || told.from.length === 0) return [];
  return [{ code: 'bridge-bound-without-date', reason: 'it is said to be the true start or end, and there is no date', column: told.from[0] ?? null, value: told.text }];
}
