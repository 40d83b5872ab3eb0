/**
 * The vocabulary: every type of claim, and the words beside them.
 */
import type { ClaimKind } from './kinds.ts';
import { UnknownClaimKind, UnknownClass } from './errors.ts';
import { readType, readWords, vocabularyText } from './load.ts';
import type { ClaimType } from './types.ts';

const files = [
  'name', 'attribute', 'existence', 'vacancy', 'command', 'administrative', 'membership', 'training',
  'posting', 'presence', 'occurrence', 'allegation', 'pattern-member',
].map((file) => `types/${file}.yaml`);

/** Every type of claim, in the order in which a dossier shows them. */
export const types: readonly ClaimType[] = Object.freeze(files.map((file) => readType(file, vocabularyText(file))));

/** Labels of node kinds, statuses, verdicts, reasons, bases, agreement, ends and what citations support. */
export const words = readWords('words.yaml', vocabularyText('words.yaml'));

/** The type of a claim of that kind and class. Throws {@link UnknownClaimKind}, {@link UnknownClass}. */
export function typeOf(kind: ClaimKind, claimClass: string): ClaimType {
  const ofKind = types.filter((type) => type.kind === kind);
  if (ofKind.length === 0) throw new UnknownClaimKind(kind);
  const type = ofKind.find((each) => Object.hasOwn(each.class.list, claimClass)) ?? ofKind.find((each) => each.class.open);
  if (type === undefined) throw new UnknownClass(kind, claimClass);
  return type;
}
