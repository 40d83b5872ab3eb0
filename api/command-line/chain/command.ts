/**
 * `linkage chain`: the units above or below one unit, hop by hop.
 */
import { boundsOf, chainOfCommand } from '../../../graph/index.ts';
import { ASKING, asked } from '../asking.ts';
import type { Command } from '../command.ts';
import { DONE } from '../exit.ts';
import { graphml } from '../format/graphml.ts';
import { chainShape, inCase, json } from '../format/json.ts';
import { byIdOrName } from '../naming.ts';
import { deliver } from '../output.ts';
import { CLASSES, formatOf, oneOf, required, someOf } from '../parse.ts';
import { chainTable } from './table.ts';
import { chainText } from './text.ts';

const FORMATS = ['text', 'json', 'graphml', 'csv'] as const;

export const chain: Command = {
  name: 'chain',
  says: 'the units above or below one unit, hop by hop, with their commanders, verdicts and claims',
  usage: '--of <id|name> [--on <edtf>] [--direction up|down|both] [--classes command,…] [--known-at <day>] [--format text|json|graphml|csv] [--out <file>]',
  positionals: false,
  options: {
    of: { type: 'string', value: '<id|name>', says: 'the unit' },
    on: { type: 'string', value: '<edtf>', says: 'a day, an uncertain day or a span; without it all time' },
    direction: { type: 'string', value: 'up|down|both', says: 'towards superiors (up, the default), subordinates (down), or both' },
    classes: { type: 'string', value: '<a,b>', says: 'of command,administrative,membership,training; command alone by default' },
    leads: { type: 'boolean', says: 'claims that still need work count as possible (lead)' },
    out: { type: 'string', value: '<file>', says: 'write there instead of printing' },
    ...ASKING,
  },
  async run(given, outside) {
    const of = required('chain', given, 'of');
    const format = formatOf('chain', given, FORMATS, 'text');
    const direction = oneOf('chain', 'direction', given.text('direction'), ['up', 'down', 'both'], 'up');
    const classes = someOf('chain', 'classes', given.text('classes'), CLASSES, ['command']);
    const on = given.text('on');
    if (on !== null) boundsOf(on);
    const { store, asking, case: found } = await asked(given, outside);
    const question = { on, direction, classes, leads: given.on('leads') };
    const answer = await byIdOrName(store, asking, of, (id) => chainOfCommand(store, asking, { ...question, of: id }));
    const texts = {
      text: () => chainText(answer, found, asking.knownAt),
      json: () => json({ ...inCase(found, asking.knownAt), ...chainShape(answer) }),
      graphml: () => graphml({ ...answer, relations: answer.hops }),
      csv: () => chainTable(answer),
    };
    await deliver(texts[format](), given, outside);
    return DONE;
  },
};
