/** The invariants on the whole of a real country. */
import { describe, expect, it, jest } from '@jest/globals';
import { layout } from '../../../charts/org-chart/layout.ts';
import { readLayout } from './from-layout.ts';
import { violations } from './invariants.ts';
import { maliIsHere, wholeOfMali } from './mali.ts';

jest.setTimeout(240_000);

const whereItIs = maliIsHere ? describe : describe.skip;

whereItIs('the whole of Mali (skipped where the tables are absent)', () => {
  it.each(['ltr', 'rtl'] as const)('keeps the invariants 1 to 7, %s', (direction) => {
    const { input, sizes } = wholeOfMali(2018);
    const drawn = layout(input, sizes, { width: 1503, height: 900, direction });
    expect(drawn.boxes.length).toBeGreaterThan(380);
    expect(drawn.relations.filter(({ way }) => way === 'further').length).toBeGreaterThan(10);
    expect(violations(input, readLayout(input, drawn))).toEqual([]);
  });
});
