import { Arg, Query, Resolver } from 'type-graphql';
import { types, words } from '../../../graph/index.ts';
import { Language } from '../words/enums.ts';
import { Vocabulary } from './vocabulary.type.ts';

@Resolver()
export class VocabularyResolver {
  @Query(() => Vocabulary, { description: 'Types of claim with the sentences they read as, and the other words, in one language.' })
  vocabulary(@Arg('language', () => Language, { defaultValue: Language.en, description: 'In which language.' }) language: Language) {
    return {
      types: types.map(({ name, kind, label, reads, class: { list } }) => ({
        name, kind, label: label[language], reads: reads.map((each) => each[language]), classes: labelled(list, language),
      })),
      lists: Object.entries(words).map(([name, list]) => ({ name, words: labelled(list, language) })),
    };
  }
}

function labelled(list: Readonly<Record<string, Readonly<Record<Language, string>>>>, language: Language) {
  return Object.entries(list).map(([word, label]) => ({ word, label: label[language] }));
}
