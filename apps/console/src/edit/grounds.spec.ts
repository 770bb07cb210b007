import { standingOf } from './grounds';

const adequacy = { code: 'EU.ADEQ', kind: 'RECOGNITION', law: 'EU', awaitsList: false, selfJudged: false } as const;
const known = {
  recognitions: [{ law: 'EU', ground: 'EU.ADEQ', countries: ['JP', 'US'] }],
  places: [
    { code: 'DE', law: 'EU' },
    { code: 'JP', law: 'JP' },
  ],
};

describe('Whether a ground can hold for countries', () => {
  it('is decided by the recognitions in force, if it is a recognition', () => {
    expect(standingOf(adequacy, ['JP'], known)).toBe('RECOGNISED');
    expect(standingOf(adequacy, ['JP', 'IN'], known)).toBe('NOT_HERE');
    expect(standingOf(adequacy, ['US-CA'], known)).toBe('RECOGNISED');
  });

  it('is open for other grounds, without a country, within the law itself, and where the law has no list', () => {
    expect(standingOf({ ...adequacy, kind: 'SAFEGUARD' }, ['IN'], known)).toBe('OPEN');
    expect(standingOf(adequacy, [], known)).toBe('OPEN');
    expect(standingOf(adequacy, ['DE'], known)).toBe('OPEN');
    expect(standingOf({ ...adequacy, law: 'BR', code: 'BR.ADEQ' }, ['IN'], known)).toBe('OPEN');
    expect(standingOf({ ...adequacy, selfJudged: true }, ['IN'], known)).toBe('OPEN');
  });

  it('is denied while nothing can rest on it', () =>
    expect(standingOf({ ...adequacy, awaitsList: true }, ['JP'], known)).toBe('NOT_HERE'));
});
