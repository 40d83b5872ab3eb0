/**
 * Shadow edges into the database, and out of it again.
 *
 * Every statement is a constant; a type of edge is one of an enumeration.
 */
import type { EdgeType, Projected, Shadow, TokenShadow } from '../../projection/index.ts';
import type { Statement } from '../types.ts';

/** Both ends by a seek: of an entity, or of the claim that an edge begins at. */
const ENTITY = (type: string): string => `UNWIND $rows AS row
MATCH (a:Entity {case: $case, id: row.from})
MATCH (b:Entity {case: $case, id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
const CLAIM = (type: string): string => `UNWIND $rows AS row
MATCH (a:Claim {case: $case, id: row.from})
MATCH (b:Entity {case: $case, id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`;

const CREATE: Readonly<Record<EdgeType, string>> = {
  UNDER: ENTITY('UNDER'), POSTED: ENTITY('POSTED'), PRESENT_AT: ENTITY('PRESENT_AT'), OCCURRED_AT: ENTITY('OCCURRED_AT'),
  ALLEGED_AGAINST: ENTITY('ALLEGED_AGAINST'), IN_PATTERN: ENTITY('IN_PATTERN'), CALLS: CLAIM('CALLS'), STATES: CLAIM('STATES'),
};

const TOKENS = `UNWIND $tokens AS token MERGE (:Token {case: $case, token: token})`;
const TOKEN_EDGES = `UNWIND $rows AS row
MATCH (t:Token {case: $case, token: row.token})
MATCH (e:Entity {case: $case, id: row.to})
CREATE (t)-[r:OF]->(e) SET r = row.properties`;

const REMOVE = `UNWIND $claims AS id
MATCH (c:Claim {case: $case, id: id})-[:ABOUT]->(a:Entity)
CALL (c, a) {
  MATCH (a)-[r:UNDER|POSTED|PRESENT_AT|OCCURRED_AT|ALLEGED_AGAINST|IN_PATTERN]->() WHERE r.claim = c.id DELETE r
}
CALL (c, a) {
  MATCH (c)-[r:CALLS|STATES]->(a) DELETE r
}
CALL (c, a) {
  MATCH (a)<-[r:OF]-(:Token) WHERE r.claim = c.id DELETE r
}`;

/** Takes away every shadow of these claims. */
export function removeShadows(caseId: string, claims: readonly string[]): readonly Statement[] {
  return claims.length === 0 ? [] : [{ text: REMOVE, parameters: { case: caseId, claims } }];
}

/** Writes the shadows; the record they are shadows of must be there, or come earlier in the same transaction. */
export function createShadows(caseId: string, projected: readonly Projected[]): readonly Statement[] {
  const byType = new Map<EdgeType, Shadow[]>();
  const tokens: TokenShadow[] = [];
  for (const { edges, tokens: own } of projected) {
    for (const edge of edges) {
      const row = byType.get(edge.type);
      if (row === undefined) byType.set(edge.type, [edge]);
      else row.push(edge);
    }
    tokens.push(...own);
  }
  const statements: Statement[] = [...byType].map(([type, edges]) => ({
    text: CREATE[type], parameters: { case: caseId, rows: edges.map(({ from, to, properties }) => ({ from, to, properties })) },
  }));
  if (tokens.length > 0) {
    statements.push({ text: TOKENS, parameters: { case: caseId, tokens: [...new Set(tokens.map(({ token }) => token))] } });
    statements.push({ text: TOKEN_EDGES, parameters: { case: caseId, rows: tokens } });
  }
  return statements;
}
