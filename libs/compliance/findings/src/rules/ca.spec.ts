import { found, type Things } from '../testing.js';
import { CA_RULES } from './ca.js';

const TORONTO = { id: 'party-toronto', name: 'Toronto', country: 'CA' };
const CLOUD = { id: 'party-cloud', name: 'Cloud' };
const ON = '2026-06-01';

const transfer = (over = {}): Things => ({
  party: [TORONTO, CLOUD],
  transfer: [
    {
      id: 'transfer-1',
      kind: 'ENTRUSTMENT',
      exporter: TORONTO.id,
      importer: CLOUD.id,
      countries: ['US'],
      purposes: ['Hosting'],
      ...over,
    },
  ],
});
const ground = (code: string, instrument = true) => ({
  grounds: [
    { key: 'it', law: 'CA', code, ...(instrument && { instrument: { kind: 'CONTRACT' as const, modules: [] } }) },
  ],
});
const overriddenIn = (region: string) => ({
  jurisdictionProfile: [
    {
      id: 'jurisdictionProfile-CA',
      code: 'CA',
      legalBasisOverrides: [
        {
          key: 'there',
          replaces: [],
          basis: 'EXPRESS_CONSENT' as const,
          onlyIfNoAlternative: false,
          region,
          dataCategories: [],
          activities: [],
        },
      ],
    },
  ],
});

describe('Processing abroad for a Canadian organization', () => {
  it('has a contract or other means', () => {
    expect(found(CA_RULES, ON, transfer())).toEqual(['CA.ACCOUNTABILITY grounds']);
    expect(found(CA_RULES, ON, transfer(ground('CA.ACCOUNTABILITY')))).toEqual([]);
    expect(found(CA_RULES, ON, transfer(ground('CA.ACCOUNTABILITY', false)))).toEqual([
      'CA.INSTRUMENT.MISSING grounds.it.instrument',
    ]);
  });

  it.each([
    [{ reference: 'C-1' }, []],
    [{ reference: 'C-1', until: '2026-05-31' }, ['CA.ACCOUNTABILITY grounds']],
    [{}, ['CA.ACCOUNTABILITY grounds']],
  ])('by the contract of the engagement, %j, lacks %j', (contract, faults) => {
    const engagement = [{ id: 'engagement-1', processor: CLOUD.id, contract }];
    expect(found(CA_RULES, ON, { ...transfer(), engagement })).toEqual(faults);
  });

  it('differs from disclosure to others, which rests on consent', () => {
    expect(found(CA_RULES, ON, transfer({ kind: 'PROVISION' }))).toEqual([]);
  });
});

describe('Service providers abroad of people in Alberta', () => {
  it('are described with countries and purposes', () => {
    const unsaid = transfer({ ...ground('CA.ACCOUNTABILITY'), countries: [], purposes: [] });
    expect(found(CA_RULES, ON, { ...unsaid, ...overriddenIn('CA-AB') })).toEqual([
      'CA.AB.NOTICE countries',
      'CA.AB.NOTICE purposes',
    ]);
    expect(found(CA_RULES, ON, { ...transfer(ground('CA.ACCOUNTABILITY')), ...overriddenIn('CA-AB') })).toEqual([]);
    expect(found(CA_RULES, ON, unsaid)).toEqual([]);
  });
});
