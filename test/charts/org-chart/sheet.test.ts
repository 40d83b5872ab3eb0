/**
 * The printed sheet: one golden picture a direction, and what must stand on every sheet.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { numberFootnotes } from '../../../charts/org-chart/footnotes.ts';
import { sheet, type SheetOptions } from '../../../charts/org-chart/sheet.ts';
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import { chartWords, type ChartLanguage } from '../../../charts/org-chart/words/index.ts';
import { write } from '../../../charts/picture/write.ts';
import { cite, example } from './example.ts';
import { violations } from './invariants.ts';
import { readBack } from './read-back.ts';
import { parts, readSvg } from './svg.ts';

const asked = (language: ChartLanguage, more: Partial<SheetOptions> = {}): SheetOptions => ({
  words: chartWords[language], numerals: language === 'ar' ? 'arab' : 'latn', nameFirst: 'own', on: '2012-09-15', knownAt: '2024-03-01', certainOnly: false,
  depth: 2, classes: ['command', 'membership', 'administrative', 'training'], reader: 'analyst, level 2', hash: '7f3c2d9ea91e', footnotes: numberFootnotes(example, cite), note: 'Invented data.', page: 'A3', ...more,
});
const printed = (language: ChartLanguage, more: Partial<SheetOptions> = {}, input: ChartInput = example) => write(sheet(input, asked(language, more)));
const textOf = (svg: string, part: string) => parts(readSvg(svg), part).map(({ text }) => text).join(' ');

describe.each(['en', 'ar'] as const)('the sheet of the invented structure in %s', (language) => {
  it('is the picture that was looked at', () => {
    const file = new URL(`../../golden/org-chart-${language}.svg`, import.meta.url);
    const svg = `${printed(language)}\n`;
    if (process.env['MAKE_GOLDEN'] || !existsSync(file)) writeFileSync(file, svg);
    expect(readFileSync(file, 'utf8') === svg).toBe(true);
  });

  it('is the same to the byte when printed again, and well-formed', () => {
    const svg = printed(language);
    expect(printed(language) === svg).toBe(true);
    expect(XMLValidator.validate(svg)).toBe(true);
  });

  it('keeps the invariants 1 to 7', () => {
    expect(violations(example, readBack(printed(language)))).toEqual([]);
  });
});

describe('a sheet', () => {
  it('says the day, as known when, the question, what is left out, the reader, the counts, the hash and the number of sheets', () => {
    const svg = printed('en');
    expect(textOf(svg, 'title-line')).toContain('742nd Armoured Brigade');
    expect(textOf(svg, 'on')).toBe('15 September 2012');
    expect(textOf(svg, 'known-at')).toBe('as known on 1 March 2024 · certain and possible');
    expect(textOf(svg, 'method')).toContain('Not drawn: 3 before first mention, 2 after last mention.');
    const foot = textOf(svg, 'foot-line');
    for (const said of ['A line shows a claim, not effective control.', 'Reader: analyst, level 2', '24 units, 26 relations', '12 postings', '7f3c2d9ea91e', 'sheet 1 of 1', 'Invented data.']) expect(foot).toContain(said);
  });

  it('says of a reader who may see everything that it is so', () => {
    expect(textOf(printed('en', { reader: null }), 'foot-line')).toContain('Reader: everything in the case');
  });

  it.each([['fr', '15 septembre 2012'], ['zh', '2012年9月15日'], ['ar', '١٥ أيلول/سبتمبر ٢٠١٢']] as const)('says the day in %s', (language, day) => {
    expect(textOf(printed(language), 'on')).toBe(day);
  });

  it('explains what occurs on it and nothing else', () => {
    const legend = (input: ChartInput) => parts(readSvg(printed('en', { footnotes: [] }, input)), 'legend').map(({ attributes }) => attributes['data-legend']);
    expect(legend(example)).toEqual(expect.arrayContaining(['command certain', 'command possible', 'command contradicted', 'membership possible', 'asked about', 'not identified', 'disputed', 'joint operation', 'units below', 'in command inferred']));
    const plain: ChartInput = { ...example, root: null, units: example.units.filter(({ id }) => ['gc', 'nc'].includes(id)), relations: example.relations.filter(({ id }) => id === 'r01'), commanders: [] };
    expect(legend(plain)).toEqual(['command certain', 'army', 'corps']);
  });

  it('prints every footnote that fits, and counts the rest', () => {
    const notes = (footnotes: SheetOptions['footnotes']) => parts(readSvg(printed('en', { footnotes })), 'note');
    const all = notes(asked('en').footnotes);
    expect(all.filter(({ attributes }) => attributes['data-number'] !== undefined)).toHaveLength(asked('en').footnotes.length);
    const many = Array.from({ length: 900 }, (_, index) => ({ number: index + 1, text: `Register ${index + 1}, page 1`, of: [] }));
    const shown = notes(many).filter(({ attributes }) => attributes['data-number'] !== undefined).length;
    expect(shown).toBeGreaterThan(50);
    expect(notes(many).at(-1)?.text).toBe(`+ ${900 - shown} further footnotes stand in the list of sources.`);
  });

  it('prints names at 7 pt and dates at 5.5 pt at least, or says that it should have been several sheets', () => {
    const scale = (svg: string) => Number(/data-scale="([\d.]+)"/u.exec(svg)?.[1]);
    const one = printed('en');
    expect(scale(one) * 12.5 * 0.75).toBeGreaterThanOrEqual(7);
    expect(scale(one) * 8.5 * 0.75).toBeGreaterThanOrEqual(5.5);
    const wide: ChartInput = {
      ...example, root: null, commanders: [], persons: [],
      units: Array.from({ length: 300 }, (_, index) => ({ id: `u${index}`, names: [{ text: `${index} Region`, script: 'Latn', language: null, kind: 'canonical' as const }], standing: 'known' as const, joint: false, echelon: null, below: 0, vacant: [], disputed: false })),
      relations: Array.from({ length: 299 }, (_, index) => ({ id: `r${index}`, subordinate: `u${index + 1}`, superior: 'u0', class: 'command' as const, ground: null, verdict: 'possible' as const, reason: 'undated', began: null, claims: [] })),
    };
    const crowded = printed('en', { page: 'A4', footnotes: [] }, wide);
    expect(scale(crowded) * 12.5 * 0.75).toBeLessThan(7);
    expect(textOf(crowded, 'method')).toContain('needs several sheets');
  });

  it('keeps every part inside its margins', () => {
    for (const language of ['en', 'ar'] as const) {
      const root = readSvg(printed(language));
      const width = Number(root.attributes['width']);
      for (const { attributes } of parts(root, 'foot').concat(parts(root, 'title')).flatMap(({ children }) => children).filter(({ tag }) => tag === 'text')) {
        expect(Number(attributes['x'])).toBeGreaterThanOrEqual(42);
        expect(Number(attributes['x'])).toBeLessThanOrEqual(width - 42);
      }
    }
  });

  it('shows hostile text as text', () => {
    const hostile = { ...example, units: example.units.map((unit) => (unit.id === 'nc' ? { ...unit, names: [{ text: '\u202e<script>alert(1)</script>\u0000', script: 'Latn', language: null, kind: 'canonical' as const }] } : unit)) };
    const svg = printed('en', { reader: '"><script>', hash: '\u2067&' }, hostile);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/u);
  });
});
