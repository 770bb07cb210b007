import { findings, found } from '../testing.js';
import { IN_RULES } from './in.js';

const acme = { id: 'party-acme', name: 'Acme India', country: 'IN' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const category = (key: string, more: object = {}) => ({ key, name: key, special: 'NO', specialKinds: [], ...more });
const purpose = (basis: string) => ({
  key: 'billing',
  dataCategories: [],
  legalBases: [{ basis, dataCategories: [], dataSubjects: [] }],
});
const billing = {
  id: 'activity-billing',
  dataCategories: [category('bank accounts', { financial: 'YES' })],
  purposes: [purpose('CONTRACT')],
};
const rule7 = { key: 'rule7', law: 'IN', code: 'IN.SPDI7', instrument: { kind: 'CONTRACT', modules: [] } };

const on = (date: string, transfer: object, activity: object = {}, profile?: object) =>
  found(IN_RULES, date, {
    party: [acme, cloud],
    processingActivity: [{ ...billing, ...activity } as never],
    transfer: [
      { id: 't', exporter: acme.id, importer: cloud.id, countries: ['DE'], activities: [billing.id], ...transfer },
    ] as never,
    jurisdictionProfile: profile ? [{ id: 'profile-in', code: 'IN', ...profile } as never] : [],
  });

describe('Transfers of sensitive data under the Indian rules of 2011', () => {
  it.each([
    ['2011-04-10', []],
    ['2011-04-11', ['IN.SPDI.GROUND grounds']],
    ['2027-05-12', ['IN.SPDI.GROUND grounds']],
    ['2027-05-13', []],
  ])('state the ground of Rule 7, as long as that holds: %s', (date, missing) => {
    expect(on(date, {})).toEqual(missing);
  });

  it('need none for other data, within India, or where the organisation has suspended them', () => {
    expect(on('2026-11-25', {}, { dataCategories: [category('names')] })).toEqual([]);
    expect(on('2026-11-25', { countries: ['IN'] })).toEqual([]);
    expect(on('2026-11-25', { suspension: {} })).toEqual([]);
  });

  it.each([
    ['HEALTH', ['IN.SPDI.GROUND grounds']],
    ['BIOMETRIC', ['IN.SPDI.GROUND grounds']],
    ['POLITICAL_OPINIONS', []],
  ])('are those of the kinds that the rules list: %s', (kind, missing) => {
    const dataCategories = [category('special', { special: 'YES', specialKinds: [kind] })];
    expect(on('2026-11-25', {}, { dataCategories })).toEqual(missing);
  });

  it('show the same level of protection, by a contract or an assessment', () => {
    const bare = [{ ...rule7, instrument: undefined }];
    expect(on('2026-11-25', { grounds: bare })).toEqual(['IN.SPDI.GROUNDED grounds.rule7.instrument']);
    expect(on('2026-11-25', { grounds: bare, assessments: [{ key: 'a' }] })).toEqual([]);
    expect(on('2026-11-25', { grounds: [rule7] })).toEqual([]);
  });

  it('rest on consent or a contract, by the activity or by what the organisation says for India', () => {
    const purposes = [purpose('LEGITIMATE_INTERESTS')];
    expect(on('2026-11-25', { grounds: [rule7] }, { purposes })).toEqual(['IN.SPDI.GROUNDED grounds.rule7']);
    const legalBasisOverrides = [{ key: 'c', replaces: [], basis: 'CONSENT', activities: [], dataCategories: [] }];
    expect(on('2026-11-25', { grounds: [rule7] }, { purposes }, { legalBasisOverrides })).toEqual([]);
  });
});

describe('Transfers under the Indian Act of 2023', () => {
  it.each([
    ['2027-05-12', []],
    ['2027-05-13', ['IN.TRANSFER.GROUND_IN_FORCE grounds.rule7.code']],
  ])('no longer rest on Rule 7: %s', (date, missing) => {
    expect(on(date, { grounds: [rule7] })).toEqual(missing);
  });

  it('tell what took the place of Rule 7', () => {
    const [finding] = findings(IN_RULES, '2027-05-13', {
      party: [acme, cloud],
      transfer: [{ id: 't', exporter: acme.id, importer: cloud.id, countries: ['DE'], grounds: [rule7] }] as never,
    });
    expect(finding!.message).toContain('Choose one of: "Allowed, unless the government has restricted the country".');
  });
});
