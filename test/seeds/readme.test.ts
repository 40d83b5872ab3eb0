/**
 * The page beside the invented case: its addresses lead somewhere, its numbers are right, its example can be loaded.
 */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCase } from '../../graph/bridges/linkage/index.ts';
import { quoteAt } from '../../graph/sources/index.ts';
import { check } from '../../graph/vocabulary/index.ts';
import { keys, seed } from './case.ts';

const page = readFileSync(fileURLToPath(new URL('../../seeds/README.md', import.meta.url)), 'utf8');
const [words = '', example = ''] = page.split('```yaml\n');

describe('the page about the invented case', () => {
  it('leads only to what is in it, by the right kind of address', () => {
    const kinds: Readonly<Record<string, string>> = { unit: 'Unit', person: 'Person', pattern: 'CrimePattern', 'chart?root=': 'Unit' };
    const links = [...words.matchAll(/\(\/(unit|person|pattern|chart\?root=)\/?([0-9a-f]{32})/g)].map(([, place, id]) => ({ kind: kinds[place ?? ''], id }));
    expect(links.length).toBe([...words.matchAll(/\]\(\//g)].length);
    expect(links.filter(({ kind, id }) => !seed.entities.some((entity) => entity.id === id && entity.ref.kind === kind))).toEqual([]);
  });

  it('counts what is in it', () => {
    const languages = (of: string): number => seed.documents.filter(({ language }) => language === of).length;
    expect(words).toContain(`${keys('Unit').length} units, ${keys('Person').length - 1} persons (one of them under two records), ${keys('Incident').length} incidents, ${keys('Location').length} places, `
      + `${keys('CrimePattern').length} crime pattern, ${seed.documents.length} documents (${languages('ar')} Arabic, ${languages('en')} English), ${seed.sources.length} sources, ${seed.claims.length} claims, ${seed.judgements.length} judgements`);
  });

  it('gives an example that can be loaded, with its quotes where it says', () => {
    const read = readCase('README.md', example.split('```')[0] ?? '');
    expect(read.claims.map((draft) => check(draft).kind)).toEqual(['name', 'name', 'relation']);
    const text = read.documents[0]?.text ?? '';
    expect(read.claims.flatMap(({ passages }) => passages.map(({ locator, quote }) => quoteAt(text, locator, quote ?? '') !== null))).toEqual([true, true, true]);
    expect(read.judgements.map(({ on }) => on)).toEqual([['b9-under-d3']]);
  });
});
