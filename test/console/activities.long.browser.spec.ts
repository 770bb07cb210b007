import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { ConsoleUnderTest } from './console.js';

describe('The pages of activities, people and access', () => {
  let console: ConsoleUnderTest;
  const titles = (page: Page) => page.locator('tbody th').allTextContents();
  const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
  });
  afterAll(() => console?.close());

  it('narrow the list by facets with counts, and the address shows the same to a colleague', async () => {
    const page = await console.open('/activities');
    await page.getByRole('button', { name: 'Filters' }).click();
    const facet = page.getByRole('dialog', { name: 'Filters' }).getByRole('group', { name: 'Legal bases' });
    await facet.getByRole('button', { name: 'Legal bases' }).click();
    await facet.getByLabel('Consent', { exact: true }).waitFor();
    const count = Number(/^.*Consent(\d+)/.exec((await facet.textContent())!)![1]);
    await facet.getByLabel('Consent', { exact: true }).check();
    await page.getByText(`${count} activities fit`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await page.getByRole('button', { name: 'Activity', exact: true }).click();
    await page.locator('th[aria-sort=ascending]', { hasText: 'Activity' }).waitFor();
    expect(parameters(page)).toEqual({ basis: 'CONSENT', sort: 'title' });

    const colleague = await console.open(page.url().slice(console.url.length), { as: 'auditor' });
    await colleague.getByText(`${count} activities fit`).waitFor();
    expect(await titles(colleague)).toEqual(await titles(page));
    await colleague.getByRole('button', { name: 'Legal bases: Consent , remove this filter' }).click();
    await colleague.getByText(/^\d+ activities$/).waitFor();
    expect(parameters(colleague)).toEqual({ sort: 'title' });
    expect(page.faults).toEqual([]);
  });

  it('show fifteen rows at once on 1280 by 800 pixels, as the other lists do', async () => {
    const page = await console.open('/', { viewport: { width: 1280, height: 800 } });
    const fewer: string[] = [];
    for (const list of ['activities', 'processors', 'processors?tab=parties', 'people']) {
      await page.goto(`/${list}`);
      await ConsoleUnderTest.settled(page);
      const inSight = await page.evaluate<number>(
        `[...document.querySelectorAll('main tbody tr[data-index]')].filter((row) => {
          const [{ top, bottom }, frame] = [row.getBoundingClientRect(), row.closest('section').getBoundingClientRect()];
          return top >= frame.top && bottom <= Math.min(frame.bottom, innerHeight);
        }).length`,
      );
      if (inSight < 15) fewer.push(`${list}: ${inSight}`);
    }
    expect(fewer).toEqual([]);
    await page.close();
  });

  it.each(['auditor', 'kr-authority'])('offer %s no change of many things', async (as) => {
    const page = await console.open('/activities', { as });
    await ConsoleUnderTest.settled(page);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(3);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.close();
  });

  it('find what is typed, after the last key', async () => {
    const page = await console.open('/activities');
    await page.getByLabel('Search reference, title, purposes, data').pressSequentially('backup');
    await page.waitForURL(/text=backup/);
    await ConsoleUnderTest.settled(page);
    expect((await titles(page)).join()).toContain('Backup');
    expect(parameters(page)).toEqual({ text: 'backup' });
  });

  it('submit selected drafts by keyboard, and say what became of each', async () => {
    const page = await console.open('/activities?status=DRAFT', { as: 'marketing' });
    await page.getByRole('row').nth(2).waitFor();
    await page.getByRole('checkbox', { name: /^Select all/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Submit for review' }).press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Submit for review' });
    await sheet.getByRole('button', { name: 'Check what it will do' }).press('Enter');
    await sheet.getByText('2 changes would be recorded.').waitFor();
    await sheet.getByRole('button', { name: 'Record 2 changes' }).press('Enter');
    await sheet.getByText('2 recorded', { exact: true }).waitFor();
    expect(await sheet.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^HR-17 .*: recorded$/),
      expect.stringMatching(/^MK-03 .*: recorded$/),
    ]);
  });

  it('change the owner of twenty activities in nine clicks, with one rehearsal and a receipt for each', async () => {
    const name = 'Nora Newcomer';
    await console.told.register.get('mutation ($name: String) { registerContact(input: { name: $name }) { id } }', {
      name,
    });
    const page = await console.open('/activities', { as: 'privacy-office' });
    const boxes = page.locator('tbody').getByRole('checkbox');
    let clicks = 0;
    const click = async (what: Locator, options = {}) => {
      clicks += 1;
      await what.click(options);
    };
    await click(boxes.first());
    await click(boxes.nth(19), { modifiers: ['Shift'] });
    await click(page.getByRole('button', { name: 'Change fields' }));
    const sheet = page.getByRole('dialog', { name: 'Change fields' });
    await click(sheet.getByLabel('Change: Owner'));
    await click(sheet.getByLabel('Owner', { exact: true }));
    await page.keyboard.type(name);
    await click(page.getByRole('option', { name, exact: true }));
    await click(sheet.getByRole('button', { name: 'Check what it will do' }));
    await sheet.getByText('20 changes would be recorded.').waitFor();
    await click(sheet.getByRole('button', { name: 'Record 20 changes' }));
    await sheet.getByText('20 recorded', { exact: true }).waitFor();
    expect(await sheet.getByRole('listitem').filter({ hasText: ': recorded' }).count()).toBe(20);
    await click(sheet.getByRole('button', { name: 'Close' }).last());

    expect(clicks).toBe(9);
    const { processingActivities } = await console.told.register.get(
      '{ processingActivities(first: 21) { nodes { owner { name } } } }',
    );
    const owners = processingActivities.nodes.map(({ owner }: { owner: { name: string } | null }) => owner?.name);
    expect(owners.slice(0, 20)).toEqual(Array(20).fill(name));
    expect(owners[20]).not.toBe(name);
    expect(page.faults).toEqual([]);
  });

  it('export what is shown, with formulas made harmless', async () => {
    const page = await console.open('/activities', { as: 'hr' });
    const mutation = `mutation { registerProcessingActivity(input: { reference: "=1+1", title: "@SUM(A1)", role: CONTROLLER }) { id } }`;
    await page.request.post('/graphql', {
      data: { query: mutation },
      headers: { 'x-regesta-session': '1', origin: console.url },
    });
    await page.goto('/activities?text=%40SUM&columns=reference');
    await page.getByText('1 activity fits').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('\uFEFF"Activity","Reference"\r\n"\'@SUM(A1)","\'=1+1"\r\n');
  });

  it('show what changed since an approval, on the date on which all of it holds', async () => {
    const page = await console.open(`/activities/${await console.idOf('HR-09')}`);
    await page.getByRole('link', { name: 'Show what changed since the approval' }).click();
    await page.getByText('Both versions are shown as of 1 January 2027').waitFor();
    const row = page.getByRole('row', { name: /Purposes › Proposing open positions/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'none',
      expect.stringContaining('filling positions from within'),
    ]);
  });

  it('lead from a finding to the form of its field, and who may not change it to the field', async () => {
    const { findings } = await console.told.register.get(
      `{ findings(first: 1, filter: { type: "processingActivity" }) { nodes { path message subject { id } } } }`,
    );
    const [{ path, message, subject }] = findings.nodes;
    const address = `/activities/${subject.id}?tab=findings`;
    const [sentence] = message.split(/(?<=[.]) /);
    const found = (on: Page) => on.getByRole('listitem').filter({ hasText: sentence }).first();
    const officer = await console.open(address);
    await found(officer).getByRole('button', { name: 'Mend it here' }).click();
    await officer.getByRole('dialog').getByLabel('Holds from').waitFor();
    expect(path).toContain(
      (await officer.locator('[data-marked]').first().getAttribute('data-marked'))!.split('.').at(-1),
    );
    await officer.close();

    const page = await console.open(address, { as: 'auditor' });
    await found(page).getByText('Why').click();
    await found(page).getByText(message.slice(sentence.length).trim()).waitFor();
    await found(page).getByRole('link', { name: 'Mend it here' }).click();
    const list = page.locator(`[data-path="${path.split('.')[0]}"]`);
    await list.waitFor();
    expect(parameters(page)).toEqual({ path });
    const marked = page.locator('[data-path][class*=shown]');
    await marked.waitFor();
    expect(path).toContain(await marked.getAttribute('data-path'));
  });

  it('open the forms of legal bases and of the role with what is recorded, which changes nothing', async () => {
    const page = await console.open(`/activities/${await console.idOf('HR-09')}`);
    const sheet = page.getByRole('dialog');
    const isUnchanged = async () => {
      await sheet.getByRole('button', { name: 'Check what it will do' }).click();
      await sheet.getByText('Nothing would change').waitFor();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
    };
    const change = page.locator('main [data-commands~="changeLegalBasis"]').first();
    await ConsoleUnderTest.choose(page, change, 'Change the legal bases');
    expect(await sheet.getByLabel('Legal basis').first().inputValue()).toBe('Legitimate interests');
    await isUnchanged();
    const role = page.locator('main [data-commands~="changeActivityRole"]');
    await ConsoleUnderTest.choose(page, role, 'Change the role and the controllers');
    expect(await sheet.getByLabel('Role').first().inputValue()).toBe('Controller');
    await sheet.getByText('Tallowby').first().waitFor();
    await isUnchanged();
    expect(page.faults).toEqual([]);
  });

  it('translate one text, named by its words, and leave the others without a translation', async () => {
    const id = await console.idOf('HR-08');
    const page = await console.open(`/activities/${id}`);
    await ConsoleUnderTest.choose(page, page.locator('main [data-commands~="translateTexts"]'), 'Enter translations');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'German', exact: true }).click();
    await sheet.getByRole('button', { name: 'Add: Texts' }).click();
    await sheet.getByLabel('Field').click();
    await page.getByRole('option', { name: /^Title:/ }).click();
    await sheet.getByLabel('Text', { exact: false }).first().fill('Ein Titel');
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
    const { processingActivity } = await console.told.register.get(
      `{ processingActivity(id: "${id}") { texts(language: "de") { field translations { text } } } }`,
    );
    const translated = processingActivity.texts.filter(
      (text: { translations: object[] }) => text.translations.length > 0,
    );
    expect(translated).toEqual([{ field: 'title', translations: [{ text: 'Ein Titel' }] }]);
    expect(page.faults).toEqual([]);
  });

  it('choose the ground of a transfer in words, which brings its law, and no code is typed', async () => {
    const { transfers } = await console.told.register.get('{ transfers(first: 200) { nodes { id key } } }');
    const { id } = transfers.nodes.find(({ key }: { key: string }) => key === 'chat-us');
    const page = await console.open(`/transfers/${id}`);
    await page.locator('main [data-commands~="relyOnGround"]').first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('combobox', { name: 'Ground' }).fill('Standard contractual clauses of the Commission');
    await page.getByRole('option', { name: /^Standard contractual clauses of the Commission/ }).click();
    await sheet.getByText(/^It asks for one of these: Standard contractual clauses/).waitFor();
    expect(await sheet.getByRole('combobox', { name: 'Law' }).inputValue()).toBe('European Union');
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByText('Ends 1 finding').waitFor();
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
    const { transfer } = await console.told.register.get(`{ transfer(id: "${id}") { grounds { law code } } }`);
    expect(transfer.grounds).toEqual([{ law: 'EU', code: 'EU.SCC' }]);
    expect(page.faults).toEqual([]);
  });

  it('choose in the form of a new activity the groups that were typed just now', async () => {
    const page = await console.open('/activities', { as: 'hr' });
    await page.locator('main [data-commands="registerProcessingActivity"]').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Add: Groups of people' }).click();
    await sheet.getByRole('group', { name: 'Groups of people 1' }).getByLabel(/^Name/).fill('Canteen guests');
    await sheet.getByRole('button', { name: 'Add: Purposes' }).click();
    await sheet.getByRole('group', { name: 'Purposes 1' }).getByRole('combobox', { name: 'Groups of people' }).click();
    await page.getByRole('option', { name: 'Canteen guests' }).click();
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('show a regulator what the grant covers, and ask nothing that is refused', async () => {
    const page = await console.open('/activities', { as: 'kr-authority' });
    const refused: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('/graphql') && (await response.text()).includes('"errors"'))
        refused.push(response.request().postData() ?? '');
    });
    await page.getByText(/^\d+ activities$/).waitFor();
    await page.locator('tbody a').first().click();
    await page.getByRole('heading', { name: 'Purposes and legal bases' }).waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('The whole history').waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Record', 'History']);
    expect(refused).toEqual([]);
  });

  it('say who was forgotten, and warn before the last administrator loses access', async () => {
    const page = await console.open('/people', { as: 'privacy-office' });
    await page.getByRole('link', { name: 'Forgotten person' }).first().click();
    await page.getByText('This person was forgotten').waitFor();
    await page.goto('/access');
    await page.getByText(/^The last administrator/).waitFor();
  });

  it('make a key that works, show it once, and withdraw it', async () => {
    const { register } = console.told;
    const grants = async () => (await register.get('{ grants { role label } }')).grants;
    const label = 'works-council';
    const page = await console.open('/access', { as: 'privacy-office' });
    await page.getByRole('button', { name: 'Create a key' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('holds as soon as you record it').waitFor();
    await sheet.getByRole('button', { name: 'Record' }).click();
    await sheet.getByText('Fill in this field.').waitFor();
    await sheet.getByLabel('Role').click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await sheet.getByLabel('Label').fill(label);
    await sheet.getByRole('button', { name: 'Record' }).click();
    await sheet.getByText('It is shown only once').waitFor();
    await sheet.getByRole('button', { name: 'Copy' }).waitFor();
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    const key = (await sheet.locator('pre').textContent())!;
    await page.mouse.click(5, 500); // next to the sheet, which stays: the key is nowhere else
    await page.keyboard.press('Escape');
    await sheet.getByRole('button', { name: 'I have kept the key' }).click();
    await page.getByText(label, { exact: true }).waitFor();
    expect(await page.getByText(key).count()).toBe(0);
    expect(await grants()).toContainEqual({ role: 'ADMINISTRATOR', label });
    expect((await register.ask('{ me { role } }', {}, key)).data).toEqual({ me: { role: 'ADMINISTRATOR' } });

    const row = page.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });
    await ConsoleUnderTest.choose(page, row.getByRole('button'), /^Change the name/);
    await sheet.getByLabel('Until').fill('2999-12-31');
    await sheet.getByRole('button', { name: 'Record' }).click();
    await sheet.waitFor({ state: 'detached' });
    await row.getByText(/Until .*2999/).waitFor();
    expect((await register.get('{ grants { label until } }')).grants).toContainEqual({ label, until: '2999-12-31' });

    await ConsoleUnderTest.choose(page, row.getByRole('button'), 'Withdraw access');
    await sheet.getByRole('heading', { name: 'Withdraw access' }).waitFor();
    await sheet.getByText(label).waitFor();
    await sheet.getByRole('button', { name: 'Record' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByText(label, { exact: true }).waitFor({ state: 'detached' });
    expect(await grants()).not.toContainEqual({ role: 'ADMINISTRATOR', label });
    expect((await register.ask('{ me { role } }', {}, key)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(page.faults).toEqual([]);
  });

  it('give no access by sign-in where no issuer is trusted, and say so in the form', async () => {
    const { register } = console.told;
    const label = 'works-council-member';
    const page = await console.open('/access', { as: 'privacy-office' });
    await page.getByRole('button', { name: 'Give access' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Role').click();
    await page.getByRole('option', { name: 'Viewer' }).click();
    await sheet.getByLabel(/^Subject/).fill('sub-4711');
    await sheet.getByLabel('Label').fill(label);
    await sheet.getByRole('button', { name: 'Record' }).click();
    await sheet.getByText(/issuer/i).waitFor();
    expect((await register.get('{ grants { label } }')).grants).not.toContainEqual({ label });
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'break no rule of accessibility in %s, and fit a phone',
    async (colorScheme) => {
      const page = await console.open('/', { as: 'privacy-office', colorScheme });
      const activity = `/activities/${await console.idOf('HR-09')}`;
      const addresses = ['/activities', activity, `${activity}?tab=approved`, '/people', '/library', '/access'];
      const found: string[] = [];
      for (const width of [1280, 390])
        for (const address of addresses) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          for (const violation of await ConsoleUnderTest.violations(page))
            found.push(`${address} ${width}: ${violation}`);
          const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          if (overflow > 0) found.push(`${address} ${width}: ${overflow} pixels too wide`);
        }
      expect(found).toEqual([]);
    },
    150_000,
  );
});
