import { type CcpaCategory, Law, type PartyKind, type Stated } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { california } from './document.js';
import { CALIFORNIA_WORDS } from './words.js';

const ON = '2026-06-15';
const LAW = new Law();

const made = (things: Things, on = ON) =>
  california({
    snapshot: snapshotOf(on, things),
    law: LAW.on(on),
    language: 'en',
    say: saying(CALIFORNIA_WORDS, 'en', 'The document'),
  });

const UNKNOWN = { special: 'NOT_STATED', criminal: 'NOT_STATED', uniqueIdentifier: 'NOT_STATED' } as const;
const data = (key: string, ...ccpa: CcpaCategory[]) => ({
  ...UNKNOWN,
  key,
  name: `Data ${key}`,
  financial: 'NOT_STATED' as const,
  specialKinds: [],
  mayReveal: [],
  ccpa,
});
const limited = { dataCategories: [], dataSubjects: [], purposes: [] };
const purpose = (key: string, ...dataCategories: string[]) => ({
  ...limited,
  key,
  description: `To ${key}`,
  legalBases: [],
  dataCategories,
});
const row = (code: CcpaCategory | undefined, stated: object = {}) => ({
  key: `row-${code}`,
  code,
  name: `Row ${code}`,
  collected: 'YES' as Stated,
  disclosedTo: ['Service providers'],
  disclosedToKinds: ['SERVICE_PROVIDER'] as PartyKind[],
  soldOrShared: 'NO' as Stated,
  retention: 'A year',
  ...stated,
});
/** The parts of the policy that stand outside the table of categories. */
const REST = {
  rights: ['To know'],
  statements: [
    { item: 'rightsExercise', text: 'By e-mail' },
    { item: 'sources', text: 'The person' },
    { item: 'requestMetrics', text: 'Fewer than ten million consumers' },
  ],
  filings: ['2022-01-01', '2026-01-01'].map((since) => ({ key: since, item: 'Privacy notice', since })),
};
const profile = (...ccpaCategories: ReturnType<typeof row>[]) => ({
  id: 'jurisdictionProfile-US-CA',
  code: 'US-CA',
  ccpaCategories,
  ...REST,
});

/** Returns the profile with the address of the page for opting out. */
const withLink = (one: ReturnType<typeof profile>) => ({
  ...one,
  statements: [...one.statements, { item: 'optOutLink', text: 'https://acme.example/opt-out' }],
});

const ACTIVITY = {
  id: 'processingActivity-1',
  dataCategories: [data('mail', 'A', 'B'), data('place', 'G')],
  purposes: [purpose('write', 'mail'), purpose('serve')],
};

/** An activity that collects one category. */
const FIRST: Things = {
  processingActivity: [{ ...ACTIVITY, dataCategories: [data('mail', 'A')], purposes: [purpose('write')] }],
};

