import { describe, expect, it } from '@jest/globals';
import { FOREVER, clearance, holds, holdsOne, lowered, visible, type Reader } from '../../../graph/access/index.ts';

const reader = (cleared: Reader['cleared']): Reader => ({ name: 'r', cleared });

describe('what a reader may see', () => {
  it('needs every word of a marking', () => {
    expect(holds(reader(['K']), ['K'])).toBe(true);
    expect(holds(reader(['K']), ['K', 'L'])).toBe(false);
    expect(holds(reader([]), [])).toBe(true);
    expect(holds(reader('everything'), ['K', 'L'])).toBe(true);
  });

  it('needs one of several passages whole', () => {
    expect(holdsOne(reader(['K']), ['K,L', 'K'])).toBe(true);
    expect(holdsOne(reader(['K']), ['K,L'])).toBe(false);
    expect(holdsOne(reader([]), null)).toBe(true);
  });

  it('only ever grows less', () => {
    expect(lowered(reader(['K']), ['K', 'L']).cleared).toEqual(['K']);
    expect(lowered(reader('everything'), ['L']).cleared).toEqual(['L']);
    expect(lowered(reader([]), ['L']).cleared).toEqual([]);
  });

  it('is known to the end of the day as-known', () => {
    expect(clearance({ case: 'c', reader: reader(['L', 'K', 'K']), knownAt: '1970-01-02' })).toEqual({ case: 'c', everything: false, cleared: ['K', 'L'], known: 2 * 86_400_000 - 1 });
    expect(clearance({ case: 'c', reader: reader('everything'), knownAt: null }).known).toBe(FOREVER - 1);
  });

  it('is one condition with named values only', () => {
    expect(visible('r')).toBe(
      "($everything OR all(m IN r.markings WHERE m IN $cleared)) AND (r.needs IS NULL OR $everything OR any(need IN r.needs WHERE all(m IN split(need, ',') WHERE m IN $cleared))) AND r.knownFrom <= $known AND r.knownUntil > $known",
    );
  });
});
