import { findings } from '../testing.js';
import { NG_RULES } from './ng.js';

const acme = { id: 'party-acme', name: 'Acme Nigeria', country: 'NG' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const ground = (code: string, instrument?: string) => ({
  key: 'g',
  law: 'NG',
  code: `NG.${code}`,
  ...(instrument && { instrument: { kind: instrument, modules: [] } }),
});
const on = (date: string, transfer: object) =>
  findings(NG_RULES, date, {
    party: [acme, cloud],
    transfer: [{ id: 't', exporter: acme.id, importer: cloud.id, countries: ['DE'], ...transfer }] as never,
  }).map(({ rule, article }) => `${rule} ${article}`);

describe('Transfers under Nigerian law', () => {
  it.each([
    ['2019-01-24', []],
    ['2019-01-25', ['NG.TRANSFER.GROUND NDPR 2.11 and 2.12']],
    ['2023-06-11', ['NG.TRANSFER.GROUND NDPR 2.11 and 2.12']],
    ['2023-06-12', ['NG.TRANSFER.GROUND s41(2)']],
  ])('state their basis, by the act in force on %s', (date, missing) => {
    expect(on(date, {})).toEqual(missing);
    expect(on(date, { grounds: [ground('CONSENT')] })).toEqual([]);
  });

  it.each([
    ['2023-06-11', []],
    ['2023-06-12', ['NG.TRANSFER.COUNTRY s41(2)']],
  ])('name the country since the Act: %s', (date, missing) => {
    expect(on(date, { countries: [], grounds: [ground('CONSENT')] })).toEqual(missing);
  });

  it.each([
    ['2023-06-11', ['NG.TRANSFER.GROUND_IN_FORCE s41(1)(a); GAID 45, Sch. 5']],
    ['2023-06-12', ['NG.TRANSFER.ADEQUACY s41(2)']],
  ])('rest on clauses since the Act, with the adequacy recorded: %s', (date, missing) => {
    expect(on(date, { grounds: [ground('CLAUSES', 'CONTRACT')] })).toEqual(missing);
  });

  it('have the adequacy recorded in an assessment', () => {
    expect(on('2025-09-18', { grounds: [ground('BCR', 'BCR')], assessments: [{ key: 'a' }] })).toEqual([]);
    expect(on('2025-09-18', { grounds: [ground('BCR')], assessments: [{ key: 'a' }] })).toEqual([
      'NG.INSTRUMENT.MISSING s41(1)(a)',
    ]);
  });

  it.each([
    ['2025-09-18', []],
    ['2025-09-19', ['NG.GROUND.PRIOR_FILING s41(1)(a); GAID 45, Sch. 5']],
  ])('rest on an instrument that the Commission has approved since its directive: %s', (date, missing) => {
    const transfer = { grounds: [ground('CLAUSES', 'CONTRACT')], assessments: [{ key: 'a' }] };
    expect(on(date, transfer)).toEqual(missing);
    const priorAuthorisations = [{ key: 'p', law: 'NG', grantedOn: '2025-09-01' }];
    expect(on(date, { ...transfer, priorAuthorisations })).toEqual([]);
  });

  it('are offered instruments as grounds that need a filing first', () => {
    const offered = (date: string) =>
      findings(NG_RULES, date, {
        party: [acme, cloud],
        transfer: [{ id: 't', exporter: acme.id, importer: cloud.id, countries: ['DE'] }] as never,
      })[0]?.message;
    expect(offered('2025-09-18')).toContain('"Contractual clauses",');
    expect(offered('2025-09-19')).toContain('"Contractual clauses" (only after a filing)');
  });
});

describe('Consent under Nigerian law', () => {
  const consent = (date: string, text: string) =>
    findings(NG_RULES, date, {
      jurisdictionProfile: [{ id: 'profile-ng', code: 'NG', statements: [{ item: 'consent', text }] }],
    }).map(({ path, article }) => `${path} ${article}`);

  it.each([
    ['2023-06-11', ['statements.consent NDPR 1.3']],
    ['2023-06-12', ['statements.consent s26']],
  ])('is not given by visiting: %s', (date, missing) => {
    expect(consent(date, 'The policy is accepted by using the services, or by visiting an office.')).toEqual(missing);
  });

  it.each([
    'Consent is asked for with a box to tick when the account is opened.',
    'Those who visit our offices are asked to sign.',
  ])('is given by an act of its own: %s', (text) => {
    expect(consent('2026-11-25', text)).toEqual([]);
  });
});
