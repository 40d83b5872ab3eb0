/**
 * The command line: one command, one answer, one exit code.
 */
import { GraphError } from '../../graph/index.ts';
import { Refusal } from '../refusals.ts';
import { COMMANDS } from './catalogue.ts';
import type { Command, Outside } from './command.ts';
import { Interrupted, WrongUsage } from './errors.ts';
import { DONE, codeOf, exitOf } from './exit.ts';
import { helpOn, overview } from './help.ts';
import { parse } from './parse.ts';
import { opening } from './opening.ts';
import type { World } from './opening.ts';

/** Runs what was typed after `linkage`; the exit code. Never throws. */
export async function main(typed: readonly string[], world: World): Promise<number> {
  try {
    const [name, ...rest] = typed;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      await world.print(overview(COMMANDS));
      return name === undefined ? exitOf(new WrongUsage('', null)) : DONE;
    }
    const command = COMMANDS.find((each) => each.name === name);
    if (command === undefined) throw new WrongUsage(`there is no command "${name}"; linkage --help lists them`, null);
    if (rest.includes('--help') || rest.includes('-h')) {
      await world.print(helpOn(command));
      return DONE;
    }
    return await run(command, rest, world);
  } catch (error) {
    const ended = codeOf(error) === 'engine-interrupted' ? interrupted(world.signal) : error;
    world.say(...told(ended));
    return exitOf(ended);
  }
}

async function run(command: Command, rest: readonly string[], world: World): Promise<number> {
  const given = parse(command, rest);
  const { store, close } = opening(world);
  const outside: Outside = { ...world, store };
  try {
    const running = command.run(given, outside);
    return command.endsItself ? await running : await Promise.race([running, interruption(world.signal)]);
  } finally {
    await close();
  }
}

function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(interrupted(signal)), { once: true });
  });
}

function interrupted(signal: AbortSignal): Interrupted {
  return new Interrupted(signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
}

/** What is said of an error: our own in their words with their code; of a fault of the program no more than that it is one. */
function told(error: unknown): [string, ...string[]] {
  if (error instanceof WrongUsage) return [`linkage: ${error.message}`, ...(error.command === null ? [] : [`linkage ${error.command} --help tells what it takes`])];
  if (error instanceof GraphError || error instanceof Refusal) return [`linkage: ${error.message} [${error.code}]`];
  return [`linkage: a fault of the program, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`];
}

