export { endOf, projectJudgement, type JudgedEdge, type JudgedOn } from './judged.ts';
export { alternatives, effectiveMarkings, type Marked } from './markings.ts';
export { NO_DAY, project, type EdgeType, type Projected, type Shadow, type ShadowProperties, type Surroundings, type TokenShadow } from './shadow.ts';
