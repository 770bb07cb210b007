import type { CcpaCategory, Stated } from '#law';
import { findings, found, type Things } from '../../testing.js';
import { US_CA_RULES } from './us-ca.js';

const ON = '2026-06-15';

const data = (...ccpa: CcpaCategory[]) => [
  {
    key: 'data',
    name: 'Data',
    special: 'NO' as const,
    specialKinds: [],
    mayReveal: [],
    criminal: 'NO' as const,
    uniqueIdentifier: 'NO' as const,
    financial: 'NO' as const,
    ccpa,
  },
];
const row = (code: CcpaCategory | undefined, stated: object = {}) => ({
  key: `row-${code}`,
  code,
  name: `Row ${code}`,
  collected: 'YES' as Stated,
  disclosedTo: [],
  disclosedToKinds: [],
  soldOrShared: 'NO' as Stated,
  retention: 'A year',
  ...stated,
});
const activity = (id: string, ...ccpa: CcpaCategory[]) => ({ id, dataCategories: data(...ccpa) });
/** Returns the activity with a period for all of its data. */
const kept = <T extends object>(of: T) => ({
  ...of,
  retention: [{ key: 'kept', kind: 'PROMPTLY' as const, until: [], unless: [] }],
});
const POLICY = {
  rights: ['Know', 'Delete'],
  statements: ['sources', 'disclosedForBusinessPurpose', 'rightsExercise', 'updates'].map((item) => ({
    item,
    text: 'By the web form, or by telephone: +1 800 000 0142',
  })),
};
const table = (...ccpaCategories: ReturnType<typeof row>[]) => ({
  jurisdictionProfile: [{ id: 'jurisdictionProfile-US-CA', code: 'US-CA', ccpaCategories, ...POLICY }],
});
const find = (things: Things, on = ON) => found(US_CA_RULES, on, things);

