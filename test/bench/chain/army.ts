/**
 * A made army for benches: 5,000 units, three claims for each pair, 40,000 postings; seeded, the same every time.
 */
import { openCase } from '../../../graph/store/cases.ts';
import { recorder } from '../../../graph/store/recording/index.ts';
import type { Store } from '../../../graph/store/types.ts';
import { making, named, newId, posted, under, type Beside } from '../../generators/drafts.ts';

export const SIZE = { units: 5_000, claimsAPair: 3, postingsAUnit: 8 } as const;
const FAN = 5;
const AT_ONCE = 4_000;

/** Superior of a unit: a heap of fan 5, so that the last units stand six levels down. */
const above = (unit: number): number => Math.floor((unit - 1) / FAN);

const relations: readonly Beside[] = [
  { first: '2010-01-01', startKnown: true, last: '2013-12-31' },
  { first: '2011-06', last: '2012-03' },
  { first: '2012', last: '2014-05-20', after: 'assumed to continue' },
];

export interface Army {
  readonly caseId: string;
  /** External ids of units at the lowest level. */
  readonly lowest: readonly string[];
}

/** Loads the army, or finds it where an earlier run left it. */
export async function army(store: Store, told: (line: string) => void): Promise<Army> {
  const lowest = Array.from({ length: 200 }, (_, index) => `u${SIZE.units - 1 - index * 7}`);
  const { id: caseId, importedAt } = await openCase(store, 'bench-army', { newId, newKey: newId, now: making.now });
  if (importedAt !== null) return { caseId, lowest };
  const recording = await recorder(store, caseId, making);
  let batch: Parameters<typeof recording.record>[0]['claims'][number][] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    await recording.record({ entities: [], sources: [], documents: [], claims: batch });
    done += batch.length;
    told(`${done} claims`);
    batch = [];
  };
  for (let unit = 0; unit < SIZE.units; unit += 1) {
    batch.push(named('Unit', `u${unit}`, `Unit ${unit}`));
    if (unit > 0) batch.push(...relations.map((dates, index) => under(`u${unit}`, `u${above(unit)}`, { ...dates, documents: [`d${(unit * 3 + index) % 997}`] })));
    for (let post = 0; post < SIZE.postingsAUnit; post += 1) {
      const person = `p${unit}-${post}`;
      const year = 2006 + post;
      batch.push(named('Person', person, `Officer ${unit} ${post}`));
      batch.push(posted(person, `u${unit}`, { role: post % 4 === 3 ? 'deputy' : 'commander', first: `${year}-03-01`, startKnown: true, last: `${year + 1}-02-28`, after: 'ended' }));
    }
    if (batch.length >= AT_ONCE) await flush();
  }
  await flush();
  await store.write([{ text: 'MATCH (c:Case {id: $case}) SET c.importedAt = 1', parameters: { case: caseId } }]);
  return { caseId, lowest };
}
