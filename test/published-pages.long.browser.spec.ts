import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { filesOf, type Page as PublishedPage } from '#publish';
import { listOf } from '../libs/files/publish/src/testing.js';
import { withVersion } from '../libs/files/publish/src/versions.js';
import { made, THINGS } from '../libs/files/reports/src/testing.js';
import { browserProgram } from '../scripts/browser-program.js';

// What axe measures, what fits on a telephone and on paper, and what a policy stops, a browser alone shows. It opens the files
// from a disk, without network.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const twice = (before: Parameters<typeof withVersion>[1], after: Parameters<typeof withVersion>[1]): PublishedPage =>
  withVersion(withVersion(undefined, before, '2026-01-01', undefined), after, '2026-03-01', before);
const [few, more] = [{ ...THINGS, engagement: [] }, THINGS];
const PAGES: readonly PublishedPage[] = [
  ...(['ko', 'en'] as const).map((language) =>
    twice(made('KR_POLICY', { language }, few), made('KR_POLICY', { language }, more)),
  ),
  ...(['ja', 'en'] as const).map((language) =>
    twice(
      made('JP_PUBLIC_MATTERS', { language }, few),
      made('JP_PUBLIC_MATTERS', { language }, { ...more, party: few.party!.slice(0, 1) }),
    ),
  ),
  twice(
    listOf({ Cloud: 'Hosting' }),
    listOf({ Cloud: 'Hosting of the shop and of everything else', ['Y'.repeat(80)]: 'Sending' }),
  ),
];
const FILES = [
  'index.html',
  'kr-policy/ko/index.html',
  'kr-policy/ko/2026-01-01.html',
  'kr-policy/en/index.html',
  'jp-public-matters/ja/index.html',
  'sub-processors/en/index.html',
];

describe('The published pages in a browser', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-published-'));
  const faults: string[] = [];
  const requests: string[] = [];
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    for (const [path, bytes] of filesOf({ pages: PAGES }).files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), bytes);
    }
    browser = await chromium.launch({ executablePath: browserProgram()!, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(directory, { recursive: true });
  });
  const open = (path: string) => page.goto(pathToFileURL(join(directory, path)).href);

  it.each(FILES)('%s has nothing that axe finds, and fits on a telephone', async (path) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const context = await browser.newContext({ bypassCSP: true }); // the policy lets no script in: not axe, either
    const tested = await context.newPage();
    await tested.goto(page.url());
    await tested.evaluate(AXE);
    const found = await tested.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
    );
    await context.close();
    expect(found).toEqual([]);
  });

  it('are styled under their own policy, and ask for nothing but themselves', async () => {
    requests.length = 0;
    await open('sub-processors/en/index.html');
    expect(await page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse")).toBe('collapse');
    expect(requests).toEqual([page.url()]);
    expect(faults).toEqual([]);
  });

  it('lead by links to the other language, to a former version and back, and to the first page', async () => {
    await open('kr-policy/ko/index.html');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('link', { name: 'Version of 1 January 2026', exact: true }).click();
    expect(page.url()).toMatch(/kr-policy\/en\/2026-01-01\.html$/);
    await page.getByRole('banner').getByRole('link', { name: 'Current version' }).click();
    expect(page.url()).toMatch(/kr-policy\/en\/index\.html$/);
    await page.getByRole('link', { name: 'All documents' }).click();
    expect(page.url()).toMatch(/\/index\.html$/);
  });

  it('print with their date, and without links that lead nowhere on paper', async () => {
    await open('kr-policy/en/index.html');
    await page.emulateMedia({ media: 'print' });
    const shown = (text: string) => page.getByText(text, { exact: true }).first().isVisible();
    expect([await shown('Version of 1 March 2026'), await page.getByRole('navigation').count()]).toEqual([true, 0]);
    await page.emulateMedia({ media: null });
  });
});
