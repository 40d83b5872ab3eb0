/**
 * The sentence that a claim reads as.
 *
 * It comes as parts, so that a screen can isolate each name (a name in another
 * script must not turn the words around it) and make it a link.
 */
import type { Id } from './kinds.ts';
import type { ClaimType, Language, Part, Readable } from './types.ts';
import { placesOf } from './load.ts';
import { typeOf } from './vocabulary.ts';

/**
 * The parts of the claim's sentence in that language, in reading order.
 * `nameOf` gives the text by which an entity is called. Throws what {@link typeOf} throws.
 */
export function sentence(claim: Readable, nameOf: (id: Id) => string, language: Language): readonly Part[] {
  const type = typeOf(claim.kind, claim.class);
  const places = filled(claim, type, nameOf, language);
  const reads = type.reads.find((each) => placesOf(each.en).every((place) => places.has(place))) ?? type.reads[type.reads.length - 1];
  const text = reads?.[language] ?? '';
  return Object.freeze(text.split(/(\{\w+\})/).filter((piece) => piece !== '').map((piece) => {
    const place = /^\{(\w+)\}$/.exec(piece)?.[1];
    return place === undefined ? { as: null, text: piece, id: null } : places.get(place) ?? { as: place, text: '…', id: null };
  }));
}

/** The sentence as plain text. */
export function plain(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The words for a class, in that language; the class itself where the source's own word is kept. */
export function classLabel(type: ClaimType, claimClass: string, language: Language): string {
  return Object.hasOwn(type.class.list, claimClass) ? type.class.list[claimClass]?.[language] ?? claimClass : claimClass;
}

/** The words for a value of a field, in that language; the value itself where the vocabulary has none. */
export function valueLabel(type: ClaimType, field: string, value: string, language: Language): string {
  const values = Object.hasOwn(type.values, field) ? type.values[field] : undefined;
  return values !== undefined && Object.hasOwn(values, value) ? values[value]?.[language] ?? value : value;
}

function filled(claim: Readable, type: ClaimType, nameOf: (id: Id) => string, language: Language): ReadonlyMap<string, Part> {
  const places = new Map<string, Part>();
  for (const [field, value] of Object.entries(claim.assert)) {
    const list = type.kind === 'attribute' ? claim.class : field;
    if (value !== '') places.set(field, { as: field, text: valueLabel(type, list, value, language), id: null });
  }
  if (claim.class !== '' && !type.class.silent.includes(claim.class)) {
    places.set(type.class.as, { as: type.class.as, text: classLabel(type, claim.class, language), id: null });
  }
  for (const { as, id } of claim.names) places.set(as, { as, text: nameOf(id), id });
  return places.set(type.from.as, { as: type.from.as, text: nameOf(claim.about), id: claim.about });
}
