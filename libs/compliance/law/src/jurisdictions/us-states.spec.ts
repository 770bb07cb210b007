import { isVerified } from '../evidence.js';
import { Law } from '../law.js';
import { CONTRACT_CORE } from './us/contracts.js';
import { NOTICE_CORE } from './us/notices.js';
import { SENSITIVE_CORE } from './us/sensitive.js';
import { US_STATES } from './us/states.js';

const LAW = new Law();
const TODAY = '2026-11-29';
const daysBefore = (date: string, days: number) =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
const threshold = (state: string, on: string) => LAW.on(on).item(`US-${state}`, 'SCOPE', 'THRESHOLD');

/** Returns the keys that the list of the state has more than the core, and with a minus those that it lacks. */
function besideCore(state: string, on: string, list: string, core: readonly string[]): string[] {
  const keys = LAW.on(on)
    .items(`US-${state}`, list)
    .map(({ key }) => key);
  const lacking = core.filter((key) => !keys.includes(key)).map((key) => `-${key}`);
  return [...lacking, ...keys.filter((key) => !core.includes(key))].sort();
}

describe('The acts of the states of the United States', () => {
  it('are those of twenty-three states, with California apart', () => {
    const codes = US_STATES.map(({ code }) => code);
    expect(codes).toHaveLength(23);
    expect(codes).not.toContain('US-CA');
    expect(US_STATES.map(({ name }) => name)).toEqual(US_STATES.map(({ name }) => name).sort());
  });

  it.each([
    ['VA', '2023-01-01'],
    ['CO', '2023-07-01'],
    ['CT', '2023-07-01'],
    ['UT', '2023-12-31'],
    ['TX', '2024-07-01'],
    ['OR', '2024-07-01'],
    ['FL', '2024-07-01'],
    ['MT', '2024-10-01'],
    ['DE', '2025-01-01'],
    ['NH', '2025-01-01'],
    ['IA', '2025-01-01'],
    ['NE', '2025-01-01'],
    ['NJ', '2025-01-15'],
    ['TN', '2025-07-01'],
    ['MN', '2025-07-31'],
    ['MD', '2025-10-01'],
    ['IN', '2026-01-01'],
    ['KY', '2026-01-01'],
    ['RI', '2026-01-01'],
    ['OK', '2027-01-01'],
    ['LA', '2027-01-01'],
    ['AL', '2027-05-01'],
    ['VT', '2028-01-01'],
  ])('of %s begins on %s, which was read, with its scope', (state, from) => {
    expect(threshold(state, daysBefore(from, 1))).toBeUndefined();
    expect(threshold(state, from)?.name).toMatch(/./);
    expect(isVerified(LAW.jurisdictions.find(({ code }) => code === `US-${state}`)!.acts[0]!)).toBe(true);
  });

  it.each([
    [
      'VA',
      '2026-11-29',
      'at least 100,000 consumers, or at least 25,000 consumers and more than 50 % of revenue from the sale of data',
    ],
    [
      'CT',
      '2026-06-30',
      'at least 100,000 consumers, or at least 25,000 consumers and more than 25 % of revenue from the sale of data',
    ],
    [
      'CT',
      '2026-07-01',
      'at least 35,000 consumers, or any consumers with sensitive data, or any consumers whose data are offered for sale',
    ],
    [
      'MT',
      '2025-09-30',
      'at least 50,000 consumers, or at least 25,000 consumers and more than 25 % of revenue from the sale of data',
    ],
    [
      'MT',
      '2025-10-01',
      'at least 25,000 consumers, or at least 15,000 consumers and more than 25 % of revenue from the sale of data',
    ],
    [
      'DE',
      '2026-12-31',
      'at least 35,000 consumers, or at least 10,000 consumers and more than 20 % of revenue from the sale of data',
    ],
    [
      'DE',
      '2027-01-01',
      'at least 10,000 consumers, or at least 5,000 consumers and more than 20 % of revenue from the sale of data; or data acquired from a controller as a third party',
    ],
    [
      'OR',
      TODAY,
      'at least 100,000 consumers, or at least 25,000 consumers and at least 25 % of revenue from the sale of data',
    ],
    [
      'UT',
      TODAY,
      'at least 100,000 consumers and at least 25,000,000 US dollars of revenue in a year, or at least 25,000 consumers and more than 50 % of revenue from the sale of data and at least 25,000,000 US dollars of revenue in a year',
    ],
    ['CO', TODAY, 'at least 100,000 consumers, or at least 25,000 consumers and any revenue from the sale of data'],
    ['AL', '2027-05-01', 'more than 25,000 consumers, or more than 25 % of revenue from the sale of data'],
    [
      'LA',
      '2027-01-01',
      'more than 25,000,000 US dollars of revenue in a year, or at least 75,000 consumers, or at least 50 % of revenue from the sale of data',
    ],
    [
      'TX',
      TODAY,
      'no number: whoever does business in the state or serves its residents, processes or sells data, and is no small business (SBA)',
    ],
  ])('of %s binds on %s from: %s', (state, on, expected) => {
    expect(threshold(state, on)?.name).toBe(expected);
  });

  it.each([
    ['VA', '2023-01-02'],
    ['CO', '2023-07-02'],
    ['TX', '2024-07-02'],
    ['NH', '2024-07-02'],
    ['TN', '2024-07-01'],
    ['MT', '2025-01-02'],
    ['NJ', '2025-01-15'],
    ['DE', '2025-07-01'],
    ['MD', '2025-10-01'],
    ['IN', '2026-01-01'],
    ['RI', '2026-01-02'],
    ['KY', '2026-06-01'],
    ['MN', undefined],
  ])('of %s asks for assessments of what has begun since %s', (state, since) => {
    const items = LAW.on(TODAY).items(`US-${state}`, 'IMPACT_ASSESSMENT');
    expect(items.find(({ key }) => key === 'SALE')?.createdFrom).toBe(since);
  });

  it.each(['UT', 'IA', 'AL'])('of %s asks for no assessment', (state) => {
    expect(LAW.on('2028-02-01').items(`US-${state}`, 'IMPACT_ASSESSMENT')).toEqual([]);
  });

  it('asks in Delaware for assessments from 100,000 consumers only', () => {
    const [item] = LAW.on(TODAY).items('US-DE', 'IMPACT_ASSESSMENT');
    expect(item?.thresholds).toEqual([{ of: 'DATA_SUBJECTS', number: 100_000 }]);
  });

  it.each([
    ['VA', 'ANY P45D P45D; APPEAL P60D'],
    ['CO', 'ANY P45D P45D; APPEAL P45D P60D'],
    ['IA', 'ANY P90D P45D; APPEAL P60D'],
    ['FL', 'ANY P45D P15D; APPEAL P60D'],
    ['UT', 'ANY P45D P45D'],
    ['MD', 'ANY P45D P45D; APPEAL P60D; CONSENT_WITHDRAWAL P30D'],
  ])('of %s has these time limits of requests: %s', (state, expected) => {
    const clocks = LAW.on(TODAY).all(`US-${state}`, 'requestClocks');
    const said = clocks.map(({ right, within, extension }) => [right, within, extension].filter(Boolean).join(' '));
    expect(said.join('; ')).toBe(expected);
  });

  it('have a notice and a contract of consumers and processors, each with its first day', () => {
    for (const { code, acts } of US_STATES)
      for (const list of ['NOTICE', 'PROCESSOR_CONTRACT']) {
        const from = acts[0]!.from!;
        expect([code, list, LAW.on(daysBefore(from, 1)).items(code, list)]).toEqual([code, list, []]);
        expect([code, list, LAW.on(from).items(code, list).length > 0]).toEqual([code, list, true]);
      }
  });

  it.each([
    ['VA', TODAY, []],
    ['UT', TODAY, ['-APPEAL_HOW']],
    ['FL', TODAY, ['-SALE_TA_OPT_OUT', 'CATEGORIES_SENSITIVE', 'METHODS', 'SCRIPTED_BIOMETRIC', 'SCRIPTED_SENSITIVE']],
    ['CT', '2026-06-30', ['CONTACT']],
    ['CT', '2026-07-01', ['CATEGORIES_SENSITIVE', 'CONTACT', 'LAST_UPDATED', 'LLM_TRAINING']],
    ['MT', '2025-09-30', ['CONTACT']],
    ['MT', '2025-10-01', ['CHANGES', 'CONTACT', 'LAST_UPDATED']],
    ['OR', TODAY, ['CATEGORIES_SENSITIVE', 'CONTACT', 'IDENTITY', 'METHODS', 'THIRD_PARTY_DETAIL']],
    [
      'RI',
      TODAY,
      [
        ...['-APPEAL_HOW', '-PURPOSES', '-RIGHTS_HOW', '-SHARED_CATEGORIES', '-THIRD_PARTY_CATEGORIES'],
        ...['CONTACT', 'THIRD_PARTY_NAMES'],
      ],
    ],
  ])('of %s has on %s these items of the notice beside the core, or without it: %j', (state, on, expected) => {
    expect(besideCore(state, on, 'NOTICE', NOTICE_CORE)).toEqual(expected);
  });

  it.each([
    ['TX', []],
    ['VA', ['-ASSESS', 'ASSESS_OR_REPORT']],
    ['UT', ['-ASSESS', '-DELETE_RETURN', '-DEMONSTRATE']],
    ['IA', ['-ASSESS']],
    ['RI', ['SUB_OBJECT']],
    ['CO', ['-ASSESS', '-RIGHTS_OBLIGATIONS', 'ASSESS_OR_REPORT', 'SUB_OBJECT']],
    ['MD', ['-ASSESS', 'ASSESS_OR_REPORT', 'SECURITY', 'STOP_ON_REQUEST', 'SUB_OBJECT']],
  ])('of %s has these items of the contract beside the core, or without it: %j', (state, expected) => {
    expect(besideCore(state, TODAY, 'PROCESSOR_CONTRACT', CONTRACT_CORE)).toEqual(expected);
  });

  it.each([
    ['TX', 'NOTICE: We may sell your sensitive personal data.'],
    ['FL', 'NOTICE: This website may sell your sensitive personal data.'],
  ])('of %s prescribes a sentence for those who sell sensitive data: %s', (state, words) => {
    expect(LAW.on(TODAY).item(`US-${state}`, 'NOTICE', 'SCRIPTED_SENSITIVE')).toMatchObject({ words });
  });

  it.each([
    ['VA', TODAY, '30 days to cure a violation, as a right'],
    ['CO', '2024-12-31', '60 days to cure a violation, as a right'],
    ['CO', '2025-01-01', undefined],
    ['DE', '2025-12-31', '60 days to cure a violation, as a right'],
    ['DE', '2026-01-01', 'time to cure a violation, as the authority sees fit'],
    ['MN', '2026-01-31', '30 days to cure a violation, as a right'],
    ['MN', '2026-02-01', undefined],
    ['MD', '2027-04-01', '60 days to cure a violation, as the authority sees fit'],
    ['MD', '2027-04-02', undefined],
    ['RI', TODAY, undefined],
  ])('of %s leaves on %s: %s', (state, on, expected) => {
    expect(LAW.on(on).items(`US-${state}`, 'CURE')[0]?.name).toBe(expected);
  });

  it.each([
    ['VA', TODAY, 'CONSENT', []],
    ['UT', TODAY, 'OPT_OUT', ['-KNOWN_CHILD']],
    ['IA', TODAY, 'OPT_OUT', []],
    ['MD', TODAY, 'NECESSITY', ['NATIONAL_ORIGIN', 'TRANSGENDER_STATUS']],
    ['CO', '2024-08-06', 'CONSENT', ['-PRECISE_LOCATION']],
    ['CO', '2024-08-07', 'CONSENT', ['-PRECISE_LOCATION', 'NEURAL']],
    ['CO', '2025-05-23', 'CONSENT', ['NEURAL']],
    ['CT', '2026-06-30', 'CONSENT', ['CRIME_VICTIM']],
    [
      'CT',
      '2026-07-01',
      'CONSENT',
      ['ACCOUNT_ACCESS', 'CRIME_VICTIM', 'GOVERNMENT_IDENTIFIER', 'NEURAL', 'TRANSGENDER_STATUS'],
    ],
    ['DE', '2026-12-31', 'CONSENT', ['TRANSGENDER_STATUS']],
  ])('of %s needs on %s for sensitive data: %s, and has these kinds beside the core: %j', (state, on, needs, kinds) => {
    const keys = LAW.on(on).items(`US-${state}`, 'SENSITIVE_NEEDS');
    expect(keys.map(({ key }) => key)).toEqual([needs]);
    expect(besideCore(state, on, 'SENSITIVE', SENSITIVE_CORE)).toEqual(kinds);
  });

  it.each([
    ['MD', '2025-10-01', 'SENSITIVE_BANNED', true],
    ['VA', '2026-06-30', undefined, undefined],
    ['VA', '2026-07-01', 'LOCATION_BANNED', true],
    ['OR', '2025-12-31', undefined, undefined],
    ['OR', '2026-01-01', 'LOCATION_BANNED', true],
    ['CT', '2026-09-30', undefined, undefined],
    ['CT', '2026-10-01', 'LOCATION_BANNED', true],
    ['NJ', '2026-06-29', undefined, undefined],
    ['NJ', '2026-06-30', 'SENSITIVE_BANNED', false],
  ])('of %s forbids on %s a sale: %s, which was read: %s', (state, on, expected, isRead) => {
    const ban = LAW.on(on)
      .items(`US-${state}`, 'SALE')
      .find(({ key }) => key.endsWith('_BANNED'));
    expect([ban?.key, ban && isVerified(ban)]).toEqual([expected, isRead]);
  });

  it('means money alone by a sale in seven states', () => {
    const states = US_STATES.filter(({ items }) => items.SALE?.some(({ key }) => key === 'MONEY_ALONE'));
    expect(states.map(({ code }) => code.slice(3))).toEqual(['IN', 'IA', 'KY', 'OK', 'TN', 'UT', 'VA']);
  });

  it.each([
    ['CT', '2026-06-30', 'CONSENT', ['AGED_13_TO_15']],
    ['CT', '2026-07-01', 'BANNED', ['AGED_13_TO_15', 'AGED_16', 'AGED_17']],
    ['OR', '2025-12-31', 'CONSENT', ['AGED_13_TO_15']],
    ['OR', '2026-01-01', 'BANNED', ['UNDER_13', 'AGED_13_TO_15']],
    ['CO', '2025-09-30', undefined, undefined],
    ['CO', '2025-10-01', 'CONSENT', ['UNDER_13', 'AGED_13_TO_15', 'AGED_16', 'AGED_17']],
    ['NJ', TODAY, 'CONSENT', ['AGED_13_TO_15', 'AGED_16']],
    ['VA', TODAY, undefined, undefined],
  ])('of %s has on %s this rule on minors: %s of %j', (state, on, key, ages) => {
    const [rule] = LAW.on(on).items(`US-${state}`, 'MINORS');
    expect([rule?.key, rule?.ages]).toEqual([key, ages]);
  });

  it.each([
    ['CO', '2024-06-30', undefined],
    ['CO', '2024-07-01', 'REQUIRED'],
    ['NJ', '2025-07-14', undefined],
    ['NJ', '2025-07-15', 'REQUIRED'],
    ['DE', '2025-12-31', undefined],
    ['DE', '2026-01-01', 'REQUIRED'],
    ['TX', TODAY, 'CONDITIONAL'],
    ['VT', '2028-01-01', 'REQUIRED'],
    ['VA', TODAY, undefined],
  ])('of %s has on %s signals that are: %s', (state, on, expected) => {
    expect(LAW.on(on).items(`US-${state}`, 'SIGNALS')[0]?.key).toBe(expected);
  });

  it('is verified in nothing but its day and its numbers where it is not in force yet', () => {
    const ahead = US_STATES.filter(({ acts }) => acts[0]!.from! > TODAY);
    const verified = ahead.flatMap(({ code, items: { SCOPE, ...lists } }) =>
      Object.values(lists)
        .flat()
        .filter(isVerified)
        .map(({ key }) => `${code} ${key}`),
    );
    expect(ahead).toHaveLength(4);
    expect(verified).toEqual([]);
  });

  it('asks neither for a ground of transfers nor for a record, save what Colorado and Minnesota have', () => {
    const records = US_STATES.map(({ code, record, grounds }) => [code, record[0]!.required, grounds.length]);
    expect(records.filter(([, required, count]) => required !== 'NO' || count !== 0)).toEqual([
      ['US-CO', 'INDIRECT', 0],
      ['US-MN', 'PARTIAL', 0],
    ]);
  });
});

