import { describe, expect, it } from '@jest/globals';
import { withFonts } from '../../../api/files/embedded-fonts.ts';

const svg = (text: string) => `<svg width="1"><text>${text}</text></svg>`;
const families = (picture: string) => [...new Set([...picture.matchAll(/font-family: '([^']+)'/g)].map(([, family]) => family))];

describe('a picture that carries its fonts', () => {
  it.each([
    ['Northern Corps', ['Noto Sans Variable']],
    ['فيلق الشمال', ['Noto Sans Variable', 'Noto Sans Arabic Variable']],
    ['整体结构', ['Noto Sans Variable', 'Noto Sans SC Variable']],
  ])('has those that %s is drawn with and no others', (text, wanted) => {
    expect(families(withFonts(svg(text)))).toEqual(wanted);
  });

  it('has every character of its text in a face that it carries, and fetches none', () => {
    const text = 'Opération «Waraba», Łódź; Северный корпус; القيادة العامة ٣١; 指挥官不明 – p. 1 ¶ 2';
    const picture = withFonts(svg(text));
    const covered = [...picture.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, ranges = '']) => ranges.split(',')).map((range) => range.trim().slice(2).split('-').map((end) => parseInt(end, 16)));
    const missing = [...text].filter((character) => !covered.some(([from = 0, to = from]) => from <= (character.codePointAt(0) ?? 0) && (character.codePointAt(0) ?? 0) <= to));
    expect(missing).toEqual([]);
    expect([...picture.matchAll(/url\(([^)]{0,30})/g)].every(([, url = '']) => url.startsWith('data:font/woff2;base64,'))).toBe(true);
  });

  it('keeps the picture otherwise as it was', () => {
    expect(withFonts(svg('Corps')).replace(/<style>.*?<\/style>/, '')).toBe(svg('Corps'));
  });
});
