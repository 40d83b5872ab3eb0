/**
 * A chain of command as a table: a row for each hop and each posting.
 */
import type { Chain, Hop, Id, Posting } from '../../../graph/index.ts';
import { csv } from '../format/csv.ts';
import { days, namesOf, segments } from '../format/words.ts';

const COLUMNS = [
  'row', 'subordinate', 'subordinate id', 'superior or unit', 'superior or unit id', 'person', 'person id',
  'class or role', 'verdict', 'reason', 'days', 'over time', 'independent sources', 'claims', 'claim ids',
] as const;

export function chainTable(chain: Chain): string {
  const nameOf = namesOf([...chain.units, ...chain.persons]);
  return csv(COLUMNS, [
    ...chain.hops.map((hop) => hopRow('hop', hop, nameOf)),
    ...chain.apart.map((hop) => hopRow('apart', hop, nameOf)),
    ...chain.postings.map((posting) => postingRow(posting, nameOf)),
  ]);
}

type Cells = readonly (string | number | null)[];

function hopRow(kind: 'hop' | 'apart', hop: Hop, nameOf: (id: Id) => string): Cells {
  const ends = [nameOf(hop.subordinate), hop.subordinate, nameOf(hop.superior), hop.superior, null, null];
  return [kind, ...ends, hop.class, ...decidedCells(hop, days(hop.days))];
}

function postingRow(posting: Posting, nameOf: (id: Id) => string): Cells {
  const ends = [null, null, nameOf(posting.unit), posting.unit, nameOf(posting.person), posting.person];
  return ['posting', ...ends, posting.role, ...decidedCells(posting, null)];
}

function decidedCells(group: Hop | Posting, on: string | null): Cells {
  return [group.verdict, group.reason, on, segments(group), group.evidence.sources, group.evidence.claims, group.claims.join(' ')];
}
