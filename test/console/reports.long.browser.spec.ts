import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { ConsoleUnderTest } from './console.js';

const KOREA = '/reports?kind=KR_POLICY&language=ko';

describe('Reports in the console', () => {
  let console: ConsoleUnderTest;
  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
  });
  afterAll(() => console?.close());

  const settled = (page: Page) => ConsoleUnderTest.settled(page);
  /** Follows a link that downloads; returns the name and the bytes of the file. */
  const downloaded = async (page: Page, link: Locator) => {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const DOWNLOAD = { name: 'Download', exact: true };

  it('show the document of Korea in Korean, with its gaps, and download it as a draft', async () => {
    const page = await console.open(KOREA);
    await settled(page);

    await page.getByRole('heading', { name: /개인정보 처리방침/ }).waitFor();
    expect(await page.locator('article').getAttribute('lang')).toBe('ko');
    const gaps = page.getByRole('region', { name: /What is missing/ });
    expect(await gaps.getByRole('checkbox').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Issue the report' }).isDisabled()).toBe(true);
    const draft = await downloaded(page, page.getByRole('link', { name: 'Download the draft' }));
    expect(draft.name).toMatch(/^kr-policy-[\d-]+-ko\.pdf$/);
    expect(draft.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('offer for a record of Art 30 a company under the law first, and say of another why it is apart', async () => {
    const page = await console.open('/reports?kind=ART30_1');
    await settled(page);
    const { disclosures } = await console.told.register.get(
      '{ disclosures { companies(law: "EU") { name isUnderLaw } } }',
    );
    const [first] = disclosures.companies;
    const other = disclosures.companies.find((company: { isUnderLaw: boolean }) => !company.isUnderLaw);
    expect(first.isUnderLaw).toBe(true);
    await page.getByRole('article').getByRole('heading', { level: 3, name: first.name, exact: true }).waitFor();
    expect(await page.getByRole('article').getByRole('heading', { level: 3, name: other.name }).count()).toBe(0);
    const choice = page
      .getByRole('combobox', { name: /^Activities of/ })
      .or(page.getByRole('textbox', { name: /^Activities of/ }));
    await choice.click();
    const listed = page.getByRole('option');
    expect(await listed.first().textContent()).toBe(first.name);
    await page
      .getByRole('group', { name: /^Not under this law/ })
      .getByRole('option', { name: other.name, exact: true })
      .click();
    await page.getByText(`The law does not apply to ${other.name}`, { exact: false }).waitFor();
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('are listed by law, those of other countries folded, what was opened last first, and found by country', async () => {
    const page = await console.open('/reports');
    await settled(page);
    const korea = page.getByRole('link', { name: /^Privacy policy of Korea/ });
    const vietnam = page.getByRole('link', { name: /\(Vietnam\)$/ });
    const { report } = await console.told.register.get('{ report(input: { kind: "KR_POLICY" }) { gaps { id } } }');
    const row = page.getByRole('listitem').filter({ has: korea });
    await row.getByText(`${report.gaps.length} gaps`, { exact: true }).waitFor();
    expect(await vietnam.count()).toBe(0);
    await page.getByRole('button', { name: /^Other countries/ }).click();
    expect(await vietnam.count()).toBe(2);

    await page.getByRole('textbox', { name: /^Find by title/ }).fill('vietnam');
    await korea.waitFor({ state: 'detached' });
    expect(await vietnam.count()).toBe(2);
    await vietnam.first().click();
    await page.getByRole('link', { name: 'All documents and reports' }).click();
    await page.getByRole('heading', { name: 'Opened last' }).waitFor();
    await settled(page);
    expect(await page.getByRole('main').getByRole('heading', { level: 3 }).first().textContent()).toBe('Opened last');
    expect(await vietnam.count()).toBe(1);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('show the records of a wide table as blocks under their names, and more of them when asked', async () => {
    const page = await console.open('/reports?kind=ART30_1&language=en');
    await settled(page);
    const { report } = await console.told.register.get(
      '{ report(input: { kind: "ART30_1", language: "en" }) { sections(first: 1) { blocks { table { columns { key } rows(first: 1000) } } } } }',
    );
    const { columns, rows } = report.sections[0].blocks.find(({ table }: { table?: object }) => table).table;
    const title = columns.findIndex(({ key }: { key: string }) => key === 'title');
    const last = page.getByRole('heading', { level: 4, name: rows.at(-1)[title], exact: true });
    expect(rows.length).toBeGreaterThan(25);
    expect(await page.getByRole('heading', { level: 4, name: rows[0][title], exact: true }).count()).toBe(1);
    expect(await last.count()).toBe(0);
    await page.getByRole('article').getByRole('button', { name: 'Show more' }).first().click();
    await last.waitFor();
    expect(await page.getByRole('article').getByText(`of ${rows.length}`).count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('are shown whole before they are printed', async () => {
    const page = await console.open('/reports?kind=ART30_1&language=en');
    await settled(page);
    await page.evaluate('window.print = () => { window.printed = document.querySelectorAll("article h4").length; }');
    const { report } = await console.told.register.get(
      '{ report(input: { kind: "ART30_1", language: "en" }) { sections { blocks { table { rowCount } } } } }',
    );
    const tables = report.sections.flatMap(({ blocks }: { blocks: { table?: { rowCount: number } }[] }) =>
      blocks.map(({ table }) => table?.rowCount ?? 0),
    );
    await page.getByRole('button', { name: 'Print' }).click();
    await page.waitForFunction('window.printed !== undefined');
    expect(await page.evaluate('window.printed')).toBe(tables.reduce((sum: number, rows: number) => sum + rows, 0));
    await page.close();
  });

  it('have English next to another language, section by section', async () => {
    const page = await console.open(`${KOREA}&both=true`);
    await settled(page);
    const article = page.getByRole('article');
    const sections = article.locator('section');
    const languages = await sections.evaluateAll((all) => all.map((one) => (one as unknown as { lang: string }).lang));
    expect(languages.length).toBeGreaterThan(4);
    expect(languages).toEqual(languages.map((_, at) => (at % 2 === 0 ? 'en' : 'ko')));
    await page.getByRole('switch', { name: 'With English next to it' }).uncheck();
    await page.locator('article[lang="ko"]').waitFor();
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('say that their law was not in force, in the place of the report', async () => {
    const page = await console.open('/reports?kind=TH&on=2019-01-01');
    await page.getByRole('heading', { name: 'Not in force on this date' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('say that nothing in the register is under their law, and offer its profile', async () => {
    const page = await console.open('/reports?kind=VN_PROCESSING_DOSSIER');
    const nothing = page.getByRole('heading', { name: 'Nothing in the register concerns this document' });
    await nothing.waitFor();
    await page.goto('/reports?kind=KR_POLICY');
    await page.getByRole('article').waitFor();
    await settled(page);
    expect(await nothing.count()).toBe(0);
    await page.close();
  });

  it('accept each gap by name, issue, and give the same bytes again', async () => {
    const page = await console.open(KOREA);
    await settled(page);
    const gaps = page.getByRole('region', { name: /What is missing/ });
    const message = await gaps
      .getByRole('checkbox')
      .first()
      .evaluate((box) => box.closest('li')!.textContent);
    for (const box of await gaps.getByRole('checkbox').all()) await box.check();

    await page.getByRole('button', { name: 'Issue the report' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/To whom/).fill('The Commission');
    await sheet.getByLabel(/What for/).fill('Inspection 7');
    await sheet.getByRole('button', { name: 'Issue and keep the file' }).click();
    await sheet.getByText('The report is issued').waitFor();
    const first = await downloaded(page, sheet.getByRole('link', DOWNLOAD));
    await sheet.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'All documents and reports' }).click();

    await settled(page);
    await page.getByText('to The Commission').waitFor();
    await page.getByText('Inspection 7').waitFor();
    await page.getByRole('button', { name: 'Details' }).first().click();
    const sha256 = createHash('sha256').update(first.bytes).digest('hex');
    await page.getByText(sha256).waitFor();
    // The page says a gap in the language of its reader, and the file in its own.
    expect(message).toContain('Overseas transfer to ');
    expect(await page.locator('dl').textContent()).toContain('에 대한 국외 이전: ');
    await page.getByRole('button', { name: 'Make it again and compare' }).click();
    await page.getByText('Made again, it is the same, byte for byte.').waitFor();
    const again = await downloaded(page, page.getByRole('link', DOWNLOAD).first());
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('are narrowed to a group of people that the page offers', async () => {
    const page = await console.open('/reports?kind=NOTICE');
    await settled(page);
    await page.getByRole('combobox', { name: 'Only these people' }).fill('Applicants');
    await page.getByRole('option', { name: 'Applicants', exact: true }).click();
    await page.getByRole('heading', { name: /^Information on the processing of your data: Applicants/ }).waitFor();
    await settled(page);
    const draft = await downloaded(page, page.getByRole('link', { name: 'Download the draft' }));
    expect(draft.name).toMatch(/^notice-[\d-]+-en\.pdf$/);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('leave out drafts and records in review, say how many, and mark them if asked', async () => {
    const page = await console.open('/reports?kind=ART30_1');
    await settled(page);
    await page.getByText(/^\d+ records have content that is not approved$/).waitFor();
    const report = page.getByRole('article');
    expect(await report.getByText('Wellbeing app, pilot').count()).toBe(0);

    await page.getByRole('combobox', { name: 'Drafts and records in review' }).click();
    await page.getByRole('option', { name: 'Shown with their state' }).click();

    await report.getByText('Wellbeing app, pilot (draft)').first().waitFor();
    expect(await page.getByText(/that is not approved$/).count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('compare two of one kind: what changed between their moments', async () => {
    const { register } = console.told;
    for (const on of ['2024-01-01', '2026-01-01'])
      await issue(register, { at: { on, knownAt: `${on}T23:59:59.999Z` } });
    const page = await console.open('/reports');
    await settled(page);
    const ofFindings = page
      .locator('li', { hasText: 'Register of transfers' })
      .filter({ has: page.getByRole('checkbox') });
    for (const row of await ofFindings.all()) await row.getByRole('checkbox', { name: 'Compare' }).check();

    await page.getByRole('link', { name: /What changed from 1 January 2024 to 1 January 2026/ }).click();

    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/changes');
    expect(new URL(page.url()).searchParams.get('from')).toContain('2024-01-01');
    await page.close();
  });

  it('show a regulator what was issued to it, and nothing else', async () => {
    const { register, keys } = console.told;
    const grant = { role: 'REGULATOR', label: 'commission', until: '2099-12-31', includesIssuedReports: true };
    const made = await register.get('mutation ($grant: GrantInput!) { createKey(grant: $grant) { key grant } }', {
      grant,
    });
    Object.assign(keys, { commission: { key: made.createKey.key } });
    await issue(register, { account: made.createKey.grant, purpose: 'Request 4711' });

    const page = await console.open('/reports', { as: 'commission' });
    await settled(page);
    await page.getByText('Request 4711').waitFor();
    expect(await page.getByRole('button', { name: 'Details' }).count()).toBe(1);
    expect(await page.getByText('Make a report').count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Privacy policy of Korea/ }).count()).toBe(0);
    const { bytes } = await downloaded(page, page.getByRole('link', DOWNLOAD).first());
    expect(bytes.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByText('SHA-256 of the file').waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: 'Make it again and compare' }).count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('show a regulator the documents of the laws of its grant, without where a gap is mended', async () => {
    const page = await console.open('/reports', { as: 'kr-authority' });
    await settled(page);
    const list = page.getByRole('region', { name: 'Make a report' });
    await list.getByText(/^\d+ gaps?$/).waitFor();
    expect(await list.getByRole('link').allTextContents()).toEqual(['Privacy policy of Korea (PIPA Art 30)']);
    await list.getByRole('link').click();
    await page.getByRole('article').waitFor();
    await settled(page);
    expect(
      await page
        .getByRole('region', { name: /What is missing/ })
        .getByRole('listitem')
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Mend it here' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Issue the report' }).count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.goto('/reports?kind=BR');
    await page.getByText(/does not cover the report BR/).waitFor();
    await page.close();
  });

  it('are made and issued by the keyboard alone, on a narrow page in the dark, without what axe finds', async () => {
    const page = await console.open('/reports?kind=TRANSFERS', {
      viewport: { width: 390, height: 800 },
      colorScheme: 'dark',
    });
    await settled(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const boxes = page.getByRole('region', { name: /What is missing/ }).getByRole('checkbox');
    for (const box of await boxes.all()) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: 'Issue the report' }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await settled(page);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await sheet.getByLabel(/To whom/).focus();
    await page.keyboard.type('Somebody');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Something');
    await page.keyboard.press('Enter');
    await sheet.getByText('The report is issued').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.close();
  });
});

/** Issues a register of transfers, with its gaps accepted. */
async function issue(register: ConsoleUnderTest['told']['register'], more: object) {
  const ISSUE = 'mutation ($input: IssueReportInput!) { issueReport(input: $input) { id } }';
  const input = { kind: 'TRANSFERS', format: 'CSV', issuedTo: 'An authority', purpose: 'A request', ...more };
  const { errors } = await register.ask(ISSUE, { input });
  const acceptedGaps = ((errors?.[0]?.extensions.gaps ?? []) as { id: string }[]).map(({ id }) => id);
  if (errors) await register.get(ISSUE, { input: { ...input, acceptedGaps } });
}
