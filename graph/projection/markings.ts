/**
 * The markings a claim takes on from what it rests on and what it names.
 */
import type { Citation, ClaimRecord } from '../claims/record.ts';

/** Markings now in force, by the id of a document (with its source's) or of an entity. */
export interface Marked {
  markingsOf(id: string): readonly string[];
}

/** Own ∪ documents' ∪ their sources' ∪ both ends', sorted: a reader must hold every one. */
export function effectiveMarkings(claim: ClaimRecord, marked: Marked): readonly string[] {
  const words = new Set(claim.markings);
  const add = (id: string): void => marked.markingsOf(id).forEach((word) => words.add(word));
  add(claim.about.id);
  for (const { id } of Object.values(claim.names)) add(id);
  for (const { document } of claim.citations) add(document);
  return [...words].sort();
}

/**
 * Where passages have markings of their own: one set of words for each passage,
 * any one of which is enough. `null` where one passage is free, or there is none.
 */
export function alternatives(citations: readonly Citation[]): readonly string[] | null {
  if (citations.length === 0 || citations.some(({ markings }) => markings.length === 0)) return null;
  return [...new Set(citations.map(({ markings }) => [...markings].sort().join(',')))].sort();
}
