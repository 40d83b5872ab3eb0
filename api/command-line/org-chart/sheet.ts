/**
 * An org chart as one printed sheet: SVG with its title, how to read it, footnotes and what it rests on.
 */
import { createHash } from 'node:crypto';
import { numberFootnotes } from '../../../charts/org-chart/footnotes.ts';
import { sheet } from '../../../charts/org-chart/sheet.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import type { ChartLanguage } from '../../../charts/org-chart/words/index.ts';
import { write } from '../../../charts/picture/write.ts';
import type { OrgChart, Passage, Reader, SeenClaim } from '../../../graph/index.ts';
import { withFonts } from '../../files/embedded-fonts.ts';
import { json, orgChartShape } from '../format/json.ts';

export interface Printing {
  readonly reader: Reader;
  readonly language: ChartLanguage;
  readonly page: 'A3' | 'A4';
  /** Such as that everything is invented; may be empty. */
  readonly note: string;
}

/** The clearance of the owner of a home. */
const EVERYTHING: Readonly<Record<ChartLanguage, string>> = { en: 'cleared for everything', ar: 'مصرّح له بكل شيء', fr: 'habilité à tout voir', zh: '可查看全部内容' };

export function orgChartSheet(chart: OrgChart, { reader, language, page, note }: Printing): string {
  const { on, depth, classes } = chart.question;
  const claims = new Map(chart.claims.map((claim) => [claim.id, claim]));
  const picture = sheet(chart, {
    words: chartWords[language],
    numerals: 'latn',
    nameFirst: 'own',
    on, depth,
    knownAt: chart.knownAt,
    certainOnly: false,
    classes: chart.relations.map((relation) => relation.class).filter((each, index, all) => classes.includes(each) && all.indexOf(each) === index),
    reader: reader.cleared === 'everything' ? EVERYTHING[language] : reader.cleared.join(', ') || '–',
    hash: createHash('sha256').update(json(orgChartShape(chart))).digest('hex'),
    footnotes: numberFootnotes(chart, (id) => citations(claims.get(id))),
    note, page,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withFonts(write(picture))}\n`;
}

/** The documents that a claim cites; the cell that it was read from only where it cites nothing else. */
function citations(claim: SeenClaim | undefined): readonly string[] {
  const passages = claim?.passages ?? [];
  const cited = passages.filter(({ reading }) => !reading);
  return (cited.length > 0 ? cited : passages).map(citation);
}

function citation({ document, source, locator }: Passage): string {
  const called = document.title ?? document.externalIds[0]?.replace('|', ' ') ?? document.id;
  return [called, source?.name, document.date, locator].filter((part) => part !== undefined && part !== null && part !== '').join(', ');
}
