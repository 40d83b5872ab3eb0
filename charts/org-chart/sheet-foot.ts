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
import type { SheetOptions } from './sheet.ts';
import { sheet as sizes, type Colours } from './style.ts';
import type { ChartInput } from './types.ts';

export interface Foot {
  readonly height: number;
  /** `top` is where the foot begins. */
  readonly draw: (top: number, colours: Colours) => Picture;
}

const note = { size: sizes.footnote, weight: 400 } as const;
const last = { size: sizes.foot, weight: 400 } as const;
const headHeight = 30;

export function footOf(input: ChartInput, arranged: Arranged, options: SheetOptions, page: { readonly width: number; readonly height: number }): Foot {
  const { words, numerals } = options;
  const right = words.direction === 'rtl';
  const room = page.width - 2 * sizes.margin;
  const entries = occurring(input, arranged);
  const entryWidth = legendWidth(entries, words);
  const lines = lastLines(input, arranged, options, room);
  const mostRows = Math.floor((page.height * sizes.footShare - headHeight - lines.height) / sizes.row);
  const perRow = Math.max(1, Math.min(2, Math.floor((room * 0.55) / entryWidth)));
  const legendRows = Math.min(Math.max(6, Math.ceil(entries.length / perRow)), Math.max(6, mostRows));
  const legendColumns = Math.ceil(entries.length / legendRows);
  const notesStart = entries.length === 0 ? 0 : legendColumns * entryWidth + sizes.columnGap;
  const notes = columnsOf(options, room - notesStart, (Math.max(legendRows, mostRows) * sizes.row) / sizes.footnoteRow);
  const bodyHeight = headHeight + Math.max(Math.min(legendRows, entries.length) * sizes.row, notes.rows * sizes.footnoteRow);
  const start = (offset: number) => (right ? page.width - sizes.margin - offset : sizes.margin + offset);
  const at = right ? 'right' : 'left';
  const { direction } = words;
  return {
    height: bodyHeight + lines.height,
    draw: (top, colours) => {
      const rule = (y: number) => path(['M', sizes.margin, y, 'H', page.width - sizes.margin], { fill: 'none', stroke: colours.ink, 'stroke-width': sizes.rule / 2 });
      const head = (said: string, x: number) => text(said, { x, y: top + 16, size: sizes.head, weight: 600, fill: colours.ink, at, direction });
      return group({ 'data-part': 'foot' }, [
        rule(top),
        head(words.howToRead, start(0)),
        ...entries.map((entry, index) => drawEntry(entry, { x: start(Math.floor(index / legendRows) * entryWidth), y: top + headHeight + (index % legendRows) * sizes.row + 3 }, words, colours)),
        ...(options.footnotes.length === 0 ? [] : [head(words.footnotes, start(notesStart))]),
        ...notes.texts.map(({ said, number, column, row }) => text(said, {
          x: start(notesStart + column * notes.width), y: top + headHeight + row * sizes.footnoteRow + 3, size: sizes.footnote, fill: colours.ink, at, direction,
          attributes: { 'data-part': 'note', 'data-number': number ?? undefined },
        })),
        rule(top + bodyHeight),
        ...lines.texts.map(({ said, side, line }) => text(said, {
          x: side === 'start' ? start(0) : start(room), y: top + bodyHeight + 13 + line * sizes.footRow, size: sizes.foot, fill: colours.ink,
          at: (side === 'start') === right ? 'right' : 'left', direction, attributes: { 'data-part': 'foot-line' },
        })),
      ]);
    },
  };

  function lastLines(of: ChartInput, { layout }: Arranged, { reader, hash, note: remark }: SheetOptions, width: number) {
    const shown = (count: number) => inDigits(count, numerals);
    const toldCount = layout.relations.filter(({ way }) => way === 'words').length;
    const told = toldCount === 0 ? '' : ` (${words.toldInWords(toldCount, shown(toldCount))})`;
    const meaning = [among(plain(remark), words.direction), words.marksMean, words.notControl].filter((part) => plain(part) !== '').join(' ');
    const counts = [words.units(of.units.length, shown(of.units.length)), `${words.relations(of.relations.length, shown(of.relations.length))}${told}`, words.postings(of.commanders.length, shown(of.commanders.length))].join(words.comma);
    const proof = [words.reader(among(plain(reader), words.direction)), counts, words.product(among(plain(hash), words.direction)), words.sheetOf(inDigits(1, numerals), inDigits(1, numerals))].join(' · ');
    const beside = measure(meaning, last) + measure(proof, last) + 24 <= width;
    const before = wrap(meaning, width, last);
    const after = beside ? [proof] : wrap(proof, width, last);
    const texts = [
      ...before.map((said, line) => ({ said, line, side: 'start' as const })),
      ...after.map((said, line) => ({ said, line: beside ? line : before.length + line, side: beside ? 'end' as const : 'start' as const })),
    ];
    return { texts, height: 8 + sizes.footRow * (beside ? Math.max(before.length, 1) : before.length + after.length) };
  }
}

interface Note {
  readonly said: string;
  readonly number: number | null;
  readonly column: number;
  readonly row: number;
}

/** As many columns as the longest line allows; what does not fit is counted in the last line. */
function columnsOf({ footnotes, words, numerals }: SheetOptions, room: number, mostRows: number): { readonly texts: readonly Note[]; readonly rows: number; readonly width: number } {
  const written = footnotes.map(({ number, text: said }) => ({ number, said: `${inDigits(number, numerals)}\u2002${among(plain(said), words.direction)}` }));
  const longest = Math.max(1, ...written.map(({ said }) => measure(said, note)));
  const columns = Math.max(1, Math.min(Math.floor(room / (Math.min(longest, room) + sizes.columnGap)), 6));
  const width = room / columns;
  const lines = written.flatMap(({ number, said }) => wrap(said, width - sizes.columnGap / 2, note).map((part, index) => ({ number: index === 0 ? number : null, said: part })));
  const most = Math.max(1, Math.floor(mostRows)) * columns;
  const kept = lines.length <= most ? lines : lines.slice(0, most - 1);
  const missing = written.length - kept.filter(({ number }) => number !== null).length;
  const all = missing === 0 ? kept : [...kept, { number: null, said: `+ ${words.footnotesLeft(missing, inDigits(missing, numerals))}` }];
  const rows = Math.ceil(all.length / columns);
  return { texts: all.map((line, index) => ({ ...line, column: Math.floor(index / rows), row: index % rows })), rows: written.length === 0 ? 0 : rows, width };
}
