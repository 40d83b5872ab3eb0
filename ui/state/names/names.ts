/**
 * Which of an entity's names are shown, and in which order (screens.md §5, "Names in two scripts").
 *
 * Its own script first, or the reader's first, by choice. Nothing is
 * transliterated here: a second name stands only where a claim gives one.
 */
import type { Language } from '../day/write.ts';

export interface NamePart {
  readonly text: string;
  readonly script: string;
  readonly language: string | null;
  readonly kind: string;
}

export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly NamePart[];
}

const scriptOf: Readonly<Record<Language, string>> = { en: 'Latn', fr: 'Latn', ar: 'Arab', zh: 'Hans' };

/** One or two names, the first to be read first; empty for an entity without any. The same choice as in the boxes of charts. */
export function namesShown(names: readonly NamePart[], language: Language, first: 'own' | 'reader'): readonly NamePart[] {
  const canonical = names.filter(({ kind }) => kind === 'canonical');
  const own = canonical.find(({ script }) => script !== 'Latn') ?? names.find(({ script }) => script !== 'Latn' && script !== 'Zyyy') ?? canonical[0] ?? names[0];
  if (!own) return [];
  const others = [...canonical, ...names].filter(({ script }) => script !== own.script && script !== 'Zyyy');
  const other = others.find(({ script }) => script === scriptOf[language]) ?? others.find(({ script }) => script === 'Latn') ?? others[0];
  if (!other) return [own];
  return first === 'own' || own.script === scriptOf[language] ? [own, other] : [other, own];
}

/** BCP 47 for `lang`: what the claim says, else what the script allows to say. */
export function languageOf({ language, script }: NamePart): string | undefined {
  return language ?? ({ Arab: 'ar', Hans: 'zh', Cyrl: 'und-Cyrl', Latn: 'und-Latn' }[script]);
}

const isolate = (text: string): string => `\u2068${text}\u2069`;

/** For plain text (accessible names, titles): isolated, so that scripts do not run into each other. */
export function plainName(entity: Named, language: Language): string {
  const [name] = namesShown(entity.names, language, 'reader');
  return isolate(name?.text ?? `${entity.kind} ${entity.id.slice(0, 8)}`);
}

/** The names not shown at the top: "also called". */
export function otherNames(names: readonly NamePart[], shown: readonly NamePart[]): readonly NamePart[] {
  return names.filter((name) => !shown.includes(name));
}
