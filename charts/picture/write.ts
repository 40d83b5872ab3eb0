/**
 * A picture written out as SVG text: the same picture gives the same bytes.
 *
 * Names come from strangers. Whatever XML forbids (control characters, half
 * surrogates) becomes U+FFFD; what would change the order of reading on paper
 * (bidi embeddings, overrides, isolates) is shown as U+FFFD too and never obeyed.
 */
import type { Picture } from './picture.ts';

// Joiners stay: Persian needs them. Left-to-right and right-to-left marks stay: they turn nothing round.
const hostile = /[\u202a-\u202e\u2066-\u2069]/gu;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/gu;
const replacement = '\ufffd';
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** SVG text without an XML declaration, so that it can stand inside a page too. */
export function write(picture: Picture): string {
  const attributes = Object.entries(picture.attributes).map(([name, value]) => ` ${name}="${escape(typeof value === 'number' ? cut(value) : value)}"`).join('');
  if (picture.children.length === 0) return `<${picture.tag}${attributes}/>`;
  const inside = picture.children.map((child) => (typeof child === 'string' ? escape(child) : write(child))).join('');
  return `<${picture.tag}${attributes}>${inside}</${picture.tag}>`;
}

/** A stranger's text as it may be drawn: one line, nothing hidden in it. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(forbidden, replacement).replace(hostile, replacement).trim();
}

/** At most three decimals, never an exponent, never `-0`. */
export function cut(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) || !Number.isFinite(rounded) ? '0' : String(rounded);
}

function escape(text: string): string {
  return text.replace(forbidden, replacement).replace(hostile, replacement).replace(/[&<>"']/gu, (char) => escapes[char] ?? char);
}
