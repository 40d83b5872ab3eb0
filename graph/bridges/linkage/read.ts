/**
 * Linkage's own format: a case file in YAML, read into drafts.
 *
 * Records call one another by readable keys. What is wrong is told by file and
 * place; a file that is wrong anywhere is not loaded at all, since its writer
 * can mend it, unlike a table that somebody else published.
 */
import { Ajv } from 'ajv';
import { parse, YAMLParseError } from 'yaml';
import type { ClaimDraft, DocumentDraft, DocumentRef, EntityDraft, EntityKind, EntityRef, JudgementDraft, SourceDraft, Support } from '../../claims/index.ts';
import type { After } from '../../time/index.ts';
import { boundsOf, instantOf, spanOf } from '../../time/index.ts';
import { GraphError } from '../../errors.ts';
import { checkJudgement } from '../../judgements/index.ts';
import { BadCaseFile } from './errors.ts';
import schema from './linkage.schema.json' with { type: 'json' };

export const ORIGIN = 'linkage';

/** The file as written. */
interface CaseFile {
  readonly case?: string;
  readonly says?: string;
  /** When the claims came to be known that do not say it themselves. */
  readonly knownFrom?: string;
  readonly sources?: readonly { readonly key: string; readonly id?: string; readonly name: string; readonly reliability?: SourceDraft['reliability']; readonly markings?: readonly string[] }[];
  readonly documents?: readonly {
    readonly key: string; readonly id?: string; readonly title: string; readonly date?: string; readonly language?: string; readonly source?: string;
    readonly derivedFrom?: readonly string[]; readonly sha256?: string; readonly markings?: readonly string[]; readonly pages?: readonly string[];
  }[];
  readonly entities?: readonly { readonly key: string; readonly id?: string; readonly kind: EntityKind; readonly markings?: readonly string[] }[];
  readonly claims?: readonly WrittenClaim[];
  readonly judgements?: readonly JudgementDraft[];
}

type WrittenClaim = Pick<ClaimDraft, 'id' | 'kind' | 'class' | 'note' | 'credibility' | 'agreement' | 'comment' | 'author' | 'knownFrom'> & {
  readonly key?: string; readonly about: string; readonly names?: Readonly<Record<string, string>>; readonly assert?: Readonly<Record<string, string>>;
  readonly first?: string; readonly last?: string; readonly startKnown?: boolean; readonly after?: After;
  readonly status?: ClaimDraft['status']; readonly basis?: ClaimDraft['basis']; readonly markings?: readonly string[];
  readonly passages: readonly { readonly document: string; readonly locator: string; readonly quote?: string; readonly language?: string; readonly supports?: readonly Support[]; readonly markings?: readonly string[] }[];
};

/** What a case file holds, as drafts. `keys` gives the key of each claim, in order; `null` where it has none. */
export interface ReadCase {
  readonly name: string | null;
  readonly says: string | null;
  readonly entities: readonly EntityDraft[];
  readonly sources: readonly SourceDraft[];
  readonly documents: readonly DocumentDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly keys: readonly (string | null)[];
  /** `on` holds keys of entities or claims. */
  readonly judgements: readonly JudgementDraft[];
}

const valid = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true }).compile<CaseFile>(schema);

/** Reads one file; throws `bridge-bad-case-file` with the place of the first thing that is wrong. */
export function readCase(file: string, text: string): ReadCase {
  const written = parsed(file, text);
  if (!valid(written)) {
    const [error] = valid.errors ?? [];
    throw new BadCaseFile(file, error?.instancePath ?? '', error?.message ?? 'is not a case file');
  }
  const kinds = new Map((written.entities ?? []).map(({ key, kind }) => [key, kind]));
  const references = new Set([...(written.documents ?? []), ...(written.sources ?? [])].map(({ key }) => key));
  const languages = new Map((written.documents ?? []).map(({ key, language }) => [key, language]));
  const { knownFrom } = written;
  unique(file, written);
  if (knownFrom !== undefined) at(file, '/knownFrom', () => instantOf(knownFrom));
  judgeable(file, written);
  return Object.freeze({
    name: written.case ?? null, says: written.says ?? null,
    sources: (written.sources ?? []).map(({ key, markings, ...rest }) => ({ ...rest, ref: reference(key), markings: markings ?? [] })),
    documents: (written.documents ?? []).map(({ key, source, derivedFrom, markings, pages, ...rest }, index) => ({
      ...rest, ref: reference(key), markings: markings ?? [],
      ...(pages === undefined ? {} : { text: pages.map((page) => page.trimEnd()).join('\f') }),
      ...(source === undefined ? {} : { source: known(file, references, source, `/documents/${index}/source`) }),
      ...(derivedFrom === undefined ? {} : { derivedFrom: derivedFrom.map((from) => known(file, references, from, `/documents/${index}/derivedFrom`)) }),
    })),
    entities: (written.entities ?? []).map(({ key, kind, id, markings }) => ({ ref: { kind, origin: ORIGIN, id: key }, ...(id === undefined ? {} : { id }), markings: markings ?? [] })),
    claims: (written.claims ?? []).map((claim, index) => claimOf(file, { ...(knownFrom === undefined ? {} : { knownFrom }), ...claim }, { kinds, references, languages }, `/claims/${index}`)),
    keys: (written.claims ?? []).map(({ key }) => key ?? null),
    judgements: written.judgements ?? [],
  });
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100, uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [line] = error.linePos ?? [];
    throw new BadCaseFile(file, line === undefined ? '' : `line ${line.line}, column ${line.col}`, error.code.toLowerCase().replaceAll('_', ' '));
  }
}

