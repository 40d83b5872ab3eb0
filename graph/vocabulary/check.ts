/**
 * Whether a claim may be recorded: it must be able to read as a sentence, rest on a passage, and say why it is in conflict.
 */
import type { Status } from '../time/types.ts';
import {
  ConflictWithoutNote, MissingEnd, MissingField, NoPassage, SameEnds, UnknownEnd, UnknownField, UnknownValue, WrongEndKind,
} from './errors.ts';
import type { ClaimKind, EntityKind } from './kinds.ts';
import { placesOf } from './load.ts';
import type { ClaimType, End } from './types.ts';
import { typeOf } from './vocabulary.ts';

/** An entity as a draft names it. */
export interface CheckableEnd {
  readonly kind: EntityKind;
  readonly origin: string;
  readonly id: string;
}

/** What the vocabulary needs of a draft. */
export interface Checkable {
  readonly kind: ClaimKind;
  readonly class: string;
  readonly about: CheckableEnd;
  readonly names: Readonly<Record<string, CheckableEnd>>;
  readonly assert: Readonly<Record<string, string>>;
  readonly passages: readonly unknown[];
  readonly status: Status;
  readonly note?: string;
}

/** Returns the claim's type, or throws the error (graph/vocabulary/errors.ts) that says what is wrong first. */
export function check(draft: Checkable): ClaimType {
  const type = typeOf(draft.kind, draft.class);
  checkEnds(draft, type);
  checkFields(draft, type);
  if (!type.reads.some((reads) => placesOf(reads.en).every((place) => fills(draft, type, place)))) throw new MissingEnd(type.name, missing(draft, type));
  if (draft.passages.length === 0) throw new NoPassage(type.name);
  if (draft.status === 'conflict' && (draft.note ?? '').trim() === '') throw new ConflictWithoutNote(type.name);
  return type;
}

function checkEnds({ about, names }: Checkable, type: ClaimType): void {
  checkKind(type, type.from, about.kind);
  for (const end of type.to) {
    const named = Object.hasOwn(names, end.as) ? names[end.as] : undefined;
    if (named === undefined && end.required) throw new MissingEnd(type.name, end.as);
    if (named === undefined) continue;
    checkKind(type, end, named.kind);
    if (type.kind === 'relation' && named.origin === about.origin && named.id === about.id) throw new SameEnds(type.name, about.id);
  }
  const stray = Object.keys(names).find((as) => !type.to.some((end) => end.as === as));
  if (stray !== undefined) throw new UnknownEnd(type.name, stray);
}

function checkFields({ assert }: Checkable, type: ClaimType): void {
  for (const [field, value] of Object.entries(assert)) {
    const known = Object.hasOwn(type.assert, field) ? type.assert[field] : undefined;
    if (known === undefined) throw new UnknownField(type.name, field);
    if (known.among !== null && !known.among.includes(value)) throw new UnknownValue(type.name, field, value);
  }
  for (const [field, { required }] of Object.entries(type.assert)) {
    if (required && (assert[field] ?? '').trim() === '') throw new MissingField(type.name, field);
  }
}

function checkKind(type: ClaimType, end: End, kind: End['kinds'][number]): void {
  if (!end.kinds.includes(kind)) throw new WrongEndKind(type.name, end.as, kind);
}

function fills({ class: claimClass, names, assert }: Checkable, type: ClaimType, place: string): boolean {
  if (place === type.from.as) return true;
  if (place === type.class.as) return claimClass !== '' && !type.class.silent.includes(claimClass);
  return Object.hasOwn(names, place) || (assert[place] ?? '') !== '';
}

/** The place that the plainest sentence lacks. */
function missing(draft: Checkable, type: ClaimType): string {
  const plainest = type.reads[type.reads.length - 1]?.en ?? '';
  return placesOf(plainest).find((place) => !fills(draft, type, place)) ?? type.from.as;
}
