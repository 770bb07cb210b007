import type { Locator, Page } from 'playwright-core';
import { ConsoleUnderTest } from './console.js';

const MOST_TABS = 120;

/** Element with the focus: its accessible name or text, and whether the focus is to be seen there. */
interface Focused {
  readonly name: string;
  readonly isShown: boolean;
}

/** In the page. A focus is shown by an outline, a stroke or a shadow, or by the border of the field around it. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the types of the page are not those of Node
    const { document, getComputedStyle } = globalThis as any;
    const element = document.activeElement;
    const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
    const { outlineStyle, outlineWidth, boxShadow, borderColor, strokeWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const isDrawn = element.tagName === 'path' && Number.parseFloat(strokeWidth) >= 2; // a country
    const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && borderColor !== '';
    return {
      name: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 80)}`,
      isShown: isOutlined || isDrawn || boxShadow !== 'none' || isField || element.tagName === 'BODY',
    };
  });

/** Presses Tab until the locator has the focus. Fails where the focus is not to be seen on the way. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  const way: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await wanted.first().evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
    const { name, isShown } = await focused(page);
    if (!isShown) throw new Error(`The focus is not to be seen on: ${name}`);
    way.push(name);
  }
  throw new Error(`Tab does not reach it. It reaches: ${way.join(' | ')}`);
}

const hasFocus = (locator: Locator) => locator.evaluate((element) => element === element.ownerDocument.activeElement);

/** A person at a keyboard, who counts every key. */
class Typist {
  keys = 0;
  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }

  /** Chooses in Find what a few letters are enough for. */
  async find(typed: string, name: string | RegExp): Promise<void> {
    await this.press('Control+k');
    await this.page.getByRole('dialog').getByRole('combobox').waitFor();
    await this.type(typed);
    const option = this.page.getByRole('option', { name });
    await option.waitFor();
    for (let down = 0; down < 9 && (await option.getAttribute('data-combobox-selected')) !== 'true'; down += 1)
      await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Checks what a form will do, and records it. */
  async record(sheet: Locator): Promise<void> {
    await this.press('Control+Enter');
    await sheet.getByRole('button', { name: 'Record', exact: true }).waitFor();
    await this.press('Control+Enter');
  }

  /** Presses a key until something has the focus. */
  async until(key: string, wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let pressed = 0; pressed < 9 && !(await hasFocus(wanted)); pressed += 1) await this.press(key);
    expect(await hasFocus(wanted)).toBe(true);
  }
}

/** The keys that a frequent task may take, everything that is written included. */
const FEW_KEYS = 25;

