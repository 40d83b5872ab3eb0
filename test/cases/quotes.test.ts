/**
 * Every passage of the shipped and the tested cases says what it is said to say.
 */
import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCase } from '../../graph/bridges/linkage/index.ts';
import { quoteAt } from '../../graph/sources/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['seeds', 'test/cases/c1'].flatMap((folder) => readdirSync(`${root}/${folder}`).filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`));

describe.each(files)('%s', (file) => {
  const read = readCase(file, readFileSync(`${root}/${file}`, 'utf8'));
  const texts = new Map(read.documents.map(({ ref, text }) => [ref.id, text]));

  it('finds every quote letter for letter at its locator', () => {
    const passages = read.claims.flatMap(({ passages: own }) => own);
    expect(passages.length).toBeGreaterThan(0);
    const lost = passages.filter(({ document, locator, quote }) => quoteAt(texts.get(document.id) ?? '', locator, quote ?? '') === null);
    expect(lost).toEqual([]);
  });

  it('says that it is invented', () => {
    expect(read.says).toMatch(/invented/i);
  });
});
