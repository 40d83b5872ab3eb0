/** What other rooms may use of the vocabulary. */
export { check, type Checkable } from './check.ts';
export { classLabel, plain, sentence, valueLabel } from './sentence.ts';
export { types, typeOf, words } from './vocabulary.ts';
export { languages, type ClaimType, type End, type Field, type Language, type Part, type Readable, type Words } from './types.ts';
export type { WordLists } from './load.ts';
export * from './errors.ts';
