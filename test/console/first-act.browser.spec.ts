// In Chromium: what people see of a register in which nothing was ever recorded, and what their first act there does.
import { readFileSync } from 'node:fs';
import { ServedRegister, SetClock } from '../over-the-wire.js';
import { CONSOLE, ConsoleUnderTest, TODAY } from './console.js';

/** The address of every page, from the routes of the console. What an address names is not there. */
const PAGES = [...readFileSync('apps/console/src/app/router.tsx', 'utf8').matchAll(/page\(\s*'([^']+)'/g)].map(
  ([, path]) => path!.replace('$id', 'party-none').replace('$code', 'KR'),
);
/** The forms that need no thing: every other one is offered on the page of its thing. */
const FORMS = [
  'createKey',
  'engageProcessor',
  'giveAccess',
  'openJurisdictionProfile',
  'registerContact',
  'registerParty',
  'registerProcessingActivity',
  'registerTransfer',
];

type Opened = Awaited<ReturnType<ConsoleUnderTest['open']>>;

/**
 * First acts by a form, with the page that offers it and what is filled in. They make an event, the first key of personal data, and
 * access. The others send what the API takes as a first act.
 */
const FIRST: readonly (readonly [command: string, page: string, label: string, value: string])[] = [
  ['registerParty', '/', 'Name', 'Acme'],
  ['registerContact', '/people', 'Name', 'Dana'],
  ['createKey', '/access', 'Role', 'Administrator'],
];

let console: ConsoleUnderTest;
afterEach(() => console?.close());

/** Opens the console on a register in which nothing was ever recorded. The answers with an error that nobody handled are noted. */
async function onNothing(path = '/'): Promise<{ page: Opened; internal: string[] }> {
  const register = await ServedRegister.start({
    clock: new SetClock(new Date(`${TODAY}T12:00:00Z`)),
    consoleDirectory: CONSOLE,
    readers: { threads: 1, memory: 512 },
  });
  console = await ConsoleUnderTest.over(register);
  const page = await console.open(path);
  const internal: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/graphql')) return;
    const text = await response.text().catch(() => '');
    if (response.status() >= 500 || /"code":"(?:INTERNAL|GRAPHQL_)/.test(text)) internal.push(text.slice(0, 300));
  });
  await ConsoleUnderTest.settled(page);
  return { page, internal };
}

/** Opens the form of a command that the page offers by a button of its own or in a menu. */
async function openForm(page: Opened, command: string): Promise<void> {
  const place = page.locator(`[data-commands~="${command}"]`).first();
  await place.click();
  if ((await place.getAttribute('data-commands')) === command) return;
  const at = (await place.getAttribute('data-commands'))!.split(' ').indexOf(command);
  await page.getByRole('menuitem').nth(at).click();
}

/** Expects that the only copy of a key stays in sight, also after Escape and a click outside, until somebody says that it is kept. */
async function staysUntilItIsKept(page: Opened): Promise<void> {
  const sheet = page.getByRole('dialog').filter({ hasText: 'It is shown only once' });
  const key = await sheet.getByText(/^rgk_/).textContent();
  const isShown = async () => (await sheet.getByText(key!, { exact: true }).count()) === 1;
  await page.keyboard.press('Escape');
  await page.mouse.click(10, 400); // next to the sheet
  expect(await sheet.getByRole('button', { name: 'Close' }).count()).toBe(0);
  await ConsoleUnderTest.settled(page);
  expect(await isShown()).toBe(true);
  const leavesAtOnce = () => page.evaluate('dispatchEvent(new Event("beforeunload", { cancelable: true }))');
  expect(await leavesAtOnce()).toBe(false); // the browser asks first
  await sheet.getByRole('button', { name: 'I have kept the key' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect(await leavesAtOnce()).toBe(true);
}

describe('On a register in which nothing was ever recorded, the console', () => {
  it('shows every page, opens every form, and meets no error that nobody handles', async () => {
    const { page, internal } = await onNothing();
    const opened = new Set<string>();
    for (const path of PAGES) {
      await page.goto(path);
      await ConsoleUnderTest.settled(page);
      expect({ path, faults: page.faults, internal }).toEqual({ path, faults: [], internal: [] });
      for (const command of FORMS) {
        if (opened.has(command) || !(await page.locator(`[data-commands~="${command}"]`).count())) continue;
        await openForm(page, command);
        await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
        await ConsoleUnderTest.settled(page);
        expect({ command, faults: page.faults, internal }).toEqual({ command, faults: [], internal: [] });
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        opened.add(command);
      }
    }
    expect([...opened].sort()).toEqual(FORMS);
  });

  it.each(FIRST)('records as its first act: %s', async (command, path, label, value) => {
    const { page, internal } = await onNothing(path);
    await openForm(page, command);
    const sheet = page.getByRole('dialog');
    const field = sheet.getByLabel(new RegExp(`^${label}`)).first();
    if (await field.isEditable()) await field.fill(value);
    else {
      await field.click();
      await page.getByRole('option', { name: value }).click();
    }
    if (command !== 'createKey') await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Recorded', { exact: true }).first().waitFor();
    if (command === 'createKey') await staysUntilItIsKept(page);

    const faults = page.faults.filter((fault) => command !== 'createKey' || !fault.includes('401')); // now it asks everybody who they are
    expect({ faults, internal }).toEqual({ faults: [], internal: [] });
  });
});
