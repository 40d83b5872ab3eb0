export { chainOfCommand, type Wanted } from './chain.ts';
export { chainStatement } from './chain.cypher.ts';
export type * from './answer.ts';
