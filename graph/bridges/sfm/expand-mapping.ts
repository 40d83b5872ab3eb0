/**
 * A mapping with its short forms written out: defaults, claims made `for` several texts, tables of words.
 */
import type { ClaimParts, Mapping } from './mapping.ts';

type WordTable = (name: string, at: string) => Readonly<Record<string, string>>;
type Written = Partial<Mapping> & Pick<Mapping, 'format' | 'edition' | 'origin' | 'tables'>;
type WrittenClaim = ClaimParts & { readonly for?: Readonly<Record<string, readonly string[]>> };

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ENGLISH = { ...Object.fromEntries(MONTHS.flatMap((name, index) => [[name, index + 1], [name.slice(0, 3), index + 1]])), sept: 9 };

export function expanded(written: Written, wordTable: WordTable): Mapping {
  return Object.freeze({
    ...written, basis: written.basis ?? 'open source', blank: written.blank ?? [], sourceList: written.sourceList ?? [';'],
    dates: written.dates ?? (['iso', 'month-name'] as const), confidence: written.confidence ?? {},
    months: { ...ENGLISH, ...Object.fromEntries(Object.entries(written.months ?? {}).map(([name, month]) => [name.toLowerCase(), month])) },
    tables: Object.fromEntries(Object.entries(written.tables).map(([name, table]) => [name, withWords({
      ...table, claims: table.claims.flatMap((claim) => each(claim)),
    }, wordTable, `tables.${name}`)])),
  });
}

/** One claim for each text; with several lists, for each combination. */
function each({ for: lists = {}, ...claim }: WrittenClaim): readonly ClaimParts[] {
  return Object.entries(lists).reduce<readonly ClaimParts[]>(
    (claims, [name, texts]) => claims.flatMap((one) => texts.map((text) => filledIn(one, `{${name}}`, text))), [claim]);
}

function filledIn<T>(part: T, sign: string, text: string): T {
  return mapped(part, (inner) => (typeof inner === 'string' ? inner.replaceAll(sign, text) : inner)) as T;
}

/** `table: file.yaml` as `words`, compared in small letters. */
function withWords<T>(part: T, wordTable: WordTable, at: string): T {
  return mapped(part, (inner) => {
    if (typeof inner !== 'object' || inner === null || !('table' in inner) || typeof inner.table !== 'string') return inner;
    const { table, ...rest } = inner;
    return { ...rest, words: wordTable(table, at), fold: true };
  }) as T;
}

function mapped(part: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(part)) return part.map((element) => mapped(element, change));
  if (typeof part !== 'object' || part === null) return change(part);
  return change(Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mapped(inner, change)])));
}
