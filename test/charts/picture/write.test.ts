import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { part, path, words } from '../../../charts/picture/parts.ts';
import { cut, plain, write } from '../../../charts/picture/write.ts';

const ink = '#1A1A1A';
const line = { x: 0, y: 0, size: 10, fill: ink } as const;

describe('hostile names', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a NUL and a bell', 'a\u0000b\u0007c', 'a\ufffdb\ufffdc'],
    ['an override that would turn digits round', '7\u202e42', '7\ufffd42'],
    ['an isolate that would swallow the rest', '\u2067abc', '\ufffdabc'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['quotes and an ampersand', `"a" & 'b'`, '&quot;a&quot; &amp; &#39;b&#39;'],
  ])('writes %s as text', (_, name, written) => {
    expect(write(words(name, line))).toContain(`>${written}</text>`);
  });

  it('keeps them out of attributes', () => {
    expect(write(part('g', { 'data-unit': '"><script>' }))).toBe('<g data-unit="&quot;&gt;&lt;script&gt;"/>');
  });

  it('draws as one line what holds line breaks', () => {
    expect(plain(' a\n b\t c ')).toBe('a b c');
  });
});

it('gives well-formed XML that reads back as the same text, whatever the text', () => {
  const reader = new XMLParser({ ignoreAttributes: false, processEntities: true, trimValues: false, parseTagValue: false });
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/\r\n?/gu, '\n')), (text) => {
    const svg = write(part('text', { 'data-name': text }, [`x${text}`]));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(() => reader.parse(svg)).not.toThrow();
    expect(write(part('text', { 'data-name': text }, [`x${text}`]))).toBe(svg);
  }));
});

it('cuts numbers to three decimals, without exponents', () => {
  fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
    expect(cut(value)).toMatch(/^-?\d+(\.\d{1,3})?$/u);
    expect(Math.abs(Number(cut(value)) - value)).toBeLessThanOrEqual(0.00051);
  }));
  expect(cut(-0.0001)).toBe('0');
});

it('writes a path without needless spaces and always the same', () => {
  expect(write(path(['M', 0, 6.00004, 'H', 12, 'A', 4, 4, 0, 0, 1, 20, 6], { fill: 'none' }))).toBe('<path d="M0 6H12A4 4 0 0 1 20 6" fill="none"/>');
});

describe('a line of text', () => {
  it('stands with its physical side where it is asked, in either direction', () => {
    expect(write(words('abc', { ...line, at: 'left' }))).not.toContain('text-anchor');
    expect(write(words('abc', { ...line, at: 'right' }))).toContain('text-anchor="end"');
    expect(write(words('اللواء', { ...line, at: 'left' }))).toContain('text-anchor="end"');
    expect(write(words('اللواء', { ...line, at: 'right' }))).not.toContain('text-anchor');
  });

  it('in Arabic names its own font and is never slanted', () => {
    const svg = write(words('اللواء', { ...line, italic: true }));
    expect(svg).toContain("font-family=\"&#39;Noto Sans Arabic&#39;");
    expect(svg).not.toContain('italic');
    expect(svg).toContain('direction="rtl"');
  });

  it('holds a range left-to-right among Arabic', () => {
    expect(write(words('[2012-02-01 – 2013-02-01]', { ...line, direction: 'ltr' }))).toContain('direction="ltr"');
  });
});
