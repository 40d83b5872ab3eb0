import { describe, expect, it } from '@jest/globals';
import type { Agreement, Basis, ClaimKind, EntityKind, Support } from '../../../graph/claims/claim.ts';
import type { After, Reason, Status, Verdict } from '../../../graph/time/types.ts';
import { languages, types, typeOf, UnreadableVocabulary, words } from '../../../graph/vocabulary/index.ts';
import { placesOf, readType, readWords, vocabularyText } from '../../../graph/vocabulary/load.ts';

/** Complete by the compiler: a kind left out does not type. */
const claimKinds = {
  name: true, attribute: true, existence: true, vacancy: true, relation: true, posting: true, presence: true, occurrence: true, allegation: true, pattern: true,
} satisfies Record<ClaimKind, true>;
const lists = {
  kinds: { Person: 1, Unit: 1, Incident: 1, Location: 1, CrimePattern: 1, Document: 1, Source: 1 } satisfies Record<EntityKind | 'Document' | 'Source', 1>,
  statuses: { accepted: 1, conflict: 1, work_needed: 1, issue: 1 } satisfies Record<Status, 1>,
  verdicts: { certain: 1, possible: 1, impossible: 1, contradicted: 1 } satisfies Record<Verdict, 1>,
  reasons: {
    'imprecise date': 1, 'between mentions': 1, 'assumed to continue': 1, 'before first mention': 1, 'after last mention': 1, undated: 1, lead: 1,
    claimed: 1, inferred: 1, 'before the start': 1, 'after the end': 1, 'claims differ': 1,
  } satisfies Record<Reason, 1>,
  bases: { direct: 1, documentary: 1, hearsay: 1, 'open source': 1, inference: 1 } satisfies Record<Basis, 1>,
  agreement: { low: 1, medium: 1, high: 1 } satisfies Record<Agreement, 1>,
  after: { ended: 1, 'assumed to continue': 1, 'not assumed': 1, unsaid: 1 } satisfies Record<After, 1>,
  supports: { existence: 1, first: 1, last: 1, class: 1, role: 1, title: 1, rank: 1 } satisfies Record<Support, 1>,
};

describe('the vocabulary', () => {
  it('has a type for every kind of claim, and no other', () => {
    expect([...new Set(types.map(({ kind }) => kind))].sort()).toEqual(Object.keys(claimKinds).sort());
  });

  it('gives each class of a kind to one type', () => {
    const classes = types.flatMap(({ kind, class: { list } }) => Object.keys(list).map((each) => `${kind}/${each}`));
    expect(classes).toHaveLength(new Set(classes).size);
    for (const type of types) for (const each of Object.keys(type.class.list)) expect(typeOf(type.kind, each)).toBe(type);
  });

  it('has the same places in the sentence of every language', () => {
    for (const { reads } of types) {
      for (const sentence of reads) for (const language of languages) expect(placesOf(sentence[language])).toEqual(placesOf(sentence.en));
    }
  });

  it('names in some sentence whatever a claim must name', () => {
    for (const type of types) {
      const required = [type.from, ...type.to].filter((end) => end.required).map(({ as }) => as);
      for (const reads of type.reads) expect(placesOf(reads.en)).toEqual(expect.arrayContaining(required));
      for (const end of type.to) expect(type.reads.some((reads) => placesOf(reads.en).includes(end.as))).toBe(true);
    }
  });

  it('has a word in every language for every value that the contracts know', () => {
    for (const [list, known] of Object.entries(lists)) expect(Object.keys(words[list as keyof typeof words]).sort()).toEqual(Object.keys(known).sort());
  });

  it('has words for every value that a field is limited to', () => {
    for (const type of types) {
      for (const [field, { among }] of Object.entries(type.assert)) if (among !== null) expect(Object.keys(type.values[field] ?? {})).toEqual(among);
    }
  });

  it('writes each language in its own script', () => {
    const scripts = { en: /[A-Za-z]/, ar: /\p{Script=Arabic}/u, fr: /[A-Za-z]/, zh: /\p{Script=Han}/u };
    for (const { reads, label } of types) {
      for (const each of [label, ...reads]) for (const language of languages) expect(each[language].replace(/\{\w+\}/g, '')).toMatch(scripts[language]);
    }
  });

  it('keeps an open class as the source has it, and refuses an unknown class elsewhere', () => {
    expect(typeOf('posting', 'Deputy Commander').name).toBe('Posting');
    expect(() => typeOf('relation', 'friendship')).toThrow(expect.objectContaining({ code: 'unknown-class' }));
    expect(() => typeOf('rumour' as ClaimKind, 'x')).toThrow(expect.objectContaining({ code: 'unknown-claim-kind' }));
    expect(() => typeOf('relation', 'constructor')).toThrow(expect.objectContaining({ code: 'unknown-class' }));
  });
});

describe('a vocabulary file that cannot be used', () => {
  const command = vocabularyText('types/command.yaml');
  const problem = (text: string): UnreadableVocabulary | undefined => {
    try {
      readType('types/x.yaml', text);
    } catch (error) {
      if (error instanceof UnreadableVocabulary) return error;
    }
    return undefined;
  };

  it('is refused with the file and the path where a language is missing', () => {
    const error = problem(command.replace(/ {6}fr: .*\n/, ''));
    expect(error).toMatchObject({ code: 'unreadable-vocabulary', file: 'types/x.yaml', path: '/Command/reads/0' });
    expect(error?.message).toContain('types/x.yaml');
  });

  it('is refused where a translation has other places', () => {
    expect(problem(command.replace('{unit} relevait', '{unite} relevait'))).toMatchObject({ path: '/Command/reads/0/fr' });
  });

  it('is refused where a sentence names what such a claim does not have', () => {
    expect(problem(command.replaceAll('{superior}', '{boss}'))).toMatchObject({ path: '/Command/reads/0/en' });
  });

  it('is refused where it is not YAML, is empty, or has a property nobody knows', () => {
    expect(problem('Command: [')?.code).toBe('unreadable-vocabulary');
    expect(problem('')?.code).toBe('unreadable-vocabulary');
    expect(problem(`${command}  colour: red\n`)).toMatchObject({ path: '/Command' });
    expect(() => readWords('words.yaml', 'kinds: {}')).toThrow(UnreadableVocabulary);
  });
});
