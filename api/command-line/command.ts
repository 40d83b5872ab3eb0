/**
 * A command: what it is called, what it takes, what it does.
 *
 * Commands are a catalogue; help, checking and running are made from it.
 */
import type { Reader, Store } from '../../graph/index.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** How the value is called in help: `<day>`. */
  readonly value?: string;
  readonly says: string;
}

/** Options as given: text, several texts, or a switch. */
export interface Given {
  text(name: string): string | null;
  on(name: string): boolean;
  readonly positionals: readonly string[];
}

/** What a command may use of the world. */
export interface Outside {
  /** The answer, to standard output; waits until it is taken. */
  readonly print: (text: string) => Promise<void>;
  /** Progress and remarks, to standard error. */
  readonly say: (line: string) => void;
  readonly now: () => number;
  readonly newId: () => string;
  readonly newKey: () => string;
  /** Who is at the keyboard, for the record. */
  readonly by: string;
  /** Fires when the command shall come to an end. */
  readonly signal: AbortSignal;
  readonly store: () => Promise<Store>;
  readonly owner: Reader;
}

export interface Command {
  readonly name: string;
  readonly says: string;
  /** After the name, as in `chain --of <id|name>`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly positionals: boolean;
  /** Ends a batch and reports when it is interrupted, rather than being left in the middle. */
  readonly endsItself?: boolean;
  run(given: Given, outside: Outside): Promise<number>;
}

/** Every command takes these. */
export const COMMON: Readonly<Record<string, Option>> = {
  case: { type: 'string', value: '<name>', says: 'the case; without it the only one, or the last imported' },
  cleared: { type: 'string', value: '<a,b>', says: 'ask as somebody cleared for these words only' },
  format: { type: 'string', value: '<format>', says: 'how to answer; see below' },
  json: { type: 'boolean', says: 'the same as --format json' },
  help: { type: 'boolean', short: 'h', says: 'this page' },
};
