import type { Page } from 'playwright-core';
import { ConsoleUnderTest } from './console.js';

/** Every page, by its address. `ACTIVITY` is the id of an activity, and so on. */
export const PAGES = [
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
  '/reports',
  '/reports?kind=BR',
  '/reports?kind=KR_POLICY&language=ko&both=true',
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
/** Pages on which people write code. */
export const OF_CODE = ['/query', '/file'];
/** A key of a text that was not found, or a code of the API. Words of laws in capitals have no underscore. */
const MACHINE_WORDS = /\b(?:[a-z]+\.[a-z]+[A-Z]\w*|[A-Z]{2,}_[A-Z_]+)\b/g;

type Opened = Page & { readonly faults: string[] };

/** The console over the example, to go from page to page. */
export class EveryPage {
  private constructor(
    readonly console: ConsoleUnderTest,
    private readonly ids: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<EveryPage> {
    const console = await ConsoleUnderTest.start();
    const first = await console.told.register.get(
      '{ a: processingActivities(first: 1) { nodes { id } } p: parties(first: 1) { nodes { id } } e: engagements(first: 1) { nodes { id } } t: transfers(first: 1) { nodes { id } } }',
    );
    return new EveryPage(console, {
      ACTIVITY: first.a.nodes[0].id,
      PARTY: first.p.nodes[0].id,
      ENGAGEMENT: first.e.nodes[0].id,
      TRANSFER: first.t.nodes[0].id,
    });
  }

  /** Opens a page to go from address to address, so that the console is loaded once. */
  open(options: Parameters<ConsoleUnderTest['open']>[1] = {}): Promise<Opened> {
    return this.console.open('/', { as: 'privacy-office', ...options });
  }

  async visit(page: Opened, path: string): Promise<void> {
    page.faults.length = 0;
    await page.goto(path.replace(/[A-Z]{5,}/, (kind) => this.ids[kind]!));
    await ConsoleUnderTest.settled(page);
  }

  /** Changes the language of the page as its menu does: in the address, without loading it again. */
  async speak(page: Opened, language: string): Promise<void> {
    const address = new URL(page.url());
    address.searchParams.set('lang', language);
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(address.href)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await page.locator(`html[lang="${language}"]`).waitFor();
    await ConsoleUnderTest.settled(page);
  }

  /** Returns the words on the page that only a machine says. */
  async machineWords(page: Opened): Promise<string[]> {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen is read
    const text = await page.locator('body').innerText();
    return [...new Set(text.match(MACHINE_WORDS) ?? [])];
  }

  close(): Promise<void> {
    return this.console.close();
  }
}
