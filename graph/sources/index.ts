export { independentSources, type Cited } from './independence.ts';
export { quoteAt, rangeAt, type Range } from './locator.ts';
