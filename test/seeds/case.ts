/**
 * The invented case that a fresh home shows, read from its file.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCase, type ReadCase } from '../../graph/bridges/linkage/index.ts';
import type { ClaimDraft } from '../../graph/claims/claim.ts';
import { boundsOf, type DayBounds } from '../../graph/time/index.ts';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));

export const files: readonly string[] = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
export const FILE = 'the-quiet-shore.yaml';
export const seed: ReadCase = readCase(FILE, readFileSync(`${folder}/${FILE}`, 'utf8'));

export const claimsOf = (kind: ClaimDraft['kind']): readonly ClaimDraft[] => seed.claims.filter((claim) => claim.kind === kind);
export const keys = (kind: string): readonly string[] => seed.entities.filter(({ ref }) => ref.kind === kind).map(({ ref }) => ref.id);

/** The claim of that key. */
export function claim(key: string): ClaimDraft {
  const found = seed.claims[seed.keys.indexOf(key)];
  if (found === undefined) throw new Error(`the case has no claim "${key}"`);
  return found;
}

/** The days of a claim's first and last date. */
export function daysOf({ time: { first, last } }: ClaimDraft): readonly [DayBounds, DayBounds] {
  const from = first ?? last;
  if (from === undefined) throw new Error('the claim is undated');
  return [boundsOf(from), boundsOf(last ?? from)];
}
