/**
 * Tokens: 256 random bits that a browser keeps, of which the database keeps only the hash.
 */
import { createHash, randomBytes } from 'node:crypto';

export type NewToken = () => string;

export const newToken: NewToken = () => randomBytes(32).toString('base64url');

/** What is stored of a token; whoever reads the database cannot use it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
