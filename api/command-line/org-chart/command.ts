/**
 * `linkage org-chart`: the structure on a day, as a printed sheet or as data.
 */
import { extname } from 'node:path';
import { boundsOf, orgChart as orgChartOf } from '../../../graph/index.ts';
import { invention } from '../../seeds.ts';
import { ASKING, asked } from '../asking.ts';
import type { Command, Given } from '../command.ts';
import { WrongUsage } from '../errors.ts';
import { DONE } from '../exit.ts';
import { graphml } from '../format/graphml.ts';
import { inCase, json, orgChartShape } from '../format/json.ts';
import { byIdOrName } from '../naming.ts';
import { deliver } from '../output.ts';
import { CLASSES, formatOf, oneOf, required, someOf } from '../parse.ts';
import { orgChartSheet } from './sheet.ts';

const FORMATS = ['svg', 'json', 'graphml'] as const;

export const orgChart: Command = {
  name: 'org-chart',
  says: 'the structure on a day: every unit from the root down, and every other superior of a unit so drawn',
  usage: '[--root <id|name>] --on <edtf> [--depth n] [--classes command,…] [--known-at <day>] --out <file.svg|.graphml|.json>',
  positionals: false,
  options: {
    root: { type: 'string', value: '<id|name>', says: 'the unit to begin with; without it all units with a relation on that day' },
    on: { type: 'string', value: '<edtf>', says: 'the day' },
    depth: { type: 'string', value: '<n>', says: 'levels below the root; without it all' },
    classes: { type: 'string', value: '<a,b>', says: 'of command,administrative,membership,training; command alone by default' },
    leads: { type: 'boolean', says: 'claims that still need work count as possible (lead)' },
    remote: { type: 'boolean', says: 'draw also what is before its first mention, after its last, or undated' },
    language: { type: 'string', value: 'en|ar|fr|zh', says: 'of the sheet' },
    page: { type: 'string', value: 'A3|A4', says: 'of the sheet; A3 by default' },
    out: { type: 'string', value: '<file>', says: 'where to; .svg is the printed sheet' },
    ...ASKING,
  },
  async run(given, outside) {
    const on = required('org-chart', given, 'on');
    boundsOf(on);
    const format = formatWanted(given);
    const depth = depthOf(given.text('depth'));
    const classes = someOf('org-chart', 'classes', given.text('classes'), CLASSES, ['command']);
    const language = oneOf('org-chart', 'language', given.text('language'), ['en', 'ar', 'fr', 'zh'], 'en');
    const page = oneOf('org-chart', 'page', given.text('page'), ['A3', 'A4'], 'A3');
    const { store, asking, case: found } = await asked(given, outside);
    const question = { on, depth, classes, leads: given.on('leads'), remote: given.on('remote') };
    const ask = (root: string | null) => orgChartOf(store, asking, { ...question, root });
    const root = given.text('root');
    const answer = await (root === null ? ask(null) : byIdOrName(store, asking, root, ask));
    const texts = {
      svg: () => orgChartSheet(answer, { reader: asking.reader, language, page, note: invention(found.name) }),
      json: () => json({ ...inCase(found, asking.knownAt), ...orgChartShape(answer) }),
      graphml: () => graphml({ ...answer, postings: answer.commanders }),
    };
    await deliver(texts[format](), given, outside);
    return DONE;
  },
};

/** Said by --format, else by what the file is called. */
function formatWanted(given: Given): (typeof FORMATS)[number] {
  const out = given.text('out');
  const ending = out === null ? '' : extname(out).slice(1).toLowerCase();
  const byName = FORMATS.find((format) => format === ending);
  if (given.on('json') || given.text('format') !== null) return formatOf('org-chart', given, FORMATS, 'json');
  if (out === null) throw new WrongUsage('org-chart needs --out <file.svg>, or --json', 'org-chart');
  if (byName === undefined) throw new WrongUsage(`--out ends in one of .${FORMATS.join(', .')}`, 'org-chart');
  return byName;
}

function depthOf(text: string | null): number | null {
  if (text === null) return null;
  const depth = Number(text);
  if (!/^\d{1,2}$/.test(text) || depth < 1) throw new WrongUsage('--depth is a whole number from 1 to 99', 'org-chart');
  return depth;
}
