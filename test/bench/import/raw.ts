/**
 * The same nodes and edges by bare UNWIND: what an import is held against.
 */
import neo4j, { type Driver } from 'neo4j-driver';

const AT_ONCE = 5_000;
const NODES = ['Person', 'Unit', 'Incident', 'Location', 'ExternalId', 'Document', 'Source', 'Claim', 'Token'] as const;
const EDGES = ['ABOUT', 'NAMES', 'CITES', 'FROM', 'UNDER', 'POSTED', 'PRESENT_AT', 'OCCURRED_AT', 'ALLEGED_AGAINST', 'CALLS', 'STATES', 'OF'] as const;
const ENTITY = ['Person', 'Unit', 'Incident', 'Location'];

/** What identifies a node among those of its label: the property under a unique key. */
const KEY: Readonly<Record<string, string>> = { ExternalId: 'key', Token: 'token' };

interface Graph {
  readonly nodes: readonly { readonly label: string; readonly rows: readonly object[] }[];
  readonly edges: readonly { readonly type: string; readonly from: string; readonly to: string; readonly rows: readonly { from: string; to: string; properties: object }[] }[];
}

export class Raw {
  constructor(readonly driver: Driver, readonly database: string) {}

  async #read(text: string, caseId: string): Promise<readonly Record<string, unknown>[]> {
    return (await this.driver.executeQuery(text, { case: caseId }, { database: this.database })).records.map((record) => record.toObject());
  }

  /** Everything an import made in a case, as rows. */
  async graph(caseId: string): Promise<Graph> {
    const nodes = [];
    for (const label of NODES) {
      const rows = await this.#read(`MATCH (n:${label} {case: $case}) RETURN properties(n) AS n`, caseId);
      if (rows.length > 0) nodes.push({ label, rows: rows.map(({ n }) => n as object) });
    }
    const edges = [];
    for (const type of EDGES) {
      const rows = await this.#read(
        `MATCH (a {case: $case})-[r:${type}]->(b) RETURN labels(a) AS la, labels(b) AS lb, coalesce(a.id, a.key, a.token) AS a, coalesce(b.id, b.key, b.token) AS b, properties(r) AS r`, caseId,
      );
      const groups = new Map<string, { from: string; to: string; rows: { from: string; to: string; properties: object }[] }>();
      for (const { la, lb, a, b, r } of rows) {
        const [from, to] = [labelOf(la), labelOf(lb)];
        const group = groups.get(`${from} ${to}`) ?? { from, to, rows: [] };
        group.rows.push({ from: String(a), to: String(b), properties: r as object });
        groups.set(`${from} ${to}`, group);
      }
      for (const group of groups.values()) edges.push({ type, ...group });
    }
    return { nodes, edges };
  }

  /** Writes the graph into another case. */
  async write({ nodes, edges }: Graph, caseId: string): Promise<void> {
    for (const { label, rows } of nodes) {
      const labels = ENTITY.includes(label) ? `Entity:${label}` : label;
      await this.#pages(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row, n.case = $case`, rows, caseId);
    }
    for (const { type, from, to, rows } of edges) {
      const text = `UNWIND $rows AS row MATCH (a:${from} {case: $case, ${KEY[from] ?? 'id'}: row.from}) MATCH (b:${to} {case: $case, ${KEY[to] ?? 'id'}: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      await this.#pages(text, rows, caseId);
    }
  }

  async #pages(text: string, rows: readonly object[], caseId: string): Promise<void> {
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      await this.driver.executeQuery(text, { rows: rows.slice(start, start + AT_ONCE).map(integers), case: caseId }, { database: this.database });
    }
  }

  async clear(caseId: string): Promise<void> {
    for (;;) {
      const { records } = await this.driver.executeQuery('MATCH (n {case: $case}) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS n', { case: caseId }, { database: this.database });
      if (Number(records[0]?.get('n') ?? 0) === 0) return;
    }
  }
}

export function sizeOf({ nodes, edges }: Graph): { nodes: number; edges: number } {
  const sum = (list: readonly { rows: readonly object[] }[]): number => list.reduce((total, { rows }) => total + rows.length, 0);
  return { nodes: sum(nodes), edges: sum(edges) };
}

function labelOf(labels: unknown): string {
  const list = labels as string[];
  return list.includes('Entity') ? 'Entity' : list[0] ?? '';
}

/** Whole numbers go as integers, as an import sends them. */
function integers(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, whole(value)]));
}

function whole(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? integers(value) : value;
}
