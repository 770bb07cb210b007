import { findings, found, type Things } from '../testing.js';
import { ONCE_RULES } from './once.js';

const TODAY = '2026-11-25';
const party = ['FR', 'GB', 'KR'].map((country) => ({ id: `party-${country}`, name: country, country }));
const transfer = (...jurisdictions: string[]): Things => ({
  party,
  transfer: [{ id: 'transfer-1', jurisdictions, countries: ['US'] }],
});

describe('What is overdue', () => {
  const overdue = new Map([['transfer-1', '2026-01-01']]);

  it.each([
    [['EU', 'UK', 'KR'], 'EU.REVIEW.TRANSFER 24(1) WARNING'],
    [['UK', 'JP'], 'UK.REVIEW.TRANSFER 24(1) WARNING'],
    [['KR'], 'KR.REVIEW.TRANSFER 30 NOTICE'],
    [['ZA', 'KR'], 'KR.REVIEW.TRANSFER 30 NOTICE'],
  ])('under %j is due for review, reported once: %s', (laws, expected) => {
    const all = findings(ONCE_RULES, TODAY, transfer(...laws), overdue);
    expect(all.map(({ rule, article, severity }) => `${rule} ${article} ${severity}`)).toEqual([expected]);
    expect(found(ONCE_RULES, TODAY, transfer(...laws))).toEqual([]);
  });

  it('is reported by a law that was in force on the date', () => {
    expect(found(ONCE_RULES, '2018-05-24', transfer('EU', 'KR'), overdue)).toEqual(['KR.REVIEW.TRANSFER reviewDueOn']);
  });

  it('of an activity is reported on the activity', () => {
    const things = {
      party,
      processingActivity: [{ id: 'processingActivity-1', controllers: ['party-FR', 'party-GB'] }],
    };
    expect(found(ONCE_RULES, TODAY, things, new Map([['processingActivity-1', '2026-01-01']]))).toEqual([
      'EU.REVIEW.ACTIVITY reviewDueOn',
    ]);
  });
});

describe('The measures of an activity', () => {
  const relying = (...securityMeasures: string[]): Things => ({
    party,
    processingActivity: ['1', '2'].map((n) => ({
      id: `processingActivity-${n}`,
      controllers: ['party-FR', 'party-KR'],
      securityMeasures,
    })),
  });
  const TOLD = 'EU.MEASURES.STANDARD securityMeasures';

  it.each([
    ['2025-10-31', 'Certified to ISO 27001:2013', []],
    ['2025-11-01', 'Certified to ISO 27001:2013', [TOLD, TOLD]],
    ['2025-11-01', 'Certified to ISO/IEC 27001:2022', []],
  ])('on %s: %s, faults %j, once an activity', (on, measure, faults) => {
    expect(found(ONCE_RULES, on, relying('Doors are locked', measure))).toEqual(faults);
  });
});
