import { describe, expect, it } from '@jest/globals';
import { fingerprint, type Fingerprinted } from '../../../graph/claims/index.ts';

const claim: Fingerprinted = {
  kind: 'relation', class: 'command', about: { id: 'a', kind: 'Unit' }, names: { superior: { id: 'b', kind: 'Unit' } }, assert: { control: 'tactical', ground: 'both' },
  time: { first: '2012-05', startKnown: true, after: 'unsaid' },
  citations: [
    { document: 'd', locator: 'p. 3', quote: 'q', language: 'ar', supports: ['first', 'existence'], markings: [], reading: false },
    { document: 'file', locator: 'row 2', quote: 'q', language: null, supports: ['existence'], markings: [], reading: true },
  ],
  markings: ['K'], origin: { format: 'f', record: 'r' },
};
const print = (changed: Partial<Fingerprinted> = {}, key = 'key', caseId = 'case'): string => fingerprint(key, caseId, { ...claim, ...changed });
const [cited, read] = claim.citations;
if (cited === undefined || read === undefined) throw new Error('the claim above has two citations');

describe('a fingerprint', () => {
  it.each<[string, string]>([
    ['class', print({ class: 'administrative' })], ['entity', print({ about: { id: 'c', kind: 'Unit' } })], ['named entity', print({ names: {} })],
    ['assertion', print({ assert: { control: 'operational' } })], ['first day', print({ time: { ...claim.time, first: '2012-06' } })],
    ['known start', print({ time: { ...claim.time, startKnown: false } })], ['document', print({ citations: [{ ...cited, document: 'e' }] })],
    ['support', print({ citations: [{ ...cited, supports: ['existence'] }] })], ['markings', print({ markings: [] })],
    ['origin', print({ origin: { format: 'f', record: 's' } })], ['case', print({}, 'key', 'other')], ['key', print({}, 'other')],
  ])('changes with the %s', (_, other) => {
    expect(other).not.toBe(print());
  });

  it('is the same from another row, another order of fields and another file', () => {
    expect(print({ citations: [{ ...read, document: 'other file', locator: 'row 9' }, { ...cited, supports: ['existence', 'first'], locator: 'p. 4', quote: null }] })).toBe(print());
    expect(print({ assert: { ground: 'both', control: 'tactical' } })).toBe(print());
  });
});
