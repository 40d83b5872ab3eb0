/**
 * A text on as many lines as it needs: names wrap and are never cut.
 *
 * Lines break at spaces, after a hyphen or slash, and between Han characters; only
 * a word that is wider than a whole line is broken inside, between two letters.
 */
import { measure, type TextStyle } from './measure.ts';

const breakable = /[^\s\-/\p{Script=Han}]+[-/]*|[-/]+|\p{Script=Han}\p{Po}*|\s+/gu;
const longestLine = 400;

/** Lines in reading order, none empty; one empty line for an empty text. */
export function wrap(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(breakable) ?? []) {
    if (fits(line + piece, width, style)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const broken = fits(piece, width, style) ? [piece] : breakInside(piece, width, style);
    lines.push(...broken.slice(0, -1));
    line = (broken.at(-1) ?? '').trimStart();
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trim());
  return lines;
}

function fits(text: string, width: number, style: TextStyle): boolean {
  return text.length <= longestLine && measure(text.trimEnd(), style) <= width;
}

function breakInside(word: string, width: number, style: TextStyle): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const char of word.match(/\P{Mn}\p{Mn}*|\p{Mn}+/gu) ?? []) {
    if (part !== '' && !fits(part + char, width, style)) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}
