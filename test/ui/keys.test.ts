/** Keys count by their letter, else by their position, and never in a field. */
import { describe, expect, it } from '@jest/globals';
import { keyMeant } from '../../ui/state/keys.ts';

const press = (key: string, code: string, more: { shift?: boolean; chord?: boolean; inField?: boolean } = {}) => ({ key, code, shift: false, chord: false, inField: false, ...more });

describe('a key', () => {
  it('counts by its Latin letter, wherever it lies', () => {
    expect(keyMeant(press('f', 'KeyU'), true)).toBe('forward');
    expect(keyMeant(press('B', 'KeyB', { shift: true }), true)).toBe('back to change');
  });

  it('counts by its position on an Arabic keyboard', () => {
    expect(keyMeant(press('ب', 'KeyF'), true)).toBe('forward');
    expect(keyMeant(press('لآ', 'KeyB', { shift: true }), true)).toBe('back to change');
    expect(keyMeant(press('١', 'Digit1'), true)).toBe('chart');
  });

  it('never acts inside a field, nor as part of a chord', () => {
    expect(keyMeant(press('f', 'KeyF', { inField: true }), true)).toBeNull();
    expect(keyMeant(press('f', 'KeyF', { chord: true }), true)).toBeNull();
  });

  it('is silent once single letters are switched off', () => {
    for (const key of ['b', 'f', 't', 'e', '1', '/', '+']) expect(keyMeant(press(key, ''), false)).toBeNull();
  });

  it('knows the signs', () => {
    expect(keyMeant(press('?', 'Slash', { shift: true }), true)).toBe('keys');
    expect(keyMeant(press('=', 'Equal'), true)).toBe('zoom in');
    expect(keyMeant(press('ظ', 'Slash'), true)).toBe('search');
  });
});
