/**
 * The few elements that charts are made of.
 *
 * Every element says what it stands for in `data-` attributes, so that the screen
 * can press it and a test can read the drawing back (see README.md here).
 */
import { isArabic } from '../measure/measure.ts';
import type { Picture } from './picture.ts';
import { cut, plain } from './write.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Children = readonly (Picture | string)[];

/** An element; attributes that are `undefined` are left out. */
export function part(tag: string, attributes: Attributes, children: Children = []): Picture {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) given[name] = value;
  return Object.freeze({ tag, attributes: Object.freeze(given), children: Object.freeze([...children]) });
}

export function group(attributes: Attributes, children: Children): Picture {
  return part('g', attributes, children);
}

/** A path from its commands: `path(['M', 0, 0, 'H', 12], …)`. */
export function path(commands: readonly (string | number)[], attributes: Attributes): Picture {
  const text = commands.map((command, index) => {
    const piece = typeof command === 'number' ? cut(command) : command;
    return typeof command === 'number' && typeof commands[index - 1] === 'number' ? ` ${piece}` : piece;
  }).join('');
  return part('path', { d: text, ...attributes });
}

export interface Written {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill: string;
  /** Which physical side of the text stands at `x`. */
  readonly at?: 'left' | 'right' | 'middle';
  readonly italic?: boolean;
  /** ISO 639, for the screen reader and for Han variants. */
  readonly language?: string | null;
  /** Where the text runs; else as its first letter says. */
  readonly direction?: 'ltr' | 'rtl' | null;
  /** Every character follows the direction, whatever it is: ranges of days in any digits. */
  readonly fixed?: boolean;
  readonly attributes?: Attributes;
}

export const families = {
  plain: "'Noto Sans', 'Noto Sans Variable', 'Noto Sans SC', 'Noto Sans SC Variable', sans-serif",
  arabic: "'Noto Sans Arabic', 'Noto Sans Arabic Variable', 'Noto Sans', 'Noto Sans Variable', sans-serif",
} as const;

/** One line of text. Arabic is never slanted, carries its own font and runs right to left by itself. */
export function words(text: string | readonly (string | Picture)[], { x, y, size, weight = 400, fill, at = 'left', italic = false, language, direction = null, fixed = false, attributes = {} }: Written): Picture {
  const children = typeof text === 'string' ? [plain(text)] : text;
  const said = children.map((child) => (typeof child === 'string' ? child : saidIn(child))).join('');
  const arabic = isArabic(said);
  const rightToLeft = direction === null ? firstStrongIsRight(said) : direction === 'rtl';
  return part('text', {
    x, y, 'font-size': size, 'font-weight': weight === 400 ? undefined : weight, fill,
    'font-family': arabic ? families.arabic : undefined,
    'font-style': italic && !arabic ? 'italic' : undefined,
    'text-anchor': anchorOf(at, rightToLeft),
    direction: rightToLeft ? 'rtl' : 'ltr', 'unicode-bidi': fixed ? 'bidi-override' : 'isolate',
    'xml:lang': language ?? undefined,
    ...attributes,
  }, children);
}

/** SVG anchors follow the direction of the text: the start of an Arabic text is its right side. */
function anchorOf(at: 'left' | 'right' | 'middle', rightToLeft: boolean): string | undefined {
  if (at === 'middle') return 'middle';
  return (at === 'right') === rightToLeft ? undefined : 'end';
}

/** A text among others of direction `within`: signs at its ends stay on its own side. */
export function among(said: string, within: 'ltr' | 'rtl'): string {
  const rightToLeft = firstStrongIsRight(said);
  if (said === '' || rightToLeft === (within === 'rtl')) return said;
  const mark = rightToLeft ? '\u200f' : '\u200e';
  return `${mark}${said}${mark}`;
}

function firstStrongIsRight(text: string): boolean {
  const strong = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u.exec(text.replace(/\p{M}/gu, ''));
  return strong !== null && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(strong[0]);
}

function saidIn(picture: Picture): string {
  return picture.children.map((child) => (typeof child === 'string' ? child : saidIn(child))).join('');
}
