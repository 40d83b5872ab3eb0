/**
 * The fingerprint of a claim: the same assertion, resting on the same documents, loaded twice is one claim.
 *
 * It is keyed, so that nobody who sees a fingerprint can confirm a guess, and it
 * leaves out the file, row and column the claim was read from, its status, its
 * author and its clock (design.md §4): a table in another order, or mended
 * elsewhere, leaves the claim unchanged. It never leaves `graph/`.
 */
import { createHmac } from 'node:crypto';
import type { ClaimRecord } from './record.ts';

export type Fingerprinted = Pick<ClaimRecord, 'kind' | 'class' | 'about' | 'names' | 'assert' | 'time' | 'citations' | 'markings' | 'origin'>;

export function fingerprint(key: string, caseId: string, claim: Fingerprinted): string {
  const rests = claim.citations
    .filter(({ reading }) => !reading)
    .map(({ document, supports, markings }) => [document, [...supports].sort(), [...markings].sort()]);
  const content = [
    caseId, claim.kind, claim.class, claim.about.id,
    Object.entries(claim.names).map(([as, { id }]) => [as, id]).sort(byFirst),
    Object.entries(claim.assert).sort(byFirst),
    claim.time.first ?? null, claim.time.last ?? null, claim.time.startKnown, claim.time.after,
    unique(rests), [...claim.markings].sort(), claim.origin.format, claim.origin.record,
  ];
  return createHmac('sha256', key).update(JSON.stringify(content)).digest('base64url');
}

/** Citations of one document in several places support what all of them support. */
function unique(rests: readonly unknown[]): readonly string[] {
  return [...new Set(rests.map((rest) => JSON.stringify(rest)))].sort();
}

function byFirst([a]: readonly [string, unknown] | readonly unknown[], [b]: readonly [string, unknown] | readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
