import { Law, US_STATES } from '#law';
import { made, shownRows } from '../testing.js';
import { US_CONTRACTS_WORDS } from '../words/us-contracts.words.js';
import { US_NOTICE_WORDS } from '../words/us-notice.words.js';

const profile = (code: string, said: Readonly<Record<string, string>> = {}, more: object = {}) => ({
  id: `jurisdictionProfile-${code}`,
  code,
  statements: Object.entries({ scope: 'MET', ...said }).map(([item, text]) => ({ item, text })),
  ...more,
});
const limits = { dataCategories: [], dataSubjects: [], purposes: [] };
const app = {
  id: 'processingActivity-1',
  reference: '3.1',
  title: 'Health app',
  controllers: ['party-us'],
  dataSubjects: [{ key: 's', name: 'Users' }],
  dataCategories: [
    { key: 'h', name: 'Heart rate', special: 'YES', specialKinds: ['HEALTH'], ccpa: [] },
    { key: 'e', name: 'E-mail address', special: 'NO', specialKinds: [], ccpa: [] },
  ],
  purposes: [{ key: 'p', description: 'Coaching', legalBases: [], ...limits }],
  recipients: [{ key: 'g', name: 'FitGyms', kind: 'BUSINESS_CLIENT', ...limits, dataCategories: ['e'] }],
};
const staff = { ...app, id: 'processingActivity-2', reference: '3.2', dataSubjects: [{ key: 's', name: 'Employees' }] };
const hosting = {
  id: 'engagement-1',
  processor: 'party-cloud',
  work: 'Hosting',
  activities: [app.id],
  contract: { reference: 'DPA-7', signedOn: '2025-03-01' },
};

interface Given {
  readonly activity?: object;
  readonly engagements?: readonly object[];
  readonly on?: string;
  readonly language?: 'en' | 'ko';
}
const report = (kind: string, profiles: readonly object[], given: Given = {}) =>
  made(
    kind,
    { language: given.language ?? 'en' },
    {
      party: [
        { id: 'party-us', name: 'Acme Inc', country: 'US', group: true, email: 'privacy@acme.example' },
        { id: 'party-cloud', name: 'Cloud Inc', country: 'US' },
      ],
      processingActivity: [{ ...app, ...given.activity }, staff],
      engagement: given.engagements ?? [hosting],
      jurisdictionProfile: profiles,
    } as never,
    given.on ?? '2026-11-29',
  );
const itemsOf = (...args: Parameters<typeof report>) =>
  Object.fromEntries(shownRows(report(...args)).map(({ Item, ...row }) => [Item, row]));

