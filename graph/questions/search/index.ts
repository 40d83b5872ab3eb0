export { search } from './search.ts';
export { foundStatement, searchStatement } from './search.cypher.ts';
export type * from './answer.ts';
