/**
 * Questions that mean harm, with the code each is refused with before it reaches the graph.
 */
/** A question nested by fragments within fragments. */
export const deep = (levels: number): string => `{ dossier(of: "x") { of { ${'... on Unit { '.repeat(levels)} id ${'}'.repeat(levels)} } } }`;
export const fragments = Array.from({ length: 50 }, (_, i) => `fragment f${i} on OrgChart { ...f${i + 1} }`).join(' ');

/** What it is, the question, the code. */
export const hostile: readonly (readonly [string, string, string])[] = [
  ['a fragment that spreads itself', '{ orgChart(on: "2012") { ...a } } fragment a on OrgChart { root ...b } fragment b on OrgChart { ...a }', 'query-cyclic'],
  ['an operation named like introspection, full of aliases', `query __schema { ${Array.from({ length: 40 }, (_, i) => `x${i}: cases { id }`).join(' ')} }`, 'query-too-wide'],
  ['introspection', '{ __schema { types { name } } }', 'invalid-query'],
  ['introspection in an inline fragment', '{ ... on Query { __schema { types { name } } } }', 'invalid-query'],
  ['introspection of one type', '{ __type(name: "Claim") { name } }', 'invalid-query'],
  ['introspection by fragments 13 deep', `{ __schema { types { ${'ofType { '.repeat(12)} name ${'}'.repeat(12)} } } }`, 'query-too-deep'],
  ['a hundred thousand directives', `{ cases { id ${'@include(if: true) '.repeat(4_000)} } }`, 'query-too-long'],
  ['many tokens', `{ cases { ${'id '.repeat(3_000)} } }`, 'query-too-long'],
  ['many questions in one', `{ ${'cases { id } '.repeat(60)} }`, 'query-too-costly'],
  ['many questions by way of fragments', `{ ...q0 } ${Array.from({ length: 20 }, (_, i) => `fragment q${i} on Query { ...q${i + 1} ...q${i + 1} }`).join(' ')} fragment q20 on Query { cases { id } }`, 'query-too-costly'],
  ['an unknown field', '{ chainOfComand(of: "x") { of } }', 'invalid-query'],
  ['an unknown argument', '{ cases(admin: true) { id } }', 'invalid-query'],
  ['a broken document', '{ cases { id ', 'malformed-query'],
  ['an empty document', ' ', 'malformed-query'],
  ['a mutation', 'mutation { deleteCase(id: "x") }', 'invalid-query'],
  ['a subscription', 'subscription { claims { id } }', 'invalid-query'],
];
