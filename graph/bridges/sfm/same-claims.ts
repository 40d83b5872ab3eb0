/**
 * Rows that say the same are one claim, whatever the order of the rows.
 *
 * What a claim says and rests on makes its key; what rows only add to it (status,
 * author, comment, agreement) is joined over all of them before the first is
 * handed over. A claim is accepted if one of its rows is; its agreement is the
 * lowest; of the cells it was read in, those are kept whose text comes first in
 * an order that the rows have no part in. About 150 bytes are kept for each
 * different claim.
 */
import { hash } from 'node:crypto';
import type { Agreement, ClaimDraft } from '../../claims/index.ts';
import type { Status } from '../../time/types.ts';
import type { RowClaim } from './claim-of-row.ts';
import type { ReadRow } from './row.ts';

/** What rows add to a claim. */
export interface Additions {
  readonly status: Status;
  readonly note: string;
  readonly agreement: Agreement | null;
  readonly authors: readonly string[];
  readonly comments: readonly string[];
}

const STATUSES: readonly Status[] = ['accepted', 'work_needed', 'issue', 'conflict'];
const AGREEMENTS: readonly Agreement[] = ['low', 'medium', 'high'];
/** Characters of joined comments that a claim keeps. */
const COMMENT_LIMIT = 20_000;

/** The texts of the cells that a claim was read in, as a number (FNV-1a): it only has to choose alike whatever the order. */
function readingOf({ passages }: RowClaim['draft']): number {
  let number = 0x811c9dc5;
  for (const { reading, quote = '' } of passages) {
    if (reading !== true) continue;
    for (let at = 0; at < quote.length; at += 1) number = Math.imul(number ^ quote.charCodeAt(at), 0x01000193);
    number = Math.imul(number ^ 0xffff, 0x01000193);
  }
  return number;
}

export function keyOf({ kind, class: type, about, names, assert, time, passages }: RowClaim['draft']): string {
  const cites = passages.filter(({ reading }) => reading !== true).map(({ document, supports }) => [document.origin, document.id, supports]);
  const content = [kind, type, about.kind, about.id, Object.entries(names).map(([as, { kind: named, id }]) => [as, named, id]), Object.entries(assert), time.first, time.last, time.startKnown, time.after, cites];
  return hash('sha256', JSON.stringify(content), 'base64url').slice(0, 22);
}

/** What one row adds. A row's comment goes with the facts of its own; to what it repeats only if it has none. */
export function additionsOf(claim: RowClaim, { status, author, comment, note, claims }: ReadRow): Additions {
  const commented = comment !== '' && (claim.own || !claims.some(({ own }) => own));
  return {
    status: claim.needsWork && status === 'accepted' ? 'work_needed' : status, note, agreement: claim.draft.agreement ?? null,
    authors: author === '' ? [] : [author], comments: commented ? [comment] : [],
  };
}

export class SameClaims {
  readonly #claims = new Map<string, { readonly additions: Additions; readonly reading: number }>();
  /** Most rows add the same few things: one object stands for all of them. */
  readonly #shared = new Map<string, Additions>();

  add({ draft }: RowClaim, additions: Additions): void {
    const key = keyOf(draft);
    const known = this.#claims.get(key);
    const reading = readingOf(draft);
    if (known === undefined) this.#claims.set(key, { additions: this.#share(additions), reading });
    else this.#claims.set(key, { additions: this.#share(joined(known.additions, additions)), reading: Math.min(known.reading, reading) });
  }

  /** What all rows add to this claim; `null` where another row reads the cells that are kept. */
  of(key: string, { draft }: RowClaim): Additions | null {
    const known = this.#claims.get(key);
    return known === undefined || known.reading !== readingOf(draft) ? null : known.additions;
  }

  #share(additions: Additions): Additions {
    if (additions.comments.length > 0 || additions.note !== '') return additions;
    const key = JSON.stringify(additions);
    const known = this.#shared.get(key) ?? additions;
    this.#shared.set(key, known);
    return known;
  }
}

function joined(a: Additions, b: Additions): Additions {
  const first = STATUSES.indexOf(a.status) <= STATUSES.indexOf(b.status) ? a : b;
  return {
    status: first.status, note: [...new Set([a.note, b.note])].filter((note) => note !== '').sort().join('; '), agreement: lowest(a.agreement, b.agreement),
    authors: union(a.authors, b.authors), comments: union(a.comments, b.comments),
  };
}

function lowest(a: Agreement | null, b: Agreement | null): Agreement | null {
  if (a === null || b === null) return a ?? b;
  return AGREEMENTS.indexOf(a) <= AGREEMENTS.indexOf(b) ? a : b;
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.every((text) => a.includes(text)) ? a : [...new Set([...a, ...b])].sort();
}

/** The claim with all that its rows add to it. */
export function withAdditions({ agreement: _own, ...draft }: RowClaim['draft'], { status, note, agreement, authors, comments }: Additions): ClaimDraft {
  return Object.freeze({
    ...draft, status, ...(note === '' ? {} : { note }), ...(agreement === null ? {} : { agreement }),
    ...(authors.length === 0 ? {} : { author: authors.join('; ') }),
    ...(comments.length === 0 ? {} : { comment: comments.join('\n\n').slice(0, COMMENT_LIMIT) }),
  });
}
