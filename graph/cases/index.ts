export { BadCaseName, ImportRunning, UnknownCase, caseName, type Case } from './case.ts';
