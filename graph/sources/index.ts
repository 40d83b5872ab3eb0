export { independentSources, type Cited } from './independence.ts';