describe('The published table of California', () => {
  it('is as it must be where it says of each category what is to be said', () => {
    expect(find({ processingActivity: [activity('a', 'A')], ...table(row('A')) })).toEqual([]);
  });

  it('is asked nothing before the Act was in force, and nothing where it is the profile of elsewhere', () => {
    const things = { processingActivity: [activity('a', 'D')], ...table(row('A', { soldOrShared: 'NOT_STATED' })) };
    expect(find(things, '2019-12-31')).toEqual([]);
    expect(find(things, '2020-01-01')).not.toEqual([]);
    const elsewhere = [{ ...things.jurisdictionProfile[0]!, code: 'KR' }];
    expect(find({ ...things, jurisdictionProfile: elsewhere })).toEqual([]);
  });

  it('lacks a category that an activity collects', () => {
    const things = { processingActivity: [activity('a', 'A', 'D'), activity('b', 'H')].map(kept), ...table(row('A')) };
    expect(find(things)).toEqual(['US-CA.CATEGORIES.UNPUBLISHED ccpaCategories']);
    expect(findings(US_CA_RULES, ON, things)[0]!.message).toMatch(/D Commercial information .*; H Audio/);
  });

  it('lacks none that only companies collect that its profile does not name', () => {
    const controllers = [{ party: 'party-us' }];
    const { jurisdictionProfile } = table(row('A'));
    const things = (controller: string): Things => ({
      party: ['party-us', 'party-za'].map((id) => ({ id, country: id.slice(-2).toUpperCase() })),
      processingActivity: [
        kept({ ...activity('a', 'A'), controllers: ['party-us'] }),
        kept({ ...activity('b', 'H'), controllers: [controller] }),
      ],
      jurisdictionProfile: [{ ...jurisdictionProfile[0]!, controllers }],
    });
    expect(find(things('party-us'))).toEqual(['US-CA.CATEGORIES.UNPUBLISHED ccpaCategories']);
    expect(find(things('party-za'))).toEqual([]);
  });

  it('lacks none that is collected for others only', () => {
    const things = { processingActivity: [{ ...activity('a', 'D'), role: 'PROCESSOR' as const }], ...table() };
    expect(find(things)).toEqual([]);
  });

  it('knows sensitive information as a category since 2023', () => {
    const things = { processingActivity: [activity('a', 'L')].map(kept), ...table() };
    expect(find(things, '2022-12-31')).toEqual([]);
    expect(find(things, '2023-01-01')).toEqual(['US-CA.CATEGORIES.UNPUBLISHED ccpaCategories']);
  });

  it.each<[Stated, string[]]>([
    ['YES', []],
    ['NO', ['US-CA.CATEGORIES.NOT_DISCLOSED ccpaCategories.row-A.collected']],
    ['NOT_STATED', ['US-CA.CATEGORIES.NOT_DISCLOSED ccpaCategories.row-A.collected']],
  ])('that says of what is collected %s', (collected, expected) => {
    expect(find({ processingActivity: [activity('a', 'A')], ...table(row('A', { collected })) })).toEqual(expected);
  });

  it('does not say whether a category is collected that no activity collects', () => {
    expect(findings(US_CA_RULES, ON, table(row('K', { collected: 'NOT_STATED' })))).toMatchObject([
      { rule: 'US-CA.CATEGORIES.NOT_DISCLOSED', path: 'ccpaCategories.row-K.collected', severity: 'WARNING' },
    ]);
  });

  it.each<[Stated, string[]]>([
    ['YES', ['US-CA.CATEGORIES.RETENTION', 'US-CA.CATEGORIES.SOLD_OR_SHARED']],
    ['NO', []],
    ['NOT_STATED', []],
  ])('is asked how long it is kept, and whether it is sold, of what was collected: %s', (collected, expected) => {
    const open = { collected, soldOrShared: 'NOT_STATED', retention: undefined };
    const rules = (things: Things) =>
      findings(US_CA_RULES, ON, things)
        .map(({ rule }) => rule)
        .filter((rule) => /RETENTION|SOLD/.test(rule));

    expect(rules(table(row('A', open)))).toEqual(expected);
    expect(rules({ processingActivity: [activity('a', 'A')], ...table(row('A', open)) })).toHaveLength(2);
  });

  it('has a category that no activity collects', () => {
    expect(find(table(row('K')))).toEqual(['US-CA.CATEGORIES.NOT_COLLECTED ccpaCategories.row-K']);
    expect(find(table(row('K', { collected: 'NO' })))).toEqual([]);
  });

  it.each([
    ['2022-12-31', []],
    ['2023-01-01', ['1798.100(a)(3)']],
    ['2023-03-28', ['1798.100(a)(3)']],
    ['2023-03-29', ['1798.100(a)(3), 11 CCR 7012(e)(4)']],
  ])('is asked on %s how long each category is kept by %p', (on, articles) => {
    const things = { processingActivity: [activity('a', 'A')], ...table(row('A', { retention: undefined })) };
    const faults = findings(US_CA_RULES, on, things);
    expect(faults.map(({ article }) => article)).toEqual(articles);
    expect(faults.map(({ path }) => path)).toEqual(articles.map(() => 'ccpaCategories.row-A.retention'));
  });

  it('is reported once for all rows that do not say how long', () => {
    const open = { retention: undefined };
    const things = { processingActivity: [activity('a', 'A', 'B')], ...table(row('A', open), row('B', open)) };
    expect(find(things)).toEqual(['US-CA.CATEGORIES.RETENTION ccpaCategories']);
  });

  it('lacks the retention of a category that is collected and not published, as the document does', () => {
    const things = { processingActivity: [activity('a', 'A', 'D')], ...table(row('A', { retention: undefined })) };
    const [open] = findings(US_CA_RULES, ON, things).filter(({ rule }) => rule === 'US-CA.CATEGORIES.RETENTION');
    expect(open).toMatchObject({ path: 'ccpaCategories', message: expect.stringContaining('are kept: A, D (') });
  });

  it('does not say whether a category is sold or shared', () => {
    const things = (soldOrShared: Stated) => ({
      processingActivity: [activity('a', 'A')],
      ...table(row('A', { soldOrShared })),
    });
    expect(find(things('NOT_STATED'))).toEqual(['US-CA.CATEGORIES.SOLD_OR_SHARED ccpaCategories.row-A.soldOrShared']);
    expect(find(things('YES'))).toEqual([]);
  });

  it('cannot be compared where rows or data bear no letter', () => {
    expect(find(table(row(undefined)))).toEqual(['US-CA.CATEGORIES.LETTER ccpaCategories.row-undefined.code']);
    expect(find({ processingActivity: [activity('a')], ...table() })).toEqual([
      'US-CA.CATEGORIES.UNLABELLED ccpaCategories',
    ]);
  });
});

