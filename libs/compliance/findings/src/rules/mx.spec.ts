import { isRead } from '#law';
import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const COMPANY = { id: 'party-mx', name: 'Empresa', country: 'MX', group: true };
const OTHER = { id: 'party-other', name: 'Other' };

const things = (activity: object = {}, transfer?: object, over: Things = {}): Things => ({
  party: [COMPANY, OTHER],
  processingActivity: [{ id: 'processingActivity-1', controllers: [COMPANY.id], ...activity }],
  transfer: transfer && [
    { id: 'transfer-1', kind: 'PROVISION', exporter: COMPANY.id, importer: OTHER.id, countries: ['US'], ...transfer },
  ],
  ...over,
});
const found = (on: string, all: Things, name: RegExp) =>
  findings(RULES, on, all)
    .filter(({ rule, law }) => law === 'MX' && name.test(rule))
    .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

describe('A transfer out of Mexico', () => {
  it.each([
    ['2010-07-05', {}, []],
    ['2010-07-06', {}, ['MX.TRANSFER.GROUND ERROR grounds']],
    ['2026-01-01', {}, ['MX.TRANSFER.GROUND ERROR grounds']],
    ['2026-01-01', { kind: 'ENTRUSTMENT' }, []],
    ['2026-01-01', { kind: 'ACCESS' }, ['MX.TRANSFER.GROUND NOTICE grounds']],
    ['2026-01-01', { countries: ['MX'] }, []],
    ['2026-01-01', { grounds: [{ key: 'g', law: 'MX', code: 'MX.GROUP' }] }, []],
    [
      '2026-01-01',
      { grounds: [{ key: 'g', law: 'MX', code: 'MX.REMISSION', instrument: { kind: 'CONTRACT', modules: [] } }] },
      ['MX.TRANSFER.GROUND_SORT WARNING grounds.g.code'],
    ],
  ])('on %s, as %j, lacks %j', (on, transfer, expected) => {
    expect(found(on, things({}, transfer), /TRANSFER|INSTRUMENT/)).toEqual(expected);
  });

  it('cites the article of the law of its time', () => {
    const cited = (on: string) =>
      findings(RULES, on, things({}, { grounds: [{ key: 'g', law: 'MX', code: 'MX.REMISSION' }] }))
        .filter(({ rule }) => rule === 'MX.INSTRUMENT.MISSING')
        .map(({ article, howKnown }) => `${article} ${isRead(howKnown)}`);
    expect(cited('2026-01-01')).toEqual(['Reglamento 2011, 51, 53 false']);
  });
});

describe('Consent in Mexico', () => {
  const activity = (basis: string, category: object) => ({
    purposes: [
      {
        key: 'p',
        description: 'Loans',
        dataCategories: [],
        dataSubjects: [],
        legalBases: [{ basis, dataCategories: [], dataSubjects: [] }],
      },
    ],
    dataCategories: [{ key: 'd', name: 'Income', ...category }],
  });

  it.each([
    ['CONSENT', { financial: 'YES' }, ['MX.CONSENT.EXPRESS WARNING purposes.p.legalBases']],
    ['CONSENT', { special: 'YES' }, ['MX.CONSENT.EXPRESS WARNING purposes.p.legalBases']],
    ['CONSENT', {}, []],
    ['EXPRESS_CONSENT', { special: 'YES' }, []],
    ['CONTRACT', { financial: 'YES' }, []],
  ])('as %s for %j lacks %j', (basis, category, expected) => {
    expect(found('2026-01-01', things(activity(basis, category)), /CONSENT/)).toEqual(expected);
  });

  it('cannot be replaced by legitimate interests', () => {
    expect(found('2026-01-01', things(activity('LEGITIMATE_INTERESTS', {})), /LEGAL_BASIS/)).toEqual([
      'MX.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY WARNING purposes',
    ]);
  });
});

describe('A company in Mexico', () => {
  const profile = (over: object = {}): Things => ({
    jurisdictionProfile: [{ id: 'jurisdictionProfile-MX', code: 'MX', ...over } as never],
    contact: [{ id: 'contact-1', name: 'Ana', email: 'ana@example.com' }],
  });

  it('names a person or department for personal data, and the authority that exists', () => {
    expect(found('2026-01-01', things({}, undefined, profile()), /OFFICER|REGULATOR/)).toEqual([
      'MX.OFFICER ERROR contacts',
    ]);
    const named = profile({
      contacts: [{ key: 'c', role: 'PRIVACY_CONTACT', contact: 'contact-1' }],
      complaintBody: { name: 'INAI' },
    });
    expect(found('2025-03-20', things({}, undefined, named), /OFFICER|REGULATOR/)).toEqual([]);
    expect(found('2025-03-21', things({}, undefined, named), /OFFICER|REGULATOR/)).toHaveLength(1);
  });

  it('has a contract with its processor, as far as the regulation applies: a warning', () => {
    const engagement = [{ id: 'engagement-1', processor: OTHER.id, engagedBy: [COMPANY.id] }];
    expect(found('2026-01-01', things({}, undefined, { engagement }), /CONTRACT/)).toEqual([
      'MX.PROCESSOR.CONTRACT WARNING contract',
    ]);
  });
});
