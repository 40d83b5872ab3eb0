/**
 * What harm costs: processor time until a hostile question, day or cell is refused or made safe.
 */
import { GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { inert } from '../../../api/command-line/format/csv.ts';
import { MAX_ERRORS, TOKENS, withinLimits } from '../../../api/graphql/limits/limits.ts';
import { makeSchema } from '../../../api/graphql/schema.ts';
import { GraphError } from '../../../graph/errors.ts';
import { boundsOf } from '../../../graph/time/index.ts';
import { hostile } from '../../generators/hostile-questions.ts';

const ROUNDS = 60;
const WARM_UP = 20;
const days = [`[${'2012,'.repeat(2000)}2013]`, `[${'2012..2013,'.repeat(900)}2013]`, `Y${'9'.repeat(10_000)}`, '2012~?%'.repeat(1400), '{'.repeat(10_000)];

export async function hostileBench(say: (line: string) => void): Promise<readonly string[]> {
  const schema = await makeSchema();
  const refused = (run: () => unknown) => (): void => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof GraphQLError) && !(error instanceof GraphError)) throw error;
    }
  };
  const questions = hostile.map(([name, query]) => ({
    name: `question: ${name}`, most: 5,
    run: refused(() => validate(schema, parse(query, { maxTokens: TOKENS }), [...specifiedRules, withinLimits], { maxErrors: MAX_ERRORS })),
  }));
  const dates = days.map((day) => ({ name: `day: ${day.slice(0, 12)}… of ${day.length} characters`, most: 50, run: refused(() => boundsOf(day)) }));
  const cell = { name: 'cell of 100,001 characters', most: 50, run: () => inert(`${'" '.repeat(50_000)}x`) };
  return [...questions, ...dates, cell].map(({ name, most, run }) => {
    const spent = processorTime(run);
    const word = spent <= most ? 'reached' : 'missed';
    say(`${name}: ${spent.toFixed(2)} ms of processor time; goal at most ${most}: ${word}`);
    return word;
  });
}

/** Milliseconds a run, over many. */
function processorTime(run: () => unknown): number {
  for (let round = 0; round < WARM_UP; round += 1) run();
  const began = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000 / ROUNDS;
}
