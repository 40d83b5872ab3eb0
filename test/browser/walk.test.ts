/**
 * The ways through the page, by keyboard alone: from a name to the passage, from day to day, in both directions of writing.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { idOf, loadC1, openScreens, ready } from './home.ts';
import type { Screens } from './home.ts';

const suite = ready ? describe : describe.skip;

suite('a reader with a keyboard', () => {
  let screens: Screens;
  let d4: string;
  const at = (path: string, more = ''): string => `${screens.url}${path}${path.includes('?') ? '&' : '?'}case=${screens.caseId}${more}`;
  const text = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).allInnerTexts()).join(' | ').replace(/\s+/g, ' ');
  /** Where the eye sees it, as a hand would. */
  const press = async (page: Page, selector: string): Promise<void> => {
    const middle = await page.locator(selector).first().evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.click(middle.x, middle.y);
  };
  const search = (page: Page): string => new URL(page.url()).search;
  const focus = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName.toLowerCase() ?? ''} ${document.activeElement?.textContent?.trim().slice(0, 60) ?? ''}`);

  beforeAll(async () => {
    screens = await openScreens(loadC1);
    d4 = await idOf(screens, 'Division D4');
  }, 120_000);
  afterAll(async () => { await screens?.close(); });

  it('types a name in another spelling, opens its dossier, and steps to the day on which the answer changes', async () => {
    const { page, faults } = await screens.page();
    await page.goto(at('/'));
    await page.waitForSelector('main h1');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('الفرقه الرابعه');
    await page.waitForSelector('[role=option]');
    expect(await page.getAttribute('[role=combobox]', 'aria-activedescendant')).toBe(await page.getAttribute('[role=option]', 'id'));
    expect(await text(page, '[role=option]:first-child')).toMatch(/Division D4.*another spelling/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dossier h1');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(page.url()).not.toContain('%D8');

    await page.focus('.as-of-field input');
    await page.keyboard.type('9.5.2012');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer[aria-busy=false] .values-not');
    expect(search(page)).toContain('on=2012-05-09');
    expect(await text(page, '.answers:first-of-type .values:not(.values-not)')).toMatch(/Colonel P2.*possible before first mention/);
    expect(await text(page, '.answers:first-of-type .values-not')).toMatch(/Colonel P1.*impossible after the end/);

    await page.focus('main');
    await page.keyboard.press('Shift+F');
    await page.waitForFunction(() => location.search.includes('on=2012-05-10'));
    await page.waitForFunction(() => /Colonel P2[^|]*certain/.test(document.querySelector('.answers .values')?.textContent ?? ''));
    await page.keyboard.press('b');
    await page.waitForFunction(() => location.search.includes('on=2012-05-09'));
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('on=2012-05-10'));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes from a value to its page in two presses, and the passage is lit', async () => {
    const { page, faults } = await screens.page();
    await page.goto(at(`/unit/${d4}`, '&on=2012-05-10'));
    await page.waitForSelector('[data-value]');
    await page.keyboard.press('e');
    await page.waitForSelector('.panel [data-page]');
    expect(await focus(page)).toMatch(/^h2 Claims/);
    expect(await text(page, '.panel .claim')).toMatch(/was posted as commander.*accepted.*first cited 10 May 2012/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('mark.lit') === true);
    expect((await page.locator('mark.lit').allInnerTexts()).join('')).toBe('Colonel P2, commander of Division D4, was seen on 2012-05-10 and again in 2013-01.');
    expect(await focus(page)).toMatch(/^mark Colonel P2/);
    expect(await page.evaluate(() => { const box = document.querySelector('mark.lit')?.getBoundingClientRect(); return box !== undefined && box.top >= 0 && box.bottom <= innerHeight; })).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('closes the claims with Escape and is back where it was', async () => {
    const { page } = await screens.page();
    await page.goto(at(`/unit/${d4}`, '&on=2012-05-10'));
    await page.waitForSelector('button.evidence');
    await page.focus('button.evidence');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel [data-page]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.panel', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('evidence');
    await page.context().close();
  });

  it('walks the chart, as the eye sees it in both directions', async () => {
    for (const [language, outward] of [['en', 'ArrowRight'], ['ar', 'ArrowLeft']] as const) {
      const { page, faults } = await screens.page({ width: 1440, height: 900 }, language);
      await page.goto(at('/chart', '&on=2012-09-15'));
      await page.waitForSelector('[role=tree]');
      await page.focus('[role=tree]');
      const unit = async (): Promise<string> => (await page.getAttribute('[aria-selected=true]', 'aria-label') ?? '').split(';')[0] ?? '';
      const seen = [await unit()];
      for (const key of ['ArrowDown', 'ArrowDown', outward, 'ArrowUp']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(80);
        seen.push(await unit());
      }
      const names = language === 'en'
        ? ['Ministry of Defence', 'General Staff', 'Corps C1', 'Corps C2', 'General Staff'] : ['وزارة الدفاع', 'هيئة الأركان العامة', 'الفيلق الأول', 'الفيلق الثاني', 'هيئة الأركان العامة'];
      expect(seen.map((name) => name.replace(/[\u2066-\u2069]/g, ''))).toEqual(names);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.panel .claim');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.panel', { state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tree');
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('sees 11 command lines, two superiors for B42 alone, and the same in chart, table and text', async () => {
    const { page } = await screens.page();
    await page.goto(at('/chart', '&on=2012-09-15'));
    await page.waitForSelector('.canvas [data-part=way]', { state: 'attached' });
    await page.waitForFunction(() => document.querySelector('.routing') === null);
    const drawn = await page.locator('.canvas [data-part=way]').evaluateAll((ways) => ways.map((way) => `${way.getAttribute('data-subordinate')} ${way.getAttribute('data-superior')}`));
    expect(drawn).toHaveLength(11);
    const subordinates = drawn.map((way) => way.split(' ')[0] ?? '');
    const twice = subordinates.filter((unit, index) => subordinates.indexOf(unit) !== index);
    expect(twice).toEqual([await idOf(screens, 'Brigade B42')]);
    const evidence = (): Promise<readonly (string | null)[]> => page.locator('main button.evidence').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-subject')).sort());
    const relations = await page.locator('.canvas [data-part=way]').evaluateAll((ways) => ways.map((way) => way.getAttribute('data-relation')));
    const commanders = await page.locator('.canvas [data-part=commander]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-posting')));
    await page.keyboard.press('2');
    await page.waitForSelector('.tables');
    expect(await evidence()).toEqual([...relations, ...commanders].sort());
    await page.keyboard.press('3');
    await page.waitForSelector('.sentences');
    expect(await evidence()).toEqual([...relations, ...commanders].sort());
    await page.context().close();
  });

  it('presses a line and reads its claims; a disputed unit brings the claim against it', async () => {
    const { page } = await screens.page();
    await page.goto(at('/chart', '&on=2012-09-15'));
    await page.waitForSelector('.canvas [data-part=mark]');
    await page.waitForFunction(() => document.querySelector('.routing') === null);
    await press(page, '.canvas [data-part=mark]');
    await page.waitForSelector('.panel .claim');
    expect(await text(page, '.panel .claim-sentence')).toMatch(/was under the command of/);
    const k1 = await idOf(screens, 'Company K1');
    await press(page, `.canvas [data-part=box][data-unit="${k1}"]`);
    await page.waitForSelector('.panel .claim-conflict');
    expect(await text(page, '.panel .side-against .claim')).toMatch(/Company K1.*Regional Command RC.*conflict: One witness/);
    await page.context().close();
  });

  it('asks which day is meant, says what is missing, and never acts on letters in a field', async () => {
    const { page } = await screens.page();
    await page.goto(at('/chart', '&on=2012-09-15'));
    await page.waitForSelector('.canvas');
    await page.focus('.as-of-field input');
    await page.keyboard.type('03/04/2012');
    await page.keyboard.press('Enter');
    expect(await text(page, '.as-of-answer')).toMatch(/3 April 2012 or 4 March 2012\?/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('on=2012-04-03'));
    await page.focus('.as-of-field input');
    await page.keyboard.type('15 feb');
    await page.keyboard.press('Enter');
    expect(await text(page, '.as-of-answer')).toBe('The day must include a year.');
    expect(search(page)).toContain('on=2012-04-03');
    await page.context().close();
  });

  it('changes the language and keeps address and selection; everything is mirrored', async () => {
    const { page, faults } = await screens.page();
    await page.goto(at('/chart', '&on=2012-09-15'));
    await page.waitForSelector('.canvas [data-part=box]');
    const before = search(page);
    const left = (): Promise<number> => page.evaluate(() => document.querySelector('.rail')?.getBoundingClientRect().left ?? -1);
    expect(await left()).toBe(0);
    const order = (): Promise<readonly (string | null)[]> => page.locator('.canvas [data-part=box]').evaluateAll((boxes) => boxes.map((box) => [box.getAttribute('data-unit'), box.getBoundingClientRect().left] as const).sort((a, b) => a[1] - b[1] || (String(a[0]) < String(b[0]) ? -1 : 1)).map(([unit]) => unit));
    const ltr = await order();
    await page.click('.settings > button');
    await page.locator('.settings-box label[lang=ar] input').check();
    await page.waitForFunction(() => document.documentElement.dir === 'rtl' && document.querySelector('.canvas [data-direction=rtl]') !== null);
    expect(search(page)).toBe(before);
    expect(await left()).toBeGreaterThan(1000);
    const rtl = await order();
    expect(rtl.indexOf(ltr.at(-1) ?? '')).toBeLessThan(rtl.length / 2);
    expect(await text(page, '.as-of-field')).toBe('');
    expect(await page.inputValue('.as-of-field input')).toBe('15 أيلول/سبتمبر 2012');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('sees on an earlier known-at what was known then, banded in words', async () => {
    const { page } = await screens.page();
    await page.goto(at(`/unit/${d4}`, '&on=2012-09-15&known=2014-02-01'));
    await page.waitForSelector('.band');
    expect(await text(page, '.band')).toMatch(/As it was known on 1 February 2014\. Later claims are left out\./);
    expect(await text(page, '.dossier')).not.toMatch(/P2/);
    await page.click('.band button');
    await page.waitForFunction(() => document.querySelector('.dossier')?.textContent?.includes('Colonel P2'));
    await page.context().close();
  });
});
