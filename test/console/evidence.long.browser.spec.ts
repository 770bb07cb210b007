import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { parsePolicy, verifyBundle } from '#transparency-log';
import { issuedAs } from '../../apps/verify/src/statement.js';
import { IssuingRegister } from '../issuing.js';
import { CONSOLE, ConsoleUnderTest, LOG_ORIGIN } from './console.js';

const ISSUE = 'mutation ($input: IssueReportInput!) { issueReport(input: $input) { id } }';

describe('Proof in the console', () => {
  let console: ConsoleUnderTest;
  let activity: string;
  /** Waits until the log has signed all. It pauses longer after a checkpoint that took long. */
  const allSigned = async (): Promise<void> => {
    const { evidenceLog } = await console.told.register.get('{ evidenceLog { checkpoint { events } notCovered } }');
    if (evidenceLog.checkpoint && evidenceLog.notCovered === 0) return;
    await setTimeout(100);
    return allSigned();
  };
  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
    activity = await console.idOf('PR-01');
    await allSigned();
  });
  afterAll(() => console?.close());

  /** Presses what downloads a file; returns its name and its text. */
  const downloaded = async (page: Page, pressed: Locator) => {
    const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const openProof = async (page: Page) => {
    await ConsoleUnderTest.settled(page);
    await page.getByRole('button', { name: 'Proof' }).first().click();
    await page.getByRole('link', { name: 'Download the proof' }).waitFor();
    return page.getByRole('dialog');
  };
  /** Downloads the proof and the policy of the dialog, and verifies one by the other. */
  const verified = async (page: Page, dialog: Locator) => {
    const proof = await downloaded(page, dialog.getByRole('link', { name: 'Download the proof' }));
    const policy = await downloaded(page, dialog.getByRole('button', { name: /policy file/ }));
    return { ...proof, policy: policy.name, evidence: await verifyBundle(proof.text, parsePolicy(policy.text)) };
  };

  it('of an activity says what it proves and what not, and is accepted without the register', async () => {
    const page = await console.open(`/activities/${activity}`);
    const { history } = await console.told.register.get(`{ history(of: "${activity}") { totalCount } }`);

    const dialog = await openProof(page);
    await dialog.getByText(`It has all ${history.totalCount} events of this entry, as they were recorded`).waitFor();
    await dialog.getByText('no witness has signed this state yet').waitFor();
    await dialog.getByText('It is as confidential as the register.').waitFor();

    const { name, policy, evidence } = await verified(page, dialog);
    expect(name).toMatch(/^evidence-processingActivity-[\w-]+-\d{4}-\d\d-\d\d\.json$/);
    expect(policy).toBe('policy-register.example-log.txt');
    expect(evidence.checkpoint.origin).toBe(LOG_ORIGIN);
    expect(evidence.streams.map(({ stream, events }) => [stream, events.length])).toEqual([
      [activity, history.totalCount],
    ]);
    const verifier = await downloaded(page, dialog.getByRole('link', { name: /verify\.html/ }));
    expect(verifier.text).toContain("default-src 'none'");
    expect(page.faults).toEqual([]);
    await page.close();
  });

  it('of an issued report proves which file was issued, and says what stays encrypted', async () => {
    const { register } = console.told;
    const input = { kind: 'TRANSFERS', format: 'CSV', issuedTo: 'An authority', purpose: 'A request' };
    const { data, errors } = await register.ask(ISSUE, { input });
    const acceptedGaps = ((errors?.[0]?.extensions.gaps ?? []) as { id: string }[]).map(({ id }) => id);
    const issued = errors ? await register.get(ISSUE, { input: { ...input, acceptedGaps } }) : data;
    const { id } = issued.issueReport;
    await allSigned();
    const page = await console.open('/reports');

    const dialog = await openProof(page);
    await dialog.getByText('Personal data stay encrypted in it: To whom and Purpose.').waitFor();
    await dialog.getByText('Which file of the report was issued.').waitFor();
    await dialog.getByText('Give it only to people who may have the report.').waitFor();

    const { evidence } = await verified(page, dialog);
    expect(evidence.streams.map(({ stream, events }) => [stream, events[0]!.type])).toEqual([[id, 'ReportIssued']]);
    const file = await page.request.get(`${register.url}/reports/${id}`);
    expect(issuedAs('report', await file.body(), evidence)).toContain(`report is the file that was issued as ${id}`);
    await page.close();
  });

  it('of what the log has not signed yet comes by itself', async () => {
    const page = await console.open(`/activities/${activity}`);
    const errors = [{ message: 'The log has not signed it yet.', extensions: { code: 'LOG_BEHIND' } }];
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Proof') ? route.fulfill({ json: { errors } }) : route.continue(),
    );
    await ConsoleUnderTest.settled(page);
    await page.getByRole('button', { name: 'Proof' }).first().click();
    await page.getByText('Not signed yet').waitFor();

    await page.unrouteAll();
    await page.getByRole('link', { name: 'Download the proof' }).waitFor();
    await page.close();
  });

  it('is opened and closed by the keyboard, on a narrow page in the dark, without what axe finds', async () => {
    const page = await console.open(`/activities/${activity}`, {
      viewport: { width: 390, height: 800 },
      colorScheme: 'dark',
    });
    await ConsoleUnderTest.settled(page);
    const button = page.getByRole('button', { name: 'Proof' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Download the proof' }).waitFor();
    await ConsoleUnderTest.settled(page);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    expect(await ConsoleUnderTest.overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ConsoleUnderTest.eventually(() => button.evaluate((element) => element.matches(':focus')))).toBe(true);
    await page.close();
  });

  it('has a page that says that the log runs, since when, with which keys, and how to find a witness', async () => {
    const page = await console.open('/evidence');
    await ConsoleUnderTest.settled(page);
    const { evidenceLog } = await console.told.register.get('{ evidenceLog { keys checkpoint { events root } } }');

    await page.getByText(/The log is running\. All [\d,]+ recorded events are signed\./).waitFor();
    await page.getByText(evidenceLog.checkpoint.root).waitFor();
    for (const key of evidenceLog.keys) await page.getByText(key).waitFor();
    await page.getByText('No witness has signed yet.').waitFor();
    const { text } = await downloaded(page, page.getByRole('button', { name: /policy file/ }));
    expect(parsePolicy(text).logs.map(({ name }) => name)).toEqual([LOG_ORIGIN]);
    const program = await downloaded(page, page.getByRole('link', { name: /regesta-verify\.mjs/ }));
    expect(program.name).toBe('regesta-verify.mjs');
    await page.close();
  });

  it('shows a regulator the keys, and offers it no proof', async () => {
    const page = await console.open('/evidence', { as: 'kr-authority' });
    await ConsoleUnderTest.settled(page);
    await page.getByText(`${LOG_ORIGIN}+`).waitFor();
    const { data } = await console.told.register.ask(
      '{ processingActivities(first: 1) { nodes { id } } }',
      {},
      console.told.keys['kr-authority']!.key,
    );
    await page.goto(`/activities/${data.processingActivities.nodes[0].id}`);
    await ConsoleUnderTest.settled(page);
    await page.getByRole('button', { name: 'Print' }).waitFor();
    expect(await page.getByRole('button', { name: 'Proof' }).count()).toBe(0);
    await page.close();
  });
});

describe('Proof in the console of a register that keeps no log', () => {
  it('says which setting an administrator sets, on the page and for each entry', async () => {
    const register = await IssuingRegister.start({ consoleDirectory: CONSOLE });
    const console = await ConsoleUnderTest.over(register.served);
    try {
      const page = await console.open('/evidence');
      await page.getByText('An administrator sets LOG_ORIGIN to the address of this register').waitFor();
      await page.goto(`/parties/${await register.idOf('parties', 'acme')}`);
      await ConsoleUnderTest.settled(page);
      await page.getByRole('button', { name: 'Proof' }).click();
      await page.getByRole('dialog').getByText('This register keeps no log yet').waitFor();
      expect(page.faults).toEqual([]);
      await page.close();
    } finally {
      await console.close();
    }
  });
});
