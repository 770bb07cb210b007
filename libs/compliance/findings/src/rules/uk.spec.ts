import { findings, found, type Things } from '../testing.js';
import { EU_RULES } from './eu.js';
import { UK_RULES } from './uk.js';

const TODAY = '2026-11-25';
const RULES = [...EU_RULES, ...UK_RULES];

const acme = { id: 'party-acme', name: 'Acme Ltd', country: 'GB', email: 'post@example.org', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };

const ASSESSED = [{ key: 'tra', on: '2022-01-01', outcome: 'Sufficient' }];
const transfer = {
  id: 'transfer-1',
  exporter: acme.id,
  importer: cloud.id,
  countries: ['US'],
  assessments: ASSESSED,
};
const ground = (code: string, instrument?: object, more: object = {}) =>
  ({
    key: code,
    law: code.slice(0, 2),
    code,
    instrument: instrument && { modules: [], ...instrument },
    ...more,
  }) as never;
const scc = (instrument: object = {}) => ground('EU.SCC', { kind: 'SCC', ...instrument });
const CURRENT = scc({ version: '2021/914', modules: [2], signedOn: '2022-01-01' });

const things = (stated: object): Things => ({ party: [acme, cloud], transfer: [{ ...transfer, ...stated }] });
/** Rules of both laws: for a transfer under UK law alone, the EU's rules find nothing. */
const judged = (on: string, stated: object) => found(RULES, on, things(stated));

