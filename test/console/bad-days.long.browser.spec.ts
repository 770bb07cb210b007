import { ServedRegister, SetClock } from '../over-the-wire.js';
import { CONSOLE, ConsoleUnderTest, TODAY } from './console.js';

describe('On a bad day, the console', () => {
  let console: ConsoleUnderTest;
  let id: string;

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
    id = await console.idOf('CO-01');
  });
  afterAll(() => console?.close());

  const openTitle = async (as = 'marketing') => {
    const page = await console.open(`/activities/${id}`, { as });
    await ConsoleUnderTest.choose(
      page,
      page.getByRole('button', { name: 'Change', exact: true }).first(),
      'Change the title',
    );
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/^Title/).fill('Mine');
    return { page, sheet };
  };

  it('shows both versions of what somebody else has changed meanwhile', async () => {
    const { sheet } = await openTitle();
    await console.told.register.get(`mutation { retitleActivity(id: "${id}", title: "Theirs") { position } }`);
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByText('Somebody changed it while you were writing').waitFor();
    expect(await sheet.getByRole('row', { name: /Title/ }).textContent()).toMatch(/Theirs.*Mine/);
    await sheet.getByRole('button', { name: 'Keep mine' }).click();
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    await sheet.waitFor({ state: 'hidden' });
  });

  it('says that the server is away, waits for it, and loses nothing that was typed', async () => {
    const { page, sheet } = await openTitle();
    await page.route('**/graphql', (route) => route.abort());
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await page.getByText('The server does not answer', { exact: false }).first().waitFor();
    expect(await sheet.getByLabel(/^Title/).inputValue()).toBe('Mine');
    await page.unroute('**/graphql');
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByRole('button', { name: 'Record', exact: true }).waitFor();
    await page.reload();
    await ConsoleUnderTest.choose(
      page,
      page.getByRole('button', { name: 'Change', exact: true }).first(),
      'Change the title',
    );
    expect(await page.getByLabel(/^Title/).inputValue()).toBe('Mine');
  });

  it('says that an earlier check is shown, and shows what is found then by itself', async () => {
    const page = await console.open('/activities', { as: 'hr' });
    let isJudging = true;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query WorkList')) return route.continue();
      const response = await route.fetch();
      const { data } = await response.json();
      if (isJudging) Object.assign(data.findingGroups, { isStale: true, findingCount: 7 });
      return route.fulfill({ response, json: { data } });
    });
    await page.getByRole('link', { name: 'Findings', exact: true }).first().click();
    await page.getByText('An earlier check is shown').waitFor();
    await page.getByText(/^7 findings/).waitFor();

    isJudging = false;
    await page.getByText('An earlier check is shown').waitFor({ state: 'detached' });
    await page.getByText(/^7 findings/).waitFor({ state: 'detached' });
    await page.close();
  });

  it('says what is still looked up of what falls due, where nobody has changed anything, and names nobody until then', async () => {
    const page = await console.open('/activities', { as: 'hr' });
    let isReading = true;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query DueOfToday')) return route.continue();
      const response = await route.fetch();
      const { data } = await response.json();
      if (isReading) data.deadlines.isStale = true;
      return route.fulfill({ response, json: { data } });
    });
    await page.getByRole('link', { name: 'Today', exact: true }).first().click();
    const due = page.getByRole('region', { name: 'Due', exact: true });
    const said = due.getByText('Which findings are accepted or assigned is still being looked up');
    await said.waitFor();
    expect(await due.getByText(/newer|earlier check|Nobody is named/i).count()).toBe(0);

    isReading = false;
    await said.waitFor({ state: 'detached' });
    await page.close();
  });

  it('says that an answer takes longer than usual in the place of that answer alone, and asks again', async () => {
    const page = await console.open('/reports', { as: 'dpo' });
    let isSlow = true;
    await page.route('**/graphql', (route) =>
      isSlow && route.request().postData()?.includes('KR_POLICY')
        ? route.fulfill({ json: { data: null, errors: [{ message: 'Too long', extensions: { code: 'TIMEOUT' } }] } })
        : route.continue(),
    );
    await page.reload();
    const late = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^Privacy policy of Korea/ }) })
      .filter({ hasText: 'This takes longer than usual' });
    await late.getByRole('button', { name: 'Try again' }).waitFor();
    await page
      .getByText(/^(?:\d+ gaps?|no gap)$/)
      .first()
      .waitFor();
    expect(await page.getByText('Too long').count()).toBe(0);

    isSlow = false;
    await late.getByRole('button', { name: 'Try again' }).click();
    await late.waitFor({ state: 'detached' });
    await page.close();
  });

  it('asks to sign in again when the session has ended, and comes back to the same address', async () => {
    const page = await console.open('/activities', { as: 'hr' });
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await page.context().clearCookies();
    await page.goto('/findings?on=2025-01-01');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByLabel('API key').fill(console.told.keys.hr!.key);
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
    expect(page.url()).toContain('/findings?on=2025-01-01');
  });

  it.each([
    [
      'a thing that does not exist',
      '/activities/processingActivity-00000000-0000-4000-8000-000000000000',
      /does not exist/,
    ],
    ['a moment before the register began', '/activities?on=1990-01-01', /1 January 1990/],
    ['a moment that cannot be read', '/activities?on=yesterday', /cannot be read/],
    ['an address without a page', '/nowhere', /no page at this address/],
  ])('says what to do about %s', async (_case, path, words) => {
    const page = await console.open(path);
    await page.getByText(words).first().waitFor();
    expect(page.faults).toEqual([]);
  });

  it('shows names of 500 characters and text from right to left without breaking the page', async () => {
    const long = 'Unbreakable'.repeat(45);
    await console.told.register.get(`mutation { retitleActivity(id: "${id}", title: "${long}") { position } }`);
    await console.told.register.get(
      `mutation { describeActivity(id: "${id}", description: "تسويق عبر البريد الإلكتروني") { position } }`,
    );
    for (const path of [`/activities/${id}`, '/activities', `/history/${id}`]) {
      const page = await console.open(path, { viewport: { width: 390, height: 844 } });
      await page
        .getByRole('main')
        .getByText(/UnbreakableUnbreakable/)
        .first()
        .waitFor();
      expect({ path, overflow: await ConsoleUnderTest.overflow(page) }).toEqual({ path, overflow: 0 });
    }
  });
});

describe('A register with nothing in it', () => {
  it('says what to do first', async () => {
    const register = await ServedRegister.start({ consoleDirectory: CONSOLE });
    const console = await ConsoleUnderTest.over(register);
    const page = await console.open('/');
    await page
      .getByText(/register file|first activity/i)
      .first()
      .waitFor();
    expect(page.faults).toEqual([]);
    await console.close();
  });

  it('keeps the first key in sight while it asks to sign in, and is open to its holder alone', async () => {
    const register = await ServedRegister.start({ consoleDirectory: CONSOLE, clock: new SetClock(new Date(TODAY)) });
    const console = await ConsoleUnderTest.over(register);
    const page = await console.open('/access');
    await page.getByRole('button', { name: 'Create a key' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Role').click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await sheet.getByRole('button', { name: 'Record' }).click();
    const key = (await sheet.locator('pre').textContent())!;
    await page.waitForURL(/sign-in/);
    await page.keyboard.press('Escape');
    await sheet.getByRole('button', { name: 'I have kept the key' }).click();
    await page.getByText('Nobody has been given access').waitFor({ state: 'detached' });
    await page.getByLabel('API key').fill(key);
    await page.keyboard.press('Enter');
    await page.waitForURL(/access/);
    await page.getByText('The last administrator').waitFor();
    await console.close();
  });
});
