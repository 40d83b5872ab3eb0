/**
 * Reads the vocabulary: its files, checked by their committed schemas.
 *
 * An error names the file and the path in it, since whoever edits a sentence
 * is rarely the one who wrote the code.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { ClaimKind, EntityKind } from './kinds.ts';
import { UnreadableVocabulary } from './errors.ts';
import { languages, type ClaimType, type Words } from './types.ts';

type List = Readonly<Record<string, Words>>;
type Kinds = readonly EntityKind[];

interface TypeFile {
  readonly kind: ClaimKind;
  readonly label: Words;
  readonly reads: readonly Words[];
  readonly from: Readonly<Record<string, Kinds>>;
  readonly to: Readonly<Record<string, Kinds>>;
  readonly optional?: readonly string[];
  readonly dated: boolean;
  readonly edge: string;
  readonly class: { readonly as: 'class' | 'role'; readonly open: boolean; readonly silent?: readonly string[]; readonly list: List };
  readonly assert: Readonly<Record<string, { readonly required: boolean; readonly among?: readonly string[] }>>;
  readonly values?: Readonly<Record<string, List>>;
}

export interface WordLists {
  readonly kinds: List;
  readonly statuses: List;
  readonly verdicts: List;
  readonly reasons: List;
  readonly bases: List;
  readonly agreement: List;
  readonly after: List;
  readonly supports: List;
}

const here = new URL('./', import.meta.url);
const ajv = new Ajv({ allErrors: false, allowUnionTypes: true });
const typeSchema = ajv.compile<Readonly<Record<string, TypeFile>>>(json('type.schema.json'));
const wordsSchema = ajv.compile<WordLists>(json('words.schema.json'));

/** The types of one YAML text. Throws {@link UnreadableVocabulary}. */
export function readType(file: string, text: string): ClaimType {
  const content = checked(file, text, typeSchema);
  const [entry] = Object.entries(content);
  if (entry === undefined) throw new UnreadableVocabulary(file, '', 'is empty');
  const [name, type] = entry;
  const ends = Object.entries(type.to).map(([as, kinds]) => ({ as, kinds, required: !(type.optional ?? []).includes(as) }));
  const [[as, kinds] = ['', []]] = Object.entries(type.from);
  const made: ClaimType = {
    name, kind: type.kind, label: type.label, reads: type.reads, dated: type.dated, edge: type.edge,
    from: { as, kinds, required: true }, to: ends,
    class: { ...type.class, silent: type.class.silent ?? [] },
    assert: Object.fromEntries(Object.entries(type.assert).map(([field, { required, among }]) => [field, { required, among: among ?? null }])),
    values: type.values ?? {},
  };
  checkSentences(file, made);
  return Object.freeze(made);
}

/** The other words of the vocabulary. Throws {@link UnreadableVocabulary}. */
export function readWords(file: string, text: string): WordLists {
  return Object.freeze(checked(file, text, wordsSchema));
}

/** The text of a file of the vocabulary, by its path in this folder. */
export function vocabularyText(file: string): string {
  return readFileSync(new URL(file, here), 'utf8');
}

/** The places of a sentence, in order of their names. */
export function placesOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place).sort();
}

function checkSentences(file: string, type: ClaimType): void {
  const known = new Set([type.from.as, type.class.as, ...type.to.map(({ as }) => as), ...Object.keys(type.assert)]);
  type.reads.forEach((reads, index) => {
    const places = placesOf(reads.en).join();
    for (const language of languages) {
      const path = `/${type.name}/reads/${index}/${language}`;
      if (placesOf(reads[language]).join() !== places) throw new UnreadableVocabulary(file, path, `does not have the places of the English sentence (${places})`);
      const stray = placesOf(reads[language]).find((place) => !known.has(place));
      if (stray !== undefined) throw new UnreadableVocabulary(file, path, `names {${stray}}, which such a claim does not have`);
    }
  });
}

function checked<T>(file: string, text: string, validate: ValidateFunction<T>): T {
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    throw new UnreadableVocabulary(file, '', `is not YAML: ${cause instanceof Error ? cause.message.split('\n')[0] : 'unreadable'}`);
  }
  if (validate(content)) return content;
  const first = validate.errors?.[0];
  throw new UnreadableVocabulary(file, first?.instancePath ?? '', `${first?.message ?? 'does not fit its schema'} ${JSON.stringify(first?.params ?? {})}`);
}

function json(file: string): object {
  const content: unknown = JSON.parse(vocabularyText(file));
  if (typeof content !== 'object' || content === null) throw new UnreadableVocabulary(file, '', 'is not an object');
  return content;
}
