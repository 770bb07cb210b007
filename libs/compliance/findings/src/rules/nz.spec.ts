import { findings, type Things } from '../testing.js';
import { IMPACT_ASSESSMENT_RULES } from './impact-assessments.js';
import { NZ_RULES } from './nz.js';
import { STATED_DUTY_RULES } from './stated-duties.js';

const TODAY = '2026-11-25';
const party = [
  { id: 'party-acme', name: 'Acme New Zealand', country: 'NZ', group: true },
  { id: 'party-cloud', name: 'Cloud', country: 'US' },
];
const ground = (code: string, more: object = {}) => ({ key: 'g', law: 'NZ', code: `NZ.${code}`, ...more });
const found = (on: string, things: Things, rules = NZ_RULES) =>
  findings(rules, on, { party, ...things }).map(({ rule, severity }) => `${rule} ${severity}`);
const disclosed = (stated: object, on = TODAY) =>
  found(on, {
    transfer: [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: ['US'], ...stated }] as never,
  });

describe('A disclosure out of New Zealand', () => {
  it.each([
    ['2020-11-30', []],
    ['2020-12-01', ['NZ.TRANSFER.GROUND WARNING']],
  ])('has a way of principle 12, on %s', (on, expected) => {
    expect(disclosed({}, on)).toEqual(expected);
    expect(disclosed({ grounds: [ground('AUTHORISED')] }, on)).toEqual([]);
  });

  it.each([
    ['ENTRUSTMENT', []],
    ['STORAGE', []],
    ['ACCESS', ['NZ.TRANSFER.GROUND NOTICE']],
    ['PROVISION', ['NZ.TRANSFER.GROUND WARNING']],
  ])('is none if an agent stores or processes: %s', (kind, expected) => {
    expect(disclosed({ kind })).toEqual(expected);
  });

  it.each([
    ['PRESCRIBED_COUNTRY', 'NZ.RECOGNITION.UNLISTED WARNING'],
    ['BINDING_SCHEME', 'NZ.RECOGNITION.UNLISTED WARNING'],
    ['COMPARABLE_LAW', 'NZ.ADEQUACY.JUDGED WARNING'],
    ['COMPARABLE_SAFEGUARDS', 'NZ.INSTRUMENT.MISSING ERROR'],
  ])('on %s needs what it rests on', (code, expected) => {
    expect(disclosed({ grounds: [ground(code)] })).toEqual([expected]);
  });

  it('does not rest on the recognition of New Zealand by the EU', () => {
    expect(disclosed({ grounds: [{ key: 'g', law: 'EU', code: 'EU.ADEQ' }] })).toEqual(['NZ.TRANSFER.GROUND WARNING']);
  });
});

describe('Officers, retention and notice under the law of New Zealand', () => {
  it.each([
    ['2020-11-30', []],
    ['2020-12-01', ['NZ.OFFICER WARNING']],
  ])('a privacy officer is named, on %s', (on, expected) => {
    expect(found(on, { jurisdictionProfile: [{ id: 'p', code: 'NZ' }] })).toEqual(expected);
  });

  it('how long data are kept is stated', () => {
    const processingActivity = [{ id: 'a', controllers: ['party-acme'] }];
    expect(found(TODAY, { processingActivity })).toEqual(['NZ.RETENTION.UNCOVERED WARNING']);
    expect(found('2020-11-30', { processingActivity })).toEqual([]);
  });

  const from = (description: string, on: string) =>
    found(
      on,
      {
        processingActivity: [{ id: 'a', controllers: ['party-acme'], sources: [{ key: 's', description }] }] as never,
        jurisdictionProfile: [{ id: 'p', code: 'NZ' }],
      },
      STATED_DUTY_RULES,
    );

  it.each([
    ['A credit reporter', '2026-04-30', []],
    ['A credit reporter', '2026-05-01', ['NZ.NOTICE.INDIRECT NOTICE']],
    ['The individuals themselves', '2026-05-01', []],
  ])('what comes from "%s" is notified, on %s', (description, on, expected) => {
    expect(from(description, on)).toEqual(expected);
  });

  const recognising = (on: string) =>
    found(
      on,
      {
        processingActivity: [
          {
            id: 'a',
            controllers: ['party-acme'],
            dataCategories: [{ key: 'c', name: 'Faces', special: 'YES', specialKinds: ['BIOMETRIC'], ccpa: [] }],
          },
        ] as never,
      },
      IMPACT_ASSESSMENT_RULES,
    );

  it.each([
    ['2025-11-02', []],
    ['2025-11-03', ['NZ.IMPACT_ASSESSMENT NOTICE']],
    ['2026-08-02', ['NZ.IMPACT_ASSESSMENT NOTICE']],
    ['2026-08-03', ['NZ.IMPACT_ASSESSMENT WARNING']],
  ])('biometrics are assessed, those of before later: %s', (on, expected) => {
    expect(recognising(on)).toEqual(expected);
  });
});
