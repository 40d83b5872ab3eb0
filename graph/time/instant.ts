/**
 * When something came to be known: a day, or an instant of it, in milliseconds since 1970 (UTC).
 *
 * JavaScript takes 30 February for 1 March and gives no number for the 13th
 * month; what was known on such a day would be known on another, or never.
 */
import { dayOf } from './day.ts';
import { BadDate } from './errors.ts';

/** `2024-01-05` (its beginning) or `2024-01-05T12:30:00Z`. Throws BadDate. */
export function instantOf(text: string): number {
  dayOf(text.slice(0, 10));
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new BadDate(text);
  return instant;
}