describe("California's document", () => {
  it('shows purposes, recipients, sale and retention of each category', () => {
    const document = made({
      processingActivity: [{ ...ACTIVITY, sources: [{ ...limited, key: 'person', description: 'The person' }] }],
      jurisdictionProfile: [profile(row('A'), row('B'), row('G', { soldOrShared: 'YES' }))].map(withLink),
    });

    expect(document).toMatchObject({ complete: true, gaps: [], sources: ['The person'], from: '2025-06-15', to: ON });
    expect(document.categories.map(({ gaps: _, ...category }) => category)).toEqual([
      {
        code: 'A',
        name: 'Row A',
        lettered: 'A Row A',
        collected: 'YES',
        disclosedTo: ['Service providers'],
        purposes: ['To write', 'To serve'],
        soldOrShared: 'NO',
        retention: ['A year'],
        period: 'A year',
      },
      expect.objectContaining({ code: 'B', purposes: ['To write', 'To serve'] }),
      expect.objectContaining({ code: 'G', purposes: ['To serve'], soldOrShared: 'YES' }),
    ]);
  });

  it('has a gap with its article for each missing statement, in the category and in the document', () => {
    const document = made({
      processingActivity: [{ ...ACTIVITY, purposes: [], dataCategories: [data('mail', 'A')] }],
      jurisdictionProfile: [profile(row('A', { disclosedTo: [], soldOrShared: 'NOT_STATED', retention: undefined }))],
    });

    expect(document.complete).toBe(false);
    expect(document.gaps.map(({ article }) => article)).toEqual([
      '11 CCR 7012(e)(2)',
      '1798.130(a)(5)(B), 1798.110(c)(4)',
      '1798.130(a)(5)(C)',
      '1798.100(a)(3), 11 CCR 7012(e)(4)',
    ]);
    expect(document.categories[0]!.gaps).toEqual(document.gaps);
    const known = ['COPY', 'OWN_KNOWLEDGE', 'OWN_KNOWLEDGE', 'OWN_KNOWLEDGE'];
    expect(document.gaps.map(({ howKnown }) => howKnown)).toEqual(known);
  });

  it.each<[Stated, string[]]>([
    ['NOT_STATED', ['1798.130(a)(5)(B)']],
    ['NO', []],
  ])(
    'requires only the statement on collection of a row that no activity collects, published as %s',
    (collected, articles) => {
      const open = { collected, disclosedTo: [], soldOrShared: 'NOT_STATED', retention: undefined };
      const { gaps, categories } = made({ jurisdictionProfile: [profile(row('A', open))] });
      expect(gaps.map(({ article }) => article)).toEqual(articles);
      expect(categories).toMatchObject([{ code: 'A', collected, gaps }]);
    },
  );

  it.each([
    ['2022-12-31', []],
    ['2023-01-01', ['1798.100(a)(3)']],
  ])('is asked on %s how long each category is kept: %p', (on, articles) => {
    const things = {
      processingActivity: [{ ...ACTIVITY, dataCategories: [data('mail', 'A')], purposes: [purpose('write')] }],
      jurisdictionProfile: [profile(row('A', { retention: undefined }))],
    };
    expect(made(things, on).gaps.map(({ article }) => article)).toEqual(articles);
  });

  it('takes the period from the rules of the activities if the table has none', () => {
    const rule = {
      key: 'rule',
      until: [],
      unless: [],
      kind: 'FIXED_PERIOD' as const,
      period: 'P1Y',
      trigger: 'the order',
    };
    const { categories } = made({
      processingActivity: [{ ...ACTIVITY, retention: [rule] }],
      jurisdictionProfile: [profile(row('A', { retention: undefined }), row('B'))],
    });
    expect(categories.map(({ retention }) => retention)).toEqual([
      [expect.stringMatching(/^1 Activity: 1 year after.* the order/)],
      ['A year'],
      [expect.stringMatching(/^1 Activity: 1 year after.* the order/)],
    ]);
  });

  it('says each purpose and each period of the activities once, with the letters of the categories', () => {
    const rule = { key: 'rule', kind: 'PROMPTLY' as const, until: [], unless: [] };
    const { purposeRows, retentionRows, categories } = made({
      processingActivity: [
        { ...ACTIVITY, retention: [rule] },
        { ...ACTIVITY, id: 'processingActivity-2', reference: '2', retention: [rule] },
      ],
      jurisdictionProfile: [profile(row('A', { retention: undefined }), row('B'))],
    });
    expect(purposeRows).toEqual([
      { purpose: 'To write', letters: 'A, B' },
      { purpose: 'To serve', letters: 'A, B, G' },
    ]);
    expect(retentionRows).toEqual([
      { activity: '1 Activity', periods: ['Promptly erased.'], letters: 'A, G' },
      { activity: '2 Activity', periods: ['Promptly erased.'], letters: 'A, G' },
    ]);
    expect(categories.map(({ code, period }) => `${code} ${period}`)).toEqual([
      'A As the activities below say',
      'B A year',
      'G As the activities below say',
    ]);
  });

  it('shows how to opt out and the metrics of requests, or has a gap of each', () => {
    const document = (statements: object[], stated: object = { soldOrShared: 'YES' }) =>
      made({ ...FIRST, jurisdictionProfile: [{ ...profile(row('A', stated)), statements } as never] });
    const about = ({ gaps }: ReturnType<typeof document>) =>
      gaps.map(({ article }) => article).filter((article) => /1798\.135|7102/.test(article));
    const [methods, sources] = REST.statements;
    expect(about(document([methods!, sources!]))).toEqual(['1798.135(c)(2)', '11 CCR 7011(e)(5), 7102']);
    expect(about(document([methods!, sources!], { soldOrShared: 'NO' }))).toEqual(['11 CCR 7011(e)(5), 7102']);
    const stated = document([
      ...REST.statements,
      { item: 'saleAndSharing', text: 'Identifiers are shared.' },
      { item: 'optOutLink', text: 'https://acme.example/opt-out' },
    ]);
    expect(about(stated)).toEqual([]);
    expect(stated).toMatchObject({
      saleAndSharing: ['Identifiers are shared.'],
      optOutLink: 'https://acme.example/opt-out',
      metrics: ['Fewer than ten million consumers'],
    });
  });

  it('says that nothing was sold or shared only if that is stated of each category', () => {
    const said = (soldOrShared: Stated) =>
      made({ ...FIRST, jurisdictionProfile: [profile(row('A', { soldOrShared }))] }).noneSoldOrShared;
    expect((['NO', 'NOT_STATED', 'YES'] as const).map(said)).toEqual([
      'No category of personal information was sold or shared in the twelve months.',
      undefined,
      undefined,
    ]);
  });

  it('says how sensitive information is used, or has a gap if it is collected', () => {
    const collected = { processingActivity: [{ ...ACTIVITY, dataCategories: [data('mail', 'L')] }] };
    const document = (...statements: object[]) =>
      made({
        ...collected,
        jurisdictionProfile: [{ ...profile(row('L')), statements: [...REST.statements, ...statements] } as never],
      });
    const lacks = ({ gaps }: ReturnType<typeof document>) => gaps.map(({ article }) => article);
    expect(lacks(document())).toEqual(['1798.135(c)(2)']);
    expect(lacks(document({ item: 'sensitivePersonalInformation', text: 'Only as the Act allows.' }))).toEqual([]);
    expect(document({ item: 'limitUseLink', text: 'https://acme.example/limit' })).toMatchObject({
      gaps: [],
      limitUseLink: 'https://acme.example/limit',
    });
  });

  it('names of the data of a rule only those in the category', () => {
    const rule = { key: 'rule', kind: 'PROMPTLY' as const, until: [], unless: [] };
    const appliesTo = { ...limited, dataCategories: ['mail', 'place'] };
    const { categories } = made({ processingActivity: [{ ...ACTIVITY, retention: [{ ...rule, appliesTo }] }] });
    expect(categories.map(({ code, retention }) => [code, retention[0]])).toEqual([
      ['A', expect.stringMatching(/^1 Activity: Data mail: /)],
      ['B', expect.stringMatching(/^1 Activity: Data mail: /)],
      ['G', expect.stringMatching(/^1 Activity: Data place: /)],
    ]);
  });

  it('takes no period from a rule on other data, or from a rule on all data', () => {
    const rule = { key: 'rule', kind: 'OPEN_ENDED' as const, until: [], unless: [], statement: 'As needed' };
    const { categories } = made({
      processingActivity: [
        { ...ACTIVITY, retention: [{ ...rule, appliesTo: { ...limited, dataCategories: ['place'] } }] },
      ],
      jurisdictionProfile: [profile(), { id: 'jurisdictionProfile-ALL', code: 'ALL', retention: [rule] }],
    });
    expect(categories.map(({ code, retention }) => [code, retention])).toEqual([
      ['A', []],
      ['B', []],
      ['G', ['1 Activity: Data place: As needed.']],
    ]);
  });

  it('names recipients of the activity; those of every activity only if the activity names nobody', () => {
    const named = { ...limited, key: 'bank', name: 'Banks', dataCategories: ['mail'] };
    const { categories } = made({
      processingActivity: [{ ...ACTIVITY, recipients: [named] }],
      jurisdictionProfile: [
        profile(row('A')),
        { id: 'jurisdictionProfile-ALL', code: 'ALL', recipients: [{ key: 'courts', name: 'Courts' }] },
      ],
    });
    expect(categories.map(({ disclosedTo }) => disclosedTo)).toEqual([
      ['Service providers', 'Banks'],
      ['Banks'],
      ['Courts'],
    ]);
  });

  it('leaves out a general row of a profile, with neither a party nor a kind, if other rows name recipients', () => {
    const general = { key: 'external', name: 'External parties' };
    const courts = { key: 'courts', name: 'Courts', kind: 'PUBLIC_AUTHORITY' as const };
    const shown = (...recipients: object[]) =>
      made({
        processingActivity: [ACTIVITY],
        jurisdictionProfile: [
          { ...profile(), recipients: [general] },
          { id: 'jurisdictionProfile-ALL', code: 'ALL', recipients: recipients as never },
        ],
      }).categories[0]!.disclosedTo;
    expect(shown(courts)).toEqual(['Courts']);
    expect(shown()).toEqual(['External parties']);
  });

  it('names no recipient of a kind that the table names, and no staff of its own', () => {
    const named = (key: string, stated: object) => ({ ...limited, key, name: key, ...stated });
    const recipients = [
      named('Hosts', { kind: 'SERVICE_PROVIDER' }),
      named('Banks', { condition: 'on payment' }),
      named('Own team', { ownStaff: true }),
    ];
    const { categories } = made({
      processingActivity: [{ ...ACTIVITY, recipients }],
      jurisdictionProfile: [profile(row('A', { disclosedToKinds: ['SERVICE_PROVIDER'] }))],
    });
    expect(categories[0]!.disclosedTo).toEqual(['Service providers', 'Banks (on payment)']);
  });

  it('lists what is disclosed for a business purpose, what is sold, the rights, the methods and the last update', () => {
    const us = {
      ...profile(row('A', { soldOrShared: 'YES' }), row('B', { disclosedTo: ['Nobody'] })),
      rights: ['Know'],
      statements: [
        { item: 'rightsExercise', text: 'By e-mail' },
        { item: 'sources', text: 'From the person' },
      ],
      filings: [{ key: 'notice', item: 'Privacy notice', since: '2026-01-01' }],
    };
    const processingActivity = [{ ...ACTIVITY, dataCategories: [data('mail', 'A', 'B')], purposes: [] }];
    expect(made({ processingActivity, jurisdictionProfile: [us] })).toMatchObject({
      disclosedForBusinessPurpose: ['A Row A'],
      soldOrShared: ['A Row A'],
      rights: ['Know'],
      requestMethods: ['By e-mail'],
      sources: ['From the person'],
      updatedOn: '2026-01-01',
      on: ON,
    });
  });

  describe('counts as disclosed for a business purpose', () => {
    const listed = (things: Things) => {
      const { disclosedForBusinessPurpose, gaps } = made(things);
      return [disclosedForBusinessPurpose, gaps.filter(({ article }) => article === '1798.130(a)(5)(C)(ii)').length];
    };
    const of = (stated: object, over: object = {}): Things => ({
      processingActivity: [{ ...ACTIVITY, dataCategories: [data('mail', 'A')], ...over }],
      jurisdictionProfile: [profile(row('A', stated))],
    });

    it.each<[PartyKind[], boolean]>([
      [['SERVICE_PROVIDER'], true],
      [['ADVERTISING_NETWORK', 'AUDITOR'], true],
      [['ADVERTISING_NETWORK', 'SOCIAL_NETWORK'], false],
      [['PUBLIC_AUTHORITY'], false],
    ])('a category whose published recipients are %s: %s', (disclosedToKinds, isListed) => {
      expect(listed(of({ disclosedToKinds }))).toEqual([isListed ? ['A Row A'] : [], 0]);
    });

    it('what the activities disclose to somebody who works for the business', () => {
      const recipients = [{ ...limited, key: 'host', name: 'Hosts', kind: 'SERVICE_PROVIDER' as const }];
      expect(listed(of({ disclosedTo: [], disclosedToKinds: [] }, { recipients }))).toEqual([['A Row A'], 0]);
    });

    it('nothing as long as the kinds are not stated, and names it as a gap', () => {
      expect(listed(of({ disclosedToKinds: [] }))).toEqual([[], 1]);
    });

    it('what the profile states, in the place of all this', () => {
      const statements = [...REST.statements, { item: 'disclosedForBusinessPurpose', text: 'Identifiers only' }];
      const us = { ...profile(row('A', { disclosedToKinds: [] })), statements };
      expect(listed({ ...of({}), jurisdictionProfile: [us] })).toEqual([['Identifiers only'], 0]);
    });
  });

  it('names data that may reveal sensitive information and are not in category L', () => {
    const reveals = (kind: string, ...ccpa: CcpaCategory[]) => ({ ...data(kind, ...ccpa), mayReveal: [kind] }) as never;
    const dataCategories = [
      reveals('RACIAL_OR_ETHNIC_ORIGIN', 'A'),
      reveals('RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS', 'A', 'L'),
      reveals('HEALTH', 'A'),
    ];
    expect(made({ processingActivity: [{ ...ACTIVITY, dataCategories }] }).revealingData).toEqual([
      'Data RACIAL_OR_ETHNIC_ORIGIN (1)',
    ]);
  });

  it.each([
    ['2026-12-31', []],
    ['2027-01-01', []],
    ['2027-01-02', ['1798.130(a)(5)']],
  ])('is on %s older than twelve months, or not: %j', (on, articles) => {
    const things = { ...FIRST, jurisdictionProfile: [profile(row('A'))] };
    expect(made(things, on).gaps.map(({ article }) => article)).toEqual(articles);
  });

  it('reports rows and data without a letter', () => {
    const { gaps } = made({
      processingActivity: [{ ...ACTIVITY, dataCategories: [data('shoes')] }],
      jurisdictionProfile: [profile(row(undefined))],
    });
    expect(gaps.map(({ message }) => message)).toEqual([
      expect.stringContaining('Row undefined'),
      expect.stringContaining('Data shoes (1)'),
    ]);
  });
});

