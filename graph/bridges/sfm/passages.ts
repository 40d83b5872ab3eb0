/**
 * What a claim read from a row rests on: the cells it was read in, and the documents its row cites.
 *
 * The cells are where it was read, never a source of their own. A document that
 * several cells cite is one passage that supports what all of them support.
 */
import type { DocumentDraft, DocumentRef, PassageDraft, Support } from '../../claims/index.ts';
import type { Cells } from './cells.ts';
import type { CitedParts } from './mapping.ts';

const ORDER: readonly Support[] = ['existence', 'first', 'last', 'class', 'role', 'title', 'rank'];

export interface Place {
  readonly document: DocumentRef;
  readonly table: string;
  readonly row: number;
}

/** Which cells a claim was read in, and what each supports. */
export class Read {
  readonly #supports = new Map<string, Set<Support>>();

  add(columns: readonly string[], support: Support): void {
    for (const column of columns) {
      const known = this.#supports.get(column);
      if (known === undefined) this.#supports.set(column, new Set([support]));
      else known.add(support);
    }
  }

  get isEmpty(): boolean {
    return this.#supports.size === 0;
  }

  passages({ document, table, row }: Place, cells: Cells): readonly PassageDraft[] {
    return [...this.#supports].map(([column, supports]) => ({
      document, locator: `${table} row ${String(row)} column ${column}`, quote: cells.raw(column), supports: inOrder(supports), reading: true,
    }));
  }
}

export interface Cited {
  readonly passages: readonly PassageDraft[];
  /** Of those that are more than an id: what is said of them. */
  readonly documents: readonly DocumentDraft[];
}

/** The documents that a row cites, each once. Throws `Refused` for control characters. */
export function cited(cites: readonly CitedParts[], lists: readonly string[], origin: string, cells: Cells): Cited {
  const found = new Map<string, { readonly draft: DocumentDraft; readonly supports: Set<Support> }>();
  for (const { column, supports } of cites) {
    for (const name of parted(cells.text(column), lists)) {
      const draft = documentOf(name, origin);
      const key = `${draft.ref.origin}|${draft.ref.id}`;
      const known = found.get(key) ?? { draft, supports: new Set<Support>() };
      found.set(key, known);
      for (const support of supports) known.supports.add(support);
    }
  }
  const all = [...found.values()].sort((a, b) => (a.draft.ref.id < b.draft.ref.id ? -1 : 1));
  return {
    documents: all.map(({ draft }) => draft).filter(({ title }) => title !== undefined),
    passages: all.map(({ draft, supports }) => ({ document: draft.ref, locator: '', supports: inOrder(supports) })),
  };
}

/** A list in a cell, its blanks left out. */
export function parted(text: string, signs: readonly string[]): readonly string[] {
  const pieces = signs.reduce<readonly string[]>((parts, sign) => parts.flatMap((part) => part.split(sign)), [text]);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** An id stands for itself; an address or a title is also all that is known of the document. */
function documentOf(name: string, origin: string): DocumentDraft {
  const address = /^https?:\/\//iu.test(name);
  const ref = { origin: address ? 'url' : origin, id: name };
  return address || /\s/u.test(name) ? { ref, title: name, markings: [] } : { ref, markings: [] };
}

function inOrder(supports: ReadonlySet<Support>): readonly Support[] {
  return ORDER.filter((support) => supports.has(support));
}
