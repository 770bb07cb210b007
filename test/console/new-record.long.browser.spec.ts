import type { Page } from 'playwright-core';
import { textsOf as ofConsole } from '../../apps/console/compiled-texts.js';
import { ConsoleUnderTest } from './console.js';

// In a browser, because it counts what somebody clicks and types until a record is whole.

/** The clicks and the fields typed into until recruiting with a processor abroad is recorded. */
const MOST_CLICKS = 25;

let console: ConsoleUnderTest;
beforeAll(async () => {
  console = await ConsoleUnderTest.start();
});
afterAll(() => console?.close());

/** Does what somebody does with a page, and counts it. */
class Person {
  clicks = 0;
  constructor(private readonly page: Page) {}

  async choose(field: string | RegExp, option: string | RegExp) {
    await this.page.getByRole('combobox', { name: field }).click();
    await this.page.getByRole('option', { name: option }).first().click();
    this.clicks += 2;
  }

  async type(role: 'combobox' | 'textbox', field: string | RegExp, text: string) {
    await this.page.getByRole(role, { name: field }).fill(text);
    this.clicks += 1;
  }

  async press(button: string | RegExp) {
    await this.page.getByRole('button', { name: button }).click();
    this.clicks += 1;
  }
}

describe('A new record', () => {
  it('of recruiting with a processor in the United States is whole after few clicks', async () => {
    const page = await console.open('/activities', { as: 'hr' });
    const me = new Person(page);
    await page.getByRole('link', { name: 'New activity in five steps' }).click();
    me.clicks++;
    await me.choose(/^Begin with a model/, 'Recruiting');
    await me.type('textbox', /^Number/, 'HR-90');
    await me.choose(/^Company/, 'Tallowby Deutschland GmbH');
    await me.press('Add a processor');
    await me.type('combobox', 'Processor', 'Greenlight Hiring, Inc.');
    await me.type('textbox', 'Work', 'Applicant tracking');
    await me.type('combobox', 'Country of the data', 'United States');
    await page.getByRole('option', { name: 'United States', exact: true }).click();
    await me.choose(/^Ground on which data leave/, /Standard/i);
    await me.press(/^at most 6 months/);
    await page.getByText('9 of 9 parts are stated').waitFor();
    await me.press('Record the activity');
    await page.getByRole('heading', { level: 1, name: 'Recruiting' }).waitFor();
    expect(me.clicks + 1).toBeLessThan(MOST_CLICKS);

    const { processingActivities } = await console.told.register.get(
      `{ processingActivities(filter: { reference: "HR-90" }) { nodes {
        title controllers { name } dataSubjects { name } dataCategories { name }
        purposes { description legalBases { basis } } retention { kind period trigger inherited }
        processors { work locations processor { name country } }
        transfers { kind countries importer { name } exporter { name } grounds { law code instrument { kind } } }
      } } }`,
    );
    const [{ transfers, retention, ...activity }] = processingActivities.nodes;
    expect(activity).toMatchObject({
      title: 'Recruiting',
      controllers: [{ name: 'Tallowby Deutschland GmbH' }],
      dataSubjects: [{ name: 'Job applicants' }],
      purposes: [{ legalBases: [{ basis: 'CONTRACT' }] }, { legalBases: [{ basis: 'CONSENT' }] }],
      processors: [
        {
          work: 'Applicant tracking',
          locations: ['US'],
          processor: { name: 'Greenlight Hiring, Inc.', country: 'US' },
        },
      ],
    });
    expect(retention.filter((rule: { inherited: boolean }) => !rule.inherited)).toMatchObject([
      { kind: 'FIXED_PERIOD', period: 'P6M', trigger: 'the refusal' },
    ]);
    expect(
      transfers.filter(({ importer }: { importer: { name: string } }) => importer.name === 'Greenlight Hiring, Inc.'),
    ).toMatchObject([
      {
        kind: 'ENTRUSTMENT',
        countries: ['US'],
        exporter: { name: 'Tallowby Deutschland GmbH' },
        grounds: [{ law: 'EU', code: 'EU.SCC', instrument: { kind: 'SCC' } }],
      },
    ]);
  });

  it('keeps what is typed over a reload, and records nothing before the button is pressed', async () => {
    const page = await console.open('/activities/new', { as: 'hr' });
    await page.getByRole('textbox', { name: /^Title/ }).fill('Canteen');
    await page.getByRole('textbox', { name: /^Number/ }).fill('HR-91');
    await page.getByText('Still missing:').waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: /^Title/ }).waitFor();
    expect(await page.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe('Canteen');
    const { processingActivities } = await console.told.register.get(
      '{ processingActivities(filter: { reference: "HR-91" }) { totalCount } }',
    );
    expect(processingActivities.totalCount).toBe(0);
  });

  it('is a copy of another one, under a name of its own, and says so in its reason', async () => {
    const { register } = console.told;
    const OF = `query ($reference: String!) { processingActivities(filter: { reference: $reference }) { nodes {
      id title role department controllers { name } dataSubjects { name } dataCategories { name special }
      purposes { description legalBases { basis interest specialCondition } } securityMeasures
      retention { kind period trigger statement inherited } sources { description } recipients { name }
      technologies privacyNotice processors { work }
    } } }`;
    const [original] = (await register.get(OF, { reference: 'HR-05' })).processingActivities.nodes;
    const page = await console.open(`/activities/${original.id}`, { as: 'hr' });
    await page.getByRole('link', { name: 'Copy', exact: true }).click();
    await page.getByText('Copy of HR-05 Recruiting').waitFor();
    await page.getByRole('textbox', { name: /^Title/ }).fill('Recruiting of interns');
    await page.getByRole('textbox', { name: /^Number/ }).fill('HR-92');
    const others = page.getByRole('group', { name: 'Processors of the original:' });
    await others.getByRole('button').first().click();
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record the activity' }).click();
    await page.getByRole('heading', { level: 1, name: 'Recruiting of interns' }).waitFor();

    const [copy] = (await register.get(OF, { reference: 'HR-92' })).processingActivities.nodes;
    const { id, title, processors } = copy;
    expect({ ...copy, processors: original.processors }).toEqual({ ...original, id, title });
    expect([title, processors]).toEqual(['Recruiting of interns', [original.processors[0]]]);
    const { history } = await register.get('query ($of: ID!) { history(of: $of) { nodes { reason } } }', { of: id });
    expect(history.nodes.map(({ reason }: { reason: string }) => reason)).toContain('Copied from HR-05 Recruiting');
    expect(page.faults).toEqual([]);
  });

  it('finds companies beyond the first ones by what is typed', async () => {
    const parties = Array.from({ length: 60 }, (_, i) => ({ key: `before-${i}`, name: `Aardvark ${i}` }));
    const last = { key: 'zulu', name: 'Zulu Hosting', country: 'KE' };
    const input = { parties: [...parties, last] };
    await console.told.register.get('mutation ($input: RegisterInput!) { applyRegister(input: $input) { position } }', {
      input,
    });
    const page = await console.open('/activities/new', { as: 'hr' });
    await page.getByRole('button', { name: 'Add a processor' }).click();
    await page.getByRole('combobox', { name: 'Processor' }).fill('zulu');
    await page.getByRole('option', { name: 'Zulu Hosting' }).click();
    expect(await page.getByRole('combobox', { name: 'Country of the data' }).inputValue()).toBe('Kenya');
    expect(page.faults).toEqual([]);
  });

  it('is not offered to who may only read: the page says who may, and shows no form', async () => {
    const page = await console.open('/activities/new', { as: 'auditor' });
    await page.getByText('Activities are recorded by editors', { exact: false }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Record the activity' }).count()).toBe(0);
    await page.goto('/activities');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'New activity in five steps' }).count()).toBe(0);
  });
});

