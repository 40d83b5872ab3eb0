/**
 * The page on mappings: its worked example is run.
 */
import { expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimDraft } from '../../../../graph/claims/index.ts';
import { inFolder, readPaths } from './read.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'graph', 'bridges', 'sfm', 'README.md'), 'utf8');
const block = (before: string): string => new RegExp(`${before}\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``, 'u').exec(page)?.[1] ?? '';

const line = ({ kind, class: type, about, names, assert, time: { first, last, startKnown, after } }: ClaimDraft): string => [
  `${kind} ${type}: ${about.id}`, ...Object.entries(names).map(([as, { id }]) => `${as}=${id}`), ...Object.entries(assert).map(([key, text]) => `${key}=${text}`),
  ...(first === undefined && last === undefined ? [] : [`${first ?? '-'}${startKnown ? ' (start)' : ''} to ${last ?? '-'} (${after})`]),
].join('; ');

it('the worked example of the page gives the claims that it lists', async () => {
  await inFolder(async (folder) => {
    const paths = ['organisations-xa.csv', 'people.csv', 'older.yaml'].map((name) => {
      const path = join(folder, name);
      writeFileSync(path, block(`\`${name}\``));
      return path;
    });
    const { claims, findings } = await readPaths(paths.slice(0, 2), paths[2]);
    expect(claims.map(line)).toEqual(block('compares\\):').trim().split('\n'));
    expect(findings).toEqual([]);
  });
});