describe('The checklist of the notice to consumers', () => {
  it('has each item of the acts that bind once, with the states that ask for it', () => {
    const items = itemsOf('US_NOTICE', [profile('US-TX'), profile('US-MN'), profile('US-VA', { scope: 'NOT MET' })]);
    expect(items['Categories of personal data']).toMatchObject({ 'States that ask': 'All that bind' });
    expect(items['Sensitive categories, named apart']).toMatchObject({
      'States that ask': 'Texas',
      'What the register has': ['Heart rate'],
    });
    expect(items['Retention policies']).toMatchObject({ 'States that ask': 'Minnesota' });
  });

  it('says of each state what it adds, with its articles and what was not read', () => {
    expect(
      shownRows(report('US_NOTICE', [profile('US-TX'), profile('US-IN'), profile('US-LA')], { on: '2027-01-01' }), 2),
    ).toEqual([
      { State: 'Indiana', Article: ['24-15-4-3'] },
      {
        State: 'Louisiana',
        'Beyond what all ask': ['Sensitive categories, named apart', 'Methods of submitting requests'],
        'To mind': 'It speaks of what is sold.',
        Article: expect.arrayContaining(['51:1780.4(B) (not verified)']),
      },
      {
        State: 'Texas',
        'Beyond what all ask': ['Sensitive categories, named apart', 'Methods of submitting requests'],
        Article: ['541.102, 541.103', '541.102(b)', '541.102(c)'],
      },
    ]);
  });

  it('is filled from what the activities on consumers say, and from profiles', () => {
    const stated = { appeal: 'By e-mail to appeals@acme.example.', rightsExercise: 'On our page.' };
    const items = itemsOf('US_NOTICE', [profile('US-TX', stated), profile('US-MD')]);
    const has = (item: string) => items[item]?.['What the register has'];
    expect(has('Categories of personal data')).toEqual(['Heart rate', 'E-mail address']);
    expect(has('Purposes')).toEqual(['Coaching']);
    expect(has('Categories of data that third parties receive')).toEqual(['E-mail address']);
    expect(has('Categories of third parties')).toEqual(['Business client']);
    expect(has('Third parties, so that their kind and use of the data are understood')).toEqual([
      'FitGyms (Business client)',
    ]);
    expect(has('How consumers appeal a decision')).toEqual(['By e-mail to appeals@acme.example.']);
    expect(has('An active e-mail address or another contact online')).toEqual(['privacy@acme.example']);
    expect(has('Sale and targeted advertising, with the way to opt out')).toBe(
      'No buyer and no advertising network is recorded.',
    );
  });

  it('promises the rights of the states, and none of everywhere that a profile of them does not state', () => {
    const rightsIn = (...profiles: object[]) => {
      const rows = shownRows(report('US_NOTICE', [...profiles, { id: 'p-ALL', code: 'ALL', rights: ['Réclamation'] }]));
      return rows.find(({ Item }) => String(Item).startsWith('How consumers exercise'))?.['What the register has'];
    };
    const [texas, union] = [
      profile('US-TX', { rightsExercise: 'On our page.' }),
      profile('US', {}, { rights: ['Access'] }),
    ];
    expect(rightsIn(profile('US-TX', {}, { rights: ['Deletion'] }))).toEqual(['Deletion']);
    expect(rightsIn(texas, union)).toEqual(['Access', 'On our page.']);
    expect(rightsIn(texas)).toEqual(['Réclamation', 'On our page.']);
  });

  it('has a gap for each item that the register lacks, and says where it is stated', () => {
    const made = report('US_NOTICE', [profile('US-VA', { rightsExercise: 'On our page.' })]);
    expect(made.gaps.map(({ message }) => message)).toEqual([
      'The notice to consumers contains this, and it is not stated: how consumers appeal a decision. These states ask for it: Virginia. State it in the profile US-VA, under the item appeal.',
    ]);
    const many = report('US_NOTICE', [profile('US-VA'), profile('US-TX')]);
    expect(many.gaps.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('State it in the profile US, under the item appeal.'),
    );
  });

  it('asks for the way to opt out once a buyer is recorded', () => {
    const recipients = [{ key: 'b', name: 'Broker Inc', kind: 'BUYER_FOR_MONEY', ...limits }];
    const sold = report('US_NOTICE', [profile('US-RI')], { activity: { recipients } });
    const rows = Object.fromEntries(shownRows(sold).map(({ Item, ...row }) => [Item, row]));
    expect(rows['The name of each third party that buys data']).toMatchObject({
      'What the register has': ['Broker Inc'],
    });
    expect(rows['Sale and targeted advertising, with the way to opt out']).toMatchObject({
      Missing: 'It is not stated. State it in the profile US-RI, under the item optOut.',
    });
  });

  it('takes the date of the last update from the filing of the notice', () => {
    const filings = [{ key: 'n', item: 'Privacy notice', since: '2026-05-04' }];
    const date = (more: object) => itemsOf('US_NOTICE', [profile('US-NH', {}, more)])['Date of the last update'];
    expect(date({ filings })).toMatchObject({ 'What the register has': ['4 May 2026'] });
    expect(date({})).toMatchObject({
      Missing: 'No publication is recorded as a filing with the item “Privacy notice”.',
    });
  });

  it('has the sentences that must be there word for word', () => {
    const profiles = [profile('US-TX'), profile('US-FL'), profile('US-VA')];
    expect(shownRows(report('US_NOTICE', profiles), 1).map((row) => [row.State, row.When, row.Words])).toEqual([
      ['Florida', 'If sensitive data are sold', 'NOTICE: This website may sell your sensitive personal data.'],
      ['Texas', 'If sensitive data are sold', 'NOTICE: We may sell your sensitive personal data.'],
      ['Florida', 'If biometric data are sold', 'NOTICE: This website may sell your biometric personal data.'],
      ['Texas', 'If biometric data are sold', 'NOTICE: We may sell your biometric personal data.'],
    ]);
  });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('follows the law of its date: training of models in Connecticut on %s %p', (on, isAsked) => {
    const items = itemsOf('US_NOTICE', [profile('US-CT')], { on });
    expect('Whether data train large language models' in items).toBe(isAsked);
  });

  it('leaves out the data of staff, and says so if no act binds', () => {
    const rows = shownRows(report('US_NOTICE', [profile('US-VA')]), 3);
    expect(rows).toEqual([
      { 'Category of data': 'Heart rate', Sensitive: true, Purposes: ['Coaching'] },
      {
        'Category of data': 'E-mail address',
        Sensitive: false,
        Purposes: ['Coaching'],
        Recipients: ['FitGyms (Business client)'],
      },
    ]);
    const none = report('US_NOTICE', []);
    expect(shownRows(none)).toEqual([]);
    expect(none.gaps).toEqual([]);
  });
});

