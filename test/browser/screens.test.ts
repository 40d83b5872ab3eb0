/**
 * Every screen in English and Arabic, from 320 to 2,560 px: nothing that axe finds, nothing wider than the screen,
 * nothing fetched from elsewhere, nothing in the console.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findings } from './axe.ts';
import { idOf, loadC1, openScreens, ready } from './home.ts';
import type { Screens } from './home.ts';

const suite = ready ? describe : describe.skip;
const widths = [320, 1280, 1440, 2560];

suite('the screens', () => {
  let screens: Screens;
  let places: Readonly<Record<string, string>>;

  beforeAll(async () => {
    screens = await openScreens(loadC1);
    const [d4, k1, p2, incident] = await Promise.all([idOf(screens, 'Division D4'), idOf(screens, 'Company K1'), idOf(screens, 'Colonel P2'), idOf(screens, 'Incident I1')]);
    const [report] = await screens.store.read({ text: "MATCH (d:Document {case: $case}) WHERE d.title STARTS WITH 'Order 12' RETURN d.id AS id", parameters: { case: screens.caseId } });
    const at = `case=${screens.caseId}&on=2012-09-15`;
    places = {
      home: `/?case=${screens.caseId}`, unit: `/unit/${d4}?${at}`, 'unit over all time': `/unit/${d4}?case=${screens.caseId}`, person: `/person/${p2}?${at}`, document: `/document/${String(report?.['id'])}?${at}`, incident: `/incident/${incident}?${at}`,
      chart: `/chart?${at}&classes=administrative,command`, 'chart with claims': `/chart?${at}&panel=claims:${k1}`, table: `/chart?${at}&face=table`, text: `/chart?${at}&face=text`,
      'chart without a day': `/chart?case=${screens.caseId}`, search: `/search?case=${screens.caseId}#q=D4`, nowhere: `/nowhere?case=${screens.caseId}`, 'an unknown unit': `/unit/${'0'.repeat(32)}?case=${screens.caseId}`,
    };
  }, 120_000);
  afterAll(async () => { await screens?.close(); });

  const names = ['home', 'unit', 'unit over all time', 'person', 'document', 'incident', 'chart', 'chart with claims', 'table', 'text', 'chart without a day', 'search', 'nowhere', 'an unknown unit'];
  it.each(['en', 'ar'].flatMap((language) => names.map((name) => [name, language] as const)))('%s in %s gives axe nothing to find and fits every width', async (name, language) => {
    const { page, faults } = await screens.page({ width: 1440, height: 900 }, language);
    await page.goto(screens.url + (places[name] ?? ''));
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('main h1');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await findings(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(60);
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([width, 0]);
    }
    expect(faults.filter((fault) => name !== 'an unknown unit' || !/status of 4\d\d/.test(fault))).toEqual([]);
    await page.context().close();
  });

  it.each(['en', 'ar'])('stay clean in %s with search, settings, keys and a wrong day open', async (language) => {
    const { page, faults } = await screens.page({ width: 1440, height: 900 }, language);
    await page.goto(screens.url + (places['unit'] ?? ''));
    await page.waitForSelector('main h1');
    await page.keyboard.press('/');
    await page.keyboard.type('D4');
    await page.waitForSelector('[role=option]');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.settings > button');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.focus('.as-of-field input');
    await page.keyboard.type('15.2');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.as-of-answer');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.focus('main');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    expect(await findings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('load the fonts of both scripts from ourselves', async () => {
    const { page } = await screens.page();
    const fonts: string[] = [];
    page.on('request', (request) => { if (request.resourceType() === 'font') fonts.push(request.url()); });
    await page.goto(screens.url + (places['chart'] ?? ''));
    await page.waitForLoadState('networkidle');
    expect(fonts.some((url) => url.includes('noto-sans-latin'))).toBe(true);
    expect(fonts.some((url) => url.includes('noto-sans-arabic'))).toBe(true);
    expect(fonts.filter((url) => !url.startsWith(screens.url))).toEqual([]);
    await page.context().close();
  });
});
