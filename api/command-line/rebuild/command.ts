/**
 * `linkage rebuild`: the edges of a case made again from its claims and judgements, equal to the last ones.
 */
import { findCase, rebuild as rebuildCase } from '../../../graph/index.ts';
import type { Command } from '../command.ts';
import { DONE } from '../exit.ts';
import { json } from '../format/json.ts';
import { counted } from '../format/words.ts';
import { formatOf } from '../parse.ts';

export const rebuild: Command = {
  name: 'rebuild',
  says: 'make the edges of a case again from its claims and judgements, equal to the last ones',
  usage: '[--case <name>]',
  positionals: false,
  options: {},
  async run(given, { store, newId, say, print }) {
    const format = formatOf('rebuild', given, ['text', 'json'], 'text');
    const opened = await store();
    const { id, name } = await findCase(opened, given.text('case'));
    const { claims, judgements, strays } = await rebuildCase(opened, id, newId, (done) => say(`${done} claims`));
    await print(format === 'json'
      ? json({ case: { id, name }, claims, judgements, strays })
      : `case ${name}: made again from ${counted(claims, 'claim')} and ${counted(judgements, 'judgement')}; ${counted(strays, 'edge')} had nothing behind them\n`);
    return DONE;
  },
};
