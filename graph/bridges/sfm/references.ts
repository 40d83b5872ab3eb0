/**
 * The entity that a row names: by an id, or by a name within a scope.
 */
import type { EntityRef } from '../../claims/index.ts';
import type { Cells } from './cells.ts';
import type { Reference } from './mapping.ts';
import { valueOf, type Item } from './value.ts';

export interface Named {
  readonly ref: EntityRef;
  readonly from: readonly string[];
  /** What it is called here, if the row says so. */
  readonly called: { readonly text: string; readonly from: readonly string[] };
}

/** Marks that turn the direction of writing; they are no part of a name and can disguise one. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function withoutDirectionMarks(text: string): string {
  return text.replace(BIDI, '');
}

/** `null` where the row names none. Throws `Refused` as `valueOf` does. */
export function referenceOf(reference: Reference, origin: string, cells: Cells, item: Item | null): Named | null {
  const { kind, id, name, scope = [], called } = reference;
  const told = valueOf(id ?? name ?? { constant: '' }, cells, item);
  if (told.text === '') return null;
  const key = id === undefined ? nameKey(kind, scope.map((value) => valueOf(value, cells, item).text), told.text) : told.text;
  const callee = called === undefined ? (name === undefined ? { text: '', from: [] } : valueOf(name, cells, item)) : valueOf(called, cells, item);
  return { ref: { kind, origin, id: key }, from: told.from, called: callee };
}

/** A name as an id: apart by kind and scope, whatever the spaces and direction marks. */
export function nameKey(kind: string, scope: readonly string[], name: string): string {
  return [kind, ...scope, name].map(comparable).join(' / ');
}

/** A name as it is compared: direction marks and spaces apart. */
export function comparable(name: string): string {
  return withoutDirectionMarks(name.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

export function entityKey({ ref }: Pick<Named, 'ref'>): string {
  return `${ref.kind}|${ref.id}`;
}
