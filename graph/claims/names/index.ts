export { fold } from './fold.ts';
export { scriptOf } from './script.ts';
export { skeleton } from './skeleton.ts';
export { tokensOf, words, type Script } from './tokens.ts';