describe('The preceding twelve months', () => {
  const past = (to: string) => ({
    processingActivity: [{ ...ACTIVITY, dataCategories: [data('mail', 'A')] }],
    pastActivities: [{ ...ACTIVITY, from: '2020-01-01', to }],
    jurisdictionProfile: [profile(row('A'))],
  });

  it.each([
    ['2026-03-15', 'A B G'],
    ['2025-06-16', 'A B G'],
    ['2025-06-15', 'A'],
    ['2025-05-15', 'A'],
  ])('hold what was collected until the day before %s: %s', (to, letters) => {
    expect(
      made(past(to))
        .categories.map(({ code }) => code)
        .join(' '),
    ).toBe(letters);
  });

  const table = (to: string, ...rows: ReturnType<typeof row>[]) => ({ ...profile(...rows), from: '2020-01-01', to });

  it('include rows that are no longer published, as last published', () => {
    const { categories } = made({
      jurisdictionProfile: [profile()],
      pastProfiles: [
        table('2026-01-01', row('K', { name: 'Guesses' })),
        table('2026-03-01', row('K', { name: 'Inferences' })),
        table('2025-01-01', row('J')),
      ],
    });
    expect(categories).toMatchObject([{ code: 'K', name: 'Inferences', collected: 'YES', soldOrShared: 'NO' }]);
  });

  it.each<[string, Stated, Stated, Stated[], Stated]>([
    ['sold until last month, and not since', 'YES', 'NO', [], 'YES'],
    ['sold before it was not for a while', 'NO', 'NO', ['YES'], 'YES'],
    ['never sold', 'NO', 'NO', ['NO'], 'NO'],
    ['not sold, and of which nothing is stated now', 'NO', 'NOT_STATED', [], 'NOT_STATED'],
  ])('count as sold what was sold at any time in them: %s', (_, lately, now, before, expected) => {
    const sold = (soldOrShared: Stated) => row('A', { soldOrShared });
    const { categories } = made({
      ...past('2026-05-15'),
      jurisdictionProfile: [profile(sold(now))],
      pastProfiles: [
        table('2026-05-15', sold(lately)),
        ...before.map((stated, i) => ({ ...table(`2026-01-0${i + 1}`, sold(stated)), id: `past-${i}` })),
        { ...table('2025-06-15', sold('YES')), id: 'too-long-ago' },
      ],
    });
    expect(categories[0]).toMatchObject({ code: 'A', soldOrShared: expected });
  });

  it('name all recipients in these months, according to the table', () => {
    const { categories } = made({
      jurisdictionProfile: [profile(row('A', { disclosedTo: ['Hosts'] }))],
      pastProfiles: [table('2026-03-01', row('A', { disclosedTo: ['Brokers', 'Hosts'] }))],
    });
    expect(categories[0]!.disclosedTo).toEqual(['Hosts', 'Brokers']);
  });

  it('also name the processors of that time if the table names nobody', () => {
    const engagement = { id: 'engagement-1', processor: 'party-host', activities: [ACTIVITY.id], from: '2020-01-01' };
    const named = (to: string) =>
      made({
        processingActivity: [{ ...ACTIVITY, dataCategories: [data('mail', 'A')] }],
        party: [{ id: 'party-host', name: 'Host' }],
        pastEngagements: [{ ...engagement, to }],
      }).categories[0]!.disclosedTo;

    expect(named('2026-03-01')).toEqual(['Host']);
    expect(named('2025-06-15')).toEqual([]);
  });

  it('begin on the last day of a month that lacks the day', () => {
    expect(made({}, '2024-02-29')).toMatchObject({ from: '2023-02-28', to: '2024-02-29' });
  });
});
