/**
 * A mapping: which column of which table feeds which part of which claim.
 *
 * It is data (YAML, checked against mapping.schema.json), so that another edition
 * of the tables is another file and no change of code. README.md explains it.
 */
import type { Agreement, Basis, ClaimKind, EntityKind, Support } from '../../claims/index.ts';
import type { After, Status } from '../../time/types.ts';

/** A text out of a row: the name of a column, or more than that. */
export type Value = string | ValueParts;

export interface ValueParts {
  /** Several: the first that is not blank, or all of them joined. */
  readonly column?: string | readonly string[];
  /** Joins the columns that are not blank. */
  readonly join?: string;
  readonly constant?: string;
  /** What `*` stands for in the file's name: `units-*.csv`. */
  readonly fileName?: string;
  /** The element of the list that the claim is made for (`each`). */
  readonly item?: true;
  /** One piece of the cell: what `by` parts, counted from 1. */
  readonly piece?: { readonly by: string; readonly number: number };
  /** Whole cells and what they stand for. */
  readonly words?: Readonly<Record<string, string>>;
  readonly begins?: Readonly<Record<string, string>>;
  readonly contains?: Readonly<Record<string, string>>;
  /** Words are compared in small letters. */
  readonly fold?: boolean;
  /** What to do with a text that words, begins and contains do not list; `keep` if none of them is there. */
  readonly otherwise?: 'keep' | 'reject' | 'blank' | { readonly constant: string };
  /** What a blank cell stands for. */
  readonly blank?: string;
  readonly before?: string;
}

/** How a row names an entity: by an id, or by a name within a scope. */
export interface Reference {
  readonly kind: EntityKind;
  readonly id?: Value;
  readonly name?: Value;
  /** The same name in two scopes (countries, say) is two entities. Beside an id: within which others may call it by its name. */
  readonly scope?: readonly Value[];
  /** A name that nothing has within its scope is looked for anywhere. */
  readonly beyond?: boolean;
  /** What if no row of the files, and nothing in the case, has it: reject the claim, or make it of its name. */
  readonly absent?: 'reject' | 'make';
  /** What it is called, where its id is no name: by this others may name it, and it is made. */
  readonly called?: Value;
}

export type DateForm = 'iso' | 'month-name' | 'month-first' | 'day-first' | 'year-first';

export interface DateParts {
  readonly text?: Value;
  readonly year?: Value;
  readonly month?: Value;
  readonly day?: Value;
}

export interface TimeParts {
  readonly first?: DateParts;
  readonly last?: DateParts;
  /** Whether the first day is the true start: `yes` or `no`. */
  readonly start?: Value;
  /** One of `After`. */
  readonly after?: Value;
}

export interface Condition {
  readonly value: Value;
  readonly is?: readonly string[];
  readonly filled?: boolean;
}

export interface CitedParts {
  readonly column: string;
  readonly supports: readonly Support[];
}

export interface ListParts {
  readonly column: string;
  readonly list: readonly string[];
}

/** A text, or a date out of several columns. */
export type Asserted = Value | { readonly date: DateParts };

export interface ClaimParts {
  readonly kind: ClaimKind;
  readonly class: Value;
  /** A record of the table, by its name there, or a reference of its own. */
  readonly about: string | Reference;
  readonly names?: Readonly<Record<string, string | Reference>>;
  readonly assert?: Readonly<Record<string, Asserted>>;
  /** Parts of `assert` without which there is no claim. */
  readonly needs?: readonly string[];
  readonly when?: readonly Condition[];
  readonly each?: ListParts;
  readonly time?: TimeParts;
  readonly cites?: readonly CitedParts[];
  readonly confidence?: readonly string[];
  /** What if a part that the claim needs is blank: say nothing, or reject the claim. */
  readonly ifBlank?: 'skip' | 'reject';
  readonly basis?: Basis;
}

export interface TableParts {
  /** A pattern for the file's name (`*` stands for anything), where headings do not tell. */
  readonly file?: string;
  readonly headingRow?: number;
  readonly repeatedHeadings?: 'refuse' | 'number';
  /** The first row that says something; rows between it and the heading are passed over. */
  readonly firstRow?: number;
  /** In place of the mapping's own. */
  readonly dates?: readonly DateForm[];
  readonly sourceList?: readonly string[];
  readonly requires: readonly string[];
  /** Known and left out on purpose. */
  readonly leave?: readonly string[];
  /** This table holds no claims; its rows are passed over. */
  readonly ignore?: boolean;
  readonly status?: { readonly column: string; readonly words: Readonly<Record<string, Status | 'left out'>> };
  readonly author?: Value;
  /** Public; a row whose status is `conflict` needs one. */
  readonly note?: Value;
  /** Columns whose text goes into the internal comment. */
  readonly comment?: readonly string[];
  readonly records: Readonly<Record<string, Reference>>;
  /** Records that a row of this table brings into being, at least one of them; the first one if not said. */
  readonly declares?: readonly string[];
  readonly claims: readonly ClaimParts[];
}

export interface Mapping {
  readonly format: string;
  readonly edition: string;
  /** Under which ids of entities and documents are kept. */
  readonly origin: string;
  readonly basis: Basis;
  /** Cells that say nothing, besides empty ones. */
  readonly blank: readonly string[];
  /** Signs that part lists of sources. */
  readonly sourceList: readonly string[];
  readonly dates: readonly DateForm[];
  readonly months: Readonly<Record<string, number>>;
  readonly confidence: Readonly<Record<string, Agreement>>;
  readonly tables: Readonly<Record<string, TableParts>>;
}

export const AFTER: readonly After[] = ['ended', 'assumed to continue', 'not assumed', 'unsaid'];