/** What claims may refer to: entities by their kinds, documents and sources, and the languages of the documents' texts. */
interface Known {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly references: ReadonlySet<string>;
  readonly languages: ReadonlyMap<string, string | undefined>;
}

function claimOf(
  file: string, { key: _key, about, names, assert, first, last, startKnown, after, passages, ...rest }: WrittenClaim, { kinds, references, languages }: Known, place: string,
): ClaimDraft {
  const entity = (key: string, at: string): EntityRef => {
    const kind = kinds.get(key);
    if (kind === undefined) throw new BadCaseFile(file, at, `there is no entity "${key}"`);
    return { kind, origin: ORIGIN, id: key };
  };
  const dated = (value: string, end: string): string => at(file, `${place}/${end}`, () => {
    boundsOf(value);
    return value;
  });
  const time = {
    ...(first === undefined ? {} : { first: dated(first, 'first') }), ...(last === undefined ? {} : { last: dated(last, 'last') }),
    startKnown: startKnown ?? false, after: after ?? 'unsaid' as const,
  };
  at(file, place, () => spanOf(time));
  if (rest.knownFrom !== undefined) at(file, `${place}/knownFrom`, () => instantOf(rest.knownFrom ?? ''));
  return Object.freeze({
    ...rest, about: entity(about, `${place}/about`),
    names: Object.fromEntries(Object.entries(names ?? {}).map(([as, key]) => [as, entity(key, `${place}/names/${as}`)])),
    assert: assert ?? {}, time,
    passages: passages.map(({ document, supports, language = languages.get(document), ...passage }, index) => ({
      ...passage, ...(language === undefined ? {} : { language }), document: known(file, references, document, `${place}/passages/${index}/document`), supports: supports ?? ['existence' as const],
    })),
    status: rest.status ?? 'accepted', basis: rest.basis ?? 'documentary', markings: rest.markings ?? [], origin: { format: ORIGIN, record: about },
  });
}

/** What is wrong with a part, told by its place. */
function at<T>(file: string, place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphError) throw new BadCaseFile(file, place, error.message);
    throw error;
  }
}

/** A judgement that could not be recorded is told before anything of the file is. */
function judgeable(file: string, { entities = [], claims = [], judgements = [] }: CaseFile): void {
  const keys = { identity: entities, continuity: claims, status: claims };
  for (const [index, judgement] of judgements.entries()) {
    at(file, `/judgements/${index}`, () => checkJudgement(judgement));
    const known = new Set(keys[judgement.kind].map(({ key }) => key));
    const missing = judgement.on.find((key) => !known.has(key));
    if (missing !== undefined) throw new BadCaseFile(file, `/judgements/${index}/on`, `there is no ${judgement.kind === 'identity' ? 'entity' : 'claim'} "${missing}"`);
  }
}

function reference(key: string): DocumentRef {
  return { origin: ORIGIN, id: key };
}

function known(file: string, references: ReadonlySet<string>, key: string, place: string): DocumentRef {
  if (!references.has(key)) throw new BadCaseFile(file, place, `there is no document or source "${key}"`);
  return reference(key);
}

function unique(file: string, written: CaseFile): void {
  for (const part of ['sources', 'documents', 'entities', 'claims'] as const) {
    const seen = new Set<string>();
    for (const [index, { key }] of (written[part] ?? []).entries()) {
      if (key === undefined) continue;
      if (seen.has(key)) throw new BadCaseFile(file, `/${part}/${index}/key`, `"${key}" is there twice`);
      seen.add(key);
    }
  }
}
