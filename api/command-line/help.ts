/**
 * Help, made from the catalogue of commands.
 */
import { COMMON } from './command.ts';
import type { Command, Option } from './command.ts';

export function overview(commands: readonly Command[]): string {
  return [
    'linkage: who stood above whom, on which day, how surely, and from which page',
    '',
    ...table(commands.map(({ name, says }) => [`linkage ${name}`, says])),
    '',
    'linkage <command> --help tells what a command takes.',
    'LINKAGE_HOME names the folder of the database (default .linkage); NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE use another server instead.',
    'Ends with 0 done, 1 not answered, 2 wrong usage or unreadable input, 3 done with rejected rows.',
    '',
  ].join('\n');
}

export function helpOn({ name, says, usage, options }: Command): string {
  const rows = Object.entries({ ...options, ...COMMON }).map(([option, described]) => [nameOf(option, described), described.says] as const);
  return [`linkage ${name} ${usage}`.trimEnd(), '', says, '', ...table(rows), ''].join('\n');
}

function nameOf(option: string, { short, value }: Option): string {
  return `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
