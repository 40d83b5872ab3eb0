import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse, validate, type DocumentNode, type SelectionSetNode } from 'graphql';
import { MAX_ERRORS, withinLimits } from '../../../api/graphql/limits/limits.ts';
import { measure } from '../../../api/graphql/limits/measure.ts';

const schema = buildSchema('type Query { a: Query b: Query c: String }');
const refusals = (query: string): readonly unknown[] =>
  validate(schema, parse(query), [withinLimits], { maxErrors: MAX_ERRORS }).map(({ extensions }) => extensions['refusal']);
const nested = (depth: number): string => `${'{a'.repeat(depth - 1)}{c}${'}'.repeat(depth - 1)}`;

describe('the limits of a question', () => {
  it('lets 12 fields below one another through, and refuses 13', () => {
    expect(refusals(nested(12))).toEqual([]);
    expect(refusals(nested(13))[0]).toBe('query-too-deep');
  });

  it('sees depth through fragments, whatever they are called', () => {
    const chain = Array.from({ length: 50 }, (_, i) => `fragment f${i} on Query { a { ...f${i + 1} } }`).join(' ');
    expect(refusals(`query __schema { ...f0 } ${chain} fragment f50 on Query { c }`)[0]).toBe('query-too-deep');
    expect(refusals(`query __schema { ... on Query { ...__schema } } fragment __schema on Query ${nested(13)}`)[0]).toBe('query-too-deep');
  });

  it('refuses a fragment that contains itself, also by way of another, also where nobody spreads it', () => {
    expect(refusals('{ ...x } fragment x on Query { a { ...x } }')[0]).toBe('query-cyclic');
    expect(refusals('{ ...x } fragment x on Query { ...y } fragment y on Query { ...x }')[0]).toBe('query-cyclic');
    expect(refusals('{ c } fragment x on Query { ...y } fragment y on Query { ...x }')[0]).toBe('query-cyclic');
  });

  it('lets 15 aliases through, and refuses 16', () => {
    const aliased = (count: number): string => `{${Array.from({ length: count }, (_, i) => `x${i}: c`).join(' ')}}`;
    expect(refusals(aliased(12))).toEqual([]);
    expect(refusals(`{ a ${aliased(15)} }`)).toEqual([]);
    expect(refusals(`{ a ${aliased(16)} }`)[0]).toBe('query-too-wide');
  });

  it('refuses many directives', () => {
    expect(refusals(`{ c ${'@include(if: true) '.repeat(51)} }`)[0]).toBe('query-too-wide');
  });

  it('counts a fragment as often as it is spread, without unfolding it', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ');
    expect(refusals(`{ ...f0 } ${doubling} fragment f40 on Query { c }`)[0]).toBe('query-too-costly');
  });

  it('refuses before any other rule looks at the document', () => {
    const many = `{${' a { c }'.repeat(300)}}`;
    const errors = validate(schema, parse(many), [withinLimits, () => ({ Field() { throw new Error('looked') } })], { maxErrors: MAX_ERRORS });
    expect(errors[0]?.extensions['refusal']).toBe('query-too-costly');
  });

  it('measures what unfolding by hand gives', () => {
    const selections = fc.letrec<{ set: string; selection: string }>((tie) => ({
      set: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
      selection: fc.oneof({ maxDepth: 4 }, fc.constantFrom('c', 'x: c', '...f0', '...f1', 'c @include(if: true)'), tie('set').map((set) => `a ${set}`), tie('set').map((set) => `... on Query ${set}`), tie('set').map((set) => `y: b ${set}`)),
    }));
    fc.assert(fc.property(selections.set, selections.set, (set, second) => {
      const f1 = second.replaceAll('...f0', 'c').replaceAll('...f1', 'c');
      const document = parse(`${set} fragment f0 on Query { a { ...f1 } } fragment f1 on Query ${f1}`);
      const { depth, fields, aliases, directives, roots, cyclic } = measure(document);
      expect({ depth, fields, aliases, directives, roots, cyclic }).toEqual({ ...byHand(document), cyclic: false });
    }), { numRuns: 300 });
  });
});

/** Unfolds every fragment where it is spread. */
function byHand({ definitions }: DocumentNode): Omit<ReturnType<typeof measure>, 'cyclic'> {
  const set = (name: string): SelectionSetNode | undefined =>
    definitions.flatMap((each) => (each.kind === 'FragmentDefinition' && each.name.value === name ? [each.selectionSet] : []))[0];
  const all = { depth: 0, fields: 0, aliases: 0, directives: 0, roots: 0 };
  const visit = (selectionSet: SelectionSetNode | undefined, level: number): void => {
    for (const selection of selectionSet?.selections ?? []) {
      all.directives += selection.directives?.length ?? 0;
      if (selection.kind === 'FragmentSpread') visit(set(selection.name.value), level);
      else if (selection.kind === 'InlineFragment') visit(selection.selectionSet, level);
      else {
        all.fields += 1;
        all.aliases += selection.alias ? 1 : 0;
        all.roots += level === 0 ? 1 : 0;
        all.depth = Math.max(all.depth, level + 1);
        visit(selection.selectionSet, level + 1);
      }
    }
  };
  for (const each of definitions) if (each.kind === 'OperationDefinition') visit(each.selectionSet, 0);
  return all;
}
