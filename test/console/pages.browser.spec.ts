import { ConsoleUnderTest } from './console.js';
import { EveryPage, OF_CODE, PAGES } from './every-page.js';

// Each page once, in a browser: no pure spec sees what a page shows. By night, on a telephone and in other languages: pages.long.browser.spec.ts.
describe('Every page of the console', () => {
  let pages: EveryPage;
  let page: Awaited<ReturnType<EveryPage['open']>>;

  beforeAll(async () => {
    pages = await EveryPage.start();
    page = await pages.open();
  });
  afterAll(() => pages?.close());

  it.each(PAGES)(
    '%s breaks no rule of WCAG 2.2 AA, no script or policy fails, and no machine word is said',
    async (path) => {
      await pages.visit(page, path);
      expect(await ConsoleUnderTest.violations(page)).toEqual([]);
      if (!OF_CODE.includes(path)) expect(await pages.machineWords(page)).toEqual([]);
      expect(page.faults).toEqual([]);
    },
  );
});