describe('The list of contracts under the acts of the states', () => {
  const STATES = [profile('US-VA'), profile('US-MD'), profile('US-TX')];

  it('puts the strictest items together, with the states that ask for each', () => {
    const items = itemsOf('US_CONTRACTS', STATES);
    const asked = (item: string) => items[item]?.['States that ask'];
    expect(asked('Instructions for the processing')).toBe('All that bind');
    expect(asked('Opportunity to object to a subcontractor')).toBe('Maryland');
    expect(asked('Security')).toBe('Maryland');
    expect(asked('Assessments by the controller')).toBe('Texas');
    expect(asked('Assessments, or the report of an independent assessor')).toBe('Maryland and Virginia');
  });

  it('shows each contract with its states and what they add', () => {
    const made = report('US_CONTRACTS', STATES);
    expect(shownRows(made, 1)).toEqual([
      {
        Processor: 'Cloud Inc',
        Work: 'Hosting',
        'For the activities': ['3.1 Health app'],
        'States that ask': 'Maryland, Texas and Virginia',
        Reference: 'DPA-7',
        'Signed on': '2025-03-01',
        Contract: 'In force',
        'Beyond what all ask': expect.arrayContaining(['Opportunity to object to a subcontractor']),
      },
    ]);
  });

  it('shows what is stated of the contents of all contracts, and has a gap without it', () => {
    const of = (said: Readonly<Record<string, string>>) =>
      report('US_CONTRACTS', [profile('US-TX', said), profile('US-VA')]);
    const stated = of({ processorContracts: 'All have our annex of 2025.' });
    expect(JSON.stringify(stated.sections[1]!.blocks[0])).toContain('All have our annex of 2025.');
    expect(stated.gaps).toEqual([]);
    expect(of({}).gaps.map(({ message }) => message)).toEqual([
      'It is not stated whether the contracts with processors contain what these states ask for: Texas, Virginia. Compare them, and state in the profile US, under the item processorContracts, what they contain or lack.',
    ]);
  });

  it('has a gap for work without a contract', () => {
    const made = report('US_CONTRACTS', [profile('US-TX')], { engagements: [{ ...hosting, contract: undefined }] });
    expect(made.gaps.map(({ article, message }) => [article, message])).toEqual([
      [
        'US-TX: 541.104(b)',
        'Cloud Inc (Hosting) processes data for others without a contract in force. Conclude the contract, and record its reference and dates.',
      ],
    ]);
  });

  it('leaves out work on the data of staff alone', () => {
    const made = report('US_CONTRACTS', STATES, { engagements: [{ ...hosting, activities: [staff.id] }] });
    expect(shownRows(made, 1)).toEqual([]);
  });
});

describe('The items of both lists', () => {
  it.each([
    ['NOTICE', 'notice', US_NOTICE_WORDS.en],
    ['PROCESSOR_CONTRACT', 'contract', US_CONTRACTS_WORDS.en],
  ])('of %s have a word in each language', (list, prefix, words) => {
    const keys = new Law().jurisdictions
      .filter(({ code }) => US_STATES.includes(code))
      .flatMap(({ items }) => (items[list] ?? []).map(({ key }) => key))
      .filter((key) => !key.startsWith('SCRIPTED_'));
    expect([...new Set(keys)].filter((key) => !(`${prefix}.${key}` in words))).toEqual([]);
  });

  it('are written in the language of the reader', () => {
    expect(Object.keys(shownRows(report('US_NOTICE', [profile('US-VA')], { language: 'ko' }))[0]!)).toContain('사항');
  });
});
