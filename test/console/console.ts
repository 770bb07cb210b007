import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { browserProgram } from '../../scripts/browser-program.js';
import type { ServedRegister } from '../over-the-wire.js';
import { replayedExample, type ToldRegister } from '../story.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The directory of the built console. */
export const CONSOLE = join(import.meta.dirname, '../../dist/console');

/** The name of the log of the register under test. */
export const LOG_ORIGIN = 'register.example/log';

/** The day on which the tests look at the example. Its story ends shortly before. */
export const TODAY = '2026-11-26';

/** Waits two frames, in which what has come is shown, and then for every movement that ends. */
const STILL = `new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect.getComputedTiming().endTime !== Infinity)
    .map((movement) => movement.finished)))`;

/** The requests of each page that are not answered yet. */
const unanswered = new WeakMap<Page, Set<Request>>();

/** Options of a page, in addition to Playwright's own. */
interface Opening extends BrowserContextOptions {
  /** The label of the account that signs in. Default: an administrator's. */
  readonly as?: string;
}

/** The example with time, served with the console, and a browser to look at it. */
export class ConsoleUnderTest {
  private constructor(
    readonly told: Pick<ToldRegister, 'register' | 'keys'>,
    private readonly browser: Browser,
  ) {}

  /** Replays an example and starts Chromium. */
  static async start(example = 'tallowby'): Promise<ConsoleUnderTest> {
    const told = await replayedExample(example, `${TODAY}T12:00:00Z`, {
      consoleDirectory: CONSOLE,
      logOrigin: LOG_ORIGIN,
    });
    await told.register.caughtUp();
    return ConsoleUnderTest.over(told.register, told.keys);
  }

  /** Starts Chromium to look at a register that is served. Without keys, nobody signs in. */
  static async over(register: ServedRegister, keys: ToldRegister['keys'] = {}): Promise<ConsoleUnderTest> {
    const executablePath = browserProgram();
    if (!executablePath)
      throw new Error('The console is tested in Chromium: install it, or set TEST_BROWSER to its path.');
    const told = { register, keys };
    return new ConsoleUnderTest(
      told,
      await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
    );
  }

  get url(): string {
    return this.told.register.url;
  }

  /** Opens a page in a browser of its own, signed in. Errors of scripts and of the content security policy end up in `faults`. */
  async open(path: string, { as = 'dpo', ...options }: Opening = {}): Promise<Page & { readonly faults: string[] }> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'en',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = Object.assign(await context.newPage(), { faults: [] as string[] });
    page.on('pageerror', ({ message }) => page.faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') page.faults.push(message.text());
    });
    const requests = new Set<Request>();
    unanswered.set(page, requests);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) requests.clear(); // those of the page before end without a word
      if (request.resourceType() !== 'eventsource') requests.add(request);
    });
    page.on('requestfinished', (request) => requests.delete(request));
    page.on('requestfailed', (request) => requests.delete(request));
    page.setDefaultTimeout(30_000); // before the test itself ends, so that the error names what was waited for
    await page.clock.setFixedTime(`${TODAY}T12:00:00Z`);
    const key = this.told.keys[as]?.key;
    if (key)
      await context.request.post('/session', {
        data: { key },
        headers: { 'x-regesta-session': '1', origin: this.url },
      });
    await page.goto(path);
    return page;
  }

  /** Waits until the page has its title, every request is answered, also of what is asked for once it is in sight, and nothing moves. */
  static async settled(page: Page): Promise<void> {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForSelector('.mantine-Skeleton-root', { state: 'detached' });
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.evaluate(STILL);
    await page.evaluate('scrollTo(0, 0)');
    await page.waitForSelector('.mantine-Skeleton-root', { state: 'detached' });
    for (let quiet = 0; quiet < 3; ) {
      await page.evaluate(STILL);
      quiet = unanswered.get(page)!.size > 0 ? 0 : quiet + 1;
    }
  }

  /** Chooses an act from the menu of a button. The page is settled first: a menu is hidden once what comes in moves its button away. */
  static async choose(page: Page, from: Locator, act: string | RegExp): Promise<void> {
    await ConsoleUnderTest.settled(page);
    await from.click();
    await page.getByRole('menuitem', { name: act, exact: true }).click();
  }

  /** Returns the id of the activity with this reference. */
  async idOf(reference: string): Promise<string> {
    const { processingActivities } = await this.told.register.get(
      `{ processingActivities(filter: { reference: "${reference}" }) { nodes { id } } }`,
    );
    return processingActivities.nodes[0].id;
  }

  /**
   * Returns what axe finds against WCAG 2.2 AA: the rule, and the first element that breaks it.
   * @param only the rules to check; all if absent
   */
  static async violations(page: Page, only?: readonly string[]): Promise<string[]> {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async (rules) => {
      // Only violations are described: the rest takes most of the time.
      const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
      // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page above
      const { violations } = await (globalThis as any).axe.run(options);
      // biome-ignore lint/suspicious/noExplicitAny: see above
      return violations.map(({ id, help, nodes }: any) => `${id}: ${help}: ${nodes[0].html}`);
    }, only);
    return violations;
  }

  /** Waits until something is so, five seconds at most. Returns true if it is. */
  static async eventually(check: () => Promise<boolean>): Promise<boolean> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await check()) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }

  /** Returns by how many pixels a page is wider than its window. */
  static overflow(page: Page): Promise<number> {
    return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  /** Returns the words of the elements whose content is wider than they are. */
  static cutOff(page: Page, selector: string): Promise<string[]> {
    return page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ innerText }) => innerText.slice(0, 80))`,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.told.register.destroy();
  }
}
