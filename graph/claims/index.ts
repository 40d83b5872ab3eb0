export * from './claim.ts';
export * from './errors.ts';
export { fingerprint, type Fingerprinted } from './fingerprint.ts';
export type { Citation, ClaimRecord, End } from './record.ts';
export * from './names/index.ts';
