import { Law, US_STATES } from '#law';
import { made, shownRows } from '../testing.js';
import { US_ASSESSMENTS_WORDS } from '../words/us-assessments.words.js';

const profile = (code: string, text = 'MET: 300,000 consumers.') => ({
  id: `jurisdictionProfile-${code}`,
  code,
  statements: [{ item: 'scope', text }],
});
const health = {
  id: 'processingActivity-1',
  key: 'app',
  reference: '3.1',
  title: 'Health app',
  department: 'Research',
  controllers: ['party-us'],
  dataSubjects: [{ key: 's', name: 'Users' }],
  dataCategories: [{ key: 'h', name: 'Heart rate', special: 'YES', specialKinds: ['HEALTH'], ccpa: ['L'] }],
};
const DPIA = { key: 'a', kind: 'DPIA', needed: 'YES', state: 'COMPLETED', on: '2026-03-01', outcome: 'Accepted' };

interface Given {
  readonly states?: readonly object[];
  readonly assessments?: readonly object[];
  readonly stated?: object;
  readonly dates?: object;
  readonly on?: string;
  readonly language?: 'en' | 'fr';
}
const VA_TX = [profile('US-VA'), profile('US-TX')];
const report = ({ states = VA_TX, assessments = [], stated = {}, dates = {}, on, language = 'en' }: Given = {}) =>
  made(
    'US_ASSESSMENTS',
    {
      language,
      material: { dates: new Map([[health.id, { startsOn: '2025-06-01', ...dates }]]) },
    },
    {
      party: [{ id: 'party-us', name: 'Acme', country: 'US', group: true }],
      processingActivity: [{ ...health, assessments, ...stated }],
      jurisdictionProfile: states,
    } as never,
    on ?? '2026-11-29',
  );

describe('The inventory of assessments under the acts of the states', () => {
  it('says of an activity what calls for one, which states ask, and what is missing', () => {
    const made = report();
    expect(shownRows(made)).toEqual([
      {
        Activity: '3.1 Health app',
        'What calls for it': ['Sensitive data: Heart rate'],
        'States that ask': ['Texas and Virginia'],
        'Began on': '2025-06-01',
        'Who answers for it': ['Research'],
        Missing: ['No assessment is recorded.'],
      },
    ]);
    expect(made.gaps.map(({ article, message, isVerified }) => [article, message, isVerified])).toEqual([
      [
        'US-TX: 541.105; HB 4 of 2023; US-VA: 59.1-580',
        '3.1 Health app has no completed assessment, and these states ask for one: Texas, Virginia. Make it and record it, or record with the reason that none is needed.',
        true,
      ],
    ]);
  });

  it('says that data are sold or shared of activities from which somebody buys them, and not of the whole company', () => {
    const sold = { key: 'd', code: 'D', name: 'Identifiers', collected: 'YES', soldOrShared: 'YES', disclosedTo: [] };
    const states = [{ ...profile('US-CA'), ccpaCategories: [sold] }];
    const dataCategories = [{ key: 'n', name: 'Namen, Adressen', special: 'NO', ccpa: ['D'] }];
    const calls = (title: string, recipients: object[]) =>
      shownRows(report({ states, stated: { title, dataCategories, recipients } })).map(
        (row) => row['What calls for it'],
      );
    const to = (kind: string) => [
      { key: 'r', name: 'Réseau', kind, dataCategories: [], dataSubjects: [], purposes: [] },
    ];
    expect(calls('Personnel files', [])).toEqual([]);
    expect(calls('Personnel files', to('SERVICE_PROVIDER'))).toEqual([]);
    for (const kind of ['ADVERTISING_NETWORK', 'BUYER_FOR_MONEY'])
      expect(calls('Audiences', to(kind))).toEqual([['Sale or sharing of data: Namen, Adressen']]);
  });

  it('says of an assessment its state and its date, and until when it is kept', () => {
    const made = report({
      states: [profile('US-CA'), profile('US-OR'), profile('US-CO'), profile('US-VA')],
      assessments: [DPIA],
      dates: { startsOn: '2026-02-01' },
    });
    expect(shownRows(made)[0]).toMatchObject({
      'States that ask': ['California, Colorado, Oregon and Virginia'],
      Assessment: 'Completed',
      'Its date': '2026-03-01',
    });
    expect(shownRows(made)[0]).not.toHaveProperty('Missing');
    expect(shownRows(made, 1).map((row) => [row.State, row['Kept until'], row.Outcome])).toEqual([
      ['California', '2031-03-01', 'Accepted'],
      ['Colorado', undefined, 'Accepted'],
      ['Oregon', '2031-03-01', 'Accepted'],
    ]);
    expect(made.gaps).toEqual([]);
  });

  it('counts Colorado’s three years from the end of the processing, once that is recorded', () => {
    const states = [profile('US-CO')];
    const made = report({ states, assessments: [DPIA], dates: { endsOn: '2027-06-30' } });
    expect(shownRows(made, 1).map((row) => row['Kept until'])).toEqual(['2030-06-30']);
  });

  it.each([
    ['2025-12-31', ['Not of processing this old: California'], 0],
    ['2026-01-01', ['California'], 1],
  ])('leaves a state out whose duty is for later processing: begun on %s', (startsOn, states, gaps) => {
    const made = report({ states: [profile('US-CA')], dates: { startsOn } });
    expect(shownRows(made)[0]!['States that ask']).toEqual(states);
    expect(made.gaps).toHaveLength(gaps);
  });

  it('has what began before 2026 assessed in California since 2028', () => {
    const states = [profile('US-CA')];
    const of = (on: string) => shownRows(report({ states, on, dates: { startsOn: '2020-01-01' } }))[0]!.Missing;
    expect([of('2027-12-31'), of('2028-01-01')]).toEqual([undefined, ['No assessment is recorded.']]);
  });

  it('takes a state without an answer for unknown, and asks for it', () => {
    const made = report({ states: [profile('US-VA', 'We shall see.')] });
    expect(shownRows(made)[0]).toMatchObject({ 'States that ask': ['Not stated whether it binds: Virginia'] });
    expect(made.gaps.map(({ message }) => message)).toEqual([
      expect.stringContaining('It is not stated whether the act of Virginia'),
    ]);
  });

  it.each<[string, object, string[] | undefined]>([
    ['is in progress', { ...DPIA, state: 'IN_PROGRESS' }, ['It is not completed.']],
    ['has no date', { ...DPIA, on: undefined }, ['The date of the assessment.']],
    [
      'is of another content',
      { ...DPIA, outdatedSince: '2026-08-01' },
      ['The activity has changed since, from 1 August 2026 on.'],
    ],
    [
      'is said not to be needed, without a reason',
      { ...DPIA, needed: 'NO', state: 'NOT_STARTED' },
      ['The reason why none is needed.'],
    ],
    [
      'is not needed, with a reason',
      { ...DPIA, needed: 'NO', state: 'NOT_STARTED', because: 'De-identified' },
      undefined,
    ],
  ])('says what an assessment lacks that %s', (_, assessment, missing) => {
    expect(shownRows(report({ assessments: [assessment] }))[0]!.Missing).toEqual(missing);
  });

  it.each<[string, Given]>([
    ['no state has a profile', { states: [] }],
    ['the act does not bind', { states: [profile('US-VA', 'NOT MET: 900 consumers.')] }],
    ['it is done for others', { stated: { role: 'PROCESSOR' } }],
    ['all people are at work', { stated: { dataSubjects: [{ key: 's', name: 'Employees' }] } }],
    ['nothing calls for one', { stated: { dataCategories: [] } }],
  ])('is empty if %s', (_, given) => {
    const made = report(given);
    expect(shownRows(made)).toEqual([]);
    expect(made.gaps).toEqual([]);
  });
});

