/**
 * One claim of the mapping, made of one row: nothing, one draft, or one for each element of a list.
 */
import type { ClaimDraft, DocumentDraft } from '../../claims/index.ts';
import { agreementOf, assertionOf } from './assertion.ts';
import type { Cells } from './cells.ts';
import { Refused } from './errors.ts';
import type { ClaimParts, Condition, Reference } from './mapping.ts';
import { Read, cited, parted } from './passages.ts';
import { referenceOf, type Named } from './references.ts';
import type { Oddity, RowContext } from './row-context.ts';
import { timeOf } from './time-of-row.ts';
import { valueOf, type Item } from './value.ts';

/** A claim as its row has it, before rows that say the same are joined. */
export interface RowClaim {
  readonly draft: Omit<ClaimDraft, 'status' | 'comment' | 'author' | 'note'>;
  readonly documents: readonly DocumentDraft[];
  /** Entities that the claim speaks of, with what the row calls them. */
  readonly named: readonly Naming[];
  /** A fact of this row, not one that its record repeats on every row. */
  readonly own: boolean;
  /** Something in it has to be looked at: it is not accepted as it stands. */
  readonly needsWork: boolean;
  readonly oddities: readonly Oddity[];
}

export interface Naming {
  readonly as: string;
  readonly named: Named;
  /** What if nothing else has it. */
  readonly absent: 'reject' | 'make';
}

/** Yields claims, or the reasons why they stay out. */
export function* claimsOf(parts: ClaimParts, context: RowContext): Generator<RowClaim | Refused> {
  for (const item of itemsOf(parts, context.cells)) {
    const claim = item instanceof Refused ? item : orRefused(() => claimOf(parts, item, context));
    if (claim !== null) yield claim;
  }
}

/** What `make` makes, or why it refused. */
export function orRefused<T>(make: () => T): T | Refused {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function itemsOf({ each, when = [] }: ClaimParts, cells: Cells): readonly (Item | Refused | null)[] {
  const items = orRefused(() => {
    if (!when.every((condition) => holds(condition, cells))) return [];
    if (each === undefined) return [null];
    return [...new Set(parted(cells.text(each.column), each.list))].map((text) => ({ text, column: each.column }));
  });
  return items instanceof Refused ? [items] : items;
}

function holds({ value, is, filled }: Condition, cells: Cells): boolean {
  const { text } = valueOf(value, cells, null);
  return (is === undefined || is.includes(text)) && (filled === undefined || filled === (text !== ''));
}

const NEEDS: Readonly<Record<string, readonly string[]>> = { name: ['text'], attribute: ['value'] };

function claimOf(parts: ClaimParts, item: Item | null, context: RowContext): RowClaim | null {
  const { mapping, table, cells, place } = context;
  const calendar = { forms: table.dates ?? mapping.dates, months: mapping.months };
  const read = new Read();
  const { named: about, absent } = namingOf('about', parts.about, item, context);
  const names = namesOf(parts, item, context);
  const kind = valueOf(parts.class, cells, item);
  const { assert, oddities: asserted } = assertionOf(parts, { item, cells, calendar }, read);
  const { time, differs, oddities: timed } = timeOf(parts.time, cells, calendar, read);
  const needs = parts.needs ?? NEEDS[parts.kind] ?? [];
  const lacking = about === null ? 'about'
    : kind.text === '' ? 'class'
      : names.find(({ named }) => named === null)?.as ?? needs.find((key) => assert[key] === undefined)
        ?? (names.length + needs.length === 0 && time.first === undefined && time.last === undefined ? 'time' : null);
  if (about === null || lacking !== null) {
    if (parts.ifBlank !== 'reject') return null;
    throw new Refused('bridge-part-missing', `a ${parts.kind} needs ${lacking ?? ''}, and the row has none`, columnOf(parts, lacking ?? '', context), '');
  }
  const named = names.flatMap((naming) => (naming.named === null ? [] : [{ ...naming, named: naming.named }]));
  for (const { as, named: { ref, from } } of named) {
    if (ref.kind === about.ref.kind && ref.id === about.ref.id) throw new Refused('bridge-own-superior', `a ${ref.kind.toLowerCase()} cannot be its own ${as}`, from[0] ?? null, ref.id);
    read.add(from, 'existence');
  }
  read.add(kind.from, parts.kind === 'posting' ? 'role' : 'class');
  if (read.isEmpty) read.add(about.from, 'existence');
  const { passages, documents } = cited(parts.cites ?? [], table.sourceList ?? mapping.sourceList, mapping.origin, cells);
  const { oddities: graded, ...agreement } = agreementOf(parts, mapping, cells);
  return {
    draft: {
      kind: parts.kind, class: kind.text, about: about.ref, names: Object.fromEntries(named.map(({ as, named: { ref } }) => [as, ref])), assert, time,
      passages: [...read.passages(place, cells), ...passages], basis: parts.basis ?? mapping.basis, ...agreement, markings: [],
      origin: { format: mapping.format, record: about.ref.id },
    },
    documents, named: [{ as: 'about', named: about, absent }, ...named], own: parts.kind !== 'name' && parts.kind !== 'attribute', needsWork: differs || asserted.some(({ code }) => code === 'bridge-date-differs'), oddities: [...asserted, ...timed, ...graded],
  };
}

type Sought = Omit<Naming, 'named'> & { readonly named: Named | null };

function namesOf({ names = {} }: ClaimParts, item: Item | null, context: RowContext): readonly Sought[] {
  return Object.entries(names).map(([as, reference]) => namingOf(as, reference, item, context));
}

function namingOf(as: string, reference: string | Reference, item: Item | null, { records, table, mapping, cells, directory }: RowContext): Sought {
  if (typeof reference !== 'string') return { as, named: referenceOf(reference, { origin: mapping.origin, cells, item, directory }), absent: reference.absent ?? 'reject' };
  return { as, named: records.get(reference) ?? null, absent: table.records[reference]?.absent ?? 'reject' };
}

/** The column where a part that is missing should have stood. */
function columnOf({ about, names = {}, class: kind, assert = {} }: ClaimParts, part: string, { table }: RowContext): string | null {
  const reference = part === 'about' ? about : names[part];
  const parts = typeof reference === 'string' ? table.records[reference] : reference;
  const value = parts === undefined ? (part === 'class' ? kind : assert[part]) : parts.id ?? parts.name;
  if (value === undefined || typeof value === 'string') return value ?? null;
  if ('date' in value) return null;
  return typeof value.column === 'string' ? value.column : value.column?.[0] ?? null;
}

