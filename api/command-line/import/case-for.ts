/**
 * Which case an import goes into when none is named: the only one, or the last imported; on an empty home one called after what is read.
 *
 * Never the invented case that `npm start` loads: real tables do not belong beside invented ones unless somebody says so.
 */
import { basename, extname } from 'node:path';
import { cases } from '../../../graph/index.ts';
import type { Store } from '../../../graph/index.ts';
import { seedNames } from '../../seeds.ts';

export async function caseFor(store: Store, named: string | null, paths: readonly string[]): Promise<string> {
  if (named !== null) return named;
  const invented = seedNames();
  const [last] = (await cases(store)).filter(({ name }) => !invented.includes(name)).sort((a, b) => (b.importedAt ?? 0) - (a.importedAt ?? 0));
  return last?.name ?? calledAfter(paths[0] ?? '');
}

/** `../tables/sfm-mali/` gives `sfm-mali`. */
export function calledAfter(path: string): string {
  const name = basename(path, extname(path)).normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  return [...name].slice(0, 64).join('') || 'case';
}
