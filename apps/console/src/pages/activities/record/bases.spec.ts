import { type BasisThere, basesDocument, becauseInWords, groupBases } from './bases';

const basis = (of: string, because: string): BasisThere => ({
  basis: of,
  because,
  condition: null,
  isKnownToLaw: true,
  region: null,
  specialCondition: null,
});

describe('the legal bases by jurisdiction', () => {
  it('go together where the same holds, although the reason names the jurisdiction', () => {
    const groups = groupBases(
      new Map([
        ['BR', [basis('CONSENT', 'The profile BR says so.')]],
        ['JP', [basis('CONTRACT', 'Stated; the profile JP puts nothing in its place.')]],
        ['KR', [basis('CONTRACT', 'Stated; the profile KR puts nothing in its place.')]],
      ]),
    );
    expect(groups.map(({ jurisdictions }) => jurisdictions)).toEqual([['JP', 'KR'], ['BR']]);
  });

  it('stay apart where a region, a condition or the law differs', () => {
    const groups = groupBases(
      new Map([
        ['JP', [basis('CONTRACT', 'x')]],
        ['KR', [{ ...basis('CONTRACT', 'x'), isKnownToLaw: false }]],
      ]),
    );
    expect(groups).toHaveLength(2);
  });

  it('are asked for in one question', () => {
    expect(basesDocument(['KR', 'US-CA'])).toContain('in_US_CA: legalBases(in: "US-CA")');
  });

  it('give their reason without codes and keys', () => {
    const titles: Record<string, string> = { 'codes.LegalBasis.LEGITIMATE_INTERESTS': 'Legitimate interests' };
    const words = { place: () => 'Canada', find: (key: string) => titles[key] };
    expect(
      becauseInWords('The profile CA puts it in the place of LEGITIMATE_INTERESTS (implied-consent).', words),
    ).toBe('The profile of Canada puts it in the place of legitimate interests.');
    expect(becauseInWords('Stated; the profile CA puts nothing in its place.', words, true)).toBe(
      'Stated; the profile there puts nothing in its place.',
    );
    expect(becauseInWords('The law does not know it (PIPEDA 7 and Sch. 1, 4.3).', words)).toBe(
      'The law does not know it (PIPEDA 7 and Sch. 1, 4.3).',
    );
  });
});
