/**
 * From what was typed to a command and what it was given.
 */
import { parseArgs } from 'node:util';
import { COMMON } from './command.ts';
import type { Command, Given } from './command.ts';
import { WrongUsage } from './errors.ts';

/** Throws WrongUsage for an option that the command does not take, or a value that is missing. */
export function parse(command: Command, typed: readonly string[]): Given {
  const options = { ...command.options, ...COMMON };
  const { values, positionals } = checked(command, () => parseArgs({
    args: [...typed], strict: true, allowPositionals: command.positionals,
    options: Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short === undefined ? {} : { short }) }])),
  }));
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : null),
    on: (name) => values[name] === true,
    positionals,
  };
}

/** A text option that must be there and not be blank. */
export function required(command: string, given: Given, name: string): string {
  const text = given.text(name);
  if (text === null || text.trim() === '') throw new WrongUsage(`${command} needs --${name}`, command);
  return text;
}

/** One of these words. */
export function oneOf<T extends string>(command: string, name: string, given: string | null, words: readonly T[], without: T): T {
  if (given === null) return without;
  const found = words.find((word) => word === given);
  if (found === undefined) throw new WrongUsage(`--${name} is one of ${words.join(', ')}`, command);
  return found;
}

export const CLASSES = ['command', 'administrative', 'membership', 'training'] as const;

/** `--format`, or `--json` for short; both only if they agree. */
export function formatOf<T extends string>(command: string, given: Given, formats: readonly T[], without: T): T {
  const named = given.text('format');
  if (given.on('json') && named !== null && named !== 'json') throw new WrongUsage('--json and --format say different things', command);
  return oneOf(command, 'format', given.on('json') ? 'json' : named, formats, without);
}

/** Several of these words, parted by commas. */
export function someOf<T extends string>(command: string, name: string, given: string | null, words: readonly T[], without: readonly T[]): readonly T[] {
  if (given === null) return without;
  const parts = given.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const wrong = parts.length === 0 || parts.some((part) => !words.some((word) => word === part));
  if (wrong) throw new WrongUsage(`--${name} takes some of ${words.join(',')}`, command);
  return words.filter((word) => parts.includes(word));
}

function checked<T>(command: Command, parsing: () => T): T {
  try {
    return parsing();
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'these options cannot be read';
    throw new WrongUsage(message.split('. ')[0] ?? message, command.name);
  }
}