describe('The breach statutes of the states', () => {
  const clocks = (state: string, on: string) =>
    LAW.on(on)
      .all(`US-${state}`, 'breachClocks')
      .map(({ whom, within, words, thresholds }) =>
        [whom, within ?? words, thresholds?.map(({ number, isExclusive }) => `${isExclusive ? '>' : '≥'}${number}`)]
          .flat()
          .filter(Boolean)
          .join(' '),
      );

  it.each([
    [
      'TX',
      '2023-08-31',
      ['DATA_SUBJECTS P60D', 'AUTHORITY P60D ≥250', 'CONSUMER_REPORTING_AGENCIES without unreasonable delay >10000'],
    ],
    [
      'TX',
      '2023-09-01',
      ['DATA_SUBJECTS P60D', 'AUTHORITY P30D ≥250', 'CONSUMER_REPORTING_AGENCIES without unreasonable delay >10000'],
    ],
    ['OK', '2025-12-31', ['DATA_SUBJECTS without unreasonable delay']],
    ['OK', '2026-01-01', ['DATA_SUBJECTS without unreasonable delay', 'AUTHORITY P60D ≥500']],
    [
      'VT',
      TODAY,
      ['DATA_SUBJECTS P45D', 'AUTHORITY P14D', 'CONSUMER_REPORTING_AGENCIES without unreasonable delay >1000'],
    ],
    [
      'MN',
      TODAY,
      [
        'DATA_SUBJECTS in the most expedient time possible and without unreasonable delay',
        'CONSUMER_REPORTING_AGENCIES PT48H >500',
      ],
    ],
  ])('of %s ask on %s for: %j', (state, on, expected) => {
    expect(clocks(state, on)).toEqual(expected);
  });

  it('bind in all states today, also before the act on consumers', () => {
    expect(US_STATES.filter(({ code }) => LAW.on(TODAY).all(code, 'breachClocks').length === 0)).toEqual([]);
    expect(LAW.on(TODAY).isInForce('US-AL')).toBe(true);
    expect(LAW.on('2018-05-31').isInForce('US-AL')).toBe(false);
  });

  it('are not verified: their first days were not read', () => {
    expect(US_STATES.flatMap(({ breachClocks }) => breachClocks).filter(isVerified)).toEqual([]);
  });
});
