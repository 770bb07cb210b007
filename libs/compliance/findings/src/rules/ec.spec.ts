import { findings, type Things } from '../testing.js';
import { BREACH_RULES } from './breach.js';
import { EC_RULES } from './ec.js';
import { PROFILE_RULES } from './profile.js';

const TODAY = '2026-11-25';
const party = [
  { id: 'party-acme', name: 'Acme Quito', country: 'EC', group: true, email: 'acme@example.ec' },
  { id: 'party-cloud', name: 'Cloud', country: 'US' },
];
const FILINGS = EC_RULES.filter(({ id }) => id.includes('.FILING.'));
const OTHERS = EC_RULES.filter((rule) => !FILINGS.includes(rule));
const ground = (code: string, more: object = {}) => ({ key: 'g', law: 'EC', code: `EC.${code}`, ...more });
const found = (on: string, things: Things, rules = OTHERS) =>
  findings(rules, on, { party, ...things })
    .filter(({ rule }) => rule.startsWith('EC.'))
    .map(({ rule, severity }) => `${rule} ${severity}`);
const sent = (stated: object, on = TODAY, rules = OTHERS) =>
  found(
    on,
    { transfer: [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: ['US'], ...stated }] as never },
    rules,
  );

describe('A transfer out of Ecuador', () => {
  it.each([
    ['2021-05-25', []],
    ['2023-05-25', ['EC.TRANSFER.GROUND NOTICE']],
    ['2023-05-26', ['EC.TRANSFER.GROUND ERROR']],
  ])('has a ground, on %s', (on, expected) => {
    expect(sent({}, on)).toEqual(expected);
    expect(sent({ grounds: [ground('CONSENT')] }, on)).toEqual([]);
  });

  it.each([
    ['ENTRUSTMENT', []],
    ['STORAGE', []],
    ['ACCESS', ['EC.TRANSFER.GROUND NOTICE']],
    ['PROVISION', ['EC.TRANSFER.GROUND ERROR']],
  ])('is none if a processor gets the data: %s', (kind, expected) => {
    expect(sent({ kind })).toEqual(expected);
  });

  it.each([
    ['2026-01-27', 'EC.TRANSFER.GROUND ERROR'],
    ['2026-01-28', 'EC.TRANSFER.GROUND NOTICE'],
  ])('to Peru has an evident ground since the rule of 2026: %s', (on, expected) => {
    expect(sent({ countries: ['PE'] }, on)).toEqual([expected]);
  });

  it.each([
    ['ADEQUATE', ['EC.RECOGNITION.UNLISTED WARNING']],
    ['SAFEGUARD_INSTRUMENT', ['EC.INSTRUMENT.MISSING ERROR']],
    ['AUTHORISATION', ['EC.GROUND.PRIOR_FILING WARNING']],
  ])('on %s needs what it rests on', (code, expected) => {
    expect(sent({ grounds: [ground(code)] })).toEqual(expected);
  });
});

describe('The record and the contracts under the law of Ecuador', () => {
  const activity = (stated: object) => ({
    processingActivity: [{ id: 'a', controllers: ['party-acme'], ...stated }] as never,
  });

  it.each([
    ['2023-11-12', 0],
    ['2023-11-13', 7],
  ])('items of the record are missing, though their wording was not confirmed (%s)', (on, count) => {
    const missing = found(on, activity({}));
    expect(missing.filter((line) => /^EC\.RECORD (?:ERROR|NOTICE)$/.test(line))).toHaveLength(count);
  });

  it.each([
    ['2023-05-25', 'NOTICE'],
    ['2023-05-26', 'ERROR'],
  ])('a processor has a contract, on %s', (on, severity) => {
    const engagement = [{ id: 'e', processor: 'party-cloud', engagedBy: ['party-acme'] }];
    expect(found(on, { engagement })).toEqual([`EC.PROCESSOR.CONTRACT ${severity}`]);
    expect(found(on, { engagement: [{ ...engagement[0]!, contract: { signedOn: '2022-01-01' } }] as never })).toEqual(
      [],
    );
  });

  const health = (legalBases: object[]) =>
    found(
      '2023-06-01',
      activity({
        dataCategories: [{ key: 'c', name: 'Sick notes', special: 'YES', specialKinds: ['HEALTH'], ccpa: [] }],
        purposes: [{ key: 'p', description: 'Payroll', legalBases }],
      }),
    );

  it('sensitive data rest on consent or a stated condition', () => {
    expect(health([{ basis: 'CONTRACT' }])).toEqual(['EC.SPECIAL.CONDITION ERROR']);
    expect(health([{ basis: 'EXPRESS_CONSENT' }])).toEqual([]);
  });
});

describe('A profile of Ecuador', () => {
  const profile = (stated: object = {}) => ({ jurisdictionProfile: [{ id: 'p', code: 'EC', ...stated }] as never });
  const stated = (item: string) => ({ key: item, item, text: 'None is owed.' });

  it.each([
    ['2021-05-25', []],
    ['2025-07-29', ['EC.FILING.NATIONAL_REGISTER NOTICE']],
    ['2025-07-30', ['EC.FILING.NATIONAL_REGISTER NOTICE', 'EC.FILING.DELEGATE NOTICE']],
  ])('records its filings, on %s', (on, expected) => {
    expect(found(on, profile(), FILINGS)).toEqual(expected);
  });

  it('shows them by a filing or a statement', () => {
    const filings = [{ key: 'f', item: 'Registro Nacional', since: '2026-01-01' }];
    const statements = [stated('delegateRegistration')];
    expect(found(TODAY, profile({ filings, statements }), FILINGS)).toEqual([]);
  });

  it('enters transfers in the National Register, if data may go to others than processors abroad', () => {
    const rule = 'EC.FILING.TRANSFERS NOTICE';
    expect(sent({ kind: 'PROVISION' }, TODAY, FILINGS)).toContain(rule);
    expect(sent({ kind: 'ENTRUSTMENT' }, TODAY, FILINGS)).not.toContain(rule);
    expect(sent({ countries: ['EC'] }, TODAY, FILINGS)).not.toContain(rule);
  });

  it.each([
    ['P5D', true, []],
    ['PT72H', false, []],
    ['P7D', true, ['EC.PROFILE.BREACH_DUTY ERROR']],
  ])('notifies the authority within five business days: %s', (within, businessDays, expected) => {
    const duty = (key: string, recipient: string, more: object) => ({ key, to: key, recipient, ...more });
    const breachDuties = [
      duty('Superintendency', 'AUTHORITY', { within, businessDays }),
      duty('People', 'DATA_SUBJECTS', { within: 'P3D', businessDays: true }),
    ];
    expect(found(TODAY, profile({ breachDuties }), [...BREACH_RULES, ...PROFILE_RULES])).toEqual(expected);
  });
});
