/**
 * Text that a terminal may show: no control signs, no sign that turns the direction of what follows.
 *
 * Names come from files that others made; one must not move the cursor, colour
 * the screen or make a line read backwards.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, '\uFFFD').replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
