/**
 * What the doors may use of the graph: questions with their answers, and the few words around them.
 */
export { GraphError } from './errors.ts';
export type { Asking, Reader } from './access/index.ts';
export { lowered } from './access/index.ts';
export { UnknownCase, type Case } from './cases/index.ts';
export type * from './questions/answers.ts';
export { chainOfCommand, type Chain, type ChainQuestion } from './questions/chain-of-command/index.ts';
export type { Row, Statement, Store } from './store/types.ts';
export { isoOf, type Day, type Days, type Segment } from './time/index.ts';
export { sentence, types, words, type Language, type Part } from './vocabulary/index.ts';
