import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byName, inSiblingOrder } from '../../../charts/org-chart/siblings.ts';
import type { ChartUnit } from '../../../charts/org-chart/types.ts';
import { someStructure } from '../../generators/structures.ts';

function unit(id: string, name: string, more: Partial<ChartUnit> = {}): ChartUnit {
  return {
    id, names: [{ text: name, script: 'Latn', language: null, kind: 'canonical' }],
    standing: 'known', joint: false, echelon: null, below: 0, vacant: [], disputed: false, ...more,
  };
}

describe('the order of siblings', () => {
  it('puts joint bodies last and units not identified before them', () => {
    const order = inSiblingOrder([
      unit('a', '1 Joint Room', { joint: true }), unit('b', '1 Region', { standing: 'unknown' }),
      unit('c', '9 Brigade', { standing: 'unnamed' }), unit('d', '2 Brigade'),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('takes numbers as numbers, in the digits of any script', () => {
    const names = ['10 Brigade', '2 Brigade', '٣ Brigade', '۰۱۱ Brigade', '1 Brigade', '١٢ Brigade'];
    expect([...names].sort(byName)).toEqual(['1 Brigade', '2 Brigade', '٣ Brigade', '10 Brigade', '۰۱۱ Brigade', '١٢ Brigade']);
  });

  it('goes by the canonical name, and by id where names are the same', () => {
    const aliased = unit('z', 'Zulu', { names: [
      { text: 'Alpha', script: 'Latn', language: null, kind: 'alias' }, { text: 'Zulu', script: 'Latn', language: null, kind: 'canonical' },
    ] });
    expect(inSiblingOrder([aliased, unit('m', 'Mike'), unit('k', 'Mike')]).map(({ id }) => id)).toEqual(['k', 'm', 'z']);
  });

  it('does not depend on verdicts, dates, sizes or the order of arrival', () => {
    fc.assert(fc.property(someStructure(), ({ input: { units } }) => {
      const changed = [...units].reverse().map((one) => ({ ...one, below: one.below + 3, disputed: !one.disputed, vacant: ['c'] }));
      expect(inSiblingOrder(changed).map(({ id }) => id)).toEqual(inSiblingOrder(units).map(({ id }) => id));
    }));
  });
});
