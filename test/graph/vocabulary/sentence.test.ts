import { describe, expect, it } from '@jest/globals';
import { languages, plain, sentence, types, type Readable } from '../../../graph/vocabulary/index.ts';

const called: Readonly<Record<string, string>> = { b: 'Brigade B42', d: 'Division D4', p: 'P2', l: 'Base L1', i: 'Incident I1' };
const nameOf = (id: string): string => called[id] ?? id;
const said = (claim: Readable, language: (typeof languages)[number] = 'en'): string => plain(sentence(claim, nameOf, language));
const under: Readable = { kind: 'relation', class: 'command', about: 'b', names: [{ as: 'superior', id: 'd' }], assert: {} };
const posted: Readable = { kind: 'posting', class: 'commander', about: 'p', names: [{ as: 'unit', id: 'd' }], assert: { rank: 'Colonel' } };

describe('the sentence of a claim', () => {
  it('says who was under whom', () => {
    expect(said(under)).toBe('Brigade B42 was under the command of Division D4');
    expect(said(under, 'zh')).toBe('Brigade B42受Division D4指挥');
  });

  it('keeps every name apart, with the entity it is the name of', () => {
    expect(sentence(under, nameOf, 'ar')).toEqual([
      { as: 'unit', text: 'Brigade B42', id: 'b' },
      { as: null, text: ' تحت قيادة ', id: null },
      { as: 'superior', text: 'Division D4', id: 'd' },
    ]);
  });

  it('puts the role in words, and a role of the source in the source\'s own', () => {
    expect(said(posted)).toBe('P2 was posted as commander of Division D4');
    expect(said({ ...posted, class: 'Deputy Chief of Staff' }, 'fr')).toBe('P2 exerçait la fonction de Deputy Chief of Staff de Division D4');
  });

  it('says no role where none is stated', () => {
    for (const silent of ['unsaid', '']) expect(said({ ...posted, class: silent })).toBe('P2 was posted to Division D4');
  });

  it('takes the first sentence that the claim can fill', () => {
    const at: Readable = { kind: 'presence', class: 'site', about: 'b', names: [{ as: 'location', id: 'l' }], assert: {} };
    expect(said(at)).toBe('Brigade B42 was at Base L1 (site)');
    expect(said({ ...at, assert: { base: 'Old Fort' } })).toBe('Brigade B42 was at Old Fort, Base L1 (site)');
    expect(said({ kind: 'allegation', class: 'class', about: 'i', names: [], assert: { text: 'soldiers' } })).toBe('Incident I1 was alleged against soldiers');
    expect(said({ kind: 'allegation', class: 'unit', about: 'i', names: [{ as: 'unit', id: 'b' }], assert: {} })).toBe('Incident I1 was alleged against Brigade B42');
  });

  it('puts a known value in words', () => {
    expect(said({ kind: 'attribute', class: 'standing', about: 'b', names: [], assert: { value: 'unnamed' } }, 'fr')).toBe('Brigade B42 a pour identification : unité sans nom connu');
    expect(said({ kind: 'attribute', class: 'country', about: 'b', names: [], assert: { value: '__proto__' } })).toBe('the country of Brigade B42 was given as __proto__');
  });

  it('leaves no place unfilled in any language for a claim that has all of them', () => {
    for (const type of types) {
      for (const each of Object.keys(type.class.list)) {
        const claim: Readable = {
          kind: type.kind, class: each, about: 'x', names: type.to.map(({ as }) => ({ as, id: as })),
          assert: Object.fromEntries(Object.keys(type.assert).map((field) => [field, 'said'])),
        };
        for (const language of languages) expect(said(claim, language)).not.toMatch(/[{}…]/);
      }
    }
  });

  it('does not read a name as a place of the sentence', () => {
    expect(plain(sentence(under, (id) => `{${id}} {superior}`, 'en'))).toBe('{b} {superior} was under the command of {d} {superior}');
  });
});