describe('The twelve months before', () => {
  const until = (to: string) => ({
    processingActivity: [activity('a', 'A')],
    pastActivities: [{ ...kept(activity('a', 'A', 'G')), from: '2020-01-01', to }],
    ...table(row('A')),
  });

  it.each([
    ['2026-06-15', true],
    ['2025-06-16', true],
    ['2025-06-15', false],
  ])('count data that were collected until the day before %s: %s', (to, counted) => {
    expect(find(until(to))).toEqual(counted ? ['US-CA.CATEGORIES.UNPUBLISHED ccpaCategories'] : []);
  });

  it('name an activity that still collects them by its present title', () => {
    const former = { ...activity('a', 'D'), title: 'Former', from: '2020-01-01', to: '2026-03-01' };
    const things = { processingActivity: [activity('a', 'D')].map(kept), pastActivities: [former], ...table() };

    const { message } = findings(US_CA_RULES, ON, things)[0]!;

    expect(message).toContain('D Commercial information');
    expect(message).not.toContain('Former');
  });

  it('name the first five activities, and how many more there are', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => kept({ ...activity(id, 'D'), reference: id }));
    const over = { ...activity('g', 'D'), reference: 'g', from: '2020-01-01', to: '2026-03-01' };
    const things = { processingActivity: all, pastActivities: [over], ...table() };

    expect(findings(US_CA_RULES, ON, things)[0]!.message).toMatch(/\(a Activity, .*, e Activity and 2 more\)/);
  });

  it('say until when they were', () => {
    expect(findings(US_CA_RULES, ON, until('2026-03-01'))[0]!.message).toContain('1 Activity until 2026-03-01');
  });

  it('confirm a row whose data are no longer collected', () => {
    const things = { ...until('2026-03-01'), ...table(row('A'), row('G')) };
    expect(find(things)).toEqual([]);
    expect(find({ ...things, pastActivities: [] })).toEqual(['US-CA.CATEGORIES.NOT_COLLECTED ccpaCategories.row-G']);
  });
});

describe('The privacy policy of California', () => {
  const lacks = (profile: object, on = ON, activities: object[] = [activity('a', 'A')]) =>
    findings(US_CA_RULES, on, {
      processingActivity: activities as never,
      jurisdictionProfile: [{ ...table(row('A')).jurisdictionProfile[0]!, ...profile }],
    }).map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);

  it.each([
    ['2020-08-13', []],
    ['2020-08-14', ['US-CA.POLICY.ITEMS statements.updates WARNING']],
    ['2023-03-29', ['US-CA.POLICY.ITEMS statements.updates WARNING']],
  ])('shows on %s the date of its last update: %p', (on, expected) => {
    const statements = POLICY.statements.filter(({ item }) => item !== 'updates');
    expect(lacks({ statements }, on)).toEqual(expected);
    const filings = [{ key: 'f', item: 'Privacy notice', since: `${on.slice(0, 4)}-01-01` }];
    expect(lacks({ statements, filings }, on)).toEqual([]);
  });

  it.each(['sources', 'rightsExercise'])('states its %s', (item) => {
    const statements = POLICY.statements.filter((statement) => statement.item !== item);
    expect(lacks({ statements })).toEqual([`US-CA.POLICY.ITEMS statements.${item} WARNING`]);
  });

  it('has its sources from the activities that collect', () => {
    const statements = POLICY.statements.filter(({ item }) => item !== 'sources');
    const told = [{ ...activity('a', 'A'), sources: [{ key: 's', description: 'The consumer' }] }];
    expect(lacks({ statements }, ON, told)).toEqual([]);
  });

  it('describes the rights of consumers', () => {
    expect(lacks({ rights: [] })).toEqual(['US-CA.POLICY.ITEMS rights WARNING']);
  });
});

