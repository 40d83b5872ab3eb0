/**
 * The language of the screens: its words, its direction, and how a key finds its text.
 *
 * Words come from `words/` through i18next, which knows every plural of every
 * language; keys are typed, so that a missing word fails the type check.
 */
import i18next from 'i18next';
import type { Language, Writing } from '../state/day/write.ts';
import { writeNumber } from '../state/day/write.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Plural, Words } from './shape.ts';
import { zh } from './zh.ts';

export const languages: Readonly<Record<Language, { readonly words: Words; readonly direction: 'ltr' | 'rtl'; readonly own: string }>> = {
  en: { words: en, direction: 'ltr', own: 'English' },
  ar: { words: ar, direction: 'rtl', own: 'العربية' },
  fr: { words: fr, direction: 'ltr', own: 'français' },
  zh: { words: zh, direction: 'ltr', own: '中文' },
};

export const isLanguage = (text: string): text is Language => text in languages;

type Keys<Section extends keyof Words> = { [Key in keyof Words[Section] & string]: Words[Section][Key] extends string ? `${Section}.${Key}` : never }[keyof Words[Section] & string];
type CountedKeys<Section extends keyof Words> = { [Key in keyof Words[Section] & string]: Words[Section][Key] extends Plural ? (Words[Section][Key] extends string ? never : `${Section}.${Key}`) : never }[keyof Words[Section] & string];

export type WordKey = { [Section in keyof Words]: Keys<Section> }[keyof Words];
export type CountedKey = { [Section in keyof Words]: CountedKeys<Section> }[keyof Words];

/** Every text under one flat key: `search.found_one`. */
export function flat(words: Words): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [section, entries] of Object.entries(words)) {
    for (const [key, value] of Object.entries(entries as Record<string, string | Plural>)) {
      if (typeof value === 'string') texts[`${section}.${key}`] = value;
      else for (const [plural, text] of Object.entries(value)) texts[`${section}.${key}_${plural}`] = text;
    }
  }
  return texts;
}

const speaker = i18next.createInstance();
await speaker.init({
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  resources: Object.fromEntries(Object.entries(languages).map(([code, { words }]) => [code, { translation: flat(words) }])),
});

export type PutIn = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly writing: Writing;
  readonly direction: 'ltr' | 'rtl';
  readonly say: (key: WordKey, put?: PutIn) => string;
  /** The text before anything is put in, for sentences that hold names. */
  readonly raw: (key: WordKey) => string;
  readonly count: (key: CountedKey, count: number) => string;
}

export function speech(writing: Writing): Speech {
  const { language } = writing;
  const fixed = speaker.getFixedT(language);
  const texts = flat(languages[language].words);
  return {
    writing,
    direction: languages[language].direction,
    say: (key, put) => fixed(key, { ...put }),
    raw: (key) => texts[key] ?? key,
    count: (key, count) => fixed(key, { count, replace: { count: writeNumber(count, writing) } }),
  };
}
