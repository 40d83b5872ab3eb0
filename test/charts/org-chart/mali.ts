/**
 * The whole of a real country as a chart's input: every unit of sfm-mali with a
 * relation that is not ruled out on the first day of a year. Found at `LINKAGE_DATA` or beside the project;
 * nothing of it is kept here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dataFolder } from '../../data.ts';
import type { BoxSizes, ChartInput, ChartRelation } from '../../../charts/org-chart/types.ts';

const table = join(dataFolder, 'sfm-mali', 'ml_units.csv');

export const maliIsHere = existsSync(table);

export interface Country {
  readonly input: ChartInput;
  readonly sizes: BoxSizes;
}

/** Relations whose text is the same stand once; verdicts are by whether both ends are dated, only to have several. */
export function wholeOfMali(year: number): Country {
  const rows = (parse(readFileSync(table), { columns: true, bom: true }) as Record<string, string>[]).filter((row) => row['unit:status:admin'] !== 'X');
  const names = new Map<string, string>();
  for (const row of rows) if (row['unit:name']) names.set(row['unit:id:admin'] ?? '', row['unit:name']);
  const relations = new Map<string, ChartRelation>();
  for (const row of rows) {
    const told = ruledOut(row, year) ? null : relationOf(row);
    if (told !== null && names.has(told.subordinate) && names.has(told.superior)) relations.set(told.id, told);
  }
  const tied = new Set([...relations.values()].flatMap(({ subordinate, superior }) => [subordinate, superior]));
  const ids = [...names.keys()].filter((id) => tied.has(id));
  return {
    input: {
      root: null, persons: [], commanders: [], relations: [...relations.values()],
      leftOut: { beforeFirstMention: 0, afterLastMention: 0, undated: 0 },
      units: ids.map((id) => ({
        id, names: [{ text: names.get(id) ?? '', script: 'Latn', language: null, kind: 'canonical' }],
        standing: names.get(id)?.startsWith('Unknown') === true ? 'unknown' : 'known',
        joint: false, echelon: null, below: 0, vacant: [], disputed: false,
      })),
    },
    sizes: new Map(ids.map((id) => [id, { width: 192, height: 60 + 6 * ((id.codePointAt(0) ?? 0) % 7) }])),
  };
}

/** Ended before, or known to have begun only after: by year and text, which is enough to have a country of the right size. */
function ruledOut(row: Record<string, string>, year: number): boolean {
  const first = row['unit:related_unit_first_cited_date'] ?? '';
  const last = row['unit:related_unit_last_cited_date'] ?? '';
  const ended = row['unit:related_unit_open'] === 'E' && last !== '' && last < String(year);
  const notBegun = row['unit:related_unit_first_cited_date_start'] === 'Y' && first !== '' && first >= String(year);
  return ended || notBegun;
}

function relationOf(row: Record<string, string>): ChartRelation | null {
  const kind = row['unit:relation_type'];
  if (kind !== 'child' && kind !== 'member') return null;
  const subordinate = row['unit:id:admin'] ?? '';
  const superior = row['unit:related_unit_id:admin'] ?? '';
  const first = row['unit:related_unit_first_cited_date'] ?? '';
  const last = row['unit:related_unit_last_cited_date'] ?? '';
  const year = Number(/\d{4}/.exec(first)?.[0] ?? Number.NaN);
  return {
    id: [subordinate, superior, kind, first, last].join(' '), subordinate, superior,
    class: kind === 'child' ? 'command' : 'membership', ground: null,
    verdict: first !== '' && last !== '' ? 'certain' : 'possible', reason: 'claimed',
    began: Number.isNaN(year) ? null : Math.floor((year - 1970) * 365.25), claims: [],
  };
}
