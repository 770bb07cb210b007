import { isRead, Law, US_HEALTH_STATES, US_STATES } from '#law';
import { RULES } from '../../rules.js';
import { findings } from '../../testing.js';
import { isReached, numbersIn } from './thresholds.js';

const TODAY = '2026-11-29';
const profile = (code: string, text?: string) => ({
  ...{ id: `jurisdictionProfile-${code}`, code },
  statements: text === undefined ? [] : [{ item: 'scope', text }],
});
const judged = (profiles: object[], on = TODAY) =>
  findings(RULES, on, {
    party: [{ id: 'party-us', name: 'Acme', country: 'US', group: true }],
    jurisdictionProfile: profiles,
  } as never).filter(({ law }) => US_STATES.includes(law));
const crossed = (profiles: object[], on = TODAY) =>
  judged(profiles, on)
    .filter(({ rule }) => rule.includes('CROSSED'))
    .map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);

describe('The numbers of an answer on scope', () => {
  it.each([
    ['NOT MET: 12,000 consumers.', { consumers: 12_000 }],
    ['NOT MET: 12000 customers, 30 % of revenue', { consumers: 12_000, share: 30 }],
    ['NOT MET: few people', {}],
  ])('are read from its words: %s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  it.each([
    [10_000, false, 10_000, true],
    [10_000, true, 10_000, false],
    [10_000, true, 10_001, true],
    [10_000, false, undefined, false],
  ])('reach %i (more than that: %s) with %s: %s', (number, isExclusive, consumers, expected) => {
    const numbers = consumers === undefined ? {} : { consumers };
    expect(isReached({ of: 'DATA_SUBJECTS', number, isExclusive }, numbers)).toBe(expected);
  });
});

describe('A number that is not reached today', () => {
  it.each([
    ['US-DE', 'NOT MET: 12,000 consumers.', ['US-DE.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-DE', 'NOT MET: 9,000 consumers.', []],
    [
      'US-DE',
      'NOT MET: 6,000 consumers, 30 % of revenue from sales.',
      ['US-DE.SCOPE.CROSSED_SOON statements.scope WARNING'],
    ],
    ['US-DE', 'NOT MET.', []],
    ['US-DE', 'EXEMPT: 12,000 consumers, and a bank.', []],
    ['US-OK', 'NOT MET: 120,000 consumers.', ['US-OK.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-LA', 'NOT MET: 80,000 consumers.', ['US-LA.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-AL', 'NOT MET: 25,000 consumers.', []],
    ['US-AL', 'NOT MET: 25,001 consumers.', ['US-AL.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-VA', 'NOT MET: 99,999 consumers.', []],
    ['US-VA', 'NOT MET: 100,000 consumers.', ['US-VA.SCOPE.CROSSED statements.scope WARNING']],
  ])('of %s is compared with the law of today and of the year after: %s', (code, text, expected) => {
    expect(crossed([profile(code, text)])).toEqual(expected);
  });

  it.each([
    ['US-DE', '2025-12-31', []],
    ['US-DE', '2026-01-01', ['US-DE.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-DE', '2026-12-31', ['US-DE.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-DE', '2027-01-01', ['US-DE.SCOPE.CROSSED statements.scope WARNING']],
    ['US-VT', '2026-12-31', []],
    ['US-VT', '2027-01-01', ['US-VT.SCOPE.CROSSED_SOON statements.scope WARNING']],
    ['US-VT', '2028-01-01', ['US-VT.SCOPE.CROSSED statements.scope WARNING']],
  ])('of %s is shown a year before: on %s %j', (code, on, expected) => {
    const text = code === 'US-DE' ? 'NOT MET: 12,000 consumers.' : 'NOT MET: 40,000 consumers.';
    expect(crossed([profile(code, text)], on)).toEqual(expected);
  });

  it('names the numbers and their day', () => {
    const [found] = judged([profile('US-DE', 'NOT MET: 12,000 consumers.')]).filter(({ rule }) =>
      rule.endsWith('SOON'),
    );
    expect(found!.message).toMatch(/and will: Delaware, from 2027-01-01: at least 10,000 consumers, or /);
    expect(isRead(found!.howKnown)).toBe(true);
  });
});

describe('The profile of all states', () => {
  const duties = ['AUTHORITY', 'DATA_SUBJECTS', 'CONSUMER_REPORTING_AGENCIES'].map((recipient) => ({
    ...{ key: recipient, to: recipient, recipient, within: 'P1D' },
    ...{ from: 'discovery of the breach', condition: 'Without unreasonable delay.' },
  }));
  const all = (text?: string, stated: object = { breachDuties: duties }) => ({ ...profile('US', text), ...stated });

  it('is asked once for its scope and its breach duties', () => {
    const found = judged([all(undefined, {})]);
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'US-CO.SCOPE.ALL statements.scope',
      'US-AL.BREACH.STATES breachDuties',
    ]);
    expect(found[1]!.message).toContain('(30 days): Colorado, Florida, Washington.');
  });

  it('answers for all states, and is overruled by that of a state', () => {
    expect(judged([all('MET: a million consumers.')])).toEqual([]);
    const found = judged([all('NOT MET: 50,000 consumers.'), profile('US-TX', 'MET')]);
    expect(found.map(({ rule }) => rule)).toContain('US-TX.PROFILE.BREACH_SILENT');
    expect(found.map(({ rule }) => rule)).not.toContain('US-TX.SCOPE');
    expect(found.filter(({ rule }) => rule.includes('CROSSED')).map(({ rule }) => rule)).toEqual([
      'US-CT.SCOPE.CROSSED',
      'US-AL.SCOPE.CROSSED_SOON',
    ]);
  });

  it('states breach duties that are as short as all statutes ask', () => {
    const late = duties.map((duty) => ({ ...duty, within: 'P45D' }));
    const [found] = judged([all('EXEMPT', { breachDuties: late })]);
    expect(found).toMatchObject({ rule: expect.stringContaining('.BREACH.STATES'), severity: 'NOTICE' });
    expect(found!.message).toContain('Colorado');
  });

  it('has all acts of the law data that bind by numbers', () => {
    const law = new Law().on('2028-01-01');
    const without = US_STATES.filter((state) => !law.item(state, 'SCOPE', 'THRESHOLD'));
    expect(without).toEqual(US_HEALTH_STATES);
  });
});
