export { judge, withdraw } from './judge.ts';
export { mark, markClaim } from './mark.ts';
export { rebuild, type Rebuilt } from './rebuild.ts';
export { recorder, type Batch, type Making, type Outcome, type Recorder } from './record.ts';
export { documentKey, entityKey, existing, sourceKey } from './resolve.ts';
export { AlreadySuperseded, supersede } from './supersede.ts';
