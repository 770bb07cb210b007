import { WHOLE_LANGUAGES } from '#vocabulary';
import { ConsoleUnderTest } from './console.js';
import { EveryPage, PAGES } from './every-page.js';

/** The rules of axe that colours decide. The rest is the same in light and in dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

describe('Every page of the console', () => {
  let pages: EveryPage;

  beforeAll(async () => {
    pages = await EveryPage.start();
  });
  afterAll(() => pages?.close());

  describe('as people see it by night:', () => {
    let page: Awaited<ReturnType<EveryPage['open']>>;
    beforeAll(async () => {
      page = await pages.open();
    });

    it.each(PAGES)('%s breaks no rule of colours by night', async (path) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await pages.visit(page, path);
      await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
      expect(await ConsoleUnderTest.violations(page, OF_COLOUR)).toEqual([]);
      expect(page.faults).toEqual([]);
    });

    // The texts of every language are complete and without machine words by `words.spec.ts`. These pages show the API's too.
    it.each(['/', '/reports', '/law/KR'])('%s says no machine word in any language', async (path) => {
      await pages.visit(page, `${path}?lang=${WHOLE_LANGUAGES[0]}`);
      for (const language of WHOLE_LANGUAGES) {
        await pages.speak(page, language);
        expect({ language, words: await pages.machineWords(page) }).toEqual({ language, words: [] });
      }
    });
  });

  it('has a law in the language of the page, and marks the parts that are in English for want of a translation', async () => {
    const page = await pages.open();
    const marked = () => page.locator('#items [lang="en"]').count();
    await pages.visit(page, '/law/AU?lang=en');
    expect(await marked()).toBe(0);
    await pages.speak(page, 'ja');
    expect(await marked()).toBeGreaterThan(40);
    await pages.visit(page, '/law/KR?lang=ja');
    await page.locator('#items').getByText('移転される個人情報の項目', { exact: true }).first().waitFor();
    expect(await marked()).toBe(0);
  });

  it('says on Today what changed in each law since its records were approved, and leads to both days', async () => {
    const page = await pages.open();
    await pages.visit(page, '/?on=2027-06-01'); // after the turn of India in May
    const panel = page.getByRole('region', { name: /^What changed in the law since your last approval/ });
    await page.getByRole('heading', { name: 'Changed last' }).scrollIntoViewIfNeeded();
    const newest = panel.getByRole('listitem').filter({ hasText: '13 May 2027' });
    expect(await newest.textContent()).toMatch(/concerns 3 approved records/);
    await newest.getByRole('link', { name: 'India' }).click();
    await page.waitForURL(/\/law\/IN\?.*since=2026-03-25/);
    await page.getByRole('heading', { name: 'In short' }).waitFor();
    await ConsoleUnderTest.settled(page);
    const [first] = await page.locator('main h2').allTextContents();
    expect(first).toBe('Compare'); // what was asked for, before the law in short
  });

  it('offers a new task where the tasks are', async () => {
    const page = await pages.open();
    await pages.visit(page, '/tasks');
    await page.getByRole('button', { name: 'New note or task' }).click();
    await page
      .getByRole('dialog', { name: 'New note or task' })
      .getByLabel(/^About/)
      .waitFor();
  });

  it.each(['/activities', '/transfers', '/people'])('%s shows every column on 1280 pixels', async (path) => {
    const page = await pages.open({ viewport: { width: 1280, height: 800 } });
    await pages.visit(page, path);
    expect(await ConsoleUnderTest.cutOff(page, 'section:has(> table), [role="region"]:has(table)')).toEqual([]);
  });

  describe('on a telephone:', () => {
    let page: Awaited<ReturnType<EveryPage['open']>>;
    beforeAll(async () => {
      page = await pages.open({ viewport: { width: 390, height: 844 }, locale: 'de' }); // the longest words
    });

    it.each(PAGES)('%s fits on 390 pixels, and no button is cut off', async (path) => {
      await pages.visit(page, path);
      expect(await ConsoleUnderTest.overflow(page)).toBe(0);
      expect(await ConsoleUnderTest.cutOff(page, '.mantine-Button-label')).toEqual([]);
    });

    it('a history on an earlier date says the date and the answer whole', async () => {
      await pages.visit(page, `/history/ACTIVITY?on=2024-09-01`);
      expect(await ConsoleUnderTest.cutOff(page, 'header button, main section button')).toEqual([]);
    });
  });
});
