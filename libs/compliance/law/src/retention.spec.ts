import { dueOn, type RetentionRule } from './retention.js';

const rule = (over: Partial<RetentionRule>): RetentionRule => ({
  key: 'rule',
  kind: 'FIXED_PERIOD',
  trigger: 'the end of the relationship',
  until: [],
  unless: [],
  ...over,
});

describe('the last day on which data may be held', () => {
  it.each([
    [
      '12 months after the end of the month of the event',
      { period: 'P12M', anchor: 'END_OF_MONTH' },
      '2023-01-15',
      '2024-01-31',
    ],
    [
      'the same, from February into a leap year',
      { period: 'P12M', anchor: 'END_OF_MONTH' },
      '2023-02-28',
      '2024-02-29',
    ],
    ['12 months after the event', { period: 'P12M' }, '2023-02-28', '2024-02-28'],
    ['12 months after the event, from a leap day', { period: 'P12M', anchor: 'EVENT' }, '2024-02-29', '2025-02-28'],
    [
      'at most 10 years after the year of the event',
      { period: 'P10Y', anchor: 'END_OF_YEAR', bound: 'AT_MOST' },
      '2023-01-15',
      '2033-12-31',
    ],
    ['60 days after the event', { period: 'P60D' }, '2023-12-31', '2024-02-29'],
    [
      'a month and ten days after the end of the month',
      { period: 'P1M10D', anchor: 'END_OF_MONTH' },
      '2023-01-15',
      '2023-03-10',
    ],
  ] as [string, Partial<RetentionRule>, string, string][])('%s', (_, over, event, due) => {
    expect(dueOn(rule(over), event)).toEqual({ date: due, status: 'DUE' });
  });

  it('is not known if the rule states no trigger', () => {
    expect(dueOn(rule({ period: 'P3Y', trigger: undefined }), '2023-01-15')).toEqual({ status: 'UNRESOLVED_TRIGGER' });
  });

  it('does not exist for a period that leads beyond the calendar, as older events may hold', () => {
    expect(dueOn(rule({ period: 'P999999999Y' }), '2023-01-15')).toEqual({ status: 'BEYOND_CALENDAR' });
    expect(dueOn(rule({ period: 'P1D' }), '9998-12-31')).toEqual({ date: '9999-01-01', status: 'DUE' });
  });

  it('does not exist for a rule without a fixed period', () => {
    expect(dueOn(rule({ kind: 'CONSENT_TERM' }), '2023-01-15')).toEqual({ status: 'NOT_A_FIXED_PERIOD' });
  });
});