describe('With the keyboard alone, people', () => {
  let console: ConsoleUnderTest;

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
  });
  afterAll(() => console?.close());

  it('skip the navigation', async () => {
    const page = await console.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('a Skip to the content');
    await page.locator('main a').first().waitFor();
    await page.keyboard.press('Enter');
    const isOnMain = () => page.evaluate<boolean>('document.activeElement === document.querySelector("main")');
    expect(await ConsoleUnderTest.eventually(isOnMain)).toBe(true);
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate('document.querySelector("main").contains(document.activeElement)');
    expect(isInside).toBe(true);
  });

  it('see the register of a day, and go back to now, in few keys', async () => {
    const page = await console.open('/activities');
    await ConsoleUnderTest.settled(page);
    const typist = new Typist(page);
    await typist.find('1 March 2023', 'Show the register of 1 March 2023');
    await page.waitForURL(/\/activities\?.*on=2023-03-01/);
    await page.getByRole('button', { name: /^Moment shown: In force on 1 March 2023/ }).waitFor();
    expect(typist.keys).toBeLessThan(FEW_KEYS);
    await typist.find('today', 'Back to today');
    await page.waitForURL((url) => !url.search.includes('on='));
    expect(page.faults).toEqual([]);
  });

  it('open the gravest finding and accept it, in few keys', async () => {
    const page = await console.open('/', { as: 'privacy-office' });
    await ConsoleUnderTest.settled(page);
    const typist = new Typist(page);
    await typist.find('gra', 'Open the gravest finding');
    await page.waitForURL(/\/findings\?open=first/);
    const work = page
      .locator('main')
      .getByRole('button', { name: /^Change/ })
      .and(page.locator(':focus'));
    await work.waitFor();
    await typist.press('Enter');
    await typist.until('ArrowDown', page.getByRole('menuitem', { name: 'Accept until a date' }));
    await typist.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Accept until a date' });
    await typist.until('Tab', sheet.getByLabel(/^Until/));
    await typist.type('01312027'); // month, day, year: the order of the browser's language
    await typist.until('Tab', sheet.getByRole('textbox', { name: 'Reason' }));
    await typist.type('OK');
    await typist.record(sheet);
    await sheet.waitFor({ state: 'detached' });
    expect(typist.keys).toBeLessThan(FEW_KEYS);
    const { findings } = await console.told.register.get(
      '{ findings(first: 50, filter: { isAccepted: true }) { nodes { severity acceptance { reason until } } } }',
    );
    const accepted = { severity: 'ERROR', acceptance: { reason: 'OK', until: '2027-01-31' } };
    expect(findings.nodes).toContainEqual(accepted);
    expect(page.faults).toEqual([]);
  });

  it('give a department a task about the thing of the page, in few keys', async () => {
    const page = await console.open(`/activities/${await console.idOf('PR-01')}`, { as: 'privacy-office' });
    await ConsoleUnderTest.settled(page);
    const typist = new Typist(page);
    await typist.find('task', 'New note or task');
    const sheet = page.getByRole('dialog', { name: 'New note or task' });
    await typist.until('Tab', sheet.getByRole('textbox', { name: 'Text' }));
    await typist.type('Ask');
    await typist.until('Tab', sheet.getByLabel('Department', { exact: true }));
    await typist.type('HR');
    await typist.record(sheet);
    await sheet.waitFor({ state: 'detached' });
    expect(typist.keys).toBeLessThan(FEW_KEYS);
    const { notes } = await console.told.register.get(
      '{ notes(first: 50, filter: { task: true }) { nodes { text department about { id } } } }',
    );
    const task = { text: 'Ask', department: 'HR', about: { id: await console.idOf('PR-01') } };
    expect(notes.nodes).toContainEqual(task);
    expect(page.faults).toEqual([]);
  });

  it('see which keys there are, and turn off those without Ctrl', async () => {
    const page = await console.open('/');
    await ConsoleUnderTest.settled(page);
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    const find = page.getByRole('dialog', { name: 'Find' });
    await page.keyboard.press('/');
    await find.waitFor();
    await page.keyboard.type('?'); // is searched for
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await help.getByRole('row', { name: /Open the gravest finding/ }).waitFor();
    await tabTo(page, help.getByRole('switch', { name: 'Keys without Ctrl work' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await find.waitFor();
    expect(await help.count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  it('have a new key in sight until they say that it is kept, also once they have chosen another form in Find', async () => {
    const page = await console.open('/access', { as: 'privacy-office' });
    await page.locator('main [data-commands="createKey"]').click();
    const sheet = page.getByRole('dialog', { name: 'Create a key' });
    await sheet.getByLabel('Role').click();
    await page.getByRole('option', { name: 'Viewer' }).click();
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    const key = await sheet.getByText(/^rgk_/).textContent();
    await page.keyboard.press('Escape');
    await new Typist(page).find('new party', 'New party');
    await page.getByRole('dialog', { name: 'Find' }).waitFor({ state: 'hidden' });
    await ConsoleUnderTest.settled(page);
    expect(await sheet.getByText(key!, { exact: true }).count()).toBe(1);
    await sheet.getByRole('button', { name: 'I have kept the key' }).press('Enter');
    await sheet.waitFor({ state: 'detached' });
    expect(page.faults).toEqual([]);
  });

  it('find an attached file by its name, and are where it is', async () => {
    const { engagements } = await console.told.register.get('{ engagements(first: 1) { nodes { id } } }');
    const input = { about: engagements.nodes[0].id, name: 'Zebra-agreement.txt', content: ['RGVhciBTaXI='] };
    await console.told.register.get('mutation ($input: AttachFileInput!) { attachFile(input: $input) { id } }', {
      input,
    });
    await console.told.register.caughtUp();
    const page = await console.open('/');
    await ConsoleUnderTest.settled(page);
    await new Typist(page).find('zebra-agr', /^Zebra-agreement\.txt/);
    await page.waitForURL(new RegExp(`/engagements/${engagements.nodes[0].id}`));
    const file = page.locator('main').getByRole('link', { name: 'Zebra-agreement.txt' });
    await file.waitFor();
    const isMarked = () => file.evaluate((element) => element.closest('[class*="shown"]') !== null);
    expect(await ConsoleUnderTest.eventually(isMarked)).toBe(true);
    expect(page.faults).toEqual([]);
  });

  it('change a field of many things, and hear what became of it', async () => {
    const page = await console.open('/systems', { as: 'privacy-office' });
    await page.locator('tbody').getByRole('checkbox').first().waitFor();
    await tabTo(page, page.getByRole('checkbox', { name: /^Select all/ }));
    await page.keyboard.press('Space');
    const said = page.getByRole('status');
    await said.filter({ hasText: /^\d+ selected$/ }).waitFor();
    const open = page.getByRole('button', { name: 'Change fields' });
    await page.keyboard.press('Shift+Tab');
    for (let tabs = 0; tabs < 10 && !(await hasFocus(open)); tabs += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Change fields' });
    await sheet.waitFor();
    await tabTo(page, sheet.getByLabel('Change: Department'));
    await page.keyboard.press('Space');
    await tabTo(page, sheet.getByLabel('Department', { exact: true }));
    await page.keyboard.type('Infrastructure');
    await page.keyboard.press('Enter');
    await said.filter({ hasText: /changes would be recorded/ }).waitFor();
    await tabTo(page, sheet.getByRole('button', { name: /^Record \d+ changes$/ }));
    await page.keyboard.press('Enter');
    await said.filter({ hasText: /^\d+ recorded/ }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    const { assets } = await console.told.register.get('{ assets(first: 100) { nodes { department } } }');
    expect(new Set(assets.nodes.map(({ department }: { department: string }) => department))).toEqual(
      new Set(['Infrastructure']),
    );
  });

  it('move the date, and the focus returns to the moment', async () => {
    const page = await console.open('/');
    const moment = page.getByRole('button', { name: /^Moment shown/ });
    await tabTo(page, moment);
    await page.keyboard.press('Enter');
    const on = page.getByLabel('In force on', { exact: true });
    await on.waitFor();
    await tabTo(page, on);
    await page.keyboard.type('03012023'); // month, day, year: the order of the browser's language
    await page.keyboard.press('Enter');
    await page.waitForURL(/on=2023-03-01/);
    await page.waitForTimeout(300);
    expect(await hasFocus(moment)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Also go back to what the register said then' }));
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('As the register knew it on').inputValue()).toBe('2023-03-01');
  });

  it('find an activity, reach the origin of a value, and open, fill in and close a change', async () => {
    const page = await console.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const find = page.getByRole('dialog').getByRole('textbox').or(page.getByRole('dialog').getByRole('combobox'));
    await find.first().waitFor();
    await page.keyboard.type('newsletter');
    await page
      .getByRole('option', { name: /Newsletter/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/activities\//);
    const value = page.locator('main .value').first();
    await tabTo(page, value);
    await page
      .getByRole('tooltip')
      .getByText(/Recorded on/)
      .waitFor();

    const change = page
      .locator('main')
      .getByRole('button', { name: /^Change/ })
      .first();
    await ConsoleUnderTest.settled(page);
    await page.locator('main').focus();
    await tabTo(page, change);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    const isOnItem = async () => {
      await page.keyboard.press('ArrowDown'); // without effect while the menu still opens
      return page.evaluate<boolean>('document.activeElement.getAttribute("role") === "menuitem"');
    };
    expect(await ConsoleUnderTest.eventually(isOnItem)).toBe(true);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await tabTo(page, sheet.getByLabel('Reason'));
    await page.keyboard.type('Heard from marketing');
    await tabTo(page, sheet.getByRole('button', { name: 'Check what it will do' }));
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await ConsoleUnderTest.eventually(() => hasFocus(change))).toBe(true);
    expect(page.faults).toEqual([]);
  });

  it('leave Find by Escape, or a form that they chose there, and the focus is where it was', async () => {
    const page = await console.open('/');
    const moment = page.getByRole('button', { name: /^Moment shown/ });
    for (const typed of ['', 'newsletter', 'nothing has this name']) {
      await tabTo(page, moment);
      await page.keyboard.press('Control+k');
      const find = page.getByRole('dialog');
      await find.getByRole('combobox').waitFor();
      await page.keyboard.type(typed);
      await page.keyboard.press('Escape');
      await find.waitFor({ state: 'hidden' });
      expect(await ConsoleUnderTest.eventually(() => hasFocus(moment))).toBe(true);
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('new party');
    await page.getByRole('option', { name: 'New party' }).waitFor();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'New party' });
    await sheet.getByLabel('Reason').waitFor();
    const first = sheet.getByRole('textbox').first();
    expect(await ConsoleUnderTest.eventually(() => hasFocus(first))).toBe(true);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await ConsoleUnderTest.eventually(() => hasFocus(moment))).toBe(true);
    expect(page.faults).toEqual([]);
  });

  it('are at the heading of each page that they open, which is its title', async () => {
    const page = await console.open('/');
    const isAtHeading = async (of: RegExp | string) => {
      const heading = page.getByRole('heading', { level: 1, name: of }).first();
      await heading.waitFor();
      expect(await ConsoleUnderTest.eventually(() => hasFocus(heading))).toBe(true);
      expect(await page.title()).toContain((await heading.textContent())!);
    };
    const links = page.getByRole('navigation').getByRole('link');
    await links.first().waitFor();
    for (const name of (await links.locator('.mantine-NavLink-label').allTextContents()).slice(1)) {
      await page.getByRole('link', { name, exact: true }).first().press('Enter');
      await isAtHeading(/./);
      await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('newsletter');
    await page
      .getByRole('option', { name: /Newsletter/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/activities\//);
    await isAtHeading(/Newsletter/);
    await page.goBack();
    await isAtHeading(/Query/);
    expect(page.faults).toEqual([]);
  });

  it.each([
    ['performance', 'Approve'],
    ['wellbeing', 'Submit for review'],
    ['telemetry', 'Record a review'],
  ])('reach within ten Tabs of the start of %s: the moment, “%s” and what changes it', async (key, act) => {
    const { processingActivities } = await console.told.register.get(
      '{ processingActivities(first: 200) { nodes { id key } } }',
    );
    const { id } = processingActivities.nodes.find((one: { key: string }) => one.key === key);
    const page = await console.open(`/activities/${id}`, { as: 'counsel' });
    await ConsoleUnderTest.settled(page);
    const main = page.locator('main');
    const wanted = [
      page.getByRole('button', { name: /^Moment shown/ }),
      main.getByRole('button', { name: act, exact: true }),
      main.getByRole('button', { name: 'Change', exact: true }).first(),
    ];
    const tabs: number[] = [];
    for (const [i, button] of wanted.entries()) {
      await page.evaluate('document.activeElement.blur(); document.querySelector(".skip").focus()');
      if (i > 0) await page.keyboard.press('Enter'); // to the content
      let pressed = 1;
      while (!(await hasFocus(button)) && pressed < 30) {
        await page.keyboard.press('Tab');
        pressed += 1;
      }
      tabs.push(pressed);
    }
    expect(tabs.filter((pressed) => pressed > 10)).toEqual([]);
    await page.close();
  });

  it('go from country to country on the map, and choose one', async () => {
    const page = await console.open('/transfers');
    const country = page.locator('[data-country="US"]');
    await tabTo(page, country);
    await page.keyboard.press('ArrowRight');
    const next = await page.evaluate('document.activeElement.dataset.country');
    expect(next).toMatch(/^(?!US)[A-Z]{2}$/);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search.includes(String(next)));
    expect(await page.locator(`[data-country="${next}"]`).getAttribute('aria-pressed')).toBe('true');
  });

  it('move the crosshair of the two clocks, and hear the answer', async () => {
    const page = await console.open(`/history/${await console.idOf('PR-01')}?path=retention.telemetry`);
    const picture = page.getByRole('application');
    await tabTo(page, picture);
    const answer = page
      .getByRole('status')
      .filter({ hasText: /the register/ })
      .first();
    const before = await answer.textContent();
    for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/on=20/);
    expect(await answer.textContent()).not.toBe(before);
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/known=/);
    expect(await hasFocus(picture)).toBe(true);
  });
});
