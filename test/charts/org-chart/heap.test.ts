import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Heap } from '../../../charts/org-chart/heap.ts';

it('gives states back by their keys, the smallest first, also after it had to grow', () => {
  fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 3000 }), (keys) => {
    const heap = new Heap();
    keys.forEach((key, state) => heap.push(state, key));
    const given = keys.map(() => keys[heap.pop()]);
    expect(given).toEqual([...keys].sort((a, b) => a - b));
    expect(heap.size).toBe(0);
  }));
});
