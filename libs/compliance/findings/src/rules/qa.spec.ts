import type { Rule } from '../model/rule.js';
import { findings, type Things } from '../testing.js';
import { BREACH_RULES } from './breach.js';
import { PROFILE_RULES } from './profile.js';
import { QA_RULES } from './qa.js';

const TODAY = '2026-11-25';
const party = [
  { id: 'party-acme', name: 'Acme Doha', country: 'QA', group: true },
  { id: 'party-cloud', name: 'Cloud', country: 'US' },
];
const FILINGS = QA_RULES.filter(({ id }) => id.includes('.FILING.'));
const OTHERS = QA_RULES.filter((rule) => !FILINGS.includes(rule));
const found = (on: string, things: Things, rules: readonly Rule[] = OTHERS) =>
  findings(rules, on, { party, ...things })
    .filter(({ rule }) => rule.startsWith('QA.'))
    .map(({ rule, severity }) => `${rule} ${severity}`);
const activity = (stated: object = {}) =>
  ({ processingActivity: [{ id: 'a', controllers: ['party-acme'], ...stated }] }) as never as Things;
const profile = (stated: object = {}) => ({ id: 'p', code: 'QA', ...stated }) as never;

describe('The law of Qatar', () => {
  it.each([
    ['2016-12-28', []],
    ['2016-12-29', ['QA.RETENTION.UNCOVERED WARNING']],
  ])('asks how long data are kept, on %s', (on, expected) => {
    expect(found(on, activity())).toEqual(expected);
  });

  it('asks for no ground of a transfer', () => {
    const transfer = [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: ['US'] }];
    expect(found(TODAY, { transfer })).toEqual([]);
  });

  const permitted = (stated: object, more: object = {}, on = TODAY) =>
    found(on, { ...activity(stated), jurisdictionProfile: [profile(more)] }, FILINGS);
  const data = (...specialKinds: string[]) => ({
    dataCategories: [{ key: 'c', name: 'Data', special: 'YES', specialKinds, ccpa: [] }],
  });

  it.each([
    ['HEALTH', ['QA.FILING.PERMISSION NOTICE']],
    ['BIOMETRIC', []],
  ])('asks for a permission for data of a special nature: %s', (kind, expected) => {
    expect(permitted(data(kind))).toEqual(expected);
    expect(permitted(data(kind), {}, '2016-12-28')).toEqual([]);
    expect(permitted(data(kind), { filings: [{ key: 'f', item: 'Permission 12', since: '2020-01-01' }] })).toEqual([]);
  });

  it('counts the data of children among them', () => {
    const dataSubjects = [{ key: 's', name: 'Pupils', children: 'YES' }];
    expect(permitted({ dataSubjects })).toEqual(['QA.FILING.PERMISSION NOTICE']);
  });

  it('asks whether to rest on contract or interests: it names neither', () => {
    const purposes = [{ key: 'p', description: 'Sales', legalBases: [{ basis: 'CONTRACT' }] }];
    const rule = 'QA.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY WARNING';
    expect(found('2018-01-29', activity({ purposes }), PROFILE_RULES)).toEqual([rule]);
    expect(found('2018-01-28', activity({ purposes }), PROFILE_RULES)).toEqual([]);
  });
});

describe('A profile of Qatar', () => {
  const judged = (stated: object) => found(TODAY, { jurisdictionProfile: [profile(stated)] }, PROFILE_RULES);

  it('says what of the law is not known here, until somebody states how it is followed', () => {
    expect(judged({})).toEqual(['QA.PROFILE.OPEN NOTICE']);
    expect(judged({ statements: [{ key: 'o', item: 'openLaw', text: 'We are no firm of the QFC.' }] })).toEqual([]);
  });

  it('is silent on breaches, for whose notice the law sets no time', () => {
    const [fault] = findings(BREACH_RULES, TODAY, { jurisdictionProfile: [profile()] });
    expect(fault?.message).toContain('the authority (no time is set; condition: A breach that may');
  });
});
