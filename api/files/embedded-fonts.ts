/**
 * The fonts that a picture needs, inside it: a sheet must look the same where nobody has installed them.
 *
 * The shipped fonts come in pieces, each for a range of characters; only the
 * pieces that the picture's own characters fall into are taken.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Which characters are drawn with which font (charts/picture/parts.ts); Latin signs inside the others' files are left to the first. */
const FONTS = [
  { file: '@fontsource-variable/noto-sans/wght.css', draws: /[^\p{Script=Arabic}\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u },
  { file: '@fontsource-variable/noto-sans-arabic/wght.css', draws: /\p{Script=Arabic}/u },
  { file: '@fontsource-variable/noto-sans-sc/wght.css', draws: /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u },
] as const;

const packages = createRequire(import.meta.url);

const FACE = /@font-face\s*\{[^}]*url\(([^)]+)\)[^}]*unicode-range:\s*([^;]+);[^}]*\}/g;

/** SVG text with its fonts in a style of its own, after the opening tag. */
export function withFonts(svg: string): string {
  const characters = [...new Set(svg)];
  const faces = FONTS.flatMap(({ file, draws }) => facesFor(file, characters.filter((character) => draws.test(character))));
  return svg.replace(/<svg\b[^>]*>/, (opening) => `${opening}<style>${faces.join('')}</style>`);
}

function facesFor(file: string, characters: readonly string[]): readonly string[] {
  const path = packages.resolve(file);
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  return [...readFileSync(path, 'utf8').matchAll(FACE)].flatMap(([face, url = '', ranges = '']) => {
    const covers = rangesIn(ranges);
    if (!codes.some((code) => covers.some(([from, to]) => from <= code && code <= to))) return [];
    const bytes = readFileSync(join(dirname(path), url.replace(/^['"]|['"]$/g, '')));
    return [face.replace(`url(${url})`, `url(data:font/woff2;base64,${bytes.toString('base64')})`).replace(/font-display:\s*swap/, 'font-display: block').replace(/\s+/g, ' ')];
  });
}

/** `U+0100-02BA, U+02BD` as pairs of numbers. */
function rangesIn(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
}
