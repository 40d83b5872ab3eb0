/**
 * `linkage status`: what a case holds, as far as the reader may see.
 */
import { status as statusOf } from '../../../graph/index.ts';
import type { StatusAnswer } from '../../../graph/index.ts';
import { ASKING, asked } from '../asking.ts';
import type { Command } from '../command.ts';
import { DONE } from '../exit.ts';
import { inCase, json } from '../format/json.ts';
import { printable } from '../format/plain.ts';
import { formatOf } from '../parse.ts';

export const status: Command = {
  name: 'status',
  says: 'what a case holds: nodes by kind, claims by kind and class, judgements',
  usage: '[--json]',
  positionals: false,
  options: ASKING,
  async run(given, outside) {
    const format = formatOf('status', given, ['text', 'json'], 'text');
    const { store, asking, case: found } = await asked(given, outside);
    const answer = await statusOf(store, asking);
    await outside.print(format === 'json' ? json({ ...answer, ...inCase(found, asking.knownAt) }) : text(found.name, answer));
    return DONE;
  },
};

function text(name: string, { nodes, claims, statuses, judgements }: StatusAnswer): string {
  const byClass = Object.entries(claims).flatMap(([kind, classes]) => [
    [kind, Object.values(classes).reduce((sum, count) => sum + count, 0)] as const,
    ...Object.entries(classes).map(([of, count]) => [`  ${printable(of) || '–'}`, count] as const),
  ]);
  return [
    `case ${name}`, ...block('nodes', Object.entries(nodes)), ...block('claims', byClass),
    ...block('claims by status', Object.entries(statuses)), ...block('judgements', Object.entries(judgements)), '',
  ].join('\n');
}

function block(title: string, rows: readonly (readonly [string, number])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return ['', title, ...rows.map(([label, count]) => `  ${label.padEnd(width)}  ${String(count).padStart(8)}`)];
}