describe('The list of where an assessment is required', () => {
  const where = (on = '2026-11-29') => shownRows(report({ on }), 2);
  const rowOf = (state: string, on?: string) => where(on).find(({ State }) => State === state)!;

  it('has each state, also one that asks for none', () => {
    expect(where()).toHaveLength(24);
    for (const state of ['Alabama', 'Iowa', 'Utah'])
      expect(rowOf(state)['What calls for one']).toBe('The act asks for none.');
  });

  it('says since when, of what, and from which numbers of its own', () => {
    expect(rowOf('Delaware')).toMatchObject({
      Scope: 'No profile',
      'For processing begun since': '2025-07-01',
      'Numbers of its own': ['at least 100,000 consumers'],
    });
    expect(rowOf('Virginia')).toMatchObject({ Scope: 'Met', 'For processing begun since': '2023-01-02' });
    expect(rowOf('California')).toMatchObject({
      'The duty began on': '2026-01-01',
      'For processing begun since': '2026-01-01',
      'What calls for one': expect.arrayContaining(['Inference from a sensitive location']),
      Article: expect.arrayContaining(['11 CCR 7150(b)(5)']),
    });
    expect(rowOf('California', '2028-01-01')).not.toHaveProperty('For processing begun since');
  });

  it('marks what is ahead', () => {
    const minors = (on: string) => String(rowOf('Colorado', on)['What calls for one']);
    expect(minors('2025-09-30')).toContain('Online services for minors (from 1 October 2025)');
    expect(minors('2025-10-01')).toMatch(/Online services for minors$/);
  });

  it('has a word in its own language for each case of the law data', () => {
    const items = new Law().jurisdictions
      .filter(({ code }) => US_STATES.includes(code) || code === 'US-CA')
      .flatMap(({ items: lists }) => [...(lists.IMPACT_ASSESSMENT ?? []), ...(lists.SIGNIFICANT_RISK ?? [])]);
    const cases = [...new Set(items.map(({ key }) => key).filter((key) => key !== 'KEPT'))];
    expect(cases.filter((key) => !(`trigger.${key}` in US_ASSESSMENTS_WORDS.en))).toEqual([]);
    expect(shownRows(report({ language: 'fr' }))[0]).toMatchObject({
      'Ce qui l’exige': ['Données sensibles : Heart rate'],
      'États qui la demandent': ['Texas et Virginie'],
    });
  });
});