/** Texts that somebody types into the five steps, in the language of the page. Arabic and emoji are typed into the English one. */
const TYPED = [
  {
    ...{ locale: 'fr', title: 'Gestion de la paie à Sète', company: 'Société d’Épicerie Générale' },
    ...{
      groups: ['Salariés', 'Élèves', 'Eleves'],
      data: ['Numéro de sécurité sociale'],
      purpose: 'Rémunérer le personnel',
    },
    ...{ processor: 'Œuvre Informatique Léa', work: 'Hébergement' },
  },
  {
    ...{ locale: 'de', title: 'Überwachung der Straße', company: 'Müßiggang & Söhne GmbH' },
    ...{ groups: ['Fußgänger'], data: ['Kfz-Kennzeichen', 'Größe'], purpose: 'Überprüfung' },
    ...{ processor: 'Töpfer Rechenzentrum', work: 'Löschung' },
  },
  {
    ...{ locale: 'ja', title: '給与計算', company: '株式会社ひまわり' },
    ...{ groups: ['バス運転手', 'ハス運転手'], data: ['給与', 'マイナンバー'], purpose: '給与の支払い' },
    ...{ processor: 'クラウド株式会社', work: 'ホスティング' },
  },
  {
    ...{ locale: 'ko', title: '급여 관리', company: '주식회사 해바라기' },
    ...{ groups: ['임직원'], data: ['급여', '주민등록번호'], purpose: '급여 지급' },
    ...{ processor: '클라우드 주식회사', work: '호스팅' },
  },
  {
    ...{ locale: 'en', title: 'كشوف المرتبات', company: 'شركة الزهور' },
    ...{ groups: ['الموظفون'], data: ['الراتب', 'الرقم القومي'], purpose: 'دفع الرواتب' },
    ...{ processor: 'شركة السحابة', work: 'الاستضافة' },
  },
  {
    ...{ locale: 'en', title: '🎉', company: '🏢' },
    ...{ groups: ['👩‍💻', '🧑🏽‍🚀'], data: ['💶', '🩺'], purpose: '💸' },
    ...{ processor: '☁️', work: '🖥️' },
  },
];

