export { document } from './document.ts';
export { documentStatement } from './document.cypher.ts';
export type * from './answer.ts';
