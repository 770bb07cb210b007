import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const COMPANY = { id: 'party-uy', name: 'Empresa', country: 'UY', group: true };
const OTHER = { id: 'party-other', name: 'Other' };
const ON = '2026-01-01';

const purpose = (basis: string) => ({
  key: 'p',
  description: 'Care',
  dataCategories: [],
  dataSubjects: [],
  legalBases: [{ basis, dataCategories: [], dataSubjects: [] }],
});
const HEALTH = { key: 'd', name: 'Health', special: 'YES' };
const activity = (over: object) => ({
  processingActivity: [{ id: 'processingActivity-1', controllers: [COMPANY.id], ...over }],
});
const transfer = (over: object = {}) => ({
  transfer: [
    { id: 'transfer-1', kind: 'ENTRUSTMENT', exporter: COMPANY.id, importer: OTHER.id, countries: ['US'], ...over },
  ],
});
const on = (code: string, instrument?: object, condition?: string) => ({
  grounds: [
    { key: 'g', law: 'UY', code, condition, ...(instrument && { instrument: { modules: [], ...instrument } }) },
  ],
});
const profile = (over: object = {}) => ({
  jurisdictionProfile: [{ id: 'jurisdictionProfile-UY', code: 'UY', ...over }],
});
const found = (date: string, things: object, name: RegExp) =>
  findings(RULES, date, { party: [COMPANY, OTHER], ...things } as Things)
    .filter(({ rule, law }) => law === 'UY' && name.test(rule))
    .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
const TRANSFER = /TRANSFER|RECOGNITION|GROUND|INSTRUMENT/;
const ASSESSMENT = 'UY.TRANSFER.ASSESSMENT ERROR assessments';
const DPF = { kind: 'DPF_CERTIFICATION', signedOn: '2025-01-01' };

describe('A transfer out of Uruguay', () => {
  it.each<[string, object, string[]]>([
    ['2008-08-27', {}, []],
    ['2020-02-20', {}, ['UY.TRANSFER.GROUND ERROR grounds']],
    ['2020-02-20', on('UY.CONSENT'), []],
    ['2020-02-21', on('UY.CONSENT'), [ASSESSMENT]],
    [ON, { countries: ['UY'] }, []],
    [ON, { countries: ['FR'], ...on('UY.ADEQUATE') }, []],
    [ON, { countries: ['FR'] }, ['UY.TRANSFER.GROUND NOTICE grounds']],
    [ON, { countries: ['BR'], ...on('UY.ADEQUATE') }, ['UY.RECOGNITION.NONE ERROR grounds.g']],
    [ON, { countries: ['FR'], ...on('UY.CONSENT') }, []],
    [ON, on('UY.DPF', DPF), ['UY.RECOGNITION.SCOPE ERROR grounds.g.condition']],
    [ON, on('UY.DPF', DPF, 'Extended to data from Uruguay'), []],
    [
      ON,
      { ...on('UY.AUTHORISATION', { kind: 'CONTRACT' }), assessments: [{ key: 'a', on: '2025-01-01' }] },
      ['UY.GROUND.PRIOR_FILING WARNING grounds.g'],
    ],
  ])('on %s as %j lacks %j', (date, over, expected) => {
    expect(found(date, transfer(over), TRANSFER)).toEqual(expected);
  });
});

describe('A company in Uruguay', () => {
  const sensitive = activity({ purposes: [purpose('CONSENT')], dataCategories: [HEALTH] });

  it.each<[string, string, object, RegExp, string[]]>([
    ['registers its databases', ON, profile(), /REGISTERED/, ['UY.DATABASES.REGISTERED NOTICE filings']],
    ['and their changes', ON, profile(), /UPDATE/, ['UY.FILING.UPDATE NOTICE statements.registrationUpdate']],
    ['registered none before the regulation', '2009-09-14', profile(), /REGISTERED|UPDATE/, []],
    [
      'has written consent for sensitive data',
      ON,
      sensitive,
      /CONSENT.EXPRESS/,
      ['UY.CONSENT.EXPRESS WARNING purposes.p.legalBases'],
    ],
    [
      'may assess sensitive data, if they are its business',
      ON,
      sensitive,
      /IMPACT/,
      ['UY.IMPACT_ASSESSMENT WARNING assessments'],
    ],
    ['did not before 2020', '2020-02-20', sensitive, /IMPACT/, []],
    ['names a delegate', '2019-01-01', { ...sensitive, ...profile() }, /UY.OFFICER/, ['UY.OFFICER WARNING contacts']],
    ['named none before', '2018-12-31', { ...sensitive, ...profile() }, /OFFICER/, []],
    [
      'has a contract with its processor',
      ON,
      { engagement: [{ id: 'engagement-1', processor: OTHER.id, engagedBy: [COMPANY.id] }] },
      /CONTRACT/,
      ['UY.PROCESSOR.CONTRACT ERROR contract'],
    ],
    [
      'cannot rely on legitimate interests',
      ON,
      activity({ purposes: [purpose('LEGITIMATE_INTERESTS')] }),
      /UNKNOWN/,
      ['UY.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY WARNING purposes'],
    ],
    [
      'notifies the authority within 72 hours',
      ON,
      profile({ breachDuties: [{ key: 'a', to: 'the authority', within: 'P5D', businessDays: false }] }),
      /BREACH_DUTY/,
      ['UY.PROFILE.BREACH_DUTY ERROR breachDuties.a.within', 'UY.PROFILE.BREACH_DUTY ERROR breachDuties'],
    ],
  ])('%s, on %s', (_, date, things, name, expected) => {
    expect(found(date, things, name)).toEqual(expected);
  });

  it.each([
    ['2020-02-20', 'or if large volumes of data are processed'],
    ['2020-02-21', 'or if data of more than 35000 people are processed'],
  ])('names a delegate by the numbers of the law on %s', (date, words) => {
    const things = { party: [COMPANY, OTHER], ...sensitive, ...profile() } as Things;
    const [officer] = findings(RULES, date, things).filter(({ rule }) => rule === 'UY.OFFICER');
    expect(String(officer?.message)).toContain(words);
  });
});
