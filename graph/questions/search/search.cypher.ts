/**
 * Candidates for a search: names by their tokens, entities by their ids, documents by their titles.
 *
 * What the reader may not see is left out before anything is ordered or
 * limited; the order uses nothing but the names themselves.
 */
import { clearance, visible, type Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Statement } from '../../store/types.ts';
import { DESCRIPTIONS, EXISTS_FOR_READER, IDENTITIES, OPEN_DOCUMENT } from '../pieces.cypher.ts';
import type { Wanted } from './words.ts';

/** Names that one search ranks; the shortest, which say least beyond what was typed. */
const MOST_NAMES = 2_000;
const MOST_DOCUMENTS = 500;

const CANDIDATES = `MATCH (o:Case {id: $case}) WITH o AS here
CALL (here) {
  CALL () {
    UNWIND $search.prefixes AS prefix
    MATCH (t:Token {case: $case}) WHERE t.token STARTS WITH prefix
    RETURN t
    UNION
    UNWIND $search.exact AS token
    MATCH (t:Token {case: $case, token: token})
    RETURN t
  }
  MATCH (t)-[r:OF]->(e:Entity) WHERE e.kind IN $search.kinds AND ${visible('r')}
  WITH DISTINCT e, r.claim AS claim, r.text AS text
  WHERE all(word IN $search.others WHERE EXISTS {
    MATCH (e)<-[x:OF]-(y:Token) WHERE x.claim = claim AND (y.token IN word.exact OR any(prefix IN word.prefixes WHERE y.token STARTS WITH prefix))
  })
  WITH e, claim, text ORDER BY size(text), text, claim LIMIT $names
  RETURN collect(DISTINCT e) AS called, collect([e.id, claim, text]) AS names
}
CALL (here) {
  MATCH (e:Entity {case: $case, id: $search.text}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, value: $search.text}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
  UNION
  MATCH (x:ExternalId {case: $case, key: $search.text}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e
  UNION
  RETURN null AS e
}
WITH here, called, names, e
WHERE e IS NULL OR (e.kind IN $search.kinds AND ${EXISTS_FOR_READER('e')})
WITH here, called, names, collect(e) AS known
CALL (here) {
  MATCH (o:Document {case: $case}) WHERE $search.titles AND o.id >= '' AND o.title IS NOT NULL
    AND (o.id = $search.text OR any(external IN o.externalIds WHERE external = $search.text OR split(external, '|')[1] = $search.text) OR all(word IN $search.inTitle WHERE toLower(o.title) CONTAINS word)) AND ${OPEN_DOCUMENT}
  WITH o ORDER BY size(o.title), o.title, o.id LIMIT $documents
  RETURN collect([o.id, o.title]) AS documents
}
WITH names, known, documents, called + known AS met
${IDENTITIES}
RETURN names, [e IN known | e.id] AS ids, documents, seen, same`;

export interface Searching {
  /** Folded words, the driving one first. */
  readonly words: readonly Wanted[];
  /** As typed, for ids. */
  readonly text: string;
  readonly kinds: readonly string[];
  /** Lower-case words that a title must hold; none: titles are not searched. */
  readonly inTitle: readonly string[];
}

export function searchStatement(asking: Asking, { words: [first, ...others], text, kinds, inTitle }: Searching): Statement {
  return {
    text: CANDIDATES,
    parameters: {
      ...clearance(asking), names: MOST_NAMES, documents: MOST_DOCUMENTS,
      // In a map: the database plans anew for lists of other lengths, but not for what a map holds.
      search: {
        prefixes: first?.prefixes ?? [], exact: first?.exact ?? [], others, text, kinds: kinds.filter((kind) => kind !== 'Document'),
        titles: kinds.includes('Document') && inTitle.length > 0, inTitle,
      },
    },
  };
}

const FOUND = `UNWIND $found.ids AS id
MATCH (e:Entity {case: $case, id: id}) WHERE ${EXISTS_FOR_READER('e')}
WITH collect(e) AS met
${IDENTITIES}
${DESCRIPTIONS}
RETURN seen, same, described, detailed, externalIds`;

/** The entities of one page. */
export function foundStatement(asking: Asking, ids: readonly Id[]): Statement {
  return { text: FOUND, parameters: { ...clearance(asking), found: { ids: [...ids] }, details: true } };
}
