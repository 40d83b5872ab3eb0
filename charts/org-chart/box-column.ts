/**
 * The lines of a box from top to bottom, as they are added.
 */
import { measure } from '../measure/measure.ts';
import { wrap } from '../measure/wrap.ts';
import type { BoxLine } from './box-content.ts';
import { box as sizes, text as fonts } from './style.ts';

export interface Column {
  readonly width: number;
  readonly lines: BoxLine[];
  readonly rules: number[];
  /** Where the last line stands. */
  y: number;
}

export type Said = Pick<BoxLine, 'part' | 'text'> & Partial<BoxLine> & {
  /** Px from the line above to this one. */
  readonly lead: number;
  /** Kept free at the end of the first line. */
  readonly free?: number;
};

export function column(width: number): Column {
  return { width, lines: [], rules: [], y: 0 };
}

/** Adds a text, wrapped; what stands beside it stays with its first line, its footnotes with its last. */
export function say(column: Column, { lead, free = 0, ...line }: Said): void {
  const { start = sizes.padding, size = fonts.note, weight = 400, raised = null } = line;
  const room = column.width - start - sizes.padding;
  const style = { size, weight };
  const [head = '', ...rest] = wrap(line.text, room - free, style);
  const texts = [head, ...(rest.length === 0 ? [] : wrap(line.text.slice(line.text.indexOf(head) + head.length), room, style))];
  const numbers = raised === null ? 0 : measure(`\u2009${raised}`, { size: fonts.footnote, weight: 400 });
  if (measure(texts.at(-1) ?? '', style) + numbers > room) texts.push('');
  texts.forEach((text, index) => {
    const spacing = size * sizes.lineHeight;
    column.y += index === 0 ? lead : spacing;
    column.lines.push({
      colour: 'ink', italic: false, direction: null, language: null, ...line,
      start, size, weight, text, baseline: column.y,
      data: index === 0 ? line.data ?? {} : { ...line.data, 'data-continued': 'true' },
      beside: index === 0 ? line.beside ?? null : null, raised: index === texts.length - 1 ? raised : null,
    });
  });
}

/** A thin rule under what stands so far. */
export function rule(column: Column): void {
  column.y += sizes.ruleAbove + 2;
  column.rules.push(column.y);
}
