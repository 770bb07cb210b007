import { findings, type Things } from '../testing.js';
import { TW_RULES } from './tw.js';

const TODAY = '2026-11-25';
const acme = (kind?: string) => ({ id: 'party-acme', name: 'Acme Taiwan', country: 'TW', group: true, kind });
const found = (on: string, things: Things, kind?: string) =>
  findings(TW_RULES, on, {
    party: [acme(kind), { id: 'party-cloud', name: 'Cloud', country: 'CN' }] as never,
    ...things,
  }).map(({ rule, severity }) => `${rule} ${severity}`);
const sent = (on: string, kind?: string, to = 'CN', more: Things = {}) =>
  found(
    on,
    { transfer: [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: to ? [to] : [] }], ...more },
    kind,
  );

describe('A transfer out of Taiwan', () => {
  it('is free, and names its territory since the notice does', () => {
    expect(sent(TODAY, undefined, 'US')).toEqual([]);
    expect(sent('2012-09-30', undefined, '')).toEqual([]);
    expect(sent('2012-10-01', undefined, '')).toEqual(['TW.TRANSFER.COUNTRY WARNING']);
  });

  it.each([
    ['2012-09-30', 'COMMUNICATION_SERVICE_PROVIDER', []],
    ['2012-10-01', 'COMMUNICATION_SERVICE_PROVIDER', ['TW.TRANSFER.RESTRICTED ERROR']],
    ['2023-02-19', 'RECRUITMENT_AGENCY', ['TW.TRANSFER.RESTRICTED NOTICE']],
    ['2023-02-20', 'RECRUITMENT_AGENCY', ['TW.TRANSFER.RESTRICTED ERROR']],
    [TODAY, undefined, ['TW.TRANSFER.RESTRICTED NOTICE']],
  ])('to mainland China is restricted by orders, on %s for %s', (on, kind, expected) => {
    expect(sent(on, kind)).toEqual(expected);
  });

  it('to mainland China is free if it is said that no order concerns the organisation', () => {
    const jurisdictionProfile = [{ id: 'p', code: 'TW', statements: [{ item: 'transferOrders', text: 'A retailer' }] }];
    expect(sent(TODAY, undefined, 'CN', { jurisdictionProfile })).toEqual([]);
  });

  it('by commissioning a party in mainland China is restricted likewise', () => {
    const engagement = [
      { id: 'e', processor: 'party-cloud', engagedBy: ['party-acme'], contract: { signedOn: '2020-01-01' } },
    ];
    expect(found(TODAY, { engagement }, 'RECRUITMENT_AGENCY')).toEqual(['TW.TRANSFER.RESTRICTED ERROR']);
  });
});

describe('Data and contracts under Taiwanese law', () => {
  const activity = (category: object, basis: string, securityMeasures: string[] = ['Locks']) =>
    ({
      processingActivity: [
        {
          id: 'processingActivity-1',
          controllers: ['party-acme'],
          securityMeasures,
          dataCategories: [{ key: 'c', name: 'It', ccpa: [], mayReveal: [], ...category }],
          purposes: [
            {
              key: 'p',
              description: 'Care',
              dataCategories: [],
              dataSubjects: [],
              legalBases: [{ basis, dataCategories: [], dataSubjects: [] }],
            },
          ],
        },
      ],
    }) as never;

  it.each([
    [{ special: 'YES', specialKinds: ['HEALTH'] }, 'LEGAL_OBLIGATION', ['TW.SPECIAL.CONDITION ERROR']],
    [{ special: 'YES', specialKinds: ['HEALTH'] }, 'EXPRESS_CONSENT', []],
    [{ special: 'YES', specialKinds: ['BIOMETRIC'] }, 'LEGAL_OBLIGATION', []],
    [{ special: 'YES', specialKinds: [] }, 'LEGAL_OBLIGATION', ['TW.SPECIAL.CONDITION NOTICE']],
    [{ criminal: 'YES' }, 'LEGAL_OBLIGATION', ['TW.SPECIAL.CONDITION ERROR']],
    [{ special: 'YES', specialKinds: ['BIOMETRIC'], criminal: 'YES' }, 'EXPRESS_CONSENT', []],
  ])('sensitive data %j on %s: %j', (category, basis, expected) => {
    expect(found(TODAY, activity(category, basis))).toEqual(expected);
    expect(found('2016-03-14', activity(category, basis))).toEqual([]);
  });

  it('a contract serves with security measures only', () => {
    expect(found(TODAY, activity({}, 'CONTRACT', []))).toEqual(['TW.CONTRACT.SECURITY WARNING']);
    expect(found(TODAY, activity({}, 'CONTRACT'))).toEqual([]);
    expect(found('2012-09-30', activity({}, 'CONTRACT', []))).toEqual([]);
  });

  it.each([
    ['2012-09-30', []],
    ['2012-10-01', ['TW.PROCESSOR.CONTRACT WARNING']],
  ])('a commissioned party has a contract, on %s', (on, expected) => {
    const engagement = [{ id: 'e', processor: 'party-host', engagedBy: ['party-acme'] }];
    expect(found(on, { engagement })).toEqual(expected);
  });
});
