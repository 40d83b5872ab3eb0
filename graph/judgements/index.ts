export type { ContinuityJudgement, IdentityJudgement, Judgement, StatusJudgement } from './judgement.ts';
export { statusVersions, type StatusVersion } from './standing.ts';
export { checkJudgement } from './check.ts';
export * from './errors.ts';
