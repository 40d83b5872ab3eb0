export { orgChart } from './org-chart.ts';
export { orgChartStatement } from './org-chart.cypher.ts';
export type * from './answer.ts';
