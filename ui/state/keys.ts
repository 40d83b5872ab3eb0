/**
 * Which key was meant.
 *
 * A Latin letter counts by its letter; on any other layout the key counts by
 * its position, so that an Arabic keyboard has the same keys. Single letters
 * never act inside a field, and can be switched off.
 */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
  /** Control, Alt or Meta is held. */
  readonly chord: boolean;
  readonly inField: boolean;
}

export type Known = 'back' | 'forward' | 'back to change' | 'forward to change' | 'all time' | 'chart' | 'table' | 'text'
  | 'evidence' | 'search' | 'keys' | 'region' | 'zoom in' | 'zoom out' | 'zoom all';

const plainKeys: Readonly<Record<string, Known>> = {
  b: 'back', f: 'forward', t: 'all time', e: 'evidence', l: 'region', '1': 'chart', '2': 'table', '3': 'text',
  '/': 'search', '?': 'keys', '+': 'zoom in', '=': 'zoom in', '-': 'zoom out', '−': 'zoom out', '0': 'zoom all',
};
const shifted: Readonly<Record<string, Known>> = { b: 'back to change', f: 'forward to change' };
const signs: Readonly<Record<string, string>> = { Slash: '/', Equal: '=', Minus: '-', NumpadAdd: '+', NumpadSubtract: '-' };

/** The letter meant: by the letter where it is Latin, by the position elsewhere. */
function meant({ key, code, shift }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (key in plainKeys) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && !shift) return digit;
  return code === 'Slash' && shift ? '?' : (signs[code] ?? key);
}

/** `null` for a key that means nothing to the frame. */
export function keyMeant(pressed: Pressed, letters: boolean): Known | null {
  if (pressed.inField) return null;
  const key = meant(pressed);
  if (pressed.chord || (!letters && key.length === 1)) return null;
  return (pressed.shift ? shifted[key] : undefined) ?? plainKeys[key] ?? null;
}
