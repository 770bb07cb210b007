import type { Page } from 'playwright-core';
import { ConsoleUnderTest } from './console.js';

/** Fills in the sheet that is open, has it checked, and records it. */
async function record(page: Page, fill: (sheet: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> {
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  await fill(sheet);
  await sheet.getByRole('button', { name: 'Check what it will do' }).click();
  await sheet.getByRole('button', { name: 'Record', exact: true }).click();
  await sheet.waitFor({ state: 'hidden' });
}

const showMoment = async (page: Page, on: string) => {
  await page.getByRole('button', { name: /^Moment shown/ }).click();
  await page.getByLabel('In force on', { exact: true }).fill(on);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
};

describe('People come to the console', () => {
  let console: ConsoleUnderTest;

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
  });
  afterAll(() => console?.close());

  it('to find which activities sent data to the United States on 1 August 2020, and on which ground', async () => {
    const page = await console.open('/', { as: 'counsel' });
    await page.getByRole('link', { name: 'Transfers', exact: true }).click();
    await showMoment(page, '2020-08-01');
    await page.getByRole('heading', { name: /transfers on 1 August 2020/ }).waitFor();
    const row = page.getByRole('row', { name: /Newsletter at/ });
    expect(await row.textContent()).toMatch(/No valid ground[\s\S]*recognition has fallen[\s\S]*Newsletter/);
    expect(new URL(page.url()).searchParams.get('on')).toBe('2020-08-01');
    expect(page.faults).toEqual([]);
  });

  it('to correct a retention period from last February, and see three right answers', async () => {
    const id = await console.idOf('HR-05');
    const page = await console.open(`/activities/${id}`, { as: 'hr' });
    const kept = page.getByRole('region', { name: 'How long data are kept' });
    const before = await kept
      .getByText(/months|years/)
      .first()
      .textContent();
    await ConsoleUnderTest.choose(page, kept.getByRole('button', { name: /^Change:/ }).first(), 'Set a retention rule');
    await record(page, async (sheet) => {
      await sheet
        .getByLabel(/^Period/)
        .first()
        .fill('9');
      await sheet.getByLabel('Holds from').fill('2026-02-01');
      await sheet.getByLabel('Reason').fill('Decision of February, entered late');
    });
    await kept
      .getByText(/9 months/)
      .first()
      .waitFor();
    await showMoment(page, '2026-01-15');
    await kept.getByText(before!).first().waitFor();
    const today = await console.told.register.position();
    await page.goto(`/activities/${id}?on=2026-03-01`);
    await kept
      .getByText(/9 months/)
      .first()
      .waitFor();
    await page.goto(`/activities/${id}?on=2026-03-01&known=2026-11-20`);
    await kept.getByText(before!).first().waitFor();
    expect(Number(today)).toBeGreaterThan(0);
    expect(page.faults).toEqual([]);
  });

  it('to follow a value to the person who set it', async () => {
    const page = await console.open(`/activities/${await console.idOf('PR-01')}`);
    await page.getByText(/25 months, from: the measurement/).focus();
    const origin = page.getByRole('tooltip');
    await origin.getByText('Reason: Found in the audit of January').waitFor();
    expect(await origin.textContent()).toMatch(/Holds from 1 July 2024.*Recorded on 10 Feb 2025.*engineering/);
  });

  it('to approve what another edited, and to be refused on their own', async () => {
    const id = await console.idOf('MK-01');
    const editor = await console.open(`/activities/${id}`, { as: 'dpo' });
    await ConsoleUnderTest.choose(
      editor,
      editor.getByRole('button', { name: 'Change', exact: true }).first(),
      'Change the title',
    );
    await record(editor, (sheet) => sheet.getByLabel(/^Title/).fill('Newsletter and product news'));
    const review = editor.getByRole('region', { name: 'Status and review' });
    const act = (page: Page, name: string) =>
      ConsoleUnderTest.choose(
        page,
        page.getByRole('region', { name: 'Status and review' }).getByRole('button', { name: 'Change', exact: true }),
        name,
      );
    await act(editor, 'Submit for review');
    await record(editor, async () => {});
    const reason = 'You made the last change, so somebody else must approve it. Who can: Approver and Administrator.';
    await editor.getByText(reason).waitFor();
    expect(await editor.locator('main').getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await act(editor, 'Approve');
    await editor.getByRole('dialog').getByRole('button', { name: 'Check what it will do' }).click();
    await editor
      .getByRole('dialog')
      .getByText(/is your own: somebody else must approve it/)
      .waitFor();
    expect(await review.count()).toBe(1);

    const other = await console.open(`/activities/${id}`, { as: 'counsel' });
    await act(other, 'Approve');
    await record(other, async () => {});
    await other.getByText('Approved', { exact: true }).first().waitFor();
  });

  it('to forget a person, after reading what it means', async () => {
    const page = await console.open('/people', { as: 'privacy-office' });
    await page.locator('main').getByRole('link').nth(1).click();
    await page.getByRole('button', { name: 'Forget this person' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('This cannot be undone', { exact: false }).waitFor();
    await sheet.getByLabel(/^Reason/).fill('Asked to be forgotten');
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    expect(await sheet.getByRole('button', { name: 'Record', exact: true }).isDisabled()).toBe(true);
    await sheet.getByLabel(/to confirm$/).fill('forget');
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Recorded', { exact: true }).waitFor();
    await page
      .getByText(/forgotten/i)
      .first()
      .waitFor();
  });

  it('to work a finding to nothing: accept it, and find it gone from the list', async () => {
    const page = await console.open('/findings', { as: 'dpo' });
    const count = page.getByText(/findings, .* things to do/);
    const before = await count.textContent();
    await page
      .getByRole('button', { name: /Check the recipient abroad/ })
      .first()
      .click();
    await ConsoleUnderTest.choose(
      page,
      page
        .getByRole('button', { name: 'Change' })
        .or(page.getByRole('button', { name: /^Change:/ }))
        .first(),
      'Accept until a date',
    );
    await record(page, async (sheet) => {
      await sheet.getByLabel(/^Reason/).fill('The check is booked for January');
      await sheet.getByLabel(/^Until/).fill('2027-01-31');
    });
    await page.getByText(before!, { exact: true }).waitFor({ state: 'detached' });
    expect(await count.textContent()).not.toBe(before);
  });

  it('to print the document of Korea: the page without the frame', async () => {
    const page = await console.open('/reports?kind=KR_POLICY&language=ko');
    await page.getByText('개인정보').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('as a regulator, to see what the grant covers and nothing else, on the network too', async () => {
    const answers: string[] = [];
    const page = await console.open('/sign-in', { as: 'kr-authority' });
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      answers.push(await response.text());
      await route.fulfill({ response });
    });
    await page.goto('/activities');
    await page.getByText('Online shop in Korea').waitFor();
    for (const path of ['/transfers', '/processors', '/findings', '/changes', '/people', '/law']) {
      await page.goto(path);
      await ConsoleUnderTest.settled(page);
    }
    expect(await page.getByRole('button', { name: /^New / }).count()).toBe(0);
    const seen = answers.join('\n');
    expect(seen).toContain('Online shop in Korea');
    for (const hidden of ['Online shop in Japan', 'Newsletter', 'HR-02', 'Payroll in South Africa'])
      expect(seen).not.toContain(hidden);
  });
});
