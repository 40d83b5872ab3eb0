/**
 * The foot of a printed sheet: how to read it, footnotes in columns, and the line that says what a line is not.
 */
import { measure } from '../measure/measure.ts';
import { wrap } from '../measure/wrap.ts';
import { among, group, path, words as text } from '../picture/parts.ts';
import type { Picture } from '../picture/picture.ts';
import { plain } from '../picture/write.ts';
import type { Arranged } from './chart.ts';
import { inDigits } from './digits.ts';
import { drawEntry, legendWidth, occurring } from './sheet-legend.ts';
import { arrangement, headHeight } from './sheet-notes.ts';
import type { SheetOptions } from './sheet.ts';
import { sheet as sizes, type Colours } from './style.ts';
import type { ChartInput } from './types.ts';

export interface Foot {
  readonly height: number;
  /** `top` is where the foot begins. */
  readonly draw: (top: number, colours: Colours) => Picture;
}

export function footOf(input: ChartInput, arranged: Arranged, options: SheetOptions, page: { readonly width: number; readonly height: number }): Foot {
  const { words } = options;
  const { direction } = words;
  const right = direction === 'rtl';
  const width = page.width - 2 * sizes.margin;
  const entries = occurring(input, arranged);
  const entryWidth = legendWidth(entries, words);
  const lines = lastLines(input, arranged, options, width);
  const { legend, notes, notesStart, notesTop, height } = arrangement(options, entries.length, entryWidth, { width, height: page.height * sizes.footShare - lines.height });
  const start = (offset: number) => (right ? page.width - sizes.margin - offset : sizes.margin + offset);
  const at = right ? 'right' : 'left';
  return {
    height: height + lines.height,
    draw: (top, colours) => {
      const rule = (y: number) => path(['M', sizes.margin, y, 'H', page.width - sizes.margin], { fill: 'none', stroke: colours.ink, 'stroke-width': sizes.rule / 2 });
      const head = (said: string, x: number, y: number) => text(said, { x, y: y + 16, size: sizes.head, weight: 600, fill: colours.ink, at, direction });
      return group({ 'data-part': 'foot' }, [
        rule(top),
        ...(entries.length === 0 ? [] : [head(words.howToRead, start(0), top)]),
        ...entries.map((entry, index) => drawEntry(entry, { x: start(Math.floor(index / legend.rows) * entryWidth), y: top + headHeight + (index % legend.rows) * sizes.row + 3 }, words, colours)),
        ...(notes.rows === 0 ? [] : [head(words.footnotes, start(notesStart), top + notesTop)]),
        ...notes.texts.map(({ said, number, column, row }) => text(said, {
          x: start(notesStart + column * notes.width), y: top + notesTop + headHeight + row * sizes.footnoteRow + 3, size: sizes.footnote, fill: colours.ink, at, direction,
          attributes: { 'data-part': 'note', 'data-number': number ?? undefined },
        })),
        rule(top + height),
        ...lines.texts.map(({ said, side, line }) => text(said, {
          x: start(side === 'start' ? 0 : width), y: top + height + 13 + line * sizes.footRow, size: sizes.foot, fill: colours.ink,
          at: (side === 'start') === right ? 'right' : 'left', direction, attributes: { 'data-part': 'foot-line' },
        })),
      ]);
    },
  };
}

/** What the marks mean and what a line is not; then reader, counts, hash, number of the sheet. On one line where both fit. */
function lastLines(input: ChartInput, { layout }: Arranged, { words, numerals, reader, hash, note }: SheetOptions, width: number) {
  const style = { size: sizes.foot, weight: 400 } as const;
  const shown = (count: number) => inDigits(count, numerals);
  const toldCount = layout.relations.filter(({ way }) => way === 'words').length;
  const told = toldCount === 0 ? '' : ` (${words.toldInWords(toldCount, shown(toldCount))})`;
  const relations = words.relations(input.relations.length, shown(input.relations.length));
  const counts = [words.units(input.units.length, shown(input.units.length)), `${relations}${told}`, words.postings(input.commanders.length, shown(input.commanders.length))].join(words.comma);
  const meaning = [among(plain(note), words.direction), words.marksMean, words.notControl].filter((said) => said !== '').join(' ');
  const proof = [words.reader(reader === null ? words.everything : among(plain(reader), words.direction)), counts, words.product(among(plain(hash), words.direction)), words.sheetOf(shown(1), shown(1))].join(' · ');
  const oneLine = measure(meaning, style) + measure(proof, style) + 24 <= width;
  const before = wrap(meaning, width, style);
  const after = oneLine ? [proof] : wrap(proof, width, style);
  const texts = [
    ...before.map((said, line) => ({ said, line, side: 'start' as const })),
    ...after.map((said, line) => ({ said, line: oneLine ? line : before.length + line, side: oneLine ? 'end' as const : 'start' as const })),
  ];
  return { texts, height: 8 + sizes.footRow * (oneLine ? 1 : before.length + after.length) };
}
