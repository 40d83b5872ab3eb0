import { describe, expect, it } from '@jest/globals';
import { check, type Checkable } from '../../../graph/vocabulary/index.ts';

const unit = (id: string): Checkable['about'] => ({ kind: 'Unit', origin: 'test', id });
const place: Checkable['about'] = { kind: 'Location', origin: 'test', id: 'l' };
const passages: Checkable['passages'] = [{ document: { origin: 'test', id: 'd' }, locator: 'p. 1', supports: ['existence'] }];
const under: Checkable = { kind: 'relation', class: 'command', about: unit('b'), names: { superior: unit('d') }, assert: {}, passages, status: 'accepted' };
const code = (draft: Checkable): string => {
  try {
    return check(draft).name;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  }
};

describe('a claim to be recorded', () => {
  it('is accepted when it can read as a sentence and rests on a passage', () => {
    expect(code(under)).toBe('Command');
    expect(code({ ...under, kind: 'posting', class: '', about: { ...unit('p'), kind: 'Person' }, names: { unit: unit('d') }, assert: { title: 'x' } })).toBe('Posting');
    expect(code({ ...under, kind: 'occurrence', class: 'occurrence', about: { ...unit('i'), kind: 'Incident' }, names: {} })).toBe('Occurrence');
  });

  it.each<[string, Partial<Checkable>, string]>([
    ['a kind nobody knows', { kind: 'rumour' as Checkable['kind'] }, 'unknown-claim-kind'],
    ['a class nobody knows', { class: 'friendship' }, 'unknown-class'],
    ['no superior', { names: {} }, 'missing-end'],
    ['a place as superior', { names: { superior: place } }, 'wrong-end-kind'],
    ['a place as subordinate', { about: place }, 'wrong-end-kind'],
    ['a further entity', { names: { superior: unit('d'), witness: unit('w') } }, 'unknown-end'],
    ['a unit under itself', { names: { superior: unit('b') } }, 'same-ends'],
    ['a field nobody knows', { assert: { colour: 'red' } }, 'unknown-field'],
    ['a field named like a method', { assert: { toString: 'red' } }, 'unknown-field'],
    ['a value out of its list', { assert: { ground: 'de luxe' } }, 'unknown-value'],
    ['no passage', { passages: [] }, 'no-passage'],
    ['a conflict without a note', { status: 'conflict' }, 'conflict-without-note'],
    ['a conflict with an empty note', { status: 'conflict', note: '  ' }, 'conflict-without-note'],
  ])('is refused with %s', (_, change, expected) => {
    expect(code({ ...under, ...change })).toBe(expected);
  });

  it('is refused without what its type must say', () => {
    expect(code({ ...under, kind: 'name', class: 'alias', names: {}, assert: { text: ' ' } })).toBe('missing-field');
  });

  it('is refused where no sentence can be filled: an allegation against nobody', () => {
    const incident = { ...unit('i'), kind: 'Incident' as const };
    expect(code({ ...under, kind: 'allegation', class: 'class', about: incident, names: {} })).toBe('missing-end');
    expect(code({ ...under, kind: 'allegation', class: 'class', about: incident, names: {}, assert: { text: 'soldiers' } })).toBe('Allegation');
  });

  it('is accepted in conflict with a note', () => {
    expect(code({ ...under, status: 'conflict', note: 'the order names another division' })).toBe('Command');
  });
});
