/**
 * The org chart as the page shows it: read back from the page, it keeps the ten invariants' rules, and a whole country is soon there.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importInto, loadMapping, prepareTables } from '../../graph/bridges/index.ts';
import { isRunning, thisProcess } from '../../graph/engine/index.ts';
import { readBack } from '../charts/org-chart/read-back.ts';
import { violations } from '../charts/org-chart/invariants.ts';
import { dataFolder } from '../data.ts';
import { loadC1, newId, openScreens, ready } from './home.ts';
import type { Screens } from './home.ts';

type Answer = Parameters<typeof violations>[0];

const tables = ['ml_units.csv', 'ml_persons.csv', 'ml_incidents.csv', 'ml_locations.csv'].map((name) => join(dataFolder, 'sfm-mali', name)).filter((path) => existsSync(path));

/** The chart's answer as the server gave it to the page, and what the page then shows. */
async function shown(page: Page, address: string): Promise<{ readonly answer: Answer; readonly svg: string }> {
  const answered = page.waitForResponse(async (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('query OrgChart('));
  await page.goto(address);
  const { data } = await (await answered).json() as { readonly data: { readonly orgChart: Answer } };
  await page.waitForSelector('.canvas [data-part=box]', { state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.routing') === null, undefined, { timeout: 20_000 });
  const svg = await page.evaluate(() => new XMLSerializer().serializeToString(document.querySelector('.canvas > svg') ?? document));
  return { answer: data.orgChart, svg };
}

(ready ? describe : describe.skip)('the chart of C1 on the page', () => {
  let screens: Screens;
  beforeAll(async () => { screens = await openScreens(loadC1); }, 120_000);
  afterAll(async () => { await screens?.close(); });

  it.each(['en', 'ar'].flatMap((language) => ['2011-06-15', '2012-09-15', '2012-09', '2014-05-01'].map((day) => [language, day] as const)))('keeps the invariants 1 to 7 in %s on %s', async (language, day) => {
    const { page } = await screens.page({ width: 1440, height: 900 }, language);
    const { answer, svg } = await shown(page, `${screens.url}/chart?case=${screens.caseId}&on=${day}&classes=administrative,command,membership&remote=1`);
    expect(answer.relations.length).toBeGreaterThan(8);
    expect(violations(answer, readBack(svg))).toEqual([]);
    await page.context().close();
  });
});

(ready && tables.length > 0 ? describe : describe.skip)('the chart of a whole country on the page', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await openScreens(async (store, { name }) => {
      await importInto(store, (existing) => prepareTables(loadMapping(), tables, existing), {
        case: name, dryRun: false, making: { newId, newKey: newId, now: Date.now, by: 'test' }, holder: { id: thisProcess(), alive: isRunning },
      });
    });
  }, 300_000);
  afterAll(async () => { await screens?.close(); });
  const address = (): string => `${screens.url}/chart?case=${screens.caseId}&on=2018-01-01&classes=administrative,command,membership&remote=1`;

  it.each(['en', 'ar'])('keeps the invariants 1 to 7 in %s', async (language) => {
    const { page, faults } = await screens.page({ width: 1440, height: 900 }, language);
    const { answer, svg } = await shown(page, address());
    expect(answer.units.length).toBeGreaterThan(300);
    expect(violations(answer, readBack(svg))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('marks when it was answered and when it was painted: a figure to read, not a bound', async () => {
    const times: { readonly fromAnswer: number; readonly fromStart: number }[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { page } = await screens.page();
      await page.goto(address());
      await page.waitForFunction(() => performance.getEntriesByName('chart-painted').length > 0, undefined, { timeout: 20_000 });
      times.push(await page.evaluate(() => {
        const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
        return { fromAnswer: Math.round(at('chart-painted') - at('chart-answered')), fromStart: Math.round(at('chart-painted')) };
      }));
      await page.context().close();
    }
    process.stdout.write(`whole country, first paint, ms: ${times.map(({ fromAnswer, fromStart }) => `${String(fromAnswer)} from the answer, ${String(fromStart)} from the first request`).join('; ')}\n`);
    expect(times.every(({ fromAnswer, fromStart }) => fromAnswer > 0 && fromAnswer < fromStart)).toBe(true);
  }, 120_000);
});
