import { concernsOf, isOwn, lawOf } from './concern';

const LAWS = ['EU', 'UK', 'CA', 'KR', 'US-CA', 'PK'];

describe('the law of a place', () => {
  it.each([
    ['DE', 'EU'],
    ['GB', 'UK'],
    ['CA-QC', 'CA'],
    ['US-CA', 'US-CA'],
    ['KR', 'KR'],
    ['US', undefined],
    ['ALL', undefined],
  ])('of %s is %s', (place, law) => expect(lawOf(place, new Set(LAWS))).toBe(law));
});

describe('how laws concern the organisation', () => {
  it('is by seat, representative, profile and disclosure; the first two make a law its own', () => {
    const concerns = concernsOf(
      LAWS,
      [
        { country: 'GB', officers: [{ role: 'EU_REPRESENTATIVE', jurisdictions: [] }] },
        { country: 'HR', officers: [{ role: 'DOMESTIC_AGENT', jurisdictions: ['KR'] }] },
        { country: null, officers: [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: ['CA'] }] },
      ],
      ['ALL', 'KR', 'US-CA'],
      ['CA-QC'],
    );
    expect(Object.fromEntries(concerns)).toEqual({
      UK: ['SEAT'],
      EU: ['SEAT', 'REPRESENTATIVE'],
      KR: ['REPRESENTATIVE', 'PROFILE'],
      'US-CA': ['PROFILE'],
      CA: ['DISCLOSURE'],
    });
    expect(['UK', 'KR', 'US-CA', 'PK'].map((law) => isOwn(concerns.get(law)))).toEqual([true, true, false, false]);
  });
});
