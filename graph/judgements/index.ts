export type { ContinuityJudgement, IdentityJudgement, Judgement, StatusJudgement } from './judgement.ts';
export { statusVersions, type StatusVersion } from './standing.ts';
export * from './errors.ts';