describe('The articles of the rules of the United Kingdom', () => {
  it('are those in force: 44, 45 and 46(1) are omitted since 5 February 2026', () => {
    const omitted = UK_RULES.filter(({ article }) => ['44', '45', '46(1)'].includes(article));
    expect(omitted.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['2026-02-04', '44', '46(1)'],
    ['2026-02-05', '44A', '45B, 46(1A)'],
  ])('are those of the day: on %s a ground is wanted by %s, an assessment by %s', (on, wanted, assessed) => {
    const articles = (stated: object) =>
      findings(RULES, on, things(stated)).map(({ rule, article }) => `${rule} ${article}`);
    expect(articles({ grounds: [] })).toContain(`UK.TRANSFER.GROUND ${wanted}`);
    const idta = ground('UK.IDTA', { kind: 'IDTA', version: 'A1.0' });
    expect(articles({ grounds: [idta], assessments: [] })).toEqual([`UK.TRANSFER.ASSESSMENT ${assessed}`]);
  });
});

describe('A transfer out of the United Kingdom', () => {
  const ALONE = ['UK.TRANSFER.EU_CLAUSES grounds.EU.SCC'];

  it.each(['2021-06-27', '2022-03-20', '2022-03-21', '2024-03-21', '2024-03-22', TODAY])(
    'never was sound on the clauses of 2021 alone: %s',
    (on) => {
      const all = findings(RULES, on, things({ grounds: [CURRENT] }));
      expect(all.map(({ rule, severity }) => [rule, severity])).toEqual([['UK.TRANSFER.EU_CLAUSES', 'ERROR']]);
    },
  );

  it('is sound on them with the Addendum, which says which clauses it amends', () => {
    const addendum = ground('UK.ADDENDUM', { kind: 'UK_ADDENDUM', version: 'B1.0' });
    expect(judged(TODAY, { grounds: [CURRENT, addendum] })).toEqual([]);
    expect(judged(TODAY, { grounds: [addendum] })).toEqual(['UK.ADDENDUM.CLAUSES grounds.UK.ADDENDUM']);
  });

  it.each([
    ['2021-01-01', '2019-01-01', []],
    ['2022-12-28', '2022-09-21', []],
    ['2024-03-21', '2022-09-21', []],
    ['2024-03-22', '2022-09-21', ALONE],
    ['2023-01-01', '2022-09-22', ALONE],
    ['2024-03-21', undefined, []],
    [TODAY, undefined, ALONE],
  ])('on old clauses, on %s, signed on %s', (on, signedOn, expected) => {
    expect(judged(on, { grounds: [scc({ version: '2010/87/EU', signedOn })] })).toEqual(expected);
  });

  it.each([
    ['2024-03-21', undefined, 'WARNING'],
    ['2024-03-22', undefined, 'ERROR'],
    ['2024-03-21', '2022-09-22', 'ERROR'],
  ])('on clauses that it does not name, on %s, signed on %s: a %s', (on, signedOn, severity) => {
    const all = findings(RULES, on, things({ grounds: [scc({ signedOn })] }));
    expect(all.map((finding) => [finding.rule, finding.severity])).toEqual([['UK.TRANSFER.EU_CLAUSES', severity]]);
  });

  it('on clauses that it does not name, signed when there were only old ones, is on those', () => {
    expect(judged('2024-03-21', { grounds: [scc({ signedOn: '2020-01-01' })] })).toEqual([]);
    expect(judged('2024-03-22', { grounds: [scc({ signedOn: '2020-01-01' })] })).toEqual(ALONE);
  });

  it.each([
    ['2022-03-20', ['UK.TRANSFER.GROUND_IN_FORCE grounds.UK.IDTA.code']],
    ['2022-03-21', []],
  ])('on the IDTA, on %s', (on, expected) => {
    const idta = ground('UK.IDTA', { kind: 'IDTA', version: 'A1.0' });
    expect(judged(on, { grounds: [idta] })).toEqual(expected);
  });

  it('has a ground and names the country', () => {
    expect(judged(TODAY, {})).toEqual(['UK.TRANSFER.GROUND grounds']);
    expect(judged(TODAY, { countries: [] })).toEqual(['UK.TRANSFER.COUNTRY countries', 'UK.TRANSFER.GROUND grounds']);
    expect(judged(TODAY, { countries: ['GB'] })).toEqual([]);
  });

  it('to the EEA is to recognised countries, which is to be stated', () => {
    const [finding] = findings(RULES, TODAY, things({ countries: ['FR'] }));
    expect(finding).toMatchObject({ rule: 'UK.TRANSFER.GROUND', severity: 'NOTICE' });
    expect(judged(TODAY, { countries: ['FR', 'NO'], grounds: [ground('UK.REG')] })).toEqual([]);
  });

  it('does not share in what the EU recognises', () => {
    expect(judged(TODAY, { countries: ['BR'], grounds: [ground('UK.REG')] })).toEqual([
      'UK.RECOGNITION.NONE grounds.UK.REG',
    ]);
    expect(judged(TODAY, { countries: ['BR'], grounds: [ground('EU.ADEQ')] })).toEqual(['UK.TRANSFER.GROUND grounds']);
  });

  it('names all countries that no regulations list in one finding: work on it is work on one thing', () => {
    const [finding, ...others] = findings(
      RULES,
      TODAY,
      things({ countries: ['BR', 'IN'], grounds: [ground('UK.REG')] }),
    );
    expect([String(finding?.message), others]).toEqual([
      expect.stringContaining('Brazil or India was not recognised'),
      [],
    ]);
  });

  it.each([
    ['2023-10-12', 'ERROR', 'OWN_KNOWLEDGE'], // that regulations decide is known, not read, before the act of 2025
    ['2026-10-09', 'ERROR', 'GAZETTE'],
    ['2026-10-10', 'WARNING', 'GAZETTE'], // nobody has looked since
  ])('to Brazil is on no regulations, which on %s is a %s, known by %s', (on, severity, howKnown) => {
    const stated = { countries: ['BR'], grounds: [ground('UK.REG')] };
    expect(findings(RULES, on, things(stated))).toMatchObject([{ rule: 'UK.RECOGNITION.NONE', severity, howKnown }]);
  });

  it.each([
    ['2026-02-04', '44', '45; DPA 2018 s17A'],
    ['2026-02-05', '44A', '45A'],
  ])('is judged on %s by Art %s, and by regulations by Art %s', (on, article, regulations) => {
    expect(findings(RULES, on, things({}))).toMatchObject([{ rule: 'UK.TRANSFER.GROUND', article: article }]);
    const none = { countries: ['BR'], grounds: [ground('UK.REG')] };
    expect(findings(RULES, on, things(none))).toMatchObject([{ rule: 'UK.RECOGNITION.NONE', article: regulations }]);
    const uncertified = { grounds: [ground('UK.REG', { kind: 'DPF_CERTIFICATION' })] };
    expect(findings(RULES, on, things(uncertified))).toMatchObject([
      { rule: 'UK.RECOGNITION.SCOPE', article: regulations },
    ]);
  });

  it.each([
    ['KR', '2022-12-18', ['UK.RECOGNITION.NONE grounds.UK.REG']],
    ['KR', '2022-12-19', []],
    ['JP', '2021-01-01', []],
    ['US', '2023-10-11', ['UK.RECOGNITION.NONE grounds.UK.REG']],
    ['US', '2023-10-12', []],
  ])('to %s on regulations, on %s', (country, on, expected) => {
    const certified = { kind: 'DPF_CERTIFICATION', scope: 'UK Extension' };
    expect(judged(on, { countries: [country], grounds: [ground('UK.REG', certified)] })).toEqual(expected);
  });

  it('to the United States needs the UK Extension of the certification', () => {
    expect(judged(TODAY, { grounds: [ground('UK.REG', { kind: 'DPF_CERTIFICATION' })] })).toEqual([
      'UK.RECOGNITION.SCOPE grounds.UK.REG.condition',
    ]);
  });

  it.each([
    ['2026-02-04', '46(1)', 'essentially equivalent'],
    ['2026-02-05', '45B, 46(1A)', 'not materially lower'],
  ])('on safeguards is assessed by the test of its time: %s', (on, article, words) => {
    const idta = ground('UK.IDTA', { kind: 'IDTA', version: 'A1.0' });
    const [finding] = findings(RULES, on, things({ grounds: [idta], assessments: [] }));
    expect(finding).toMatchObject({ rule: 'UK.TRANSFER.ASSESSMENT', article });
    expect(finding!.message).toContain(words);
  });

  it('says on which derogation it rests', () => {
    expect(judged(TODAY, { grounds: [ground('UK.49A_G')] })).toEqual(['UK.DEROGATION.WHICH grounds.UK.49A_G.code']);
    expect(judged(TODAY, { grounds: [ground('UK.49E')], frequency: 'Once' })).toEqual([]);
    expect(judged(TODAY, { grounds: [ground('UK.49E')], frequency: 'Weekly' })).toEqual([
      'UK.DEROGATION.SYSTEMATIC grounds.UK.49E',
    ]);
  });

  describe('until 2020', () => {
    const shield = ground('EU.ADEQ', undefined, { condition: 'Privacy Shield' });
    const fell = 'RECOGNITION.FELL grounds.EU.ADEQ';

    it.each([
      ['2020-07-15', []],
      ['2020-07-16', [`UK.${fell}`]],
      ['2020-12-31', [`UK.${fell}`]],
      ['2021-01-01', ['UK.TRANSFER.GROUND grounds']],
    ])('rested on the grounds of the EU: %s', (on, expected) => {
      expect(judged(on, { grounds: [shield] })).toEqual(expected);
    });

    it('was one only out of the EEA', () => {
      expect(judged('2020-12-31', { countries: ['FR'] })).toEqual([]);
      expect(judged('2020-12-31', { countries: ['US'] })).toEqual(['UK.TRANSFER.GROUND grounds']);
    });

    it('is found once, where the law of the EU is asked too', () => {
      const officers = [{ role: 'EU_REPRESENTATIVE' as const, jurisdictions: [], contact: 'contact-1' }];
      const party = [{ ...acme, officers }, cloud];
      expect(found(RULES, '2020-07-16', { ...things({ grounds: [shield] }), party })).toEqual([`EU.${fell}`]);
    });
  });

  it('of every activity goes from where its controllers are', () => {
    const processingActivity = [
      {
        id: 'processingActivity-1',
        controllers: [acme.id],
        purposes: [{ key: 'p', description: 'p', dataCategories: [], dataSubjects: [], legalBases: [] }],
      },
    ];
    const stated = { exporter: undefined, jurisdictions: ['ALL', 'EU'], grounds: [CURRENT] };
    const all = found(RULES, TODAY, { ...things(stated), processingActivity });
    expect(all.filter((line) => line.includes('TRANSFER'))).toEqual(ALONE);
  });
});

describe('The UK GDPR', () => {
  const activity = (legalBases: readonly object[], more: object = {}) => [
    {
      id: 'processingActivity-1',
      controllers: [acme.id],
      purposes: [{ key: 'p', description: 'p', dataCategories: [], dataSubjects: [], legalBases }] as never,
      dataSubjects: [{ key: 's', name: 'Customers' }] as never,
      dataCategories: [{ key: 'd', name: 'Names' }] as never,
      recipients: [{ key: 'r', name: 'Post' }] as never,
      retention: [{ key: 'k', kind: 'PROMPTLY' }] as never,
      securityMeasures: ['Locks'],
      ...more,
    },
  ];
  const judgedActivity = (on: string, legalBases: readonly object[], more: object = {}) =>
    found(RULES, on, { party: [acme], processingActivity: activity(legalBases, more) });
  const basis = (name: string) => ({ basis: name, dataCategories: [], dataSubjects: [] });

  it.each([
    ['2026-02-04', ['UK.BASIS.UNKNOWN purposes.p.legalBases']],
    ['2026-02-05', []],
  ])('knows recognised legitimate interests: %s', (on, expected) => {
    expect(judgedActivity(on, [basis('RECOGNISED_LEGITIMATE_INTERESTS')])).toEqual(expected);
  });

  it.each([
    ['2018-05-24', []],
    ['2018-05-25', ['UK.ART30.CONTROLLER purposes']],
    ['2021-01-01', ['UK.ART30.CONTROLLER purposes']],
    [TODAY, ['UK.ART30.CONTROLLER purposes']],
  ])('asks for a record: %s', (on, expected) => {
    expect(judgedActivity(on, [], { purposes: [] })).toEqual(expected);
    expect(judgedActivity(on, [])).toEqual([]);
  });

  it('wants a law for criminal records', () => {
    const [finding] = findings(RULES, TODAY, {
      party: [acme],
      processingActivity: activity([basis('CONSENT')], {
        dataCategories: [{ key: 'd', name: 'Convictions', criminal: 'YES' }],
      }),
    });
    expect(finding).toMatchObject({ rule: 'UK.CRIMINAL.LAW', article: '10; DPA 2018 s10(5)' });
  });

  it('does not hold the guidelines of the European Data Protection Board against a representative', () => {
    const both = (['DATA_PROTECTION_OFFICER', 'UK_REPRESENTATIVE'] as const).map((role) => ({
      role,
      jurisdictions: [],
      contact: 'contact-1',
    }));
    expect(found(RULES, TODAY, { party: [{ ...acme, officers: both }] })).toEqual([]);
  });

  it('wants a contract with a processor', () => {
    const hosting = { id: 'engagement-1', processor: cloud.id, engagedBy: [acme.id] };
    expect(found(RULES, TODAY, { party: [acme, cloud], engagement: [hosting] })).toEqual([
      'UK.PROCESSOR.CONTRACT contract',
    ]);
    const bound = { ...hosting, contract: { reference: 'DPA 1' } };
    expect(found(RULES, TODAY, { party: [acme, cloud], engagement: [bound] })).toEqual([]);
  });
});
