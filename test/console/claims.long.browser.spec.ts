import { wrongNumbers } from './claims.js';
import { ConsoleUnderTest, TODAY } from './console.js';

type Found = Readonly<Record<string, string>>;

// In a browser: what a page says in the end depends on questions, states and roles together.

describe('No page says what GraphQL does not:', () => {
  let console: ConsoleUnderTest;
  let page: Awaited<ReturnType<ConsoleUnderTest['open']>>;
  const ask = (query: string, variables = {}) => console.told.register.get(query, variables);
  const visit = async (address: string) => {
    await page.goto(address);
    await ConsoleUnderTest.settled(page);
    return page.locator('main').textContent();
  };

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
    page = await console.open('/', { as: 'privacy-office' });
  });
  afterAll(() => console?.close());

  it('each number of the first page, of owners and of parties is that of the list it leads to', async () => {
    const { activities, parties } = await ask(`{
      activities: processingActivities(first: 200) { nodes { owner { id } } }
      parties(first: 200) { nodes { id name engagements { id } } }
    }`);
    const [owner] = activities.nodes.flatMap(({ owner }: { owner: Found | null }) => owner?.id ?? []);
    const served = parties.nodes.find(({ engagements }: { engagements: object[] }) => engagements.length > 1);
    expect(await wrongNumbers(page, ['/', `/people/${owner}`, `/parties/${served.id}`], 40)).toEqual([]);
  });

  it.each(['auditor', 'kr-authority'])('each number of the first page of %s', async (as) => {
    const other = await console.open('/', { as });
    await ConsoleUnderTest.settled(other);
    expect(await wrongNumbers(other, ['/'], 6)).toEqual([]);
    await other.close();
  });

  it.each([
    ['privacy-office', '/activities /findings /people /processors /systems /transfers'],
    ['auditor', '/activities /findings /people /processors /systems /transfers'],
    ['kr-authority', '/activities /people /processors /transfers'],
  ])('each number beside the name of a list is its length, for %s', async (as, counted) => {
    const other = await console.open('/law', { as });
    const lists = counted.split(' ');
    for (const address of lists) await other.locator(`nav a[href="${address}"][data-count]`).waitFor();
    expect(await wrongNumbers(other, ['/law'], 16, 'nav')).toEqual([]);
    await other.close();
  });

  it('the filters of findings count what they lead to', async () => {
    await visit('/findings');
    const total = async () => Number(await page.locator('main [data-total]').first().getAttribute('data-total'));
    const all = await total();
    await page.getByRole('button', { name: 'Filters' }).click();
    const menu = page.getByRole('dialog', { name: 'Filters' });
    await menu.getByRole('button', { name: 'Severity' }).click();
    const errors = menu.getByRole('group', { name: 'Severity' });
    await errors.getByLabel('Error').check();
    const { list } = await ask('{ list: findingGroups(filter: { severity: ERROR }) { findingCount } }');
    expect(list.findingCount).toBeLessThan(all);
    expect(await ConsoleUnderTest.eventually(async () => (await total()) === list.findingCount)).toBe(true);
    expect(await errors.textContent()).toContain(list.findingCount.toLocaleString('en'));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Severity: Error/ }).click();
    expect(await ConsoleUnderTest.eventually(async () => (await total()) === all)).toBe(true);
  });

  it('nothing is offered that the limits of an account refuse, and it is said why', async () => {
    const activities = '{ processingActivities(first: 200) { nodes { id department } } }';
    const { nodes } = (await ask(activities)).processingActivities;
    const own = nodes.find(({ department }: Found) => department);
    const other = nodes.find(({ department }: Found) => department && department !== own.department);
    const grant = { role: 'EDITOR', label: 'limited', departments: [own.department] };
    const { createKey } = await ask('mutation ($grant: GrantInput!) { createKey(grant: $grant) { key } }', { grant });
    const limited = await console.open('/', { as: 'nobody' });
    await limited.request.post('/session', {
      data: { key: createKey.key },
      headers: { 'x-regesta-session': '1', origin: console.url },
    });
    /** Returns the commands that a page offers. One that is awaited may be of a part that comes in once it is in sight. */
    const offeredOn = async (address: string, awaited?: string) => {
      await limited.goto(address);
      await ConsoleUnderTest.settled(limited);
      const offers = limited.locator('main [data-commands]');
      if (awaited) await limited.locator(`main [data-commands~="${awaited}"]`).first().waitFor();
      const all = await offers.evaluateAll((found) => found.map((offer) => offer.getAttribute('data-commands')));
      return [...new Set(all.flatMap((commands) => commands!.split(' ')))];
    };
    const refusal = limited.getByText(`You record for ${own.department} alone, and this does not belong there.`);
    expect(await offeredOn(`/activities/${own.id}`, 'retitleActivity')).toContain('retitleActivity');
    expect(await refusal.count()).toBe(0);
    expect(await offeredOn(`/activities/${other.id}`, 'writeNote')).toEqual(['writeNote']);
    expect(await refusal.count()).toBe(1);
    expect(await offeredOn('/law')).toEqual([]);
    expect(await offeredOn('/law/KR')).toEqual([]);
    expect(await refusal.count()).toBe(1);
    expect(await offeredOn('/people', 'registerContact')).toEqual(['registerContact']);
    await limited.close();
  });

  it('the first page lists what falls due as GraphQL has it, of those who are asked for, and no part that is empty', async () => {
    const about = await console.idOf('CO-01');
    const write = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id } }';
    await ask(write, { input: { about, text: 'Ask the supplier', dueOn: TODAY, department: 'Morning shift' } });
    const { deadlines } = await ask(
      '{ deadlines(filter: { within: [OVERDUE, THIS_WEEK, NEXT_WEEK] }) { totalCount counts(by: WITHIN) { value } } }',
    );
    await visit('/');
    const list = page.getByRole('region', { name: 'Due', exact: true });
    expect(await list.locator('[data-total]').getAttribute('data-total')).toBe(String(deadlines.totalCount));
    const has = (asked: string) => deadlines.counts.some(({ value }: Found) => value === asked);
    for (const [distance, name] of Object.entries({ OVERDUE: 'Overdue', NEXT_WEEK: 'Next week', LATER: 'Later' }))
      expect([name, await list.getByRole('radio', { name: new RegExp(`^${name} \\(`) }).count()]).toEqual([
        name,
        has(distance) ? 1 : 0,
      ]);
    await visit('/?department=Morning+shift&due=THIS_WEEK');
    expect(await list.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Ask the supplier')]);
  });

  it('the first page says what became of the register, as GraphQL has it', async () => {
    await visit('/');
    const trend = page.getByRole('region', { name: 'The last twelve months' });
    await trend.scrollIntoViewIfNeeded();
    await trend.getByText('As a table').first().click();
    const { points } = (await ask('{ trend { points { errors warnings notices } } }')).trend;
    const rows = trend.locator('details[open] tbody tr');
    expect(await ConsoleUnderTest.eventually(async () => (await rows.count()) === points.length)).toBe(true);
    const { errors, warnings, notices } = points.at(-1);
    expect(await rows.last().getByRole('cell').allTextContents()).toEqual([errors, warnings, notices].map(String));
  });

  it('a processor and an activity have the findings of what belongs to them', async () => {
    const { parties, processingActivities } = await ask(`{
      parties(first: 200) { nodes { id engagements { id } } }
      processingActivities(first: 200) { nodes { id transfers { id } } }
    }`);
    const countOf = async (filter: object) =>
      (await ask('query ($filter: FindingFilter) { findings(first: 1, filter: $filter) { totalCount } }', { filter }))
        .findings.totalCount;
    /** Returns the first thing of the list that has findings only in what belongs to it. */
    const around = async (things: readonly { id: string }[]) => {
      for (const { id } of things) {
        const count = await countOf({ around: id });
        if (count > (await countOf({ subject: id }))) return { id, count };
      }
      throw new Error('The example has no such thing.');
    };
    const processor = await around(
      parties.nodes.filter(({ engagements }: { engagements: object[] }) => engagements.length > 0),
    );
    expect(await visit(`/parties/${processor.id}`)).toMatch(new RegExp(`(?<!\\d)${processor.count} findings?`));
    const activity = await around(
      processingActivities.nodes.filter(({ transfers }: { transfers: object[] }) => transfers.length > 0),
    );
    await visit(`/activities/${activity.id}?tab=findings`);
    expect(await page.getByRole('tab', { name: /^Findings/ }).textContent()).toMatch(
      new RegExp(`(?<!\\d)${activity.count}$`),
    );
    await page.getByText(new RegExp(`^${activity.count} findings?$`)).waitFor();
    await page.locator('main [data-commands~="acceptFinding"]').first().click();
    await page.getByRole('menuitem', { name: 'Accept until a date' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Withdraw the acceptance' }).count()).toBe(0);
  });

  it('what this page recorded itself is no news, also if the position comes before the answer; what others record is', async () => {
    const news = page.getByText('The register has changed since this page was loaded.');
    await visit('/people');
    let heard = '';
    await page.route('**/graphql', async (route) => {
      if (
        !route.request().postData()?.includes('registerContact') ||
        !route.request().postData()?.includes('"dryRun":false')
      )
        return route.continue();
      const response = await route.fetch();
      heard = await page.evaluate(
        `new Promise((heard) => new EventSource('/events').addEventListener('position', ({ target, data }) => (target.close(), heard(data))))`,
      );
      await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
      expect(await news.count()).toBe(0);
      await route.fulfill({ response });
    });
    await page.locator('main [data-commands~="registerContact"]').first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/^Name/).fill('Nora Newsworthy');
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Recorded', { exact: true }).waitFor();
    await ConsoleUnderTest.settled(page);
    await page.unroute('**/graphql');
    expect(heard).toContain('position');
    expect(await news.count()).toBe(0);
    await ask('mutation { registerContact(input: { name: "Otto Other" }) { id } }');
    await news.waitFor();
  });

  it('the list of activities counts the findings that the page of each has', async () => {
    expect(await wrongNumbers(page, ['/activities'], 12)).toEqual([]);
  });

  it('the contents of a record count the rows and findings of the register, and its head the items that laws list', async () => {
    const id = await console.idOf('HR-17');
    const { activity, findings, items } = await ask(
      `query ($id: ID!) {
        activity: processingActivity(id: $id) { purposes { key } securityMeasures automatedDecisions { key } }
        findings(first: 200, filter: { subject: $id }) { nodes { path severity } }
        items: recordItems(activity: $id) { path isStated }
      }`,
      { id },
    );
    await visit(`/activities/${id}`);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const textOf = (title: string) => contents.getByRole('link', { name: title }).textContent();
    const found = findings.nodes.filter(({ path }: Found) => path!.split('.')[0] === 'purposes').length;
    expect(await textOf('Purposes and legal bases')).toBe(
      `Purposes and legal bases${activity.purposes.length}${found || ''}`,
    );
    expect(await textOf('Security measures')).toBe(`Security measures${activity.securityMeasures.length}`);
    expect(activity.automatedDecisions).toEqual([]);
    const nothing = page.getByRole('region', { name: 'Nothing recorded' });
    expect(await nothing.textContent()).toContain('Automated decisions');
    const stated = new Map<string, boolean>();
    for (const { path, isStated } of items) stated.set(path, isStated && (stated.get(path) ?? true));
    const errors = findings.nodes.filter(({ severity }: Found) => severity === 'ERROR');
    expect(errors.length).toBeGreaterThan(0);
    for (const { path } of errors) stated.set(path.split('.')[0], false);
    const done = [...stated.values()].filter(Boolean).length;
    const head = page.getByRole('region', { name: 'Completeness' });
    expect(await head.textContent()).toMatch(
      new RegExp(`^${done} of ${stated.size} items .* without an error · ${errors.length} errors`),
    );
    expect(await head.getByRole('progressbar', { includeHidden: true }).getAttribute('aria-valuenow')).not.toBe('100');
    await contents.getByRole('link', { name: 'Security measures' }).click();
    const heading = page.getByRole('heading', { name: 'Security measures' });
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('the errors of the own laws are counted by these laws alone', async () => {
    await visit('/');
    const tile = page.getByRole('link', { name: /Errors? under your own laws/ });
    const { own } = await ask(
      '{ own: findingGroups(first: 1, filter: { severity: ERROR, isOwnLaw: true }) { findingCount } }',
    );
    expect(await tile.getAttribute('data-count')).toBe(String(own.findingCount));
    expect(await tile.getAttribute('href')).toMatch(/own=true/);
    await tile.click();
    await page.getByText(new RegExp(`^${own.findingCount} findings`)).waitFor();
    await page.getByRole('button', { name: /^Laws of your own countries/ }).waitFor();
  });

  it('a document without gaps is said to lack no statement, with the errors that its law finds; a list of our own, nothing', async () => {
    const { findings } = await ask('{ findings(first: 1, filter: { law: "JP", severity: ERROR }) { totalCount } }');
    expect(findings.totalCount).toBeGreaterThan(0);
    expect(await visit('/reports?kind=JP_RULE_17')).toMatch(/No statement is missing/);
    expect(await page.getByRole('link', { name: /^But the law finds/ }).getAttribute('data-count')).toBe(
      String(findings.totalCount),
    );
    expect(await visit('/reports?kind=FINDINGS')).not.toMatch(/No statement is missing|Nothing that the law requires/);
  });

  it('who is to do something is named: tasks beside findings that are assigned, and what falls due', async () => {
    const { list, deadlines } = await ask(`{
      list: findingGroups(first: 1) { counts(by: ASSIGNEE) { value count } }
      deadlines(first: 200, filter: { within: OVERDUE }) { nodes { assignees about { id } owner { id } department } }
    }`);
    expect(list.counts.length).toBeGreaterThan(0);
    expect(await visit('/tasks')).not.toContain('There is no open task');
    expect(await wrongNumbers(page, ['/tasks'], 40)).toEqual([]);
    const nobody = deadlines.nodes.filter(
      ({ assignees, owner, department }: { assignees: string[]; owner: object; department: string }) =>
        assignees.length === 0 && !owner && !department,
    );
    expect(nobody.length).toBeLessThan(deadlines.nodes.length);
    await visit('/?due=OVERDUE');
    const due = page.getByRole('region', { name: 'Due', exact: true });
    while (await due.getByRole('button', { name: 'Show more' }).count()) {
      await due.getByRole('button', { name: 'Show more' }).click();
      await ConsoleUnderTest.settled(page);
    }
    expect(await due.getByText('Nobody is named').count()).toBe(nobody.length);
  });

  it('an owner whom a regulator may not see is not said to be missing', async () => {
    const activities = '{ processingActivities(first: 200) { nodes { id owner { id } } } }';
    const { key } = console.told.keys['kr-authority']!;
    const seen = (await console.told.register.ask(activities, {}, key)).data.processingActivities.nodes;
    const owned = (await ask(activities)).processingActivities.nodes.filter(({ owner }: { owner?: object }) => owner);
    const { id } = seen.find(
      (one: { id: string; owner?: object }) => !one.owner && owned.some((own: Found) => own.id === one.id),
    );
    const other = await console.open(`/activities/${id}`, { as: 'kr-authority' });
    await ConsoleUnderTest.settled(other);
    expect(await other.locator('main [data-path="owner"]').textContent()).toMatch(/not shown to this account/);
    await other.close();
  });

  it('a regulator who has access today is not said to have none, on whatever day the page is', async () => {
    const { key } = console.told.keys['kr-authority']!;
    await console.told.register.ask('{ me { account } }', {}, key);
    const text = await visit('/access?on=2021-01-01');
    expect(text).toMatch(/kr-authority asked for its own account/);
    expect(text).not.toMatch(/without access now/);
  });

  it('a gap of a document is mended in the form of its field, which is marked and has the focus', async () => {
    await visit('/reports?kind=KR_POLICY&language=en');
    const gaps = page.getByRole('button', { name: 'Mend it here' });
    await gaps.first().waitFor();
    const { report } = await ask(
      '{ report(input: { kind: "KR_POLICY", language: "en" }) { gaps { place { path } } } }',
    );
    expect(report.gaps.length).toBeGreaterThan(0);
    expect(await gaps.count()).toBe(report.gaps.length);
    const marked = page.getByRole('dialog').locator('[data-marked]');
    for (const gap of await gaps.all()) {
      await gap.click();
      await page.getByRole('dialog').getByLabel('Holds from').waitFor();
      if ((await marked.count()) > 0) break;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    const hasFocus = () => marked.evaluate((box) => box.contains(box.ownerDocument.activeElement));
    expect(await ConsoleUnderTest.eventually(hasFocus)).toBe(true);
  });

  it('a value that is inherited has its history where it was set', async () => {
    const { processingActivities } = await ask(
      '{ processingActivities(first: 200) { nodes { id recipients { key inherited } } } }',
    );
    const [{ id, key }] = processingActivities.nodes.flatMap(
      ({ id, recipients }: { id: string; recipients: { key: string; inherited: boolean }[] }) =>
        recipients.filter(({ inherited }) => inherited).map((row) => ({ id, key: row.key })),
    );
    const text = await visit(`/history/${id}?path=recipients.${key}`);
    expect(text).toContain('It is inherited');
    expect(text).not.toContain('The register had nothing');
  });

  it('a regulator is told that the grant shows none, not that there is none, and not to register', async () => {
    const regulator = await console.open('/activities?on=2015-01-01', { as: 'kr-authority' });
    await ConsoleUnderTest.settled(regulator);
    const list = await regulator.locator('main').textContent();
    expect(list).toContain('Your grant covers none');
    expect(list).not.toContain('Register the first');
    await regulator.goto(`/history/${await console.idOf('HR-02')}`);
    await regulator.getByText('or you may not see it').waitFor();
    expect(await regulator.locator('main').textContent()).not.toContain('never');
    await regulator.close();
  });

  it('a contact is named by what it owns; one that was forgotten is said so, and offered no more', async () => {
    const { contact } = await ask('mutation { contact: registerContact(input: { name: "Una Newcomer" }) { id } }');
    expect(await visit(`/people/${contact.id}`)).toContain('Nothing names this contact');
    const activity = await console.idOf('CO-01');
    await ask('mutation ($of: ID!, $owner: ID!) { changeActivityOwner(id: $of, owner: $owner) { id } }', {
      of: activity,
      owner: contact.id,
    });
    expect(await visit(`/people/${contact.id}`)).toContain('Owner of 1 activity');
    const offered = async () => {
      await visit(`/activities/${activity}`);
      await page.locator('main [data-commands~="changeActivityOwner"]').first().click();
      const item = page.getByRole('menuitem', { name: 'Change the department and the owner' });
      await item.or(page.getByRole('dialog')).first().waitFor();
      if (await item.count()) await item.click();
      await page.getByRole('dialog').getByLabel('Owner').click();
      await page.getByRole('option').first().waitFor();
      return page.getByRole('option').allTextContents();
    };
    expect(await offered()).toContain('Una Newcomer');
    await ask('mutation ($of: ID!) { forgetContact(id: $of, reason: "Asked") { position } }', { of: contact.id });
    const names = await offered();
    expect(names.filter((name) => name.includes('Una') || name.trim() === '')).toEqual([]);
    expect(await visit(`/activities/${activity}`)).toContain('Forgotten person');
    expect(page.faults).toEqual([]);
  });

  it('what is wrong is read in the language of the page', async () => {
    const activity = await console.idOf('CO-01');
    const { findings } = await ask(
      `query ($id: ID!) {
        findings(first: 50, filter: { around: $id }) { nodes { message(language: "ja") messageLanguage(language: "ja") } }
      }`,
      { id: activity },
    );
    const said = await visit(`/activities/${activity}?tab=findings&lang=ja`);
    expect(findings.nodes.length).toBeGreaterThan(0);
    for (const { message, messageLanguage } of findings.nodes) {
      expect(messageLanguage).toBe('ja');
      for (const sentence of message.split(/(?<=。)/)) expect(said).toContain(sentence); // the first is shown, the others are folded
    }
  });
});
