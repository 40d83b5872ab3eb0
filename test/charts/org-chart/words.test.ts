/**
 * The chart's words: complete in four languages, right in number, and drawable by the fonts that ship.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { inDigits, prose } from '../../../charts/org-chart/digits.ts';
import { chartWords, type ChartWords } from '../../../charts/org-chart/words/index.ts';
import { write } from '../../../charts/picture/write.ts';
import { sheet } from '../../../charts/org-chart/sheet.ts';
import { numberFootnotes } from '../../../charts/org-chart/footnotes.ts';
import { arabic, sans } from '../measure/fonts.ts';
import { cite, example } from './example.ts';
import { all, readSvg } from './svg.ts';

const languages = Object.values(chartWords);
const counts = [0, 1, 2, 3, 10, 11, 100, 103];

/** Every text that these words can give, functions called with every number. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return counts.map((count) => String(value.length === 1 ? value('742') : value.length === 2 ? value(count, String(count)) : value('1', 'x', '2012')));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidIn) : [];
}

function keysIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner).map((below) => `${key}.${below}`)]) : [];
}

describe.each(languages.map((words): readonly [string, ChartWords] => [words.language, words]))('the words in %s', (_, words) => {
  it('are as many as in English, none of them empty', () => {
    expect(keysIn(words)).toEqual(keysIn(chartWords.en));
    for (const said of saidIn(words)) expect(said.trim()).not.toBe('');
  });

  it('are drawn by the fonts that ship, character by character', () => {
    for (const said of saidIn(words)) expect([said, missing(said, words)]).toEqual([said, []]);
  });

  it('make a sheet on which every character can be drawn', () => {
    for (const numerals of ['latn', 'arab'] as const) {
      const svg = write(sheet(example, {
        words, numerals, nameFirst: 'own', on: '2012-09-15', knownAt: null, certainOnly: true, depth: null, classes: ['command', 'membership'], reader: 'analyst', hash: '7f3c', footnotes: numberFootnotes(example, cite), note: '', page: 'A4',
      }));
      expect(missing(readSvg(svg).text, words)).toEqual([]);
      expect(all(readSvg(svg)).filter(({ tag }) => tag === 'text').length).toBeGreaterThan(60);
    }
  });
});

it('counts in Arabic as Arabic counts', () => {
  const { moreUnits } = chartWords.ar;
  expect([1, 2, 3, 11, 100].map((count) => moreUnits(count, inDigits(count, 'arab')))).toEqual(['+ وحدة واحدة', '+ وحدتان', '+ ٣ وحدات', '+ ١١ وحدة', '+ ١٠٠ وحدة']);
});

it('says a month and a year as partly as they are known', () => {
  expect(prose('2012-09', chartWords.en, 'latn')).toBe('September 2012');
  expect(prose('2012-09-01', chartWords.fr, 'latn')).toBe('1er septembre 2012');
  expect(prose('2012', chartWords.ar, 'arab')).toBe('٢٠١٢');
  expect(prose('2012-09/2012-10', chartWords.en, 'latn')).toBe('2012-09/2012-10');
});

/** The Chinese font serves Chinese texts alone: elsewhere a sign that only it has would be an empty box in print. */
function missing(text: string, { language }: ChartWords): readonly string[] {
  return [...new Set(text)].filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    return !/[\u200c-\u200f\n]/u.test(char) && !sans[400].hasGlyphForCodePoint(code) && !arabic[400].hasGlyphForCodePoint(code) && !(language === 'zh' && inChineseFont(code));
  });
}

/** The Chinese font ships as many files; together they cover these ranges. */
function inChineseFont(code: number): boolean {
  return chineseRanges.some(([from, to]) => from <= code && code <= to);
}

const chineseRanges = Object.values(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/unicode.json'), 'utf8')) as Record<string, string>)
  .flatMap((ranges) => ranges.split(',')).map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
