/**
 * The closed lists of words that the API speaks. Each value is the word that the graph uses, so that nothing is translated on the way.
 */
import { registerEnumType } from 'type-graphql';
import { types } from '../../../graph/index.ts';

/** Each value described by the sentences that its claims read as: if the sentence is wrong, the value is. */
function reading<Value extends string>(values: readonly Value[], valueOf: (type: (typeof types)[number]) => string): Record<Value, { readonly description: string }> {
  const sentences = (value: Value): string => types.filter((type) => valueOf(type) === value).flatMap(({ reads }) => reads.map(({ en }) => en)).join(' · ');
  return Object.fromEntries(values.map((value) => [value, { description: sentences(value) }])) as Record<Value, { readonly description: string }>;
}

export enum EntityKind { Person = 'Person', Unit = 'Unit', Incident = 'Incident', Location = 'Location', CrimePattern = 'CrimePattern' }
registerEnumType(EntityKind, { name: 'EntityKind', description: 'What an entity is.' });

export enum SearchKind { Person = 'Person', Unit = 'Unit', Incident = 'Incident', Location = 'Location', CrimePattern = 'CrimePattern', Document = 'Document' }
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What may be searched for.' });

export enum ClaimKind {
  name = 'name', attribute = 'attribute', existence = 'existence', vacancy = 'vacancy', relation = 'relation',
  posting = 'posting', presence = 'presence', occurrence = 'occurrence', allegation = 'allegation', pattern = 'pattern',
}
registerEnumType(ClaimKind, { name: 'ClaimKind', description: 'What a claim asserts: the kinds of the vocabulary.', valuesConfig: reading(Object.values(ClaimKind), ({ kind }) => kind) });

export enum RelationClass { command = 'command', administrative = 'administrative', membership = 'membership', training = 'training' }
registerEnumType(RelationClass, {
  name: 'RelationClass', description: 'How one unit stands under another. Command: it can be given orders. Membership: it takes part in a joint operation.',
  valuesConfig: reading(Object.values(RelationClass), ({ class: { list } }) => Object.keys(list)[0] ?? ''),
});

export enum Direction { up = 'up', down = 'down', both = 'both' }
registerEnumType(Direction, { name: 'Direction', description: 'Towards superiors (up), towards subordinates (down), or both.' });

export enum Verdict { certain = 'certain', possible = 'possible', impossible = 'impossible', contradicted = 'contradicted' }
registerEnumType(Verdict, {
  name: 'Verdict', description: 'What the claims say of a day. Possible always comes with its reason; contradicted means that accepted claims exclude one another.',
});

export enum Status { accepted = 'accepted', conflict = 'conflict', work_needed = 'work_needed', issue = 'issue' }
registerEnumType(Status, { name: 'Status', description: 'How a claim was reviewed. A claim in conflict is kept and shown with its note; it supports nothing.' });

export enum Standing { known = 'known', unknown = 'unknown', unnamed = 'unnamed' }
registerEnumType(Standing, { name: 'Standing', description: 'An unknown unit only holds a place; an unnamed unit is real.' });

export enum NameKind { canonical = 'canonical', alias = 'alias' }
registerEnumType(NameKind, { name: 'NameKind', description: 'The name that a source uses first, or another.' });

export enum Agreement { low = 'low', medium = 'medium', high = 'high' }
registerEnumType(Agreement, { name: 'Agreement', description: 'How far the sources of a claim agree. Never fused with reliability or credibility.' });

export enum Support { existence = 'existence', first = 'first', last = 'last', class = 'class', role = 'role', title = 'title', rank = 'rank' }
registerEnumType(Support, { name: 'Support', description: 'Which part of a claim a passage supports.' });

export enum Language { en = 'en', ar = 'ar', fr = 'fr', zh = 'zh' }
registerEnumType(Language, { name: 'Language', description: 'The languages of the screens: English, Arabic, French, Chinese.' });

export enum Match { exact = 'exact', prefix = 'prefix', spelling = 'spelling', script = 'script', id = 'id' }
registerEnumType(Match, { name: 'Match', description: 'How a name matched the text searched for: as written, by its beginning, by another spelling, in another script, or by an id.' });

export enum End { first = 'first', last = 'last' }
registerEnumType(End, { name: 'End', description: 'The first or the last day of a claim.' });

/** Words with spaces stay text, the same in every door; these sentences list them. */
export const reasonText =
  'Why: imprecise date, between mentions, assumed to continue, before first mention, after last mention, undated, lead (reasons of possible); claimed, inferred (of certain); before the start, after the end (of impossible); claims differ (of contradicted).';
export const afterText = 'What the source says of the time after the last day: ended, assumed to continue, not assumed, unsaid. Only ended makes the last day an end.';
export const basisText = 'How the source knows: direct, documentary, hearsay, open source, inference.';
export const missingText =
  'What is missing: no superior known, no commander known, only possible commanders, unknown unit, single source, start not known, end not known.';
