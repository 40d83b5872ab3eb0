import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BadDate, instantOf } from '../../../graph/time/index.ts';

describe('an instant', () => {
  it('is what the platform says, to the millisecond, and a day is its beginning', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      expect(instantOf(date.toISOString())).toBe(date.getTime());
      expect(instantOf(date.toISOString().slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
    }));
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-01-01T25:00:00Z', '2024', 'soon', ''])('that does not exist is refused: %j', (text) => {
    expect(() => instantOf(text)).toThrow(BadDate);
  });
});
