import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const COMPANY = { id: 'party-pe', name: 'Empresa', country: 'PE', group: true };
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
const activity = (over: object) => ({ id: 'processingActivity-1', controllers: [COMPANY.id], ...over });
const transfer = (over: object = {}) => ({
  transfer: [
    { id: 'transfer-1', kind: 'PROVISION', exporter: COMPANY.id, importer: OTHER.id, countries: ['US'], ...over },
  ],
});
const profile = (over: object = {}) => ({
  jurisdictionProfile: [{ id: 'jurisdictionProfile-PE', code: 'PE', ...over }],
});
const found = (on: string, things: object, name: RegExp) =>
  findings(RULES, on, { party: [COMPANY, OTHER], ...things } as Things)
    .filter(({ rule, law }) => law === 'PE' && name.test(rule))
    .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

describe('A flow out of Peru', () => {
  const grounds = [{ key: 'g', law: 'PE', code: 'PE.CONSENT' }];

  it.each<[string, object, string[]]>([
    ['2013-05-07', {}, []],
    ['2013-05-08', {}, ['PE.TRANSFER.GROUND ERROR grounds']], // its wording was not read
    [ON, {}, ['PE.TRANSFER.GROUND ERROR grounds', 'PE.TRANSFER.COMMUNICATED WARNING priorAuthorisations']],
    ['2025-03-29', { grounds }, []],
    ['2025-03-30', { grounds }, ['PE.TRANSFER.COMMUNICATED WARNING priorAuthorisations']],
    [ON, { countries: ['PE'] }, []],
  ])('on %s as %j lacks %j', (on, over, expected) => {
    expect(found(on, transfer(over), /TRANSFER/)).toEqual(expected);
  });

  it('is communicated by a filing of the profile', () => {
    const filings = [{ key: 'f', item: 'Cross-border flow', since: '2025-06-01' }];
    expect(found(ON, { ...transfer({ grounds }), ...profile({ filings }) }, /COMMUNICATED/)).toEqual([]);
  });

  it('has no list of adequate countries', () => {
    const adequate = [{ key: 'g', law: 'PE', code: 'PE.ADEQUATE' }];
    expect(found(ON, transfer({ grounds: adequate }), /RECOGNITION/)).toEqual([
      'PE.RECOGNITION.UNLISTED WARNING grounds.g',
    ]);
  });
});

describe('A company in Peru', () => {
  const sensitive = {
    processingActivity: [activity({ purposes: [purpose('CONSENT')], dataCategories: [HEALTH] })],
  };

  it.each([
    ['2026-11-29', 'annual sales above 2300 UIT, and all of them by stages until 2028-11-30'],
    ['2026-11-30', 'annual sales above 1700 UIT, and all of them by stages until 2028-11-30'],
    ['2027-11-30', 'annual sales above 150 UIT, and all of them by stages until 2028-11-30'],
    ['2028-11-30', 'They do so with any annual sales.'],
  ])('names an officer by the stage of the law on %s', (on, words) => {
    const things = { party: [COMPANY, OTHER], ...sensitive, ...profile() } as Things;
    const [officer] = findings(RULES, on, things).filter(({ rule }) => rule === 'PE.OFFICER');
    expect(String(officer?.message)).toContain(words);
  });

  it.each<[string, string, object, RegExp, string[]]>([
    ['registers its banks', '2013-05-08', profile(), /REGISTERED/, ['PE.DATABASES.REGISTERED NOTICE filings']],
    ['was asked for no bank before', '2013-05-07', profile(), /REGISTERED/, []],
    [
      'has written consent for sensitive data',
      ON,
      sensitive,
      /CONSENT.EXPRESS/,
      ['PE.CONSENT.EXPRESS WARNING purposes.p.legalBases'],
    ],
    [
      'names an officer',
      '2025-11-30',
      { ...sensitive, ...profile() },
      /\.OFFICER/,
      ['PE.OFFICER WARNING contacts', 'PE.FILING.OFFICER NOTICE statements.officerContact'],
    ],
    ['names none before its stage', '2025-11-29', { ...sensitive, ...profile() }, /PE.OFFICER/, []],
    ['names none without sensitive data', ON, profile(), /OFFICER/, []],
    ['has a security document', ON, profile(), /SECURITY/, ['PE.SECURITY.DOCUMENT NOTICE statements.securityDocument']],
    [
      'has a contract with its processor',
      ON,
      { engagement: [{ id: 'engagement-1', processor: OTHER.id, engagedBy: [COMPANY.id] }] },
      /CONTRACT/,
      ['PE.PROCESSOR.CONTRACT ERROR contract'],
    ],
    [
      'cannot rely on its own interests',
      ON,
      { processingActivity: [activity({ purposes: [purpose('LEGITIMATE_INTERESTS')] })] },
      /UNKNOWN/,
      ['PE.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY WARNING purposes'],
    ],
    ['needs no impact assessment', ON, sensitive, /IMPACT/, []],
  ])('%s, on %s', (_, on, things, name, expected) => {
    expect(found(on, things, name)).toEqual(expected);
  });
});
