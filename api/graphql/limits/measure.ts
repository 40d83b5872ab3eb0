/**
 * How large a question is, its fragments unfolded.
 *
 * Nothing is exempt by its name: an operation or fragment called `__schema` is
 * measured like any other. Each fragment is measured once however often it is
 * spread, so that what would unfold without end is found without unfolding it.
 */
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export interface Size {
  /** Fields below one another. */
  readonly depth: number;
  /** Fields in all. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: Size = Object.freeze({ depth: 0, fields: 0, aliases: 0, directives: 0 });

export interface Measured extends Size {
  /** Fields at the root of all operations. */
  readonly roots: number;
  /** A fragment spreads itself. */
  readonly cyclic: boolean;
}

/** The size of all operations of a document together; of its depth, the deepest. */
export function measure({ definitions }: DocumentNode): Measured {
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const measuring = new Fragments(fragments);
  let all = nothing;
  let roots = 0;
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      all = plus(all, measuring.ofSet(definition.selectionSet), definition.directives?.length ?? 0);
      roots += measuring.rootsOf(definition.selectionSet);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      measuring.of(definition.name.value); // unused ones too: a cycle among them is refused as well
    }
  }
  return { ...all, roots, cyclic: measuring.cyclic };
}

class Fragments {
  cyclic = false;
  readonly #sizes = new Map<string, Size>();
  readonly #roots = new Map<string, number>();
  readonly #open = new Set<string>();

  constructor(readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  of(name: string): Size {
    const known = this.#sizes.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return nothing;
    if (this.#open.has(name)) {
      this.cyclic = true;
      return nothing;
    }
    this.#open.add(name);
    const size = plus(nothing, this.ofSet(fragment.selectionSet), fragment.directives?.length ?? 0);
    this.#open.delete(name);
    this.#sizes.set(name, size);
    return size;
  }

  ofSet({ selections }: SelectionSetNode): Size {
    let all = nothing;
    for (const selection of selections) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) all = plus(all, this.of(selection.name.value), directives);
      else if (selection.kind === Kind.INLINE_FRAGMENT) all = plus(all, this.ofSet(selection.selectionSet), directives);
      else {
        const below = selection.selectionSet === undefined ? nothing : this.ofSet(selection.selectionSet);
        const alias = selection.alias === undefined ? 0 : 1;
        all = plus(all, { ...below, depth: below.depth + 1, fields: below.fields + 1, aliases: below.aliases + alias }, directives);
      }
    }
    return all;
  }

  rootsOf({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      return sum + (selection.kind === Kind.INLINE_FRAGMENT ? this.rootsOf(selection.selectionSet) : this.#rootsIn(selection.name.value));
    }, 0);
  }

  #rootsIn(name: string): number {
    const known = this.#roots.get(name);
    if (known !== undefined) return known;
    this.#roots.set(name, 0); // a cycle adds nothing to itself
    const fragment = this.fragments.get(name);
    const roots = fragment === undefined ? 0 : this.rootsOf(fragment.selectionSet);
    this.#roots.set(name, roots);
    return roots;
  }
}

function plus(all: Size, more: Size, directives: number): Size {
  return {
    depth: Math.max(all.depth, more.depth), fields: all.fields + more.fields,
    aliases: all.aliases + more.aliases, directives: all.directives + more.directives + directives,
  };
}
