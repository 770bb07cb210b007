import { findings, type Things } from '../testing.js';
import { AU_RULES } from './au.js';

const TODAY = '2026-11-25';
const party = [
  { id: 'party-acme', name: 'Acme Australia', country: 'AU', group: true },
  { id: 'party-cloud', name: 'Cloud', country: 'US' },
];
const ground = (code: string, more: object = {}) => ({ key: 'g', law: 'AU', code: `AU.${code}`, ...more });
const found = (on: string, things: Things) =>
  findings(AU_RULES, on, { party, ...things }).map(({ rule, severity }) => `${rule} ${severity}`);
const disclosed = (stated: object, on = TODAY, more: Things = {}) =>
  found(on, {
    ...more,
    transfer: [{ id: 't', exporter: 'party-acme', importer: 'party-cloud', countries: ['US'], ...stated }] as never,
  });

describe('A disclosure abroad under Australian law', () => {
  it.each([
    ['2014-03-11', []],
    ['2014-03-12', ['AU.TRANSFER.STEPS WARNING']],
  ])('shows the steps that bind the recipient, on %s', (on, expected) => {
    expect(disclosed({}, on)).toEqual(expected);
    expect(disclosed({ grounds: [ground('REASONABLE_STEPS')] }, on).filter((one) => /STEPS/.test(one))).toEqual(
      expected,
    );
  });

  it.each([
    ['an assessment of the recipient', { assessments: [{ key: 'a', on: '2026-01-01' }] }],
    ['a check of the recipient', { checks: [{ key: 'c', on: '2026-01-01' }] }],
    ['an instrument', { grounds: [ground('REASONABLE_STEPS', { instrument: { kind: 'CONTRACT', modules: [] } })] }],
    ['an exception', { grounds: [ground('CONSENT')] }],
    ['use by itself', { grounds: [ground('NOT_DISCLOSURE')] }],
  ])('is answered for by %s', (_, stated) => {
    expect(disclosed(stated)).toEqual([]);
  });

  it('is answered for by the contract with a processor', () => {
    const engagement = [{ id: 'e', processor: 'party-cloud', contract: { signedOn: '2026-01-01' } }] as never;
    expect(disclosed({}, TODAY, { engagement })).toEqual([]);
  });

  it('may be no disclosure if it is storage', () => {
    expect(disclosed({ kind: 'STORAGE' })).toEqual(['AU.TRANSFER.STEPS NOTICE']);
  });

  it('names its countries', () => {
    expect(disclosed({ countries: [], grounds: [ground('CONSENT')] })).toEqual(['AU.TRANSFER.COUNTRY WARNING']);
  });

  it.each([
    ['LAW', undefined, 'WARNING'],
    ['LAW', 'An order under the US CLOUD Act', 'ERROR'],
    ['LAW', 'Taxation Administration Act 1953 (Cth)', undefined],
    ['LAW', 'An order that the Federal Court gave us', undefined],
    ['GENERAL_SITUATION', undefined, 'WARNING'],
    ['GENERAL_SITUATION', 's 16A(1) item 4', 'ERROR'],
    ['GENERAL_SITUATION', 's 16A(1) item 3', undefined],
  ])('that rests on %s names its case: %s, %s', (code, condition, severity) => {
    expect(disclosed({ grounds: [ground(code, { condition })] })).toEqual(
      severity ? [`AU.TRANSFER.CASE ${severity}`] : [],
    );
  });

  it.each([
    ['2024-12-10', ['AU.TRANSFER.GROUND_IN_FORCE ERROR']],
    ['2024-12-11', ['AU.RECOGNITION.UNLISTED WARNING']],
  ])('rests on no prescribed country: %s', (on, expected) => {
    expect(disclosed({ grounds: [ground('PRESCRIBED')] }, on)).toEqual(expected);
  });

  it('rests on a similar law only by an assessment', () => {
    expect(disclosed({ grounds: [ground('SIMILAR_LAW')] })).toEqual(['AU.ADEQUACY.JUDGED WARNING']);
  });
});

describe('Automated decisions under Australian law', () => {
  const decision = { key: 'd', description: 'Credit', significant: 'YES', humanInvolved: 'YES', purposes: [] };
  const decided = (on: string, more: object = {}, things: Things = {}) =>
    found(on, {
      ...things,
      processingActivity: [
        {
          id: 'processingActivity-1',
          controllers: ['party-acme'],
          automatedDecisions: [{ ...decision, ...more }],
          retention: [{ key: 'r', kind: 'PROMPTLY', appliesTo: {} }],
        } as never,
      ],
    });

  it.each([
    ['2026-12-09', []],
    ['2026-12-10', ['AU.AUTOMATED.POLICY WARNING']],
  ])('are in the privacy policy, those that a person signs off included: %s', (on, expected) => {
    expect(decided(on)).toEqual(expected);
    expect(decided(on, { humanInvolved: 'NO' })).toEqual(expected);
  });

  it('are asked about where their effect is not stated, and left out where it is small', () => {
    expect(decided('2026-12-10', { significant: 'NOT_STATED' })).toEqual(['AU.AUTOMATED.POLICY NOTICE']);
    expect(decided('2026-12-10', { significant: 'NO' })).toEqual([]);
  });

  it('are shown by a statement of the profile', () => {
    const said = {
      jurisdictionProfile: [{ id: 'p', code: 'AU', statements: [{ item: 'automatedDecisions', text: 'Policy, 4' }] }],
    };
    expect(decided('2026-12-10', {}, said)).toEqual([]);
  });
});

describe('Sensitive information under Australian law', () => {
  const using = (category: object, basis: object | undefined, on = TODAY) =>
    found(on, {
      processingActivity: [
        {
          id: 'processingActivity-1',
          controllers: ['party-acme'],
          dataCategories: [{ key: 'c', name: 'It', mayReveal: [], ccpa: [], ...category }],
          purposes: [
            {
              key: 'p',
              description: 'Care',
              dataCategories: [],
              dataSubjects: [],
              legalBases: basis ? [{ dataCategories: [], dataSubjects: [], ...basis }] : [],
            },
          ],
          retention: [{ key: 'r', kind: 'PROMPTLY', appliesTo: {} }],
        } as never,
      ],
    });
  const health = { special: 'YES', specialKinds: ['HEALTH'] };

  it.each([
    [health, undefined, ['AU.SPECIAL.CONDITION WARNING']],
    [health, { basis: 'CONTRACT' }, ['AU.SPECIAL.CONDITION WARNING']],
    [health, { basis: 'CONSENT' }, []],
    [health, { basis: 'CONTRACT', specialCondition: 'HEALTH_OR_SOCIAL_CARE' }, []],
    [{ criminal: 'YES' }, { basis: 'CONTRACT' }, ['AU.SPECIAL.CONDITION WARNING']],
    [{ special: 'NO' }, undefined, []],
  ])('%j on %j: %j', (category, basis, expected) => {
    expect(using(category, basis)).toEqual(expected);
    expect(using(category, basis, '2014-03-11')).toEqual([]);
  });
});

describe('Retention under Australian law', () => {
  it.each([
    ['2014-03-11', []],
    ['2014-03-12', ['AU.RETENTION.UNCOVERED WARNING']],
  ])('is stated, on %s', (on, expected) => {
    expect(found(on, { processingActivity: [{ id: 'processingActivity-1', controllers: ['party-acme'] }] })).toEqual(
      expected,
    );
  });
});
