import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measure } from '../../../charts/measure/measure.ts';
import { wrap } from '../../../charts/measure/wrap.ts';

const style = { size: 12.5, weight: 600 } as const;
const someText = fc.array(fc.string({ unit: fc.constantFrom(...'abW-/ اللواءمدرع第七é'), maxLength: 30 }), { maxLength: 4 }).map((words) => words.join(' '));

it('loses no letter', () => {
  fc.assert(fc.property(someText, (text) => {
    expect(wrap(text, 120, style).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  }));
});

it('gives no line wider than asked', () => {
  fc.assert(fc.property(someText, (text) => {
    for (const line of wrap(text, 120, style)) expect(measure(line, style)).toBeLessThanOrEqual(120);
  }));
});

it('breaks between words before it breaks a word', () => {
  expect(wrap('Joint Operations Room “Falcon Bay”', 150, style)).toEqual(['Joint Operations Room', '“Falcon Bay”']);
});

it('breaks between Han characters', () => {
  expect(wrap('第七装甲旅第七装甲旅', 64, style)).toEqual(['第七装甲旅', '第七装甲旅']);
});

it('breaks a name without a space that is longer than a line', () => {
  expect(wrap('W'.repeat(40), 120, style).length).toBeGreaterThan(3);
});

it('breaks even a word of a million letters, losing none', () => {
  const lines = wrap('W'.repeat(1_000_000), 120, style);
  expect(lines.join('').length).toBe(1_000_000);
  expect(new Set(lines.slice(0, -1)).size).toBe(1);
});
