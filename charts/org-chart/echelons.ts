/**
 * The level of a unit as strokes: XX division, X brigade, II battalion.
 *
 * Not the framed NATO symbol: its frame says friend, hostile or unknown, and we
 * take no side.
 */
import { group, part, path } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import type { Echelon } from './words/index.ts';

const strokes: Readonly<Record<Echelon, string>> = {
  army: 'XXXX', corps: 'XXX', division: 'XX', brigade: 'X', regiment: 'III', battalion: 'II', company: 'I', platoon: '•••',
};
const steps: Readonly<Record<string, number>> = { X: 5.6, I: 3.4, '•': 4.2 };
const height = 7.5;

export function isEchelon(level: string | null): level is Echelon {
  return level !== null && Object.hasOwn(strokes, level);
}

export function echelonWidth(level: Echelon): number {
  return [...strokes[level]].reduce((width, stroke) => width + (steps[stroke] ?? 0), 0);
}

/** With its left edge at `x` and its middle at `y`. */
export function echelonMark(level: Echelon, { x, y }: { readonly x: number; readonly y: number }, ink: string): Picture {
  const top = y - height / 2;
  const bottom = y + height / 2;
  const drawn = [...strokes[level]].map((stroke, index) => {
    const step = steps[stroke] ?? 0;
    const left = x + index * step;
    if (stroke === '•') return part('circle', { cx: left + step / 2, cy: y, r: 1.5, fill: ink });
    const commands = stroke === 'X'
      ? ['M', left + 0.5, top, 'L', left + step - 0.5, bottom, 'M', left + step - 0.5, top, 'L', left + 0.5, bottom]
      : ['M', left + step / 2, top, 'V', bottom];
    return path(commands, { fill: 'none', stroke: ink, 'stroke-width': 1.2 });
  });
  return group({ 'data-part': 'echelon', 'data-echelon': level }, drawn);
}
