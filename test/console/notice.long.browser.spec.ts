import { Progress } from '#read-model';
import { EXAMPLE, ServedRegister, SetClock } from '../over-the-wire.js';
import { wrongNumbers } from './claims.js';
import { CONSOLE, ConsoleUnderTest, TODAY } from './console.js';

describe('The notice that the demo begins with', () => {
  let register: ServedRegister;
  let console: ConsoleUnderTest;

  beforeAll(async () => {
    register = await ServedRegister.start({
      clock: new SetClock(new Date(`${TODAY}T12:00:00Z`)),
      consoleDirectory: CONSOLE,
    });
    await register.apply(EXAMPLE, { effectiveOn: '2023-02-22' });
    await register.caughtUp();
    console = await ConsoleUnderTest.over(register);
  });
  afterAll(async () => {
    await console?.close();
    await register?.destroy();
  });

  it('opens with what to do about it today', async () => {
    const page = await console.open('/');
    await ConsoleUnderTest.settled(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/contract/i);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('shows its records, and how long data are kept on the day of the notice', async () => {
    const page = await console.open(`/activities/${await console.idOf('5.1.3')}?on=2023-03-01`);
    const kept = page.getByRole('region', { name: 'How long data are kept' });
    await kept
      .getByText(/25 months/)
      .first()
      .waitFor();
    expect(page.faults).toEqual([]);
  });

  it("shows Korea's document in Korean, with its delegatees and its gaps, at the address that it had before", async () => {
    const page = await console.open('/documents?document=korea&language=ko&on=2023-02-22');
    await page.getByRole('heading', { name: /개인정보 처리방침/ }).waitFor();
    await ConsoleUnderTest.settled(page);
    const { pathname, search } = new URL(page.url());
    expect([pathname, Object.fromEntries(new URLSearchParams(search))]).toEqual([
      '/reports',
      { kind: 'KR_POLICY', language: 'ko', on: '2023-02-22' },
    ]);
    const text = await page.locator('main').textContent();
    expect(text).toContain('Salesforce.com Inc.');
    expect(text).toContain('개인정보');
    expect(page.faults).toEqual([]);
  });

  it('shows transfers without a country as a place of its own, which leads to exactly these, and no empty sea', async () => {
    const page = await console.open('/transfers');
    await ConsoleUnderTest.settled(page);
    const { judgedTransfers } = await register.get(
      '{ judgedTransfers(first: 0) { totalCount counts(by: EXPORTER_COUNTRY) { value count } } }',
    );
    const count = judgedTransfers.totalCount;
    expect(judgedTransfers.counts).toEqual([{ value: 'none', count }]);
    expect(await page.getByRole('figure').count()).toBe(0);
    const list = page.locator('main [data-total]');
    for (const end of ['Sent from', 'Sent to, without a place on the map']) {
      const place = page.getByRole('list', { name: end }).getByRole('button', { name: `No country stated (${count})` });
      await place.click();
      expect(await place.getAttribute('aria-pressed')).toBe('true');
      await ConsoleUnderTest.settled(page);
      expect(await list.getAttribute('data-total')).toBe(String(count));
    }
    expect(page.url()).toMatch(/from=none.*country=none|country=none.*from=none/);
    expect(page.faults).toEqual([]);
  });

  it('has nothing of its own before its day', async () => {
    const page = await console.open('/activities?on=2020-01-01');
    await ConsoleUnderTest.settled(page);
    expect(await page.locator('main').textContent()).toMatch(/no /i);
    expect(page.faults).toEqual([]);
  });

  it('says that what was recorded last is not shown yet, until it is', async () => {
    const progress = register.app.get(Progress, { strict: false });
    progress.fallBehind(progress.position() + 1n);
    const page = await console.open('/activities');
    const banner = page.getByText('What was recorded last is not shown yet.');
    await banner.waitFor();
    await register.get('mutation { registerParty(input: { name: "Late" }) { id } }');
    await banner.waitFor({ state: 'detached' });
    expect(page.faults).toEqual([]);
  });

  it.each(['ADMINISTRATOR', 'VIEWER', 'REGULATOR'])(
    'leads from each number of the first page to a list of so many, as %s',
    async (role) => {
      const grant = { role, label: role, until: '2099-12-31', ...(role === 'REGULATOR' && { jurisdictions: ['KR'] }) };
      const made = await register.get('mutation ($grant: GrantInput!) { createKey(grant: $grant) { key } }', { grant });
      register.token ??= made.createKey.key; // from the first key on, nobody else may ask
      const page = await console.open('/', { as: 'nobody' });
      await page.request.post('/session', {
        data: { key: made.createKey.key },
        headers: { 'x-regesta-session': '1', origin: console.url },
      });
      await page.goto('/');
      await ConsoleUnderTest.settled(page);
      expect(await wrongNumbers(page, ['/'], role === 'ADMINISTRATOR' ? 16 : 5)).toEqual([]);
      await page.close();
    },
  );
});
