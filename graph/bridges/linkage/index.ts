export { BadCaseFile } from './errors.ts';
export { loadCase, type Loaded } from './load.ts';
export { ORIGIN, readCase, type ReadCase } from './read.ts';
