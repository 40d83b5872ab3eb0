export type { Asking, Reader } from './reader.ts';
export { FOREVER, clearance, cleared, holds, holdsOne, known, lowered, visible, type Alias, type Clearance } from './visible.ts';
