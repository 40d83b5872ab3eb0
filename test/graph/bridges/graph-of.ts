/**
 * Everything an import brought into a case, as sorted texts in which nothing is left to chance: no random ids, clocks, files, rows.
 */
import type { Row, Store } from '../../../graph/store/types.ts';

const CLAIMS = `MATCH (c:Claim {case: $case})-[:ABOUT]->(a)
CALL (a) { MATCH (x:ExternalId {case: $case}) WHERE x.entity = a.id RETURN collect(x.key) AS about }
CALL (c) { MATCH (c)-[n:NAMES]->(e) MATCH (x:ExternalId {case: $case}) WHERE x.entity = e.id RETURN collect([n.as, x.key]) AS names }
CALL (c) { MATCH (c)-[t:CITES]->(d:Document) RETURN collect([CASE WHEN t.reading THEN 'file' ELSE d.externalIds[0] END, t.locator, t.quote, t.supports, t.reading]) AS cites }
RETURN c {.kind, .class, .assert, .first, .last, .startKnown, .after, .status, .agreement, .comment, .author, .originRecord} AS claim, about, names, cites`;

const EDGES = `MATCH (a)-[r:UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|CALLS|STATES|OF]->(b:Entity {case: $case})
MATCH (x:ExternalId {case: $case}) WHERE x.entity = b.id
RETURN type(r) AS type, x.key AS to, a.token AS token, r {.kind, .class, .status, .f0, .f1, .l0, .l1, .startKnown, .after, .text} AS edge`;

export interface Graph {
  readonly claims: readonly string[];
  readonly edges: readonly string[];
  readonly nodes: number;
}

export async function graphOf(store: Store, caseId: string): Promise<Graph> {
  const [claims, edges, [nodes]] = await Promise.all([
    store.read({ text: CLAIMS, parameters: { case: caseId } }), store.read({ text: EDGES, parameters: { case: caseId } }),
    store.read({ text: 'MATCH (n {case: $case}) WHERE NOT n:Batch AND NOT n:Lock RETURN count(n) AS nodes', parameters: { case: caseId } }),
  ]);
  return { claims: claims.map(claimOf).sort(), edges: edges.map((edge) => JSON.stringify(sorted(edge))).sort(), nodes: Number(nodes?.['nodes']) };
}

function claimOf({ claim, about, names, cites }: Row): string {
  const cited = (cites as [string, string, string | null, string[], boolean][])
    .map(([document, locator, quote, supports, reading]) => JSON.stringify([document, locator.replace(/row \d+ /u, ''), quote, supports, reading])).sort();
  return JSON.stringify([sorted(claim as Row), about, names, cited]);
}

function sorted(row: Row): unknown {
  return Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, typeof value === 'object' && value !== null && !Array.isArray(value) ? sorted(value as Row) : value]);
}
