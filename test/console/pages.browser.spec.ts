import { ConsoleUnderTest } from './console.js';

/** Every page, by its address. `ID` is the id of an activity, and so on. */
const PAGES = [
  '/',
  '/activities',
  '/activities/ACTIVITY',
  '/processors',
  '/parties/PARTY',
  '/engagements/ENGAGEMENT',
  '/transfers',
  '/transfers/TRANSFER',
  '/findings',
  '/tasks',
  '/documents',
  '/reports',
  '/reports?kind=BR',
  '/law',
  '/law/KR',
  '/law/SG?with=NZ',
  '/history/ACTIVITY',
  '/changes',
  '/evidence',
  '/people',
  '/library',
  '/access',
  '/file',
  '/query',
  '/sign-in',
];
/** The rules of axe that colours decide. The rest is the same in light and in dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const LANGUAGES = ['en', 'fr', 'de', 'ja', 'ko'];
/** Pages on which people write code. */
const OF_CODE = ['/query', '/file'];
/** A key of a text that was not found, or a code of the API. Words of laws in capitals have no underscore. */
const MACHINE_WORDS = /\b(?:[a-z]+\.[a-z]+[A-Z]\w*|[A-Z]{2,}_[A-Z_]+)\b/g;

describe('Every page of the console', () => {
  let console: ConsoleUnderTest;
  let ids: Record<string, string>;

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
    const first = await console.told.register.get(
      '{ a: processingActivities(first: 1) { nodes { id } } p: parties(first: 1) { nodes { id } } e: engagements(first: 1) { nodes { id } } t: transfers(first: 1) { nodes { id } } }',
    );
    ids = {
      ACTIVITY: first.a.nodes[0].id,
      PARTY: first.p.nodes[0].id,
      ENGAGEMENT: first.e.nodes[0].id,
      TRANSFER: first.t.nodes[0].id,
    };
  });
  afterAll(() => console?.close());

  /** Opens a page to go from address to address, so that the console is loaded once. */
  const open = (options: Parameters<ConsoleUnderTest['open']>[1] = {}) =>
    console.open('/', { as: 'privacy-office', ...options });
  const addressOf = (path: string) => path.replace(/[A-Z]{5,}/, (kind) => ids[kind]!);
  const visit = async (page: Awaited<ReturnType<typeof open>>, path: string) => {
    page.faults.length = 0;
    await page.goto(addressOf(path));
    await ConsoleUnderTest.settled(page);
  };
  /** Changes the language of the page as its menu does: in the address, without loading it again. */
  const speak = async (page: Awaited<ReturnType<typeof open>>, language: string) => {
    const address = new URL(page.url());
    address.searchParams.set('lang', language);
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(address.href)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await page.locator(`html[lang="${language}"]`).waitFor();
    await ConsoleUnderTest.settled(page);
  };

  const machineWords = async (page: Awaited<ReturnType<typeof open>>) => {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen is read
    const text = await page.locator('body').innerText();
    return [...new Set(text.match(MACHINE_WORDS) ?? [])];
  };

  describe('as people see it by day and by night:', () => {
    let page: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      page = await open();
    });

    it.each(PAGES)(
      '%s breaks no rule of WCAG 2.2 AA in light and in dark, no script or policy fails, and no machine word is said',
      async (path) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await visit(page, path);
        expect(await ConsoleUnderTest.violations(page)).toEqual([]);
        if (!OF_CODE.includes(path)) expect(await machineWords(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
        await ConsoleUnderTest.settled(page);
        expect(await ConsoleUnderTest.violations(page, OF_COLOUR)).toEqual([]);
        expect(page.faults).toEqual([]);
      },
    );

    // The texts of every language are complete and without machine words by `words.spec.ts`. These pages show the API's too.
    it.each(['/', '/documents', '/law/KR'])('%s says no machine word in any language', async (path) => {
      await visit(page, `${path}?lang=${LANGUAGES[0]}`);
      for (const language of LANGUAGES) {
        await speak(page, language);
        expect({ language, words: await machineWords(page) }).toEqual({ language, words: [] });
      }
    });
  });

  it('has a law in the language of the page, and marks the parts that are in English for want of a translation', async () => {
    const page = await open();
    const marked = () => page.locator('#items [lang="en"]').count();
    await visit(page, '/law/AU?lang=en');
    expect(await marked()).toBe(0);
    await speak(page, 'ja');
    expect(await marked()).toBeGreaterThan(40);
    await visit(page, '/law/KR?lang=ja');
    await page.locator('#items').getByText('移転される個人情報の項目', { exact: true }).first().waitFor();
    expect(await marked()).toBe(0);
  });

  it('says on Today what changed in each law since its records were approved, and leads to both days', async () => {
    const page = await open();
    await visit(page, '/?on=2027-06-01'); // after the turn of India in May
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
    const page = await open();
    await visit(page, '/tasks');
    await page.getByRole('button', { name: 'New note or task' }).click();
    await page
      .getByRole('dialog', { name: 'New note or task' })
      .getByLabel(/^About/)
      .waitFor();
  });

  it.each(['/activities', '/transfers', '/people'])('%s shows every column on 1280 pixels', async (path) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await visit(page, path);
    expect(await ConsoleUnderTest.cutOff(page, 'section:has(> table), [role="region"]:has(table)')).toEqual([]);
  });

  describe('on a telephone:', () => {
    let page: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      page = await open({ viewport: { width: 390, height: 844 }, locale: 'de' }); // the longest words
    });

    it.each(PAGES)('%s fits on 390 pixels, and no button is cut off', async (path) => {
      await visit(page, path);
      expect(await ConsoleUnderTest.overflow(page)).toBe(0);
      expect(await ConsoleUnderTest.cutOff(page, '.mantine-Button-label')).toEqual([]);
    });

    it('a history on an earlier date says the date and the answer whole', async () => {
      await visit(page, `/history/ACTIVITY?on=2024-09-01`);
      expect(await ConsoleUnderTest.cutOff(page, 'header button, main section button')).toEqual([]);
    });
  });
});
