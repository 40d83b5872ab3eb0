export { claim, claimsOf, everyone } from './claim.ts';
export { claimStatement, pageStatement } from './claim.cypher.ts';
export type * from './answer.ts';
