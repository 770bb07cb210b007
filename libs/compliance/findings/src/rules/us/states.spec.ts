import { US_STATES } from '#law';
import { RULES } from '../../rules.js';
import { findings } from '../../testing.js';

const TODAY = '2026-11-29';
const scope = (text: string) => [{ item: 'scope', text }];
const profileOf = (code: string, stated: object = {}) => ({ id: `jurisdictionProfile-${code}`, code, ...stated });
const promptly = { within: 'P30D', from: 'discovery of the breach', condition: 'Without unreasonable delay.' };
const duties = [
  { key: 'ag', to: 'Attorney General', recipient: 'AUTHORITY', ...promptly },
  { key: 'people', to: 'Residents', recipient: 'DATA_SUBJECTS', ...promptly },
  { key: 'agencies', to: 'Agencies', recipient: 'CONSUMER_REPORTING_AGENCIES', ...promptly },
];
const health = {
  id: 'processingActivity-1',
  title: 'Health app',
  controllers: ['party-us'],
  dataSubjects: [{ key: 's', name: 'Users' }],
  dataCategories: [{ key: 'h', name: 'Heart rate', special: 'YES', ccpa: [] }],
};
const judged = (profiles: object[], on = TODAY, activities: object[] = []) =>
  findings(RULES, on, {
    party: [{ id: 'party-us', name: 'Acme', country: 'US', group: true }],
    jurisdictionProfile: profiles,
    processingActivity: activities,
  } as never).filter(({ law }) => US_STATES.includes(law));

describe('The scope of the act of a state', () => {
  it('is asked for by one notice, with the numbers, and nothing else is found', () => {
    const found = judged([profileOf('US-VA', { breachDuties: duties })], TODAY, [health]);

    expect(found).toMatchObject([
      {
        rule: 'US-VA.SCOPE',
        severity: 'NOTICE',
        path: 'statements.scope',
        article: '59.1-576(A)',
        howKnown: 'COPY',
        message:
          'It is not stated whether the act of Virginia on the data of consumers binds the organisation. It does so from: at least 100,000 consumers, or at least 25,000 consumers and more than 50 % of revenue from the sale of data. Consumers of a calendar year. Exempt are: non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA). State in the profile US-VA, under the item scope: MET, NOT MET or EXEMPT, and why.',
      },
    ]);
  });

  it.each([
    ['NOT MET: 12,000 consumers.', 0],
    ['not met', 0],
    ['EXEMPT: a bank.', 0],
    ['MET: a million consumers.', 0],
    ['We do not know yet.', 1],
    ['METHODS are described elsewhere.', 1],
  ])('is answered by a statement that begins with the answer: %s', (text, count) => {
    const found = judged([profileOf('US-VA', { statements: scope(text), breachDuties: duties })]);
    expect(found.map(({ rule }) => rule)).toEqual(Array(count).fill('US-VA.SCOPE'));
  });

  it.each([
    ['US-VA', '2022-12-31', 0],
    ['US-VA', '2023-01-01', 1],
    ['US-AL', TODAY, 0],
    ['US-AL', '2027-05-01', 1],
  ])('of %s is asked for since the act: on %s %i', (code, on, count) => {
    expect(judged([profileOf(code)], on).filter(({ rule }) => rule.endsWith('.SCOPE'))).toHaveLength(count);
  });

  it('is asked of nobody for a seat in the United States', () => {
    expect(judged([], TODAY, [health])).toEqual([]);
  });
});

describe('A breach under the statutes of the states', () => {
  it.each(['MET', 'NOT MET', 'EXEMPT'])('is told whatever the scope: %s', (answer) => {
    const found = judged([profileOf('US-TX', { statements: scope(answer) })]);
    expect(found.map(({ rule }) => rule)).toEqual(['US-TX.PROFILE.BREACH_SILENT']);
    expect(found[0]!.message).toMatch(/the authority \(30 days.*\) and to the consumer reporting agencies/s);
  });

  it('is told in Alabama, whose act on consumers is not in force', () => {
    expect(judged([profileOf('US-AL')]).map(({ rule }) => rule)).toEqual(['US-AL.PROFILE.BREACH_SILENT']);
  });

  it('is not told later than the statute says', () => {
    const late = duties.map((duty) => (duty.key === 'ag' ? { ...duty, within: 'P45D' } : duty));
    const found = judged([profileOf('US-TX', { statements: scope('EXEMPT'), breachDuties: late })]);
    expect(found.map(({ rule, path, severity }) => [rule, path, severity])).toEqual([
      ['US-TX.PROFILE.BREACH_DUTY', 'breachDuties.ag.within', 'ERROR'],
    ]);
  });
});

describe('An assessment that the acts of states ask for', () => {
  const states = (met: readonly string[], stated: object = {}, on = TODAY) =>
    judged(
      met.map((code) => profileOf(code, { statements: scope('MET'), breachDuties: duties })),
      on,
      [{ ...health, ...stated }],
    ).filter(({ rule }) => rule.includes('IMPACT_ASSESSMENT'));

  it('is one finding, which names the states', () => {
    const found = states(['US-VA', 'US-TX', 'US-UT', 'US-MT']);

    expect(found.map(({ rule, severity, path }) => [rule, severity, path])).toEqual([
      ['US-MT.IMPACT_ASSESSMENT', 'NOTICE', 'assessments'],
    ]);
    expect(found[0]!.message).toContain(
      'It is asked for by these states, of processing begun since the day in brackets: Montana (2025-01-02), Texas (2024-07-02), Virginia (2023-01-02).',
    );
  });

  it('is one finding under all states at once', () => {
    expect(states(US_STATES)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['one is completed', { assessments: [{ key: 'a', kind: 'DPIA', state: 'COMPLETED' }] }],
    ['all people are at work', { dataSubjects: [{ key: 's', name: 'Employees' }] }],
    ['no sensitive data are seen', { dataCategories: [] }],
    ['it is done for others', { role: 'PROCESSOR' }],
  ])('is not missed if %s', (_, stated) => {
    expect(states(['US-VA'], stated)).toEqual([]);
  });

  it.each([
    ['US-KY', '2026-05-31', 0],
    ['US-KY', '2026-06-01', 1],
    ['US-VA', '2022-12-31', 0],
  ])('is asked for since the duty began: %s on %s %i', (code, on, count) => {
    expect(states([code], {}, on)).toHaveLength(count);
  });
});
