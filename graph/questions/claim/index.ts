export { claim, claimsOf } from './claim.ts';
export { claimStatement, claimsOfStatement } from './claim.cypher.ts';
export type * from './answer.ts';
