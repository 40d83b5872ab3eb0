import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { clearance } from '../../../graph/access/index.ts';
import { chainStatement } from '../../../graph/questions/chain-of-command/index.ts';
import { claimsStatement } from '../../../graph/questions/claims.cypher.ts';
import { claimStatement, claimsOfStatement } from '../../../graph/questions/claim/index.ts';
import { documentStatement } from '../../../graph/questions/document/index.ts';
import { dossierStatement } from '../../../graph/questions/dossier/index.ts';
import { orgChartStatement } from '../../../graph/questions/org-chart/index.ts';
import { foundStatement, searchStatement } from '../../../graph/questions/search/index.ts';
import { statusStatement } from '../../../graph/questions/status/index.ts';
import type { Statement, Store } from '../../../graph/store/types.ts';
import { openTestStore } from '../../engine.ts';
import { explain } from '../../explain.ts';
import { reader } from '../../generators/drafts.ts';

const asking = reader('c', 'k', 'l');
const day = { earliest: 15_000, latest: 15_000 };
const word = { exact: ['=k'], prefixes: ['=ka', '~kb'] };

/** What a reader could type; none of it may be in a text. */
const TYPED = "x' OR 1=1 //";

const STATEMENTS: Readonly<Record<string, (of: string) => Statement>> = {
  'chain-of-command-up': (of) => chainStatement(asking, { of, on: day, direction: 'up', classes: ['command', of] }),
  'chain-of-command-down': (of) => chainStatement(asking, { of, on: day, direction: 'down', classes: ['command', of] }),
  'chain-of-command-both': (of) => chainStatement(asking, { of, on: day, direction: 'both', classes: ['command', of] }),
  'org-chart-from-root': (of) => orgChartStatement(asking, { root: of, on: day, classes: ['command', of] }),
  'org-chart': (of) => orgChartStatement(asking, { root: null, on: day, classes: ['command', of] }),
  dossier: (of) => dossierStatement(asking, of),
  search: (of) => searchStatement(asking, { words: [word, { ...word, exact: [of] }], text: of, kinds: ['Unit', 'Document', of], inTitle: [of] }),
  'search-found': (of) => foundStatement(asking, [of]),
  status: () => statusStatement(asking),
  claim: (of) => claimStatement(asking, of),
  'claims-of': (of) => claimsOfStatement(asking, { of, limit: 10, after: of }),
  document: (of) => documentStatement(asking, { id: of, limit: 10 }),
  claims: (of) => claimsStatement(asking, [of]),
};

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
}, 300_000);
afterAll(() => store.close());

describe.each(Object.entries(STATEMENTS))('the statement of %s', (name, statement) => {
  it('is the text that was reviewed', () => {
    const file = new URL(`../../golden/cypher/${name}.cypher`, import.meta.url);
    const { text } = statement('one');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
  });

  it('is the same whatever is typed, and all of that is in the parameters', () => {
    expect(statement(TYPED).text).toBe(statement('one').text);
    expect(statement(TYPED).text).not.toContain(TYPED);
  });

  it('takes its case and its clearance from who asks', () => {
    expect(statement('one').parameters).toMatchObject(clearance(asking));
    expect(statement('one').text).toContain('case: $case');
  });

  it('begins at an index, and joins nothing by trying every pair', async () => {
    const operators = await explain(statement('one'));
    expect(operators.filter((operator) => /AllNodesScan|ByLabelScan|TypeScan|CartesianProduct|ByIndexScan/.test(operator))).toEqual([]);
    expect(operators.some((operator) => /IndexSeek/.test(operator))).toBe(true);
  });
});
