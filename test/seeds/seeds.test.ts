/**
 * The invented case as written: its size, its languages, its names, and what its passages hold.
 */
import { describe, expect, it } from '@jest/globals';
import type { ClaimDraft } from '../../graph/claims/claim.ts';
import { claimsOf, FILE, files, keys, seed } from './case.ts';

const names = (about: string): readonly Readonly<Record<string, string>>[] => claimsOf('name').filter((name) => name.about.id === about).map(({ assert }) => assert);
const arabic = /\p{Script=Arabic}/u;
const latin = /\p{Script=Latin}/u;

describe('the invented case', () => {
  it('is one file, and says that it is invented', () => {
    expect(files).toEqual([FILE]);
    expect([seed.name, seed.says]).toEqual(['the-quiet-shore', expect.stringMatching(/^Invented throughout/)]);
    expect(seed.sources.map(({ name }) => name).filter((name) => !name.includes('invented'))).toEqual([]);
  });

  it.each([['Unit', 13, 18], ['Person', 18, 24], ['Incident', 9, 12], ['Location', 7, 9], ['CrimePattern', 1, 1]] as const)('holds of %s between %i and %i', (kind, least, most) => {
    const { length } = keys(kind);
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('holds about twelve documents with their texts, at least five in Arabic and five in English', () => {
    const languages = seed.documents.map(({ language, text }) => [language, (text ?? '').length > 200]);
    expect(languages.length).toBeGreaterThanOrEqual(11);
    expect(languages.length).toBeLessThanOrEqual(14);
    expect(languages.filter(([, told]) => !told)).toEqual([]);
    for (const language of ['ar', 'en']) expect(languages.filter(([of]) => of === language).length).toBeGreaterThanOrEqual(5);
  });

  it('keeps an id for whatever has an address', () => {
    expect([...seed.entities, ...seed.documents, ...seed.sources, ...seed.judgements].filter(({ id }) => !/^[0-9a-f]{32}$/.test(id ?? ''))).toEqual([]);
  });

  it('quotes the day that a passage is said to support', () => {
    const western = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
    const holds = (draft: ClaimDraft, end: 'first' | 'last'): boolean => {
      const [year = '', , day] = (draft.time[end] ?? '').split('-');
      const wanted = [year, ...(day === undefined ? [] : [String(Number(day))])].map((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`));
      return draft.passages.every(({ supports, quote = '' }) => !supports.includes(end) || wanted.every((number) => number.test(western(quote))));
    };
    expect(seed.claims.filter((draft) => draft.time.first !== undefined && !(holds(draft, 'first') && holds(draft, draft.time.last === undefined ? 'first' : 'last'))).map(({ kind, about }) => `${kind} ${about.id}`)).toEqual([]);
    const supported = (draft: ClaimDraft, end: 'first' | 'last'): boolean => draft.time[end] === undefined || draft.passages.some(({ supports }) => supports.includes(end));
    expect(seed.claims.filter((draft) => draft.kind !== 'allegation' && !(supported(draft, 'first') && supported(draft, 'last'))).map(({ kind, about }) => `${kind} ${about.id}`)).toEqual([]);
  });

  it('calls everything by a canonical name and in both scripts, but for the spelling that only a newspaper has', () => {
    const lacking = seed.entities.map(({ ref }) => ref.id).filter((key) => {
      const texts = names(key).map(({ text }) => text ?? '');
      return !(texts.some((text) => arabic.test(text)) && texts.some((text) => latin.test(text)));
    });
    expect(lacking).toEqual(['zandoufi-post']);
    const canonical = claimsOf('name').filter(({ class: kind }) => kind === 'canonical').map(({ about }) => about.id);
    expect([...canonical].sort()).toEqual(seed.entities.map(({ ref }) => ref.id).sort());
  });
});