describe('A new record in the script of whoever keeps it', () => {
  it.each(TYPED)('is whole, and refused for no letter: $locale $title', async (typed) => {
    const { locale, title, company, groups, data, purpose, processor, work } = typed;
    const page = await console.open('/activities/new', { as: 'privacy-office', locale });
    const t = textsOf(locale);
    const field = (key: string) => page.getByLabel(t(key)).and(page.locator('input, textarea')).first();
    await field('title').fill(title);
    await field('reference').fill(`N-${title}`);
    await field('controller').fill(company);
    for (const [key, names] of [
      ['groups', groups],
      ['data', data],
    ] as const)
      for (const name of names) {
        await field(key).fill(name);
        await field(key).press('Enter');
      }
    await field('purpose').fill(purpose);
    await page.getByRole('button', { name: t('addProcessor') }).click();
    await field('processor').fill(processor);
    await field('work').fill(work);
    await page.getByRole('button', { name: t('record'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    const { processingActivities } = await console.told.register.get(
      `query ($reference: String!) { processingActivities(filter: { reference: $reference }) { nodes {
        title controllers { name } dataSubjects { name } dataCategories { name } purposes { description }
        processors { work processor { name } }
      } } }`,
      { reference: `N-${title}` },
    );
    const named = (names: readonly string[]) => names.map((name) => ({ name }));
    expect(processingActivities.nodes).toEqual([
      {
        ...{ title, controllers: [{ name: company }], dataSubjects: named(groups), dataCategories: named(data) },
        ...{ purposes: [{ description: purpose }], processors: [{ work, processor: { name: processor } }] },
      },
    ]);
    expect(page.faults).toEqual([]);
  });
});

/** Returns the texts of the page of a new record in a language, as they are before their places. */
function textsOf(language: string): (key: string) => string {
  const texts = ofConsole(language);
  return (key) => texts.get(`record.${key}`)!.split(' {')[0]!.trim();
}

describe('A form that names a party', () => {
  it('makes one that is not there yet, and goes on', async () => {
    const page = await console.open('/processors', { as: 'privacy-office' });
    await page.locator('main [data-commands="engageProcessor"]').first().click();
    const sheet = page.getByRole('dialog');
    const processor = sheet.getByRole('combobox', { name: /^Processor/ });
    await processor.fill('Fresh Ltd');
    await page.getByRole('listbox', { name: 'Processor' }).getByText('Nothing found').waitFor();
    await page.keyboard.press('Tab');
    await sheet.getByRole('button', { name: 'New party' }).first().click();
    const party = sheet.getByRole('group', { name: 'New party' });
    expect(await party.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Fresh Ltd');
    await party.getByRole('button', { name: 'Record the party' }).click();
    await party.waitFor({ state: 'detached' });
    expect(await processor.inputValue()).toBe('Fresh Ltd');
    const found = '{ parties(filter: { text: "Fresh Ltd" }) { nodes { name } } }';
    expect((await console.told.register.get(found)).parties.nodes).toEqual([{ name: 'Fresh Ltd' }]);
    expect(page.faults).toEqual([]);
  });
});

describe('A system', () => {
  it('shows the flow of its data, and takes a task that is due', async () => {
    const page = await console.open('/systems', { as: 'hr' });
    await page.getByRole('link', { name: 'Workday Recruiting' }).click();
    const flow = page.getByRole('figure', { name: 'Flow of the data' });
    await flow.getByRole('link', { name: 'HR-05 Recruiting' }).waitFor();
    await flow.getByRole('link', { name: 'Workday tenant of the group' }).waitFor();

    await page.getByRole('button', { name: 'New note' }).click();
    const sheet = page.getByRole('dialog', { name: 'New note' });
    await sheet.getByRole('textbox', { name: /^Text/ }).fill('Is the contract still the same?');
    await sheet.getByLabel('Department', { exact: true }).fill('Legal');
    await sheet.getByRole('button', { name: 'Check' }).click();
    await sheet.getByRole('button', { name: 'Record' }).click();
    await page.getByText('Is the contract still the same?').waitFor();
    await page.getByText(/for Legal/).waitFor();
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
  });
});

describe('The library', () => {
  it('shows each name once, with who says it, and writes it one way everywhere', async () => {
    const read = async () =>
      (
        await console.told.register.get(
          '{ library(kind: DATA_SUBJECT, first: 500) { nodes { name activities spellings uses { activity { id } } } } }',
        )
      ).library.nodes;
    const [most] = await read();
    expect(most.activities).toBeGreaterThan(1);
    const page = await console.open('/library', { as: 'privacy-office' });
    await page.getByRole('searchbox').or(page.getByLabel('Search the names')).first().fill(most.name);
    await page.getByRole('button', { name: most.name, exact: true }).click();
    const sheet = page.getByRole('dialog', { name: most.name });
    await sheet.getByText(`${most.activities} activities say it`).waitFor();
    expect(await sheet.getByRole('link').count()).toBe(most.uses.length);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await sheet.getByLabel('Write it everywhere as').fill('Everybody we employ');
    await sheet.getByRole('button', { name: 'Check what it will do' }).click();
    await sheet.getByText(`${most.uses.length} changes would be recorded.`).waitFor();
    await sheet.getByRole('button', { name: `Record ${most.uses.length} changes` }).click();
    await sheet.getByText(`${most.uses.length} recorded`).waitFor();
    await sheet.getByRole('button', { name: 'Close' }).first().click();

    const renamed = (await read()).find(({ name }: { name: string }) => name === 'Everybody we employ');
    expect(renamed).toEqual({ ...most, name: 'Everybody we employ', spellings: ['Everybody we employ'] });
    expect((await read()).filter(({ name }: { name: string }) => name === most.name)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('is chosen from in a new record, before what models say', async () => {
    const page = await console.open('/activities/new', { as: 'hr' });
    await page.getByLabel('Groups of people').or(page.getByLabel('Whose data')).first().click();
    await page.getByText('In your register', { exact: true }).first().waitFor();
    await page.getByRole('option', { name: 'Everybody we employ', exact: true }).waitFor();
  });
});
