export { status } from './status.ts';
export { statusStatement } from './status.cypher.ts';
export type * from './answer.ts';