describe('The methods by which Californians submit requests', () => {
  const lacking = (text: string, on = '2026-11-25', code = 'US-CA') =>
    findings(US_CA_RULES, on, {
      jurisdictionProfile: [
        { id: 'jurisdictionProfile-US-CA', code: 'US-CA' },
        { id: `jurisdictionProfile-${code}`, code, statements: [{ item: 'rightsExercise', text }] },
      ].slice(code === 'US-CA' ? 1 : 0),
    }).filter(({ rule }) => rule === 'US-CA.REQUESTS.METHODS');

  it.each([
    ['By e-mail to privacy@acme.example.', 'no toll-free telephone number'],
    ['By e-mail, or by telephone: +1 916 555 0142.', 'no toll-free telephone number'],
    ['By telephone: +1 (800) 555-0142.', 'one method only'],
  ])('are two or more, a toll-free number among them: %s', (text, said) => {
    expect(lacking(text)).toMatchObject([
      {
        severity: 'WARNING',
        article: '1798.130(a)(1)(A)',
        path: 'statements.rightsExercise',
        message: expect.stringContaining(`name ${said}.`),
      },
    ]);
  });

  it.each([
    'By the web form, or by telephone: +1 800 000 0142.',
    'Call toll-free, or write to us by post.',
    'By e-mail, or 18005550142.',
    'We operate exclusively online: by e-mail to privacy@acme.example.',
  ])('are enough: %s', (text) => {
    expect(lacking(text)).toEqual([]);
  });

  it('are those of everywhere, unless California has its own', () => {
    expect(lacking('By e-mail.', '2026-11-25', 'ALL')).toHaveLength(1);
  });

  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
  ])('are asked for since the Act: on %s %i', (on, count) => {
    expect(lacking('By e-mail.', on)).toHaveLength(count);
  });
});

describe('A risk assessment of California', () => {
  const assessed = (on: string, more: object = {}) => ({
    ...{ key: `dpia-${on}`, kind: 'DPIA', needed: 'YES', state: 'COMPLETED', on },
    ...more,
  });
  const again = (on: string, assessments: readonly object[], stated: object = {}) =>
    findings(US_CA_RULES, on, {
      processingActivity: [
        {
          id: 'processingActivity-1',
          dataCategories: [{ key: 'h', name: 'Health', ccpa: ['L'] }],
          assessments,
          ...stated,
        } as never,
      ],
      jurisdictionProfile: [{ id: 'jurisdictionProfile-US-CA', code: 'US-CA', ...POLICY } as never],
    }).filter(({ rule }) => rule === 'US-CA.RISK_ASSESSMENT.AGAIN');

  it.each([
    ['2029-02-10', 0],
    ['2029-02-11', 1],
  ])('is reviewed every three years: on %s %i', (on, count) => {
    const found = again(on, [assessed('2026-02-10')]);
    expect(found).toHaveLength(count);
    for (const { path, severity, article, message } of found)
      expect([path, severity, article, message]).toEqual([
        'assessments.dpia-2026-02-10',
        'WARNING',
        '11 CCR 7155',
        'The risk assessment of "Activity" is of 2026-02-10. California asks for a review at least every three years. Review it, and record it with its new date.',
      ]);
  });

  it.each([
    ['2026-10-15', 0],
    ['2026-10-16', 1],
  ])('is updated within 45 days of a change: on %s %i', (on, count) => {
    expect(again(on, [assessed('2026-02-10', { outdatedSince: '2026-08-31' })])).toHaveLength(count);
  });

  it.each([
    ['2027-12-31', 0],
    ['2028-01-01', 1],
  ])('of before the regulations counts once the time for older processing is over: on %s %i', (on, count) => {
    expect(again(on, [assessed('2024-06-01')])).toHaveLength(count);
  });

  it.each<[string, readonly object[], object]>([
    ['a newer one is recorded', [assessed('2026-02-10'), assessed('2028-02-10')], {}],
    ['none is completed', [assessed('2026-02-10', { state: 'IN_PROGRESS' })], {}],
    ['no significant risk is seen', [assessed('2026-02-10')], { dataCategories: [] }],
    ['it is done for others', [assessed('2026-02-10')], { role: 'PROCESSOR' }],
  ])('is not asked for again if %s', (_, assessments, stated) => {
    expect(again('2029-06-01', assessments, stated)).toEqual([]);
  });
});
