/**
 * The rest of what a claim asserts: texts as given, and how surely.
 */
import type { Agreement, ClaimDraft, Support } from '../../claims/index.ts';
import type { Cells } from './cells.ts';
import { Refused } from './errors.ts';
import type { Asserted, ClaimParts, Mapping } from './mapping.ts';
import type { Read } from './passages.ts';
import { withoutDirectionMarks } from './name-key.ts';
import type { Oddity } from './row-context.ts';
import { dateOf, differing, type Calendar } from './dates.ts';
import { valueOf, type Item, type Told } from './value.ts';

const SUPPORTS: Readonly<Record<string, Support>> = { role: 'role', title: 'title', rank: 'rank', startContext: 'first', endContext: 'last' };

export interface Reading {
  readonly item: Item | null;
  readonly cells: Cells;
  readonly calendar: Calendar;
}

/** Texts by their key; a blank one is absent. Direction marks are taken out of names and told. */
export function assertionOf({ kind, assert = {} }: ClaimParts, { item, cells, calendar }: Reading, read: Read): { readonly assert: ClaimDraft['assert']; readonly oddities: readonly Oddity[] } {
  const found: Record<string, string> = {};
  const oddities: Oddity[] = [];
  for (const [key, value] of Object.entries(assert)) {
    const { text, from, odd: differs } = told(value, { item, cells, calendar });
    oddities.push(...differs);
    const kept = kind === 'name' ? withoutDirectionMarks(text).trim() : text;
    if (kept === '') continue;
    found[key] = kept;
    read.add(from, SUPPORTS[key] ?? 'existence');
    const odd = { column: from[0] ?? null, value: text };
    if (kept !== text) oddities.push({ code: 'bridge-direction-mark', reason: 'marks that turn the direction of writing were taken out of the name; the quote keeps them', ...odd });
    if (kind === 'name' && /^[=+@]|^-\D/u.test(kept)) oddities.push({ code: 'bridge-formula', reason: 'a spreadsheet would run this name as a formula; it is kept as text', ...odd });
  }
  return { assert: found, oddities };
}

function told(value: Asserted, { item, cells, calendar }: Reading): Told & { readonly odd: readonly Oddity[] } {
  if (typeof value === 'string' || !('date' in value)) return { ...valueOf(value, cells, item), odd: [] };
  const date = dateOf(value.date, cells, calendar);
  return { text: date.edtf ?? '', from: date.from, odd: differing(date) };
}

const BY_STRENGTH: readonly Agreement[] = ['low', 'medium', 'high'];

/** The lowest of the row's words for it; absent where it has none. Throws `Refused` for a word that is none. */
export function agreementOf({ confidence = [] }: ClaimParts, { confidence: words }: Mapping, cells: Cells): { readonly agreement?: Agreement; readonly oddities: readonly Oddity[] } {
  const said = confidence.map((column) => ({ column, value: cells.text(column) })).filter(({ value }) => value !== '').map(({ column, value }) => {
    const agreement = Object.hasOwn(words, value) ? words[value] : undefined;
    if (agreement === undefined) throw new Refused('bridge-word-unknown', 'the mapping does not know this word for confidence', column, value);
    return { column, value, agreement };
  });
  const [lowest] = [...said].sort((a, b) => BY_STRENGTH.indexOf(a.agreement) - BY_STRENGTH.indexOf(b.agreement));
  if (lowest === undefined) return { oddities: [] };
  const other = said.find(({ agreement }) => agreement !== lowest.agreement);
  return {
    agreement: lowest.agreement,
    oddities: other === undefined ? [] : [{ code: 'bridge-confidence-differs', reason: `${lowest.column} says ${lowest.value}; the lowest is taken`, column: other.column, value: other.value }],
  };
}
